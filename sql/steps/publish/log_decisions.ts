import { nexus, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { decisions } from '../results/decisions.ts';

/** A row per decision. */
export const logDecisions = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_resolution_log')} (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
SELECT ${runId}, ${startedAt}, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
FROM (
  ${decisions()}
) AS decided`;
