import { contractions, edges, labels } from '../../tables/work.ts';
import { op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/**
 * Contraction: every node is replaced by the smallest key of its closed neighbourhood, one pointer jump further, edges
 * are rewritten, loops and doubles drop out. With hashed keys edges shrink 5 to 25 times a round on identity data and
 * about 3 times on a path; sequential keys would need a round per node.
 *
 * Exact because a replaced node's edge to its smallest neighbour is itself rewritten into the next round, so nothing
 * that was connected comes apart, and representatives are always in the node's own component.
 */
export const contractEdges = (
  round: Variable,
): Sql => sql`INSERT INTO ${work(contractions.name)} (round, node, representative)
WITH neighbours AS (
  SELECT low_key AS node, low_key AS neighbour FROM ${work(edges.name)} WHERE round = ${round}
  UNION ALL
  SELECT high_key, low_key FROM ${work(edges.name)} WHERE round = ${round}
),
smallest AS (
  SELECT node, MIN(neighbour) AS representative FROM neighbours GROUP BY node
)
SELECT CAST(${round} AS ${op.type('int')}), smallest.node, jump.representative
FROM smallest
JOIN smallest AS jump ON jump.node = smallest.representative
WHERE jump.representative <> smallest.node`;

/** Edges of the next round; their number is the statement's row count. */
export const rewriteEdges = (round: Variable): Sql => sql`INSERT INTO ${work(edges.name)} (round, low_key, high_key)
SELECT DISTINCT
  CAST(${round} AS ${op.type('int')}) + 1,
  LEAST(low_end, high_end),
  GREATEST(low_end, high_end)
FROM (
  SELECT
    COALESCE(low_side.representative, edges.low_key) AS low_end,
    COALESCE(high_side.representative, edges.high_key) AS high_end
  FROM ${work(edges.name)} AS edges
  LEFT JOIN ${work(contractions.name)} AS low_side ON low_side.round = edges.round AND low_side.node = edges.low_key
  LEFT JOIN ${work(contractions.name)} AS high_side ON high_side.round = edges.round AND high_side.node = edges.high_key
  WHERE edges.round = ${round}
) AS rewritten
WHERE low_end <> high_end`;

/**
 * Labels of the nodes that two rounds replaced, from the labels of what replaced them: run from the last rounds back, two
 * at a time, which is a statement less for every two rounds. A node that both replaced is known by the later: what
 * replaced it in the earlier is there in the later too, and leads to the same.
 *
 * @param rounds how many rounds are left to compose: those that are composed are that less one, and less two
 */
export function composeLabels(rounds: Variable): Sql {
  const replacedIn = (before: number): Sql =>
    sql`(SELECT node, representative FROM ${work(contractions.name)} WHERE round = ${rounds} - ${before})`;
  const labelled = (steps: Sql): Sql => sql`SELECT step.node, COALESCE(later.component, step.representative)
FROM ${steps} AS step
LEFT JOIN ${work(labels.name)} AS later ON later.node = step.representative
LEFT JOIN ${work(labels.name)} AS known ON known.node = step.node
WHERE known.node IS NULL`;
  return sql`INSERT INTO ${work(labels.name)} (node, component)
${op.readFirst(sql`${labelled(replacedIn(1))}
UNION ALL
${labelled(sql`(
  SELECT replaced.node, COALESCE(onward.representative, replaced.representative) AS representative
  FROM ${replacedIn(2)} AS replaced
  LEFT JOIN ${replacedIn(1)} AS onward ON onward.node = replaced.representative
  LEFT JOIN ${replacedIn(1)} AS again ON again.node = replaced.node
  WHERE again.node IS NULL
)`)}`)}`;
}
