import { sameIdentifier } from '../same_identifier.ts';
import { named } from '../tables/work.ts';
import { list, nexus, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';
import { decidedPairs } from './decided_pairs.ts';
import { knownAside } from './known_aside.ts';
import { pins } from './pins.ts';

const SEEDS = list(['seed', 'changed']);

const OCCURRENCE = [
  'record_kind',
  'entity_type',
  'identifier_type',
  'identifier_value',
  'group_identifier_type',
  'group_identifier',
  'occurred_at',
];

/**
 * What a run must solve: the seeds, and all values of the components that they are in, with their earliest appearance.
 * Whole components: entities alone, or those one row away, are not enough where rows went away. So are those that an
 * override links to a seed that was not there before, and those that a pin which does not act waits for: whatever the
 * run changes may let it act, and then two entities take other ids. Known hubs are always among them: they count as
 * neighbours of others.
 *
 * @param anew condition: the seeds are all there is, and what the map knows besides has gone
 */
export const findAffected = (anew: Sql): Sql => sql`WITH started AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM ${work(named.name)}
  WHERE part <> 'end'
),
seeds AS (
  SELECT * FROM ${work(named.name)} WHERE part IN (${SEEDS})
),
seed_keys AS (
  SELECT identifier_key, MAX(set_aside_reason) AS reason, MAX(set_aside_rule) AS rule
  FROM seeds
  WHERE identifier_key IS NOT NULL AND COALESCE(set_aside_reason, 'blocked') = 'blocked'
  GROUP BY identifier_key
),
started_keys AS (
  SELECT DISTINCT identifier_key FROM ${work(named.name)} WHERE part <> 'end'
),
linked AS (
  ${decidedPairs(['link'])}
),
waiting_pins AS (
  SELECT pins.identifier_key, pins.entity_id
  FROM (
    ${pins()}
  ) AS pins
  LEFT JOIN ${nexus('nexus_entity_map')} AS map
    ON map.identifier_key = pins.identifier_key AND map.entity_id = pins.entity_id
  WHERE map.entity_id IS NULL
),
touched AS (
  SELECT DISTINCT component_id
  FROM (
    SELECT map.component_id
    FROM seeds
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = seeds.identifier_key
    UNION ALL
    SELECT map.component_id
    FROM started
    JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'started')}
    UNION ALL
    SELECT map.component_id
    FROM linked
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = linked.high_key
    JOIN started_keys ON started_keys.identifier_key = linked.low_key
    UNION ALL
    SELECT map.component_id
    FROM linked
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = linked.low_key
    JOIN started_keys ON started_keys.identifier_key = linked.high_key
    UNION ALL
    SELECT map.component_id
    FROM waiting_pins
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = waiting_pins.identifier_key
    UNION ALL
    SELECT map.component_id
    FROM waiting_pins
    JOIN ${nexus('nexus_entity_map')} AS map ON map.entity_id = waiting_pins.entity_id
  ) AS found
  WHERE component_id IS NOT NULL
),
aside AS (
  ${knownAside()}
),
others AS (
  SELECT
    map.entity_type,
    map.identifier_type,
    map.identifier_value,
    map.normalized_value,
    map.identifier_key,
    CASE
      WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.reason
      WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.reason
      ELSE seed_keys.reason
    END AS set_aside_reason,
    CASE
      WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.rule
      WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.rule
      ELSE seed_keys.rule
    END AS set_aside_rule
  FROM ${nexus('nexus_entity_map')} AS map
  LEFT JOIN touched ON touched.component_id = map.component_id
  LEFT JOIN started ON ${sameIdentifier('started', 'map')}
  LEFT JOIN seeds ON ${sameIdentifier('seeds', 'map')}
  LEFT JOIN seed_keys ON seed_keys.identifier_key = map.identifier_key
  LEFT JOIN aside ON ${sameIdentifier('aside', 'map')}
  WHERE seeds.identifier_value IS NULL
    AND (
      ${anew}
      OR touched.component_id IS NOT NULL
      OR started.identifier_value IS NOT NULL
      OR seed_keys.identifier_key IS NOT NULL
      OR aside.reason = 'hub'
    )
),
affected AS (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
    CASE WHEN set_aside_reason <> 'hub' THEN set_aside_reason END AS set_aside_reason,
    CASE WHEN set_aside_reason <> 'hub' THEN set_aside_rule END AS set_aside_rule
  FROM seeds
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, normalized_value, identifier_key, set_aside_reason, set_aside_rule
  FROM others
),
known_hubs AS (
  SELECT aside.identifier_key, MAX(aside.rule) AS rule
  FROM aside
  LEFT JOIN (
    SELECT DISTINCT identifier_key FROM ${work(named.name)} WHERE part = 'reopened'
  ) AS reopened ON reopened.identifier_key = aside.identifier_key
  WHERE aside.reason = 'hub' AND reopened.identifier_key IS NULL AND NOT (${anew})
  GROUP BY aside.identifier_key
),
records AS (
  ${currentLog(OCCURRENCE, ['identifier', 'trait', 'membership'])}
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
  FROM seeds
  WHERE is_present = 1 AND ${anew}
)
SELECT
  affected.entity_type,
  affected.identifier_type,
  affected.identifier_value,
  affected.normalized_value,
  affected.identifier_key,
  seen.first_seen_at,
  CASE
    WHEN affected.set_aside_reason IS NOT NULL THEN affected.set_aside_reason
    WHEN known_hubs.identifier_key IS NOT NULL THEN 'hub'
  END AS set_aside_reason,
  COALESCE(affected.set_aside_rule, known_hubs.rule) AS set_aside_rule,
  CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present
FROM affected
LEFT JOIN seen ON ${sameIdentifier('seen', 'affected')}
LEFT JOIN known_hubs ON known_hubs.identifier_key = affected.identifier_key`;
