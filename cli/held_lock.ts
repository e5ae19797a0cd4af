import { nexus, op, sql } from '../sql/tag.ts';
import type { Rows } from '../warehouses/warehouse.ts';

/** The lock of runs, a row where one has it: `run_id`, `taken_by`, `acquired_at`, `last_seen_at` and `expires_at`, as `nexus_unlock()` names them. */
export const HELD_LOCK = sql`SELECT run_id, taken_by, ${op.timestampText(sql`acquired_at`)} AS acquired_at, ${op.timestampText(sql`kept_at`)} AS last_seen_at, ${op.timestampText(sql`expires_at`)} AS expires_at
FROM ${nexus('nexus_lock')} WHERE run_id IS NOT NULL`;

/** Whose the lock is, in words; undefined where it is free. @param rows of {@link HELD_LOCK} */
export function holderOf({ rows }: Rows): string | undefined {
  const [row] = rows;
  if (row === undefined) return undefined;
  const [run, by, since, seen, until] = row.map((value) => (value === null ? 'unknown' : String(value)));
  return `run ${String(run)}, called by ${String(by)} at ${String(since)}, last seen at work at ${String(seen)}; it counts as abandoned from ${String(until)} on`;
}
