import type { Bundle } from '../build/bundle.ts';
import { BUCKETS, bucketOfEntity, bucketOfRecord, entitiesOfRecords } from '../sql/buckets.ts';
import type { Table } from '../sql/table.ts';
import { nexus_event_log } from '../sql/tables/event_log.ts';
import { tables } from '../sql/tables/index.ts';
import { id, join, nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** Statements that lay a table out by buckets, or no more. BigQuery cannot partition a table that is there: it is copied. */
export function laidOut(table: Table, byBuckets: boolean): Sql[] {
  const copy = nexus(`${table.name}_laid_out`);
  const stored = nexus(table.name);
  const isLog = table === nexus_event_log;
  const bucket = isLog
    ? bucketOfRecord('stored', sql`entities.entity_id`, BUCKETS)
    : bucketOfEntity(sql`stored.entity_id`, BUCKETS);
  const rows = byBuckets
    ? sql`SELECT stored.*, ${bucket} AS bucket FROM ${stored} AS stored${isLog ? sql`\n${entitiesOfRecords('stored', nexus('nexus_entity_map'))}` : sql``}`
    : sql`SELECT * EXCEPT (bucket) FROM ${stored}`;
  const months = table.partitionByMonth;
  const partition = byBuckets
    ? sql`PARTITION BY RANGE_BUCKET(bucket, GENERATE_ARRAY(0, ${BUCKETS}, 1)) `
    : months === undefined
      ? sql``
      : sql`PARTITION BY TIMESTAMP_TRUNC(${id(months)}, MONTH) `;
  const cluster = join((table.clusterBy ?? []).map(id), ', ');
  return [
    sql`CREATE TABLE ${copy} ${partition}CLUSTER BY ${cluster} OPTIONS (expiration_timestamp = NULL) AS ${rows}`,
    sql`DROP TABLE ${stored}`,
    sql`ALTER TABLE ${copy} RENAME TO ${id(table.name)}`,
  ];
}

/**
 * Refuses to deploy over tables that are laid out otherwise than the config says: what a run reads of them would not be what
 * is there. To be asked before anything is changed.
 */
export async function refuseOtherLayout(warehouse: Warehouse, bundle: Bundle): Promise<void> {
  if (bundle.warehouse !== 'bigquery') return;
  const isBucketed = (columns: Iterable<string>): boolean => [...columns].includes('bucket');
  const others: { readonly table: Table; readonly byBuckets: boolean }[] = [];
  for (const table of tables.filter(({ bucketed }) => bucketed === true)) {
    const wanted = bundle.objects.find(({ kind, name }) => kind === 'table' && name === table.name)?.columns ?? [];
    const byBuckets = isBucketed(wanted.map(({ name }) => name));
    const present = await warehouse.columns(nexus(table.name));
    if (present !== undefined && isBucketed(present.keys()) !== byBuckets) others.push({ table, byBuckets });
  }
  const [first] = others;
  if (first === undefined) return;
  const setting = first.byBuckets ? '"buckets": true' : 'no "buckets"';
  const statements = others.flatMap(({ table, byBuckets }) => laidOut(table, byBuckets));
  throw new Error(
    `The target has ${setting}, and ${others.map(({ table }) => table.name).join(', ')} of this deployment ${others.length === 1 ? 'is' : 'are'} laid out otherwise, which BigQuery cannot change of a table that is there. Nothing was changed. Take the setting back, or stop what calls nexus_resolve, run this, and deploy again:\n\n${statements.map((statement) => `${spell(warehouse, statement)};`).join('\n')}\n`,
  );
}
