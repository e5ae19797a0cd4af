import { chmod, copyFile, link, realpath, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../../procedures/message_of.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { nexus } from '../../sql/tag.ts';
import { identify, PRIVATE } from '../../warehouses/duckdb/database_file.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { isHeldError } from '../../warehouses/duckdb/errors.ts';
import { spell } from '../../warehouses/warehouse.ts';
import { BACKUP_SCHEMA, contentsOf, differences } from './contents.ts';
import { eraseAgain } from './erasures.ts';
import type { About } from './manifest.ts';
import { readManifest, refuseNewer } from './manifest.ts';
import { attach, inFolderBeside, withEngine } from './write_backup.ts';

const { quote } = dialects.duckdb;

/** What is where the backup goes. */
export type Present =
  | { readonly is: 'nothing' }
  /** Something that cannot be read as a database. */
  | { readonly is: 'unreadable'; readonly because: string }
  /** A database without a deployment, or with one whose secret is another: hashes of what it erased say nothing here. */
  | { readonly is: 'another' }
  | {
      readonly is: 'later';
      /** Runs that published, and decisions, which the backup does not have. */
      readonly runs: number;
      readonly decisions: number;
      /** Erasures that the backup does not have. */
      readonly erasures: number;
    };

/** When what comes back was written, and after which run; and the version whose procedures are in it. */
export type Origin = Pick<About, 'taken_at' | 'run_id' | 'deployed_version'>;

/**
 * Makes a database of a name hold what is to come back, known to be whole, and opens it.
 *
 * @param spill a folder for what does not fit into memory
 */
export type Bring = (
  made: string,
  spill: string,
) => Promise<{ readonly origin: Origin; readonly database: DuckDbWarehouse }>;

export interface RestoreRequest {
  readonly path: string;
  readonly bring: Bring;
  /** What is put behind the name of the present file, which stays under that. */
  readonly suffix: string;
}

/** What is to be agreed to. */
export interface Restoring {
  readonly origin: Origin;
  readonly present: Present;
  /** The name that the present file gets; undefined where there is none. */
  readonly aside?: string;
}

export interface Restored extends Restoring {
  /** Identifiers that were erased after the backup, and are erased in it too. */
  readonly erasedAgain: number;
}

/**
 * Puts a backup in the place of a database, in one step, once it is known to hold what it says. The present file stays under
 * another name. What was erased since is erased in what comes back, if the present file can be asked.
 *
 * @param agree throws where it is not to be done
 * @throws where another process has the database open
 */
export async function restoreBackup(
  { path: named, bring, suffix }: RestoreRequest,
  agree: (restoring: Restoring) => Promise<void>,
): Promise<Restored> {
  const found = await identify(named);
  const path = found === undefined ? named : await realpath(named);
  return inFolderBeside(path, async (folder) => {
    const made = join(folder, basename(path));
    const { origin, database } = await bring(made, join(folder, 'spill'));
    let isOpen = true;
    const close = async (): Promise<void> => {
      if (isOpen) await database.close();
      isOpen = false;
    };
    try {
      const present = found === undefined ? ({ is: 'nothing' } as const) : await lookAt(database, path);
      const restoring = { origin, present, ...(found === undefined ? {} : { aside: `${path}.${suffix}` }) };
      await agree(restoring);
      let erasedAgain = 0;
      if (present.is === 'later') {
        await carryErasures(database);
        erasedAgain = await eraseAgain(database);
      }
      if (present.is === 'later' || present.is === 'another') await database.execute('CHECKPOINT "nexus_present"');
      await database.execute('CHECKPOINT');
      await chmod(made, found?.mode ?? PRIVATE);
      await database.execute('PRAGMA disable_checkpoint_on_shutdown');
      // Both are held until the new one has the name: nobody can begin to write in between. Windows renames no open file.
      if (process.platform === 'win32') await close();
      await putInPlace(made, path, restoring.aside ?? `${path}.${suffix}`, found !== undefined);
      return { ...restoring, erasedAgain };
    } finally {
      await close();
    }
  });
}

/** From a backup that is a file. */
export const fromBackup =
  (file: string, schema: string): Bring =>
  async (made, spill) => {
    const origin = await copyChecked(file, made, schema, spill);
    const database = await DuckDbWarehouse.open(made, schema);
    await database.execute(`DROP SCHEMA ${quote(BACKUP_SCHEMA)} CASCADE`);
    return { origin, database };
  };

/** Copies a backup, and compares the copy with what the backup says of itself. */
async function copyChecked(file: string, made: string, schema: string, spill: string): Promise<About> {
  return withEngine(schema, spill, async (engine) => {
    await attach(engine, file, 'nexus_backup_file');
    const manifest = await readManifest(engine, 'nexus_backup_file');
    if (manifest === undefined) throw new Error(`${file} is a database and no backup of Nexus. Nothing was changed.`);
    refuseNewer(manifest.about, file);
    if (manifest.about.schema !== schema) {
      throw new Error(
        `${file} is of a deployment in the schema ${manifest.about.schema}, and the config has it in ${schema}. Nothing was changed.`,
      );
    }
    await copyFile(file, made);
    await attach(engine, made, 'nexus_copy');
    const wrong = differences(manifest.contents, await contentsOf(engine, 'nexus_copy'));
    if (wrong.length > 0) {
      throw new Error(
        `${file} is damaged: it does not hold what it held when it was written. ${wrong.join('; ')}. Nothing was changed.`,
      );
    }
    return manifest.about;
  });
}

/** What the present file is; it is held from here on. */
async function lookAt(database: DuckDbWarehouse, path: string): Promise<Present> {
  try {
    await attach(database, path, 'nexus_present', 'READ_WRITE');
  } catch (error) {
    if (isHeldError(error)) throw error;
    return { is: 'unreadable', because: messageOf(error) };
  }
  const secretOf = async (of?: string): Promise<unknown> =>
    (
      await database.query(
        `SELECT secret_value FROM ${tableOf(database, 'nexus_secrets', of)} WHERE secret_name = 'id_salt'`,
      )
    ).rows[0]?.[0];
  const secret = await secretOf('nexus_present').catch(() => undefined);
  if (secret === undefined || secret !== (await secretOf())) return { is: 'another' };
  const later = async (table: string, columns: string): Promise<number> => {
    const of = (place?: string) => `SELECT ${columns} FROM ${tableOf(database, table, place)}`;
    const { rows } = await database.query(`SELECT COUNT(*) FROM (${of('nexus_present')} EXCEPT ${of()})`);
    return Number(rows[0]?.[0]);
  };
  return {
    is: 'later',
    runs: await later('nexus_runs', 'run_id'),
    decisions: await later('nexus_overrides', 'override_id, withdrawn_at'),
    erasures: await later('nexus_receipts', 'receipt_id'),
  };
}

const tableOf = (database: DuckDbWarehouse, table: string, of?: string): string =>
  `${of === undefined ? '' : `${quote(of)}.`}${spell(database, nexus(table))}`;

/** What was erased after the backup, as hashes: no load brings it back. */
async function carryErasures(database: DuckDbWarehouse): Promise<void> {
  for (const table of ['nexus_suppressions', 'nexus_receipts']) {
    const [own, theirs] = [tableOf(database, table), tableOf(database, table, 'nexus_present')];
    await database.execute(`INSERT INTO ${own} BY NAME (SELECT * FROM ${theirs} EXCEPT SELECT * FROM ${own})`);
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** Gives the new file the name, and the present one another, which nothing has. */
async function putInPlace(made: string, path: string, aside: string, isThere: boolean): Promise<void> {
  if ((await identify(aside)) !== undefined)
    throw new Error(`${aside} is there already. Nothing was changed; try again.`);
  // What a process that was killed left behind belongs to the file that goes: it must not be applied to another.
  await rename(`${path}.wal`, `${aside}.wal`).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  if (isThere) {
    // Two names for a moment, so that there is always one: some file systems have one name for each file.
    await link(path, aside).catch(() => rename(path, aside));
  }
  await rename(made, path);
}
