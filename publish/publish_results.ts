import { modelOf } from '../config/model.ts';
import type { NexusConfig, PublishTo } from '../config/types.ts';
import { id, sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Destination } from './destination.ts';
import { LEDGER } from './destination.ts';
import { OlderStateError, refuseOlder } from './fence.ts';
import type { Publication, PublishOptions } from './publish.ts';
import { publish } from './publish.ts';
import { memorySchema } from './rows.ts';
import { publishedTables } from './published_tables.ts';
import { toDuckDb } from './to_duckdb.ts';
import { toPostgres } from './to_postgres.ts';

/** Schema of a destination where the config names none. */
export const DEFAULT_SCHEMA = 'nexus';

/** Where a target's results go, in words; undefined where they stay. */
export const placeOf = ({ attach, schema = DEFAULT_SCHEMA }: PublishTo): string => `${attach}.${schema}`;

/** A database that is attached to be written to. */
export async function destinationOf(
  warehouse: DuckDbWarehouse,
  { attach, schema = DEFAULT_SCHEMA }: Pick<PublishTo, 'attach' | 'schema'>,
): Promise<Destination> {
  const asked = sql`SELECT type FROM duckdb_databases() WHERE database_name = ${attach}`;
  const [[type] = []] = (await warehouse.query(spell(warehouse, asked))).rows;
  return (type === 'postgres' ? toPostgres : toDuckDb)(warehouse, attach, schema);
}

/** Brings a target's results to where the config says. @throws where it could not be done; what is there is as it was then */
export async function publishResults(
  warehouse: DuckDbWarehouse,
  config: NexusConfig,
  target: string,
  options: Pick<PublishOptions, 'full' | 'replace' | 'onTable'> = {},
): Promise<Publication | undefined> {
  const part = config.targets[target]?.duckdb;
  if (part?.publish_to === undefined) return undefined;
  const { publish_to: publishTo, schema = 'nexus' } = part;
  const tables = publishedTables(modelOf(config));
  return warehouse.withWriteAccess(publishTo.attach, async () =>
    publish(warehouse, await destinationOf(warehouse, publishTo), { ...options, tables, schema }),
  );
}

/** Takes away what is remembered of what was published. What is there stays. */
export async function forgetPublished(warehouse: Warehouse, config: NexusConfig, target: string): Promise<void> {
  const { schema = 'nexus' } = config.targets[target]?.duckdb ?? {};
  await warehouse.execute(spell(warehouse, sql`DROP SCHEMA IF EXISTS ${id(memorySchema(schema))} CASCADE`));
}

/**
 * The same question that a publication asks, before a run is begun: an older copy would only grow apart. Whether the other
 * database can be reached is not for this to say.
 *
 * @throws {OlderStateError}
 */
export async function refuseOlderState(
  warehouse: DuckDbWarehouse,
  place: Pick<PublishTo, 'attach' | 'schema'>,
): Promise<void> {
  try {
    await warehouse.withWriteAccess(place.attach, async () => {
      const to = await destinationOf(warehouse, place);
      if ((await to.relations()).has(LEDGER)) await refuseOlder(warehouse, to);
    });
  } catch (error) {
    if (error instanceof OlderStateError) throw error;
  }
}
