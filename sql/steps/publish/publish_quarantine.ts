import { nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { comparedQuarantine, isOtherwise, sameQuarantined } from '../results/quarantine.ts';

/** What is set aside, as this run leaves it: what has no reason any more goes, what keeps its rule keeps its date. */
export const publishQuarantine = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`MERGE INTO ${nexus('nexus_quarantine')} AS stored
USING (
  ${op.readFirst(sql`SELECT compared.* FROM (
  ${comparedQuarantine()}
  ) AS compared
  WHERE compared.fate <> 'stay'`)}
) AS given
ON ${sameQuarantined('stored', 'given')}
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED AND (${isOtherwise('stored', 'given')}) THEN UPDATE SET
  reason = given.reason,
  rule = given.rule,
  normalized_value = given.normalized_value,
  first_run_id = CASE WHEN stored.rule = given.rule THEN stored.first_run_id ELSE ${runId} END,
  since = CASE WHEN stored.rule = given.rule THEN stored.since ELSE ${startedAt} END
WHEN NOT MATCHED THEN INSERT (entity_type, identifier_type, identifier_value, normalized_value, other_type, other_value, reason, rule, first_run_id, since)
VALUES (given.entity_type, given.identifier_type, given.identifier_value, given.normalized_value, given.other_type, given.other_value, given.reason, given.rule, ${runId}, ${startedAt})`;
