import { isRetracted, retractedNow } from '../overrides.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { knownIdentifiers, memberIdentifiers } from '../tables/shared.ts';
import { id, join, nexus, nullOf, op, shared, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';

/** What the caller asked for. */
export interface Request {
  readonly type: Variable;
  readonly value: Variable;
  /** What the value is compared as by the rule of its type; null where it is no valid one. */
  readonly form: Variable;
  /** The options, whose `identifiers` may list what is to be erased. */
  readonly options: Variable;
}

const columns = join(Object.keys(knownIdentifiers.columns).map(id), ', ');

/** The rows of `known` that people mean by what they wrote, as `matched`: as a source's value, else normalised, else as a source's would be. */
const matched = ({ type, value, form }: Request): Sql => sql`near AS (
  SELECT
    known.*,
    CASE
      WHEN known.identifier_value = ${value} THEN 1
      WHEN known.normalized_value = ${value} THEN 2
      ELSE 3
    END AS distance
  FROM known
  WHERE known.identifier_type = ${type}
    AND (known.identifier_value = ${value} OR known.normalized_value = ${value} OR known.normalized_value = ${form})
),
matched AS (
  SELECT DISTINCT near.entity_type, near.identifier_type, COALESCE(near.normalized_value, near.identifier_value) AS name
  FROM near
  JOIN (SELECT entity_type, MIN(distance) AS least_distance FROM near GROUP BY entity_type) AS nearest
    ON nearest.entity_type = near.entity_type AND nearest.least_distance = near.distance
)`;

/**
 * The identifiers of the entity that an identifier is of, those set aside that stand in its link groups, and those that were
 * of it and are of nobody now: a row per raw value, with the entity (`entity_id`, null where it is of none), whether others
 * share it (`is_shared`), whether the caller named it (`is_named`: 1 in the list, 2 as the one asked for) and whether it is
 * to be erased (`is_erased`).
 *
 * Shared is what has a link group in common with an identifier of another entity, or was of another as well; of what is
 * set aside and so of nobody, what stands in a link group without an identifier of this one. What is shared stays, unless
 * it was named. One that is asked for and that a source took back from an entity which lives on goes alone: it may have
 * been somebody else's all the time. Where the entity is gone with it, all that it was goes.
 */
export function candidates(request: Request): Sql {
  const known = sql`known AS (
  SELECT * FROM ${shared(knownIdentifiers, sql`SELECT ${columns} FROM ${nexus('nexus_known_identifiers')}`)} AS known_identifiers
)`;
  const asked = sql`WITH ${known},
${matched(request)},
asked_for AS (
  SELECT DISTINCT
    known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value,
    COALESCE(known.entity_id, CASE known.is_retired WHEN 1 THEN known.owner_id END) AS entity_id
  FROM matched
  JOIN known
    ON known.entity_type = matched.entity_type
    AND known.identifier_type = matched.identifier_type
    AND COALESCE(known.normalized_value, known.identifier_value) = matched.name
),
targets AS (
  SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
)`;
  const members = shared(
    memberIdentifiers,
    sql`${asked}
SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, targets.entity_id
FROM known
JOIN targets ON targets.entity_id = COALESCE(known.entity_id, known.owner_id)
UNION ALL
SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id FROM asked_for WHERE entity_id IS NULL`,
  );
  return sql`${asked},
members AS (
  SELECT * FROM ${members} AS member_identifiers
),
foreign_owned AS (
  SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value
  FROM known
  LEFT JOIN targets ON targets.entity_id = known.owner_id
  WHERE known.owner_id IS NOT NULL AND targets.entity_id IS NULL
),
links AS (
  SELECT DISTINCT
    stored.row_key, known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, known.entity_id,
    CASE WHEN taken_back.event_id IS NULL THEN 0 ELSE 1 END AS is_retracted
  FROM ${nexus('nexus_event_log')} AS stored
  JOIN known ON ${sameIdentifier('known', 'stored')}
  LEFT JOIN ${retractedNow()} AS taken_back ON ${isRetracted('taken_back', 'stored')}
  WHERE stored.record_kind = 'identifier'
),
own_links AS (
  SELECT DISTINCT links.row_key FROM links JOIN members ON ${sameIdentifier('members', 'links')}
),
foreign_links AS (
  SELECT DISTINCT links.row_key
  FROM links
  LEFT JOIN targets ON targets.entity_id = links.entity_id
  WHERE links.entity_id IS NOT NULL AND targets.entity_id IS NULL AND links.is_retracted = 0
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
  FROM ${op.unnestJson({ relation: sql`(SELECT ${op.parseJson(sql`${request.options}`)} AS asked_options)`, alias: 'given' }, sql`given.asked_options`, ['identifiers'], 'given_one')}
),
weighed AS (
  SELECT
    found.entity_type, found.identifier_type, found.identifier_value, found.normalized_value, found.entity_id,
    CASE
      WHEN foreign_links.row_key IS NOT NULL OR foreign_owned.identifier_value IS NOT NULL THEN 1
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
  LEFT JOIN foreign_owned ON ${sameIdentifier('foreign_owned', 'found')}
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
export const toForget = (request: Request): Sql => {
  const nothing = nullOf('string');
  return sql`SELECT
  'identifier' AS kind, entity_type, identifier_type, identifier_value, normalized_value,
  ${nothing} AS source, ${nothing} AS event_id, ${nothing} AS row_id, 1 AS is_to_keep
FROM (
  ${candidates(request)}
) AS candidates
WHERE is_erased = 1`;
};
