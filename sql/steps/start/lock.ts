import { nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

const FREE = sql`run_id = NULL, taken_by = NULL, acquired_at = NULL, kept_at = NULL, expires_at = NULL`;
const expiry = (seconds: number): Sql => op.addSeconds(op.now(), sql`${seconds}`);

/** Takes the lock in one compare-and-set; one changed row means that it is ours. */
export const takeLock = (runId: Variable, lockSeconds: number): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET run_id = ${runId}, taken_by = ${op.caller()}, acquired_at = ${op.now()}, kept_at = ${op.now()}, expires_at = ${expiry(lockSeconds)}
WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < ${op.now()})`;

/** Puts off when the lock counts as abandoned; nothing where it has another holder by now: the fence has the last word. */
export const keepLock = (runId: Variable, lockSeconds: number): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET kept_at = ${op.now()}, expires_at = ${expiry(lockSeconds)}
WHERE lock_name = 'resolve' AND run_id = ${runId}`;

export const releaseLock = (runId: Variable): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET ${FREE}
WHERE lock_name = 'resolve' AND run_id = ${runId}`;

export const heldLock = (): Sql => sql`FROM ${nexus('nexus_lock')} AS held WHERE held.lock_name = 'resolve'`;

/** The run that holds the lock, as an aggregate over {@link heldLock}. */
export const lockHolder = (): Sql => sql`MAX(held.run_id)`;
