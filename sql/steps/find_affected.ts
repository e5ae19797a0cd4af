import { sameIdentifier } from '../same_identifier.ts';
import { named } from '../tables/work.ts';
import { nexus, nullOf, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';

/**
 * What a run must solve: the seeds, and all values of the components that they are in, with their earliest appearance.
 * Whole components: entities alone, or those one row away, are not enough where rows went away.
 *
 * @param anew condition: the seeds are all there is, and what the map knows besides has gone
 */
export const findAffected = (anew: Sql): Sql => sql`WITH touched AS (
  SELECT DISTINCT component_id
  FROM (
    SELECT map.component_id
    FROM ${work(named.name)} AS named
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = named.identifier_key
    UNION ALL
    SELECT map.component_id
    FROM ${work(named.name)} AS named
    JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'named')}
  ) AS found
  WHERE component_id IS NOT NULL
),
others AS (
  SELECT map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.identifier_key
  FROM ${nexus('nexus_entity_map')} AS map
  LEFT JOIN touched ON touched.component_id = map.component_id
  LEFT JOIN ${work(named.name)} AS named ON ${sameIdentifier('named', 'map')}
  WHERE named.identifier_value IS NULL AND (${anew} OR touched.component_id IS NOT NULL)
),
affected AS (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, identifier_key, set_aside_reason, set_aside_rule
  FROM ${work(named.name)}
  UNION ALL
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
    ${nullOf('string')}, ${nullOf('string')}
  FROM others
),
records AS (
  ${currentLog(
    [
      'record_kind',
      'entity_type',
      'identifier_type',
      'identifier_value',
      'group_identifier_type',
      'group_identifier',
      'occurred_at',
    ],
    ['identifier', 'trait', 'membership'],
  )}
),
occurrences AS (
  SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records WHERE NOT (${anew})
  UNION ALL
  SELECT 'group', group_identifier_type, group_identifier, occurred_at
  FROM records
  WHERE record_kind = 'membership' AND NOT (${anew})
),
seen AS (
  SELECT
    affected.entity_type,
    affected.identifier_type,
    affected.identifier_value,
    MIN(occurrences.occurred_at) AS first_seen_at
  FROM affected
  JOIN occurrences ON ${sameIdentifier('occurrences', 'affected')}
  GROUP BY affected.entity_type, affected.identifier_type, affected.identifier_value
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, first_seen_at
  FROM ${work(named.name)}
  WHERE is_present = 1 AND ${anew}
)
SELECT
  affected.entity_type,
  affected.identifier_type,
  affected.identifier_value,
  affected.normalized_value,
  affected.identifier_key,
  seen.first_seen_at,
  affected.set_aside_reason,
  affected.set_aside_rule,
  CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present
FROM affected
LEFT JOIN seen ON ${sameIdentifier('seen', 'affected')}`;
