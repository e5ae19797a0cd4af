import { explainMembers, explainReached } from '../tables/work.ts';
import { nexus, nullOf, op, sql, work } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';

const members = work(explainMembers.name);
const reached = work(explainReached.name);

/** Where a search begins: at the second identifier. */
export const startSearch =
  (): Sql => sql`SELECT DISTINCT node_number, 0 AS distance, ${nullOf('int')} AS via_group, asked
FROM ${members}
WHERE asked = 2`;

/**
 * One level of a breadth-first search: what shares a link group with the level before and was not reached yet, each with
 * the first such link group. Adds nothing once the first identifier is reached, and past the longest chain.
 */
export const reachFurther = (
  level: Variable,
  longest: number,
): Sql => sql`INSERT INTO ${reached} (node_number, distance, via_group, asked)
SELECT found.node_number, ${level}, MIN(found.group_number), MAX(found.asked)
FROM ${members} AS found
JOIN (
  SELECT DISTINCT near.group_number
  FROM ${members} AS near
  JOIN ${reached} AS previous ON previous.node_number = near.node_number
  WHERE previous.distance = ${level} - 1
) AS touched ON touched.group_number = found.group_number
LEFT JOIN ${reached} AS known ON known.node_number = found.node_number
WHERE known.node_number IS NULL
  AND ${level} <= ${longest}
  AND (SELECT COUNT(*) FROM ${reached} AS done WHERE done.asked = 1) = 0
GROUP BY found.node_number`;

/** What a search found, as aggregates over {@link searched}: null where there is no chain. */
export const found = {
  distance: sql`MAX(CASE asked WHEN 1 THEN distance END)`,
  node: sql`MAX(CASE asked WHEN 1 THEN node_number END)`,
  levels: sql`MAX(distance)`,
};

export const searched = (): Sql => sql`FROM ${reached}`;

/**
 * `FROM` clause of one row: the step that leads from an identifier towards the second one. Of the shortest chains it is
 * on the one whose link groups are least, in their order; what the link group and the next one share decides last.
 */
export const nextStep = (node: Sql, entityType: Variable): Sql => sql`FROM (
  SELECT
    beyond.node_number,
    beyond.distance,
    theirs.source,
    theirs.event_id,
    theirs.row_id,
    theirs.event_name,
    theirs.occurred_at,
    theirs.author,
    theirs.reason,
    mine.identifier_type AS from_type,
    mine.normalized_value AS from_value,
    theirs.identifier_type AS to_type,
    theirs.normalized_value AS to_value,
    mine.entity_id <> theirs.entity_id AS is_refused,
    refused.rule,
    refused.since,
    ROW_NUMBER() OVER (ORDER BY beyond.via_group, beyond.node_number) AS choice
  FROM ${reached} AS here
  JOIN ${members} AS mine ON mine.group_number = here.via_group AND mine.node_number = here.node_number
  JOIN ${members} AS theirs ON theirs.group_number = here.via_group
  JOIN ${reached} AS beyond ON beyond.node_number = theirs.node_number AND beyond.distance = here.distance - 1
  LEFT JOIN (
    ${refusedPairs(entityType)}
  ) AS refused
    ON refused.from_type = mine.identifier_type
    AND refused.from_value = mine.normalized_value
    AND refused.to_type = theirs.identifier_type
    AND refused.to_value = theirs.normalized_value
  WHERE here.node_number = ${node}
) AS options
WHERE choice = 1`;

/** Pairs that a rule keeps apart, both ways round. */
const refusedPairs = (
  entityType: Variable,
): Sql => sql`SELECT from_type, from_value, to_type, to_value, MIN(rule) AS rule, MIN(since) AS since
    FROM (
      SELECT identifier_type AS from_type, identifier_value AS from_value, other_type AS to_type, other_value AS to_value, rule, since
      FROM ${nexus('nexus_quarantine')}
      WHERE reason = 'refused' AND entity_type = ${entityType}
      UNION ALL
      SELECT other_type, other_value, identifier_type, identifier_value, rule, since
      FROM ${nexus('nexus_quarantine')}
      WHERE reason = 'refused' AND entity_type = ${entityType}
    ) AS both_ways
    GROUP BY from_type, from_value, to_type, to_value`;

/** A step of {@link nextStep} as a JSON object. */
export const describeStep = (position: Sql): Sql =>
  op.jsonObject({
    step: position,
    from_type: sql`from_type`,
    from_value: sql`from_value`,
    to_type: sql`to_type`,
    to_value: sql`to_value`,
    source: sql`source`,
    event_id: sql`event_id`,
    row_id: sql`row_id`,
    event_name: sql`event_name`,
    occurred_at: op.timestampText(sql`occurred_at`),
    author: sql`author`,
    reason: sql`reason`,
    refused: sql`is_refused`,
    rule: sql`rule`,
    since: op.timestampText(sql`since`),
  });
