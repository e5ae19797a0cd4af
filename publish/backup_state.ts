import { modelOf } from '../config/model.ts';
import type { BackupTo } from '../config/target_types.ts';
import type { NexusConfig } from '../config/types.ts';
import { nexus_installed } from '../sql/tables/operations.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Destination } from './destination.ts';
import type { Publication, PublishOptions } from './publish.ts';
import { publish } from './publish.ts';
import { publishedTables } from './published_tables.ts';
import { destinationOf } from './publish_results.ts';
import { stateTables } from './state_tables.ts';

/** Schema of a backup in another database where the config names none. */
const DEFAULT_SCHEMA = 'nexus_state';

/** Where the state of a target is kept besides its file; undefined where nowhere. */
export function backupPlace(config: NexusConfig, target: string): Required<BackupTo> | undefined {
  const backupTo = config.targets[target]?.duckdb?.backup_to;
  return backupTo && { schema: DEFAULT_SCHEMA, ...backupTo };
}

/**
 * Keys of identifiers are integers of 64 bits without a sign, for which Postgres has no type but numeric:
 * https://www.postgresql.org/docs/current/datatype-numeric.html
 */
const withKeys = (to: Destination): Destination =>
  to.typeOf('UBIGINT') !== undefined
    ? to
    : {
        ...to,
        typeOf: (type) => (type === 'UBIGINT' ? 'numeric(20,0)' : to.typeOf(type)),
        seenAs: (type) => (type === 'UBIGINT' ? 'DECIMAL(20,0)' : to.seenAs(type)),
        value: (column, type) => (type === 'UBIGINT' ? sql`CAST(${column} AS DECIMAL(20, 0))` : to.value(column, type)),
      };

/** Works with where the state of a target is kept. */
export function withBackupPlace<T>(
  warehouse: DuckDbWarehouse,
  place: Required<BackupTo>,
  work: (to: Destination) => Promise<T>,
): Promise<T> {
  return warehouse.withWriteAccess(place.attach, async () => work(withKeys(await destinationOf(warehouse, place))));
}

/** Brings the stored tables of another database to what ours hold. @throws where it could not be done */
export async function backUpState(
  warehouse: DuckDbWarehouse,
  config: NexusConfig,
  target: string,
  options: Pick<PublishOptions, 'full' | 'replace' | 'onTable'> = {},
): Promise<Publication | undefined> {
  const place = backupPlace(config, target);
  if (place === undefined) return undefined;
  const installed = sql`SELECT object_name FROM ${nexus(nexus_installed.name)} WHERE kind = 'table' ORDER BY object_name`;
  const { rows } = await warehouse.query(spell(warehouse, installed));
  const tables = stateTables(
    rows.map(([name]) => String(name)),
    publishedTables(modelOf(config)),
  );
  const schema = `${config.targets[target]?.duckdb?.schema ?? 'nexus'}_state`;
  return withBackupPlace(warehouse, place, (to) => publish(warehouse, to, { ...options, tables, schema }));
}
