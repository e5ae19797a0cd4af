import { ids } from '../../tables/work.ts';
import { nexus, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** New ids, and ids that live, or lead elsewhere than before: to a live one in one hop, or nowhere. */
export const publishIds = (
  runId: Variable,
  runNumber: Variable,
  startedAt: Variable,
): Sql => sql`MERGE INTO ${nexus('nexus_entity_ids')} AS stored
USING ${work(ids.name)} AS given
ON stored.entity_id = given.entity_id
WHEN MATCHED AND (
  stored.status <> given.status
  OR stored.redirect_to IS DISTINCT FROM given.redirect_to
  OR stored.identifier_count IS DISTINCT FROM given.identifier_count
) THEN UPDATE SET
  status = given.status, redirect_to = given.redirect_to, identifier_count = given.identifier_count, run_id = ${runId}
WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, identifier_count, minted_type, minted_value, generation, created_at, created_run_id, created_run_number, run_id)
VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.identifier_count, given.minted_type, given.minted_value, given.generation, ${startedAt}, ${runId}, ${runNumber}, ${runId})`;
