import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAB } from './binaries.ts';

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** What NEXUS_DUCKDB_EXTENSIONS is to name: where pip has unpacked the extension. */
export function extensionFolder(): string {
  const lib = join(LAB, '.venv', 'lib');
  const found = (existsSync(lib) ? readdirSync(lib) : []).map((python) => join(lib, python, 'site-packages'));
  const [folder] = found.filter((packages) => existsSync(join(packages, 'duckdb_extension_postgres_scanner')));
  if (folder === undefined)
    throw new Error('The lab has no extension for Postgres: npm run test:emulators sets it up.');
  return folder;
}
