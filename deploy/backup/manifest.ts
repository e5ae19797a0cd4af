import { dialects } from '../../sql/dialects/index.ts';
import { nexus, op, sql } from '../../sql/tag.ts';
import { STORED_FORMAT } from '../../sql/stored_format.ts';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import { latestFirst } from '../latest_runs.ts';
import { storedFormat } from '../stored_format.ts';
import type { Content } from './contents.ts';
import { BACKUP_SCHEMA } from './contents.ts';

/** How a backup says what it is; raised when it is said in another way. */
const FORMAT = 1;

/** What a backup is of. */
export interface About {
  readonly backup_format: number;
  /** UTC. */
  readonly taken_at: string;
  /** The version of Nexus that wrote it, and the one whose procedures are in it. */
  readonly version: string;
  readonly deployed_version: string;
  /** Of the stored tables. */
  readonly stored_format: number;
  readonly duckdb_version: string;
  /** The file that was backed up, and the config that named it. */
  readonly place: string;
  readonly config: string;
  readonly schema: string;
  /** The last run that published, with its beginning, UTC; null before the first. */
  readonly run_id: string | null;
  readonly run_number: number | null;
  readonly run_started_at: string | null;
}

export interface Manifest {
  readonly about: About;
  readonly contents: readonly Content[];
}

const { quote, literal } = dialects.duckdb;
const tableIn = (database: string, table: string): string => [database, BACKUP_SCHEMA, table].map(quote).join('.');

/** The last run of a deployment that published. */
export async function lastRun(warehouse: Warehouse): Promise<Pick<About, 'run_id' | 'run_number' | 'run_started_at'>> {
  const latest = await latestFirst(warehouse);
  const hasNumbers = (await warehouse.columns(nexus('nexus_runs')))?.has('run_number') === true;
  const [run] = await readObjects(
    warehouse,
    sql`SELECT run_id, ${hasNumbers ? sql`run_number` : sql`NULL`} AS run_number, ${op.timestampText(sql`started_at`)} AS started_at
FROM ${nexus('nexus_runs')} WHERE status = 'published' ORDER BY ${latest} LIMIT 1`,
  );
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  const number = text(run?.['run_number']);
  return {
    run_id: text(run?.['run_id']),
    run_number: number === null ? null : Number(number),
    run_started_at: text(run?.['started_at']),
  };
}

/** What is to be said of a deployment, that of the database in use. */
export async function aboutOf(
  warehouse: Warehouse,
  given: Pick<About, 'version' | 'place' | 'config' | 'schema'>,
): Promise<About> {
  const [deployed] = await readObjects(
    warehouse,
    sql`SELECT version FROM ${nexus('nexus_installed')} ORDER BY installed_at DESC LIMIT 1`,
  );
  const { rows } = await warehouse.query('SELECT version(), epoch_ms(now())');
  return {
    backup_format: FORMAT,
    taken_at: new Date(Number(rows[0]?.[1])).toISOString(),
    ...given,
    deployed_version: String(deployed?.['version']),
    stored_format: await storedFormat(warehouse),
    duckdb_version: String(rows[0]?.[0]),
    ...(await lastRun(warehouse)),
  };
}

/** Says in an attached database what it is a backup of. */
export async function writeManifest(
  warehouse: DuckDbWarehouse,
  database: string,
  { about, contents }: Manifest,
): Promise<void> {
  const schema = `${quote(database)}.${quote(BACKUP_SCHEMA)}`;
  // A backup may be in use as a database, and be backed up itself.
  await warehouse.execute(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await warehouse.execute(`CREATE SCHEMA ${schema}`);
  await warehouse.execute(
    `CREATE TABLE ${tableIn(database, 'about')} AS SELECT ${literal(JSON.stringify(about))} AS about`,
  );
  await warehouse.execute(
    `CREATE TABLE ${tableIn(database, 'contents')} (${['schema', 'name', 'kind', 'rows', 'hash'].map((name) => `${quote(name)} VARCHAR`).join(', ')})`,
  );
  const values = contents.map(
    ({ schema: of, name, kind, rows, hash }) =>
      `(${[of, name, kind, rows, hash].map((value) => (value === null ? 'NULL' : literal(value))).join(', ')})`,
  );
  await warehouse.execute(`INSERT INTO ${tableIn(database, 'contents')} VALUES ${values.join(', ')}`);
}

/** What an attached database says it is a backup of; undefined where it is none. */
export async function readManifest(warehouse: Warehouse, database: string): Promise<Manifest | undefined> {
  const { rows: there } = await warehouse.query(
    `SELECT COUNT(*) FROM duckdb_tables() WHERE database_name = ${literal(database)} AND schema_name = ${literal(BACKUP_SCHEMA)} AND table_name IN ('about', 'contents')`,
  );
  if (Number(there[0]?.[0]) !== 2) return undefined;
  const { rows: said } = await warehouse.query(`SELECT about FROM ${tableIn(database, 'about')}`);
  const { rows } = await warehouse.query(
    `SELECT ${['schema', 'name', 'kind', 'rows', 'hash'].map(quote).join(', ')} FROM ${tableIn(database, 'contents')}`,
  );
  return {
    about: JSON.parse(String(said[0]?.[0])) as About,
    contents: rows.map(([schema, name, kind, count, hash]) => ({
      schema: String(schema),
      name: String(name),
      kind: kind === 'view' ? 'view' : 'table',
      rows: count === null ? null : String(count),
      hash: String(hash),
    })),
  };
}

/** @throws where a backup is of a format that this version does not know */
export function refuseNewer({ backup_format, stored_format, version }: About, file: string): void {
  if (backup_format <= FORMAT && stored_format <= STORED_FORMAT) return;
  throw new Error(
    `${file} was written by version ${version} of Nexus, which stores what this one does not know. Restore it with that version, or a later one.`,
  );
}
