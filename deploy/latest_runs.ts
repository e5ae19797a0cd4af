import { nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

/**
 * The order of `nexus_runs` in which the latest comes first: by their numbers, since the clock may have stepped back
 * between two. A deployment of an earlier version has none.
 */
export async function latestFirst(warehouse: Warehouse): Promise<Sql> {
  const hasNumbers = (await warehouse.columns(nexus('nexus_runs')))?.has('run_number') === true;
  return hasNumbers ? sql`COALESCE(run_number, 0) DESC, started_at DESC` : sql`started_at DESC`;
}
