import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LAB = dirname(fileURLToPath(import.meta.url));
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** Where pip put DuckDB's extensions: each is signed by DuckDB, which looks at that when it loads one. */
export function extensionsFolder(): string {
  const library = join(LAB, '.venv', 'lib');
  const [version] = readdirSync(library).filter((name) => name.startsWith('python'));
  return join(library, version ?? '', 'site-packages');
}
