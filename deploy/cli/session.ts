import { targetNameOf } from '../../config/model.ts';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { nearestName } from '../../config/findings.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import type { LoadedConfig } from '../config_file.ts';
import { loadConfig } from '../config_file.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb.ts';
import { NotAvailableError, UsageError } from './errors.ts';
import type { Output } from './output.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly config: string;
  readonly target?: string;
  readonly warehouse?: WarehouseName;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** A config, and the place in it that a command is about. */
export interface Session extends LoadedConfig {
  readonly target: string;
  readonly warehouse: WarehouseName;
}

/** Reads the config and settles which target is meant. */
export async function openSession(options: CommonOptions, output: Output): Promise<Session> {
  const loaded = await loadConfig(options.config);
  for (const note of loaded.notes) output.note(note);
  const names = Object.keys(loaded.config.targets);
  const target = targetNameOf(loaded.config, options.target);
  if (!names.includes(target)) {
    const nearest = nearestName(target, names);
    const meant = nearest === undefined ? '' : ` Is ${nearest} meant?`;
    throw new UsageError(`There is no target ${target} in ${loaded.path}: it has ${names.join(', ')}.${meant}`);
  }
  return { ...loaded, target, warehouse: options.warehouse ?? 'duckdb' };
}

/** Where the database of a session's target is. */
export function databasePath({ config, target, path }: Session): string {
  const part = config.targets[target]?.duckdb;
  if (part === undefined) throw new UsageError(`Target ${target} has no duckdb part in ${path}.`);
  return part.path;
}

/** @throws NotAvailableError for warehouses that need a connection */
export function needsDuckDb(command: string, options: CommonOptions): void {
  if (options.warehouse !== undefined && options.warehouse !== 'duckdb') {
    throw new NotAvailableError(command, options.warehouse);
  }
}

const isFile = (path: string): boolean => path !== ':memory:';

/** Works on a database that is there already. */
export async function withDatabase<T>(session: Session, work: (database: DuckDbWarehouse) => Promise<T>): Promise<T> {
  const path = databasePath(session);
  if (isFile(path) && !existsSync(path)) {
    throw new UsageError(`There is no database ${path}. Run \`npx nexus deploy\` first.`);
  }
  const database = await open(session);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Works on a database that is made if need be, and unmade if the work fails. */
export async function withNewDatabase<T>(
  session: Session,
  work: (database: DuckDbWarehouse) => Promise<T>,
): Promise<T> {
  const path = databasePath(session);
  const isNew = isFile(path) && !existsSync(path);
  try {
    const database = await open(session);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (isNew) await removeDatabase(path);
    throw error;
  }
}

/** Removes a database file with what DuckDB keeps beside it. */
export async function removeDatabase(path: string): Promise<void> {
  for (const file of [path, `${path}.wal`]) await rm(file, { force: true });
}

// The client of DuckDB is loaded when it is needed: help and errors of usage come at once.
async function open({ config, target, directory }: Session): Promise<DuckDbWarehouse> {
  const { openDuckDb } = await import('../warehouses/duckdb.ts');
  return openDuckDb(config, target, directory);
}
