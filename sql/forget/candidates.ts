import type { IdentifierTypeModel } from '../../config/model.ts';
import { matchIdentifiers } from '../explain/match_identifiers.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { nexus, op, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';

/** What the caller asked for. */
export interface Request {
  readonly type: Variable;
  readonly value: Variable;
  /** The options, whose `identifiers` may list what is to be erased. */
  readonly options: Variable;
}

/**
 * The identifiers of the entity that an identifier is of, and those set aside that stand in its link groups: a row per
 * raw value, with the entity (`entity_id`, null where it is set aside), whether others share it (`is_shared`), whether the
 * caller named it (`is_named`: 1 in the list, 2 as the one asked for) and whether it is to be erased (`is_erased`).
 *
 * Shared is what has a link group in common with an identifier of another entity; of what is set aside and so of nobody,
 * what stands in a link group without an identifier of this one. What is shared stays, unless it was named.
 */
export function candidates(types: readonly IdentifierTypeModel[], { type, value, options }: Request): Sql {
  return sql`WITH ${matchIdentifiers(
    types,
    sql`SELECT 'a' AS asked, ${type} AS identifier_type, ${value} AS identifier_value`,
    nexus('nexus_entity_map'),
  )},
asked_for AS (
  SELECT DISTINCT
    map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.entity_id
  FROM matched
  JOIN ${nexus('nexus_entity_map')} AS map
    ON map.entity_type = matched.entity_type
    AND map.identifier_type = matched.identifier_type
    AND COALESCE(map.normalized_value, map.identifier_value) = COALESCE(matched.normalized_value, matched.identifier_value)
),
targets AS (
  SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
),
members AS (
  SELECT map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.entity_id
  FROM ${nexus('nexus_entity_map')} AS map
  JOIN targets ON targets.entity_id = map.entity_id
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id FROM asked_for WHERE entity_id IS NULL
),
links AS (
  SELECT DISTINCT stored.row_key, map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.entity_id
  FROM ${nexus('nexus_event_log')} AS stored
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'stored')}
  WHERE stored.record_kind = 'identifier'
),
own_links AS (
  SELECT DISTINCT links.row_key FROM links JOIN members ON ${sameIdentifier('members', 'links')}
),
foreign_links AS (
  SELECT DISTINCT links.row_key
  FROM links
  LEFT JOIN targets ON targets.entity_id = links.entity_id
  WHERE links.entity_id IS NOT NULL AND targets.entity_id IS NULL
),
found AS (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, 0 AS is_beside FROM members
  UNION ALL
  SELECT DISTINCT links.entity_type, links.identifier_type, links.identifier_value, links.normalized_value, links.entity_id, 1
  FROM links
  JOIN own_links ON own_links.row_key = links.row_key
  LEFT JOIN members ON ${sameIdentifier('members', 'links')}
  WHERE links.entity_id IS NULL AND members.identifier_value IS NULL
),
listed AS (
  SELECT
    ${op.jsonText(op.jsonElement('given_one'), ['type'])} AS identifier_type,
    ${op.jsonText(op.jsonElement('given_one'), ['value'])} AS identifier_value
  FROM ${op.unnestJson({ relation: sql`(SELECT ${op.parseJson(sql`${options}`)} AS asked_options)`, alias: 'given' }, sql`given.asked_options`, ['identifiers'], 'given_one')}
),
weighed AS (
  SELECT
    found.entity_type, found.identifier_type, found.identifier_value, found.normalized_value, found.entity_id,
    CASE
      WHEN foreign_links.row_key IS NOT NULL THEN 1
      WHEN found.is_beside = 1 AND links.row_key IS NOT NULL AND own_links.row_key IS NULL THEN 1
      ELSE 0
    END AS is_shared,
    CASE
      WHEN listed.identifier_value IS NOT NULL THEN 1
      WHEN asked_for.identifier_value IS NOT NULL THEN 2
      ELSE 0
    END AS is_named
  FROM found
  LEFT JOIN links ON ${sameIdentifier('links', 'found')}
  LEFT JOIN foreign_links ON foreign_links.row_key = links.row_key
  LEFT JOIN own_links ON own_links.row_key = links.row_key
  LEFT JOIN asked_for ON ${sameIdentifier('asked_for', 'found')}
  LEFT JOIN listed
    ON listed.identifier_type = found.identifier_type
    AND (listed.identifier_value = found.identifier_value OR listed.identifier_value = found.normalized_value)
),
whole AS (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, entity_id,
    MAX(is_shared) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_shared,
    MAX(is_named) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_named
  FROM weighed
),
listed_count AS (
  SELECT COUNT(*) AS named_count FROM listed
)
SELECT DISTINCT
  whole.entity_type, whole.identifier_type, whole.identifier_value, whole.normalized_value, whole.entity_id, whole.is_shared, whole.is_named,
  CASE
    WHEN whole.is_named > 0 THEN 1
    WHEN listed_count.named_count > 0 THEN 0
    ELSE 1 - whole.is_shared
  END AS is_erased
FROM whole
CROSS JOIN listed_count`;
}

/** The raw values that are to be erased, as the rows of the work table `forgotten`. */
export const toForget = (types: readonly IdentifierTypeModel[], request: Request): Sql => {
  const nothing = sql`CAST(NULL AS ${op.type('string')})`;
  return sql`SELECT
  'identifier' AS kind, entity_type, identifier_type, identifier_value, normalized_value,
  ${nothing} AS source, ${nothing} AS event_id, ${nothing} AS row_id, 0 AS is_to_keep
FROM (
  ${candidates(types, request)}
) AS candidates
WHERE is_erased = 1`;
};
