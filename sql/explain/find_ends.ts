import type { IdentifierTypeModel } from '../../config/model.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { id, list, nexus, op, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { presentText } from '../white_space.ts';
import { matchIdentifiers } from './match_identifiers.ts';

/** An identifier as the caller names it. */
export interface Asked {
  readonly type: Variable;
  readonly value: Variable;
}

const candidates = (side: 'a' | 'b'): Sql => sql`(
  SELECT 1 AS link, found.* FROM found WHERE found.asked = ${side}
)`;

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
    matched.normalized_value,
    MIN(matched.identifier_value) AS identifier_value,
    MAX(matched.entity_id) AS entity_id,
    MAX(matched.component_id) AS component_id,
    MIN(aside.reason) AS reason,
    MIN(aside.rule) AS rule,
    MIN(aside.since) AS since
  FROM matched
  LEFT JOIN (SELECT * FROM ${nexus('nexus_quarantine')} WHERE other_type IS NULL) AS aside
    ON ${sameIdentifier('aside', 'matched')}
  GROUP BY matched.asked, matched.entity_type, matched.normalized_value
),
choices AS (
  SELECT
    a.entity_type AS entity_type_a,
    a.normalized_value AS normalized_a,
    a.entity_id AS entity_a,
    a.component_id AS component_a,
    a.reason AS reason_a,
    a.rule AS rule_a,
    a.since AS since_a,
    b.entity_type AS entity_type_b,
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
export const verdictOfEnds = (a: Asked, b: Asked): Sql => sql`CASE
    WHEN entity_type_a IS NULL OR entity_type_b IS NULL THEN 'unknown'
    WHEN entity_a IS NULL OR entity_b IS NULL THEN 'set_aside'
    WHEN entity_type_a <> entity_type_b THEN 'no_chain'
    WHEN ${a.type} = ${b.type} AND normalized_a = normalized_b THEN 'same_identifier'
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
    sql`WHEN ${id(`entity_type_${side}`)} IS NULL AND ${asked.type} NOT IN (${list(names)}) THEN CONCAT('There is no identifier type ', ${asked.type}, ${`. The config has ${names.join(', ')}.`})`;
  return sql`CASE
    ${missing(a, 'a')}
    ${missing(b, 'b')}
    ${unknown(a, 'a')}
    ${unknown(b, 'b')}
    ELSE ''
  END`;
};
