import type { IdentifierTypeModel } from '../../config/model.ts';
import { contentKey } from '../content_key.ts';
import { isRetracted, retractedRows } from '../overrides.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { nexus, nullOf, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { matchIdentifiers } from './match_identifiers.ts';

/** One of the two identifiers: its type and normalised value. */
export interface End {
  readonly type: Variable;
  readonly normalized: Variable;
}

/** Where chains are looked for: all of an entity, or all that rows connect; the other is null. */
export interface Scope {
  readonly entityType: Variable;
  readonly entityId: Variable;
  readonly componentId: Variable;
}

/**
 * The link groups between identifiers of a scope, each with its identifiers: rows that no override retracts, and links of
 * overrides, as the last run read them. What is set aside is in no entity, and so not here.
 */
export const linkGroups = (
  types: readonly IdentifierTypeModel[],
  { entityType, entityId, componentId }: Scope,
  a: End,
  b: End,
): Sql => sql`WITH scope AS (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
  FROM ${nexus('nexus_entity_map')}
  WHERE entity_type = ${entityType} AND entity_id IS NOT NULL AND (entity_id = ${entityId} OR component_id = ${componentId})
),
retracted AS (
  ${retractedRows(nexus('nexus_overrides_read'))}
),
row_members AS (
  SELECT
    log.row_key AS group_key,
    log.source,
    log.event_id,
    log.row_id,
    MIN(log.occurred_at) AS occurred_at,
    scope.identifier_type,
    scope.normalized_value,
    scope.entity_id
  FROM scope
  JOIN ${nexus('nexus_event_log')} AS log ON ${sameIdentifier('log', 'scope')}
  LEFT JOIN retracted ON ${isRetracted('retracted', 'log')}
  WHERE log.record_kind = 'identifier' AND retracted.event_id IS NULL
  GROUP BY
    log.row_key, log.source, log.event_id, log.row_id,
    scope.identifier_type, scope.normalized_value, scope.entity_id
),
happened AS (
  SELECT events.source, events.event_id, MIN(events.event_name) AS event_name, MIN(events.occurred_at) AS occurred_at
  FROM (SELECT DISTINCT source, event_id FROM row_members) AS asked_events
  JOIN ${nexus('nexus_event_log')} AS events
    ON events.source = asked_events.source AND events.event_id = asked_events.event_id
  WHERE events.record_kind = 'event'
  GROUP BY events.source, events.event_id
),
links AS (
  SELECT
    followed.override_id,
    followed.identifier_type_a,
    followed.identifier_value_a,
    followed.identifier_type_b,
    followed.identifier_value_b,
    followed.created_at,
    decisions.author,
    decisions.reason
  FROM ${nexus('nexus_overrides_read')} AS followed
  LEFT JOIN (
    SELECT override_id, MAX(author) AS author, MAX(reason) AS reason FROM ${nexus('nexus_overrides')} GROUP BY override_id
  ) AS decisions ON decisions.override_id = followed.override_id
  WHERE followed.kind = 'link' AND followed.entity_type = ${entityType}
),
sides AS (
  SELECT override_id, override_id || ' a' AS asked, identifier_type_a AS identifier_type, identifier_value_a AS identifier_value
  FROM links
  UNION ALL
  SELECT override_id, override_id || ' b' AS asked, identifier_type_b, identifier_value_b
  FROM links
),
${matchIdentifiers(types, sql`SELECT asked, identifier_type, identifier_value FROM sides`, sql`scope`)},
linked AS (
  SELECT DISTINCT sides.override_id, matched.asked, matched.identifier_type, matched.normalized_value, matched.entity_id
  FROM sides
  JOIN matched ON matched.asked = sides.asked
),
linked_whole AS (
  SELECT override_id FROM linked GROUP BY override_id HAVING COUNT(DISTINCT asked) = 2
),
members AS (
  SELECT
    row_members.group_key,
    row_members.source,
    row_members.event_id,
    row_members.row_id,
    happened.event_name,
    COALESCE(row_members.occurred_at, happened.occurred_at) AS occurred_at,
    ${nullOf('string')} AS author,
    ${nullOf('string')} AS reason,
    row_members.identifier_type,
    row_members.normalized_value,
    row_members.entity_id
  FROM row_members
  LEFT JOIN happened ON happened.source = row_members.source AND happened.event_id = row_members.event_id
  UNION ALL
  SELECT
    ${contentKey([sql`'override'`, sql`links.override_id`])},
    'override',
    links.override_id,
    ${nullOf('string')},
    'link',
    links.created_at,
    links.author,
    links.reason,
    linked.identifier_type,
    linked.normalized_value,
    linked.entity_id
  FROM links
  JOIN linked_whole ON linked_whole.override_id = links.override_id
  JOIN linked ON linked.override_id = links.override_id
),
dated AS (
  SELECT members.*, MIN(occurred_at) OVER (PARTITION BY group_key) AS group_occurred_at FROM members
)
SELECT
  DENSE_RANK() OVER (
    ORDER BY
      CASE WHEN group_occurred_at IS NULL THEN 1 ELSE 0 END,
      group_occurred_at, source, event_id, COALESCE(row_id, ''), group_key
  ) AS group_number,
  DENSE_RANK() OVER (ORDER BY identifier_type, normalized_value) AS node_number,
  CASE
    WHEN identifier_type = ${a.type} AND normalized_value = ${a.normalized} THEN 1
    WHEN identifier_type = ${b.type} AND normalized_value = ${b.normalized} THEN 2
    ELSE 0
  END AS asked,
  source, event_id, row_id, event_name, group_occurred_at AS occurred_at, author, reason,
  identifier_type, normalized_value, entity_id
FROM dated`;
