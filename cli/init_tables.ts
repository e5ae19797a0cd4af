import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { NexusConfig, Place, Target } from '../config/types.ts';
import { targetNameOf } from '../config/model.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import { parseManifest, relationsOf } from '../deploy/dbt/manifest.ts';
import { sideBySide } from '../deploy/side_by_side.ts';
import { messageOf } from '../procedures/message_of.ts';
import type { SampledTable } from '../propose/sampled_table.ts';
import { bigQueryTarget } from '../warehouses/bigquery/target.ts';
import { matchingFiles } from '../warehouses/duckdb/files/matching_files.ts';
import { sampleFile, sampleTable, tablesIn } from '../warehouses/sample.ts';
import { snowflakeTarget } from '../warehouses/snowflake/target.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { UsageError } from './errors.ts';
import { askedDatabase } from './init_attached.ts';
import type { Output } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { openBigQueryOf, openSnowflakeOf } from './session.ts';

export interface InitOptions extends CommonOptions {
  readonly dbt?: string;
  readonly tables?: string;
  readonly sample: string;
  readonly yes?: boolean;
}

/** What was found, and the place of a target that reads it. */
export interface FoundTables {
  readonly warehouse: WarehouseName;
  readonly target: Target;
  readonly tables: readonly SampledTable[];
  /** What could not be read, with the reason. */
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

const MOST_TABLES = 60;

/** A number of rows that is read of each table. */
export function sampleSize({ sample }: Pick<InitOptions, 'sample'>): number {
  if (/^[1-9]\d{0,6}$/.test(sample)) return Number(sample);
  throw new UsageError(`--sample must be a whole number from 1 to 9999999, and is ${sample}`);
}

const slashed = (path: string): string => path.split(sep).join('/');

/** A file's name without its endings. */
const stem = (path: string): string =>
  basename(path)
    .replace(/\.(gz|zst)$/i, '')
    .replace(/\.[a-z]+$/i, '');

const isWanted = (name: string, { tables }: InitOptions): boolean =>
  tables === undefined ||
  tables
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .includes(name.toLowerCase());

interface Read {
  readonly tables: SampledTable[];
  readonly unread: { name: string; why: string }[];
}

/** Reads each of several things, and keeps what failed with its reason. */
async function readEach<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  read: (one: T) => Promise<SampledTable | undefined>,
  at: (detail: string) => void,
  concurrency = 1,
): Promise<Read> {
  const found = new Map<T, { table?: SampledTable | undefined; why?: string }>();
  await sideBySide(all, concurrency, async (one) => {
    at(nameOf(one));
    try {
      found.set(one, { table: await read(one) });
    } catch (error) {
      found.set(one, { why: messageOf(error).split('\n')[0] ?? '' });
    }
  });
  const result: Read = { tables: [], unread: [] };
  // In their own order, whichever came first.
  for (const one of all) {
    const { table, why = 'there is no such table' } = found.get(one) ?? {};
    if (table === undefined) result.unread.push({ name: nameOf(one), why });
    else result.tables.push(table);
  }
  return result;
}

const DATABASE_ENDING = /\.(duckdb|db|ddb)$/i;

async function ofFiles(
  patterns: readonly string[],
  options: InitOptions,
  at: (detail: string) => void,
): Promise<FoundTables> {
  const most = sampleSize(options);
  const directory = dirname(resolve(options.config));
  const files = patterns.flatMap((pattern) => {
    const found = matchingFiles(resolve(pattern));
    if (found.length === 0) throw new UsageError(`There is no file ${pattern}.`);
    return found;
  });
  const database = files.find((file) => DATABASE_ENDING.test(file));
  if (database !== undefined) {
    throw new UsageError(`${database} is a database: give it as --database ${slashed(relative('.', database))}.`);
  }
  const { DuckDbWarehouse } = await import('../warehouses/duckdb/duckdb.ts');
  const scratch = await DuckDbWarehouse.open(':memory:', 'nexus');
  try {
    const read = await readEach(
      [...new Set(files)].filter((file) => isWanted(stem(file), options)),
      (file) => slashed(relative(directory, file)),
      async (file) => {
        const { place, ...sample } = await sampleFile(scratch, { file }, most);
        const home = basename(dirname(file)) || 'files';
        return { name: stem(file), home, place: { ...place, file: slashed(relative(directory, file)) }, ...sample };
      },
      at,
    );
    return { warehouse: 'duckdb', target: { duckdb: { path: 'people.duckdb' } }, ...read };
  } finally {
    await scratch.close();
  }
}

interface Named {
  readonly database?: string | undefined;
  readonly schema: string;
  readonly table: string;
}

/** Tables of a manifest of dbt: what loaders fill, and where there is none of these, what its models make. */
async function ofManifest(path: string): Promise<readonly Named[]> {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}: run \`dbt parse\`, which writes it.`);
  return relationsOf(parseManifest(await readFile(path, 'utf8'), path));
}

/** The tables that may be looked at: of a manifest of dbt, or of a schema. */
const namedBy = (
  { dbt }: InitOptions,
  warehouse: Warehouse,
  where: Parameters<typeof tablesIn>[1],
): Promise<readonly Named[]> => (dbt === undefined ? tablesIn(warehouse, where) : ofManifest(dbt));

/** Whether a table is of a deployment of Nexus, which reads others and is not read. */
const isOurs = ({ table }: Named): boolean => /^nexus_/i.test(table);

async function ofTables(
  warehouse: Warehouse,
  named: readonly Named[],
  options: InitOptions,
  place: (table: Named) => Place,
  at: (detail: string) => void,
): Promise<Read> {
  const wanted = named.filter((one) => !isOurs(one) && isWanted(one.table, options));
  if (wanted.length > MOST_TABLES) {
    throw new UsageError(
      `There are ${String(wanted.length)} tables, and ${String(MOST_TABLES)} are looked at at once. Name those with people or companies: --tables contacts,accounts.`,
    );
  }
  const most = sampleSize(options);
  return readEach(
    wanted,
    ({ schema, table }) => `${schema}.${table}`,
    async (one) => {
      const sample = await sampleTable(warehouse, one, most);
      return sample === undefined
        ? undefined
        : {
            name: one.table,
            home: one.database !== undefined && one.schema === 'main' ? one.database : one.schema,
            place: place(one),
            ...sample,
          };
    },
    at,
    Math.min(4, warehouse.concurrency),
  );
}

async function ofDuckDb(options: InitOptions, existing: Target, at: (detail: string) => void): Promise<FoundTables> {
  const { name, written, opened } = askedDatabase(options.database ?? '', options.config, existing);
  const { DuckDbWarehouse } = await import('../warehouses/duckdb/duckdb.ts');
  const scratch = await DuckDbWarehouse.open(':memory:', 'nexus', { [name]: opened });
  try {
    const listed = await namedBy(options, scratch, { database: name, schema: options.schema });
    const named = listed.map((one) => ({ ...one, database: name }));
    const place = ({ schema, table }: Named): Place => ({
      database: name,
      ...(schema === 'main' ? {} : { schema }),
      table,
    });
    const read = await ofTables(scratch, named, options, place, at);
    const attach = { [name]: written };
    return { warehouse: 'duckdb', target: { duckdb: { path: 'people.duckdb', attach } }, ...read };
  } finally {
    await scratch.close();
  }
}

/** A session for the clients of warehouses, whose config is not there yet. */
function sessionFor(options: InitOptions, warehouse: WarehouseName, target: Target): Session {
  const path = resolve(options.config);
  const config: NexusConfig = { targets: { dev: target }, sources: [], identifier_types: {} };
  return { config, notes: [], path, directory: dirname(path), target: 'dev', warehouse, flags: options };
}

async function ofSnowflake(
  options: InitOptions,
  existing: Target,
  output: Output,
  at: (detail: string) => void,
): Promise<FoundTables> {
  const { schema, database: askedDatabase, ...flags } = options;
  const given = existing.snowflake ?? { database: askedDatabase ?? process.env['SNOWFLAKE_DATABASE'] ?? '' };
  const target = snowflakeTarget(given, {}, process.env);
  if (target.database === '') throw new UsageError('Say which database the tables are in: --database RAW.');
  const database = askedDatabase ?? target.database;
  if (schema === undefined && options.dbt === undefined)
    throw new UsageError('Say which schema the tables are in: --schema RAW.');
  const warehouse = await openSnowflakeOf(sessionFor(flags, 'snowflake', { snowflake: target }), output);
  try {
    const listed = await namedBy(options, warehouse, { database, schema });
    const named = listed.map((one: Named) => ({ database, ...one }));
    const read = await ofTables(
      warehouse,
      named,
      options,
      (one) => ({
        ...(one.database === undefined ? {} : { database: one.database }),
        schema: one.schema,
        table: one.table,
      }),
      at,
    );
    return { warehouse: 'snowflake', target: { snowflake: target }, ...read };
  } finally {
    await warehouse.close();
  }
}

async function ofBigQuery(
  options: InitOptions,
  existing: Target,
  output: Output,
  at: (detail: string) => void,
): Promise<FoundTables> {
  const { dataset, ...flags } = options;
  const target = bigQueryTarget(existing.bigquery ?? {}, flags, process.env);
  const { project, location } = target;
  if (project === undefined) throw new UsageError('Say which project the tables are in: --project my-project.');
  if (location === undefined) throw new UsageError('Say where the data set is: --location EU.');
  if (dataset === undefined && options.dbt === undefined)
    throw new UsageError('Say which data set the tables are in: --dataset raw.');
  const warehouse = await openBigQueryOf(sessionFor(flags, 'bigquery', { bigquery: target }), output);
  try {
    const listed = await namedBy(options, warehouse, { database: project, schema: dataset });
    const named = listed.map((one: Named) => ({ database: project, ...one }));
    const place = (one: Named): Place => ({
      ...(one.database === undefined || one.database === project ? {} : { database: one.database }),
      schema: one.schema,
      table: one.table,
    });
    const read = await ofTables(warehouse, named, options, place, at);
    return { warehouse: 'bigquery', target: { bigquery: target }, ...read };
  } finally {
    await warehouse.close();
  }
}

/** Reads schemas and samples of what the options name. */
export async function findTables(
  files: readonly string[],
  options: InitOptions,
  config: NexusConfig | undefined,
  output: Output,
  at: (detail: string) => void,
): Promise<FoundTables> {
  sampleSize(options);
  if (files.length > 0) return ofFiles(files, options, at);
  const existing = config?.targets[targetNameOf(config, options.target)] ?? {};
  if (options.warehouse === 'snowflake') return ofSnowflake(options, existing, output, at);
  if (options.warehouse === 'bigquery') return ofBigQuery(options, existing, output, at);
  if (options.database !== undefined) return ofDuckDb(options, existing, at);
  throw new UsageError(
    options.dbt === undefined
      ? 'Say where your tables are: files (`npx nexus-warehouse init exports/*.csv`), --database crm.duckdb, --warehouse snowflake --schema RAW, or --warehouse bigquery --dataset raw.'
      : 'Say where the tables of the manifest are: --database file.duckdb, --warehouse snowflake or --warehouse bigquery.',
  );
}
