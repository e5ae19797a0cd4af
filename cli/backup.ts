import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { writeBackup } from '../deploy/backup/write_backup.ts';
import { isHeldError } from '../warehouses/duckdb/errors.ts';
import { UsageError } from './errors.ts';
import { backUpAttached } from './backup_to.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import { version } from './package.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, mayBeThere, openSession } from './session.ts';
import { waiting, waitOf } from './wait.ts';

/** The database of a session, which is to be a file. */
export function databaseFile(session: Session): { readonly path: string; readonly schema: string } {
  if (session.warehouse !== 'duckdb') {
    throw new UsageError(
      'Backups are of DuckDB files. BigQuery and Snowflake keep what tables held for days by themselves: docs/backup.md.',
    );
  }
  const path = databasePath(session);
  if (path === ':memory:') throw new UsageError('A database in memory is not kept, so there is no backup of it.');
  return { path, schema: session.config.targets[session.target]?.duckdb?.schema ?? 'nexus' };
}

/** The time as it stands in names of files, UTC: 20260131T090500Z. */
export const stampOf = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');

/** The file of a backup: the one that is named, or one of its own in the folder that is. */
async function fileIn(to: string, database: string): Promise<string> {
  const isFolder = await stat(to).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder && /[/\\]$/.test(to)) throw new UsageError(`There is no folder ${to}. Make it first.`);
  const name = basename(database, extname(database));
  return isFolder ? resolve(join(to, `${name}.${stampOf(new Date())}.backup.duckdb`)) : resolve(to);
}

interface BackupOptions extends CommonOptions {
  readonly replace?: boolean;
}

/** `nexus backup`. */
export async function backup(output: Output, options: BackupOptions, to = ''): Promise<void> {
  const session = await openSession(options, output);
  if (to === '') {
    output.result(await backUpAttached(session, output, options.replace === true));
    return;
  }
  const { path, schema } = databaseFile(session);
  if (!mayBeThere(session)) throw new UsageError(`There is no database ${path}, so there is nothing to back up.`);
  const file = await fileIn(to, path);
  const { about, contents, bytes } = await output.stage(
    `Back up ${basename(path)}`,
    () =>
      waiting(waitOf(options.wait), isHeldError, () =>
        writeBackup({ path, schema, file, version, config: session.path }),
      ),
    (made) =>
      `${counted(made.contents.filter(({ kind }) => kind === 'table').length, 'table')}, ${count(made.bytes)} bytes`,
  );
  output.result({ file, bytes, ...about, tables: contents.filter(({ kind }) => kind === 'table').length });
  const run = about.run_id === null ? 'before its first run' : `as run ${about.run_id} left it`;
  output.print(`${file} holds ${path} ${run}.`);
}
