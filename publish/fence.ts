import { nexus_runs } from '../sql/tables/operations.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Destination } from './destination.ts';
import { LEDGER, PublishError } from './destination.ts';

/** What is published is of a run that this database never had. */
export class OlderStateError extends PublishError {
  override readonly name = 'PublishError';
}

/**
 * Refuses where what is published is not of a run that this database knows: it is an older copy then, on another machine
 * perhaps, or another deployment. The lock of a file is respected on one machine only; in the transaction that publishes,
 * this is what keeps two apart.
 *
 * @throws {OlderStateError}
 */
export async function refuseOlder(warehouse: DuckDbWarehouse, to: Destination): Promise<void> {
  const [last] = await to.query(
    sql`SELECT run_id, published_at FROM ${nexus(LEDGER)} ORDER BY run_number DESC NULLS LAST LIMIT 1`,
  );
  if (last === undefined) return;
  const [runId, publishedAt] = last.map(String);
  const known = sql`SELECT 1 FROM ${nexus(nexus_runs.name)} WHERE run_id = ${runId ?? ''}`;
  if ((await warehouse.query(spell(warehouse, known))).rows.length > 0) return;
  throw new OlderStateError(
    `${to.place} has what run ${String(runId)} published at ${String(publishedAt)}, and ${warehouse.place} does not know that run: it is an older copy, or another deployment. Restore the newest backup first (docs/backup.md). If the file that published is lost for good, \`npx nexus-warehouse publish --replace\` (of a backup_to: \`backup --replace\`) puts what is here in its place.`,
  );
}
