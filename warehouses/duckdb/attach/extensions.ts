import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { messageOf } from '../../../procedures/message_of.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { Environment } from '../../environment.ts';
import { said } from '../../environment.ts';

/** Folders with extensions, for a machine that reaches no server of DuckDB's. */
export const FOLDERS = 'NEXUS_DUCKDB_EXTENSIONS';

/** The DuckDB that is embedded: extensions are of one version and one platform. */
export interface Engine {
  readonly version: string;
  readonly platform: string;
}

type Query = (text: string) => Promise<readonly (readonly unknown[])[]>;

export async function engineOf(query: Query): Promise<Engine> {
  const [version] = (await query('SELECT version()'))[0] ?? [];
  const [platform] = (await query('PRAGMA platform'))[0] ?? [];
  return { version: String(version), platform: String(platform) };
}

/** The file of an extension in one of the folders: laid out flat, as DuckDB does it, or as pip unpacks its packages. */
export function findExtension(
  name: string,
  { version, platform }: Engine,
  environment: Environment = process.env,
): string | undefined {
  const file = `${name}.duckdb_extension`;
  const layouts = [
    [file],
    [version, platform, file],
    [version, file],
    [`duckdb_extension_${name}`, 'extensions', version, file],
  ];
  return (said(environment, FOLDERS)?.split(delimiter) ?? [])
    .flatMap((folder) => layouts.map((layout) => resolve(join(folder, ...layout))))
    .find((path) => existsSync(path));
}

/** How an extension is had that is not there. */
export function howToInstall(name: string, { version, platform }: Engine, isCore: boolean): string {
  const number = version.replace(/^v/, '');
  if (!isCore) {
    return `Install it once, with the command line of DuckDB ${number}: duckdb -c "INSTALL ${name} FROM community".`;
  }
  const wheel = `duckdb-extension-${name.replaceAll('_', '-')}==${number}`;
  return `Install it once, with the command line of DuckDB ${number}: duckdb -c "INSTALL ${name}". Or from PyPI: pip install --no-deps --target extensions ${wheel}, and ${FOLDERS}=extensions in the environment; a folder that holds ${name}.duckdb_extension (${version}, ${platform}) does as well.`;
}

/**
 * Loads an extension: from the folders that the environment names, else what DuckDB has installed. Nothing is fetched.
 *
 * @throws with how it is had, where it is not there
 */
export async function loadExtension(query: Query, name: string, isCore: boolean, neededBy: string): Promise<void> {
  const engine = await engineOf(query);
  const file = findExtension(name, engine);
  const { literal, quote } = dialects.duckdb;
  try {
    await query(`LOAD ${file === undefined ? quote(name) : literal(file)}`);
  } catch (error) {
    const message = messageOf(error);
    if (file === undefined && /not found|not installed/i.test(message)) {
      throw new Error(
        `${neededBy} needs the extension ${name} of DuckDB, which is not installed. ${howToInstall(name, engine, isCore)}`,
      );
    }
    const where = file === undefined ? '' : ` (${file})`;
    throw new Error(`${neededBy} needs the extension ${name} of DuckDB, which cannot be loaded${where}: ${message}`);
  }
}
