import { nexus_overrides, nexus_overrides_read } from '../../tables/identity.ts';
import { id, join, nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** What a proposal may say: the columns of a decision that are no time and no id of it. */
export const PROPOSED: readonly string[] = Object.keys(nexus_overrides_read.columns).filter(
  (name) => !['override_key', 'override_id', 'created_at'].includes(name),
);

const PREFIX = 'proposed ';
/** Nobody who decides is named so: only rows of a plan's own are ever taken away. */
const AUTHOR = 'nexus_plan_with';

/**
 * Writes the override that a plan tries, for as long as the plan holds the lock and no longer than that counts as abandoned:
 * no run that publishes is at work meanwhile, and a plan that is killed leaves nothing that stands for longer.
 *
 * @param said a member of what is proposed, as text
 */
export const insertProposed = (
  runId: Variable,
  lockSeconds: number,
  said: (name: string) => Sql,
): Sql => sql`INSERT INTO ${nexus(nexus_overrides.name)} (override_id, ${join(PROPOSED.map(id), ', ')}, created_at, author, withdrawn_at)
SELECT CONCAT(${PREFIX}, ${runId}), ${join(PROPOSED.map(said), ', ')}, ${op.now()}, ${AUTHOR}, ${op.addSeconds(op.now(), sql`${lockSeconds}`)}
FROM (SELECT 1 AS one) AS single
WHERE ${said('kind')} IS NOT NULL`;

/** Takes away what a plan tried; for whoever frees the lock. */
export const dropProposed = (): Sql =>
  sql`DELETE FROM ${nexus(nexus_overrides.name)} WHERE override_id LIKE ${`${PREFIX}%`} AND author = ${AUTHOR} AND withdrawn_at IS NOT NULL`;
