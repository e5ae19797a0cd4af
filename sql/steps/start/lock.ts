import { nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** Takes the lock in one compare-and-set; one changed row means that it is ours. */
export const takeLock = (runId: Variable, lockSeconds: number): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET run_id = ${runId}, acquired_at = ${op.now()}, expires_at = ${op.addSeconds(op.now(), sql`${lockSeconds}`)}
WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < ${op.now()})`;

export const releaseLock = (runId: Variable): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET run_id = NULL, acquired_at = NULL, expires_at = NULL
WHERE lock_name = 'resolve' AND run_id = ${runId}`;
