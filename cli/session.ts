import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearestName } from '../config/findings.ts';
import { targetNameOf } from '../config/model.ts';
import type { NexusConfig } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { LoadedConfig } from '../deploy/config_file.ts';
import { loadConfig } from '../deploy/config_file.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import type { BigQueryWarehouse } from '../warehouses/bigquery/bigquery.ts';
import type { BigQueryFlags } from '../warehouses/bigquery/target.ts';
import { bigQueryTarget } from '../warehouses/bigquery/target.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { isHeldError } from '../warehouses/duckdb/errors.ts';
import type { SnowflakeWarehouse } from '../warehouses/snowflake/snowflake.ts';
import type { SnowflakeFlags } from '../warehouses/snowflake/target.ts';
import { snowflakeTarget } from '../warehouses/snowflake/target.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { version } from './package.ts';
import { waiting, waitOf } from './wait.ts';

/** Options that every command has. */
export interface CommonOptions extends BigQueryFlags, SnowflakeFlags {
  /** What is done, for the tag of its queries. */
  readonly command?: string;
  readonly config: string;
  readonly target?: string;
  readonly warehouse?: WarehouseName;
  readonly json?: boolean;
  readonly verbose?: boolean;
  /** DuckDB: how long to wait for a database that another process has open. */
  readonly wait?: string;
}

/** A config, and the place in it that a command is about. */
export interface Session extends LoadedConfig {
  readonly target: string;
  readonly warehouse: WarehouseName;
  readonly flags: CommonOptions;
}

/** Commands that are about what a deploy has put into a database, and so need no config. */
const ASKING = ['query', 'show', 'explain', 'report', 'explore', 'status', 'backup', 'restore'];
/** `--database` of these is not that of DuckDB: a bundle or files for another warehouse. */
const ELSEWHERE = ['build', 'dbt', 'init', 'demo', 'semantic'];

/** A session of a DuckDB file that a deploy made, without a config; undefined where none is named. */
function sessionOfFile(options: CommonOptions): Session | undefined {
  const { command = '', database, schema, warehouse = 'duckdb' } = options;
  if (database === undefined || warehouse !== 'duckdb' || ELSEWHERE.includes(command)) return undefined;
  if (!ASKING.includes(command)) {
    throw new UsageError(`--database names no file for ${command}: the config says where its DuckDB is.`);
  }
  const path = resolve(database);
  const target = options.target ?? 'dev';
  return {
    config: {
      targets: { [target]: { duckdb: { path, ...(schema === undefined ? {} : { schema }) } } },
      sources: [],
      identifier_types: {},
    },
    notes: [],
    path,
    directory: dirname(path),
    target,
    warehouse,
    flags: options,
  };
}

/** Reads the config and settles which target is meant. */
export async function openSession(options: CommonOptions, output: Output): Promise<Session> {
  const ofFile = sessionOfFile(options);
  if (ofFile !== undefined) return ofFile;
  const loaded = await loadConfig(options.config);
  for (const note of loaded.notes) output.note(note);
  const names = Object.keys(loaded.config.targets);
  const target = targetNameOf(loaded.config, options.target);
  if (!names.includes(target)) {
    const nearest = nearestName(target, names);
    const meant = nearest === undefined ? '' : ` Is ${nearest} meant?`;
    throw new UsageError(`There is no target ${target} in ${loaded.path}: it has ${names.join(', ')}.${meant}`);
  }
  const config = withFlags(loaded.config, target, options);
  return { ...loaded, config, target, warehouse: options.warehouse ?? 'duckdb', flags: options };
}

/** A config whose target says what flags and environment say of it. */
function withFlags(config: NexusConfig, name: string, flags: BigQueryFlags & SnowflakeFlags): NexusConfig {
  const { bigquery, snowflake } = config.targets[name] ?? {};
  const target = {
    ...config.targets[name],
    ...(bigquery === undefined ? {} : { bigquery: bigQueryTarget(bigquery, flags, process.env) }),
    ...(snowflake === undefined ? {} : { snowflake: snowflakeTarget(snowflake, flags, process.env) }),
  };
  return { ...config, targets: { ...config.targets, [name]: target } };
}

/** Where the database of a session's target is. */
export function databasePath({ config, target, path }: Session): string {
  const part = config.targets[target]?.duckdb;
  if (part === undefined) throw new UsageError(`Target ${target} has no duckdb part in ${path}.`);
  return part.path;
}

/** Whether a session's place can be there at all: a database file that no deploy has made holds nothing to ask. */
export const mayBeThere = (session: Session): boolean =>
  session.warehouse !== 'duckdb' || existsSync(databasePath(session));

/** How a place is opened: `read` lets others read a database file at the same time. */
export type Access = 'read' | 'write';

/** Opens a place that is there already. */
export async function openPlace(session: Session, output: Output, access: Access): Promise<Warehouse> {
  if (!mayBeThere(session)) {
    throw new UsageError(`There is no database ${databasePath(session)}. Run \`npx nexus-warehouse deploy\` first.`);
  }
  return openWarehouse(session, output, access);
}

/** Works on a place that is there already. */
export async function withWarehouse<T>(
  session: Session,
  output: Output,
  work: (warehouse: Warehouse) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  const warehouse = await openPlace(session, output, access);
  try {
    return await work(warehouse);
  } finally {
    await warehouse.close();
  }
}

/** Works on a place that is made if need be; a database file is unmade if the work fails. */
export async function withNewWarehouse<T>(
  session: Session,
  output: Output,
  work: (warehouse: Warehouse) => Promise<T>,
): Promise<T> {
  if (session.warehouse === 'duckdb') return withNewDatabase(session, work);
  return withWarehouse(session, output, work);
}

/** The same for DuckDB, with what only it can do. */
export async function withNewDatabase<T>(
  session: Session,
  work: (database: DuckDbWarehouse) => Promise<T>,
): Promise<T> {
  const database = await openDuckDbOf(session);
  try {
    const result = await work(database);
    await database.close();
    return result;
  } catch (error) {
    await database.discardIfNew();
    throw error;
  }
}

async function openWarehouse(session: Session, output: Output, access: Access): Promise<Warehouse> {
  switch (session.warehouse) {
    case 'duckdb':
      return openDuckDbOf(session, access);
    case 'bigquery':
      return openBigQueryOf(session, output);
    case 'snowflake':
      return openSnowflakeOf(session, output);
  }
}

// The clients are loaded when they are needed: help and errors of usage come at once.
/** The database of a session's target, made if it is not there and is to be written to. */
export async function openDuckDbOf(
  { config, target, directory, flags }: Session,
  access: Access = 'write',
): Promise<DuckDbWarehouse> {
  const wait = waitOf(flags.wait);
  const { openDuckDb } = await import('../warehouses/duckdb/duckdb.ts');
  return waiting(wait, isHeldError, () => openDuckDb(config, target, directory, access === 'read'));
}

/** The data set of a session's target. */
export async function openBigQueryOf(
  { config, target, path, flags }: Session,
  output: Output,
): Promise<BigQueryWarehouse> {
  const part = config.targets[target]?.bigquery;
  if (part === undefined) throw new UsageError(`Target ${target} has no bigquery part in ${path}.`);
  const { openBigQuery } = await import('../warehouses/bigquery/connection.ts');
  return openBigQuery(part, flags, {
    onWait: ({ seconds }) => {
      output.note(`BigQuery asks for patience (a rate limit): trying again in ${String(seconds)} s`);
    },
  });
}

/** The schema of a session's target. */
export async function openSnowflakeOf(
  { config, target, path, flags }: Session,
  output: Output,
): Promise<SnowflakeWarehouse> {
  const part = config.targets[target]?.snowflake;
  if (part === undefined) throw new UsageError(`Target ${target} has no snowflake part in ${path}.`);
  const { openSnowflake } = await import('../warehouses/snowflake/connection.ts');
  return openSnowflake(part, flags, {
    queryTag: ['nexus', flags.command, version].filter((part) => part !== undefined).join(' '),
    onNote: (note) => {
      output.note(note);
    },
  });
}
