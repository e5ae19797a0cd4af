import type { IdentifierTypeModel } from '../../config/model.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { setAside } from '../set_aside.ts';
import { id, list, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { presentText } from '../white_space.ts';
import { matchIdentifiers } from './match_identifiers.ts';

/** In the place of an identifier type: the value is an id of ours, of today or of before. */
export const ENTITY_ID = 'entity_id';

/** An identifier as the caller names it. */
export interface Asked {
  readonly type: Variable;
  readonly value: Variable;
}

const candidates = (side: 'a' | 'b'): Sql => sql`(
  SELECT 1 AS link, found.* FROM found WHERE found.asked = ${side}
)`;

/**
 * An id stands for the identifier that it was minted from: the chain from that of a former id says why it leads where it
 * does. Where the entity does not hold it any more, for the earliest that it has.
 */
const standIns = (): Sql => sql`SELECT
    stand_ins.asked,
    stand_ins.entity_type,
    stand_ins.identifier_type,
    stand_ins.normalized_value,
    stand_ins.identifier_value,
    stand_ins.entity_id,
    stand_ins.component_id,
    ${nullOf('string')},
    ${nullOf('string')},
    ${nullOf('timestamp')}
  FROM (
    SELECT
      asked_values.asked,
      map.entity_type,
      map.identifier_type,
      map.normalized_value,
      map.identifier_value,
      map.entity_id,
      map.component_id,
      ROW_NUMBER() OVER (
        PARTITION BY asked_values.asked
        ORDER BY
          CASE WHEN map.identifier_type = ids.minted_type AND map.normalized_value = ids.minted_value THEN 0 ELSE 1 END,
          CASE WHEN map.first_seen_at IS NULL THEN 1 ELSE 0 END,
          map.first_seen_at, map.identifier_type, map.normalized_value, map.identifier_value
      ) AS turn
    FROM asked_values
    JOIN ${nexus('nexus_entity_ids')} AS ids
      ON ids.entity_id = asked_values.identifier_value AND asked_values.identifier_type = ${ENTITY_ID}
    JOIN ${nexus('nexus_entity_map')} AS map
      ON map.entity_id = CASE ids.status WHEN 'live' THEN ids.entity_id ELSE ids.redirect_to END
  ) AS stand_ins
  WHERE stand_ins.turn = 1`;

/**
 * `FROM` clause of one row: what is known of two identifiers, in columns that end in `_a` and `_b` and are null for one
 * that is unknown. Where they are known under several entity types, that one is meant under which they are closest.
 */
export const findEnds = (types: readonly IdentifierTypeModel[], a: Asked, b: Asked): Sql => sql`FROM (
WITH ${matchIdentifiers(
  types,
  sql`SELECT 'a' AS asked, ${a.type} AS identifier_type, ${a.value} AS identifier_value
  UNION ALL
  SELECT 'b' AS asked, ${b.type} AS identifier_type, ${b.value} AS identifier_value`,
  nexus('nexus_entity_map'),
)},
found AS (
  SELECT
    matched.asked,
    matched.entity_type,
    matched.identifier_type,
    matched.normalized_value,
    MIN(matched.identifier_value) AS identifier_value,
    MAX(matched.entity_id) AS entity_id,
    MAX(matched.component_id) AS component_id,
    MIN(aside.reason) AS reason,
    MIN(aside.rule) AS rule,
    MIN(aside.since) AS since
  FROM matched
  LEFT JOIN ${setAside()} AS aside
    ON ${sameIdentifier('aside', 'matched')}
  GROUP BY matched.asked, matched.entity_type, matched.identifier_type, matched.normalized_value
  UNION ALL
  ${standIns()}
),
choices AS (
  SELECT
    a.entity_type AS entity_type_a,
    a.identifier_type AS type_a,
    a.normalized_value AS normalized_a,
    a.entity_id AS entity_a,
    a.component_id AS component_a,
    a.reason AS reason_a,
    a.rule AS rule_a,
    a.since AS since_a,
    b.entity_type AS entity_type_b,
    b.identifier_type AS type_b,
    b.normalized_value AS normalized_b,
    b.entity_id AS entity_b,
    b.component_id AS component_b,
    b.reason AS reason_b,
    b.rule AS rule_b,
    b.since AS since_b,
    ROW_NUMBER() OVER (
      ORDER BY
        CASE WHEN a.entity_type = b.entity_type THEN 0 ELSE 1 END,
        CASE WHEN a.entity_id = b.entity_id THEN 0 ELSE 1 END,
        CASE WHEN a.component_id = b.component_id THEN 0 ELSE 1 END,
        a.entity_type, b.entity_type, a.normalized_value, b.normalized_value, a.identifier_value, b.identifier_value
    ) AS choice
  FROM (SELECT 1 AS link) AS question
  LEFT JOIN ${candidates('a')} AS a ON a.link = question.link
  LEFT JOIN ${candidates('b')} AS b ON b.link = question.link
)
SELECT * FROM choices WHERE choice = 1
) AS ends`;

/** What is known of one of the two, as a JSON object. */
export const describeEnd = (side: 'a' | 'b', { type, value }: Asked): Sql =>
  op.jsonObject({
    identifier_type: sql`${type}`,
    identifier_value: sql`${value}`,
    normalized_value: id(`normalized_${side}`),
    entity_type: id(`entity_type_${side}`),
    entity_id: id(`entity_${side}`),
    reason: id(`reason_${side}`),
    rule: id(`rule_${side}`),
    since: op.timestampText(id(`since_${side}`)),
  });

/** What can be said without looking at rows; `search` where rows must be looked at. */
export const verdictOfEnds = (): Sql => sql`CASE
    WHEN entity_type_a IS NULL OR entity_type_b IS NULL THEN 'unknown'
    WHEN entity_a IS NULL OR entity_b IS NULL THEN 'set_aside'
    WHEN entity_type_a <> entity_type_b THEN 'no_chain'
    WHEN type_a = type_b AND normalized_a = normalized_b THEN 'same_identifier'
    WHEN entity_a = entity_b OR component_a = component_b THEN 'search'
    ELSE 'no_chain'
  END`;

/**
 * What is wrong with what was asked, in words; the empty text where nothing is. A type that the config does not have may
 * have been given by a source all the same, and is then known.
 */
export const problemOfEnds = (types: readonly IdentifierTypeModel[], a: Asked, b: Asked): Sql => {
  const names = types.map(({ name }) => name);
  const missing = (asked: Asked, side: string): Sql =>
    sql`WHEN ${presentText(sql`${asked.type}`)} IS NULL OR ${presentText(sql`${asked.value}`)} IS NULL THEN ${`nexus_explain takes two identifiers, each as type and value, and type_${side} or value_${side} is missing.`}`;
  const unknown = (asked: Asked, side: string): Sql =>
    sql`WHEN ${id(`entity_type_${side}`)} IS NULL AND ${asked.type} NOT IN (${list([...names, ENTITY_ID])}) THEN CONCAT('There is no identifier type ', ${asked.type}, ${`. The config has ${names.join(', ')}.`})`;
  return sql`CASE
    ${missing(a, 'a')}
    ${missing(b, 'b')}
    ${unknown(a, 'a')}
    ${unknown(b, 'b')}
    ELSE ''
  END`;
};
