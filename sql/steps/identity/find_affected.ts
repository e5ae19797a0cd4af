import { sameIdentifier } from '../../same_identifier.ts';
import { gathered, named } from '../../tables/work.ts';
import { list, nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from './current_log.ts';

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
 * What a run must solve: the seeds, and all values of the components that they are in, with their earliest appearance and
 * with what the map says of them.
 *
 * @param anew condition: the seeds are all there is, and what the map knows besides has gone
 */
export const findAffected = (anew: Sql): Sql => sql`WITH seeds AS (
  SELECT * FROM ${work(named.name)} WHERE part IN (${SEEDS})
),
seed_keys AS (
  SELECT identifier_key, MAX(set_aside_reason) AS reason, MAX(set_aside_rule) AS rule
  FROM seeds
  WHERE identifier_key IS NOT NULL AND COALESCE(set_aside_reason, 'blocked') = 'blocked'
  GROUP BY identifier_key
),
known AS (
  SELECT * FROM ${work(gathered.name)} WHERE record_kind = 'value'
),
aside AS (
  SELECT entity_type, identifier_type, identifier_value, reason, rule
  FROM ${nexus('nexus_quarantine')}
  WHERE other_type IS NULL
),
affected AS (
  SELECT
    seeds.entity_type, seeds.identifier_type, seeds.identifier_value, seeds.normalized_value, seeds.identifier_key,
    CASE WHEN seeds.set_aside_reason <> 'hub' THEN seeds.set_aside_reason END AS set_aside_reason,
    CASE WHEN seeds.set_aside_reason <> 'hub' THEN seeds.set_aside_rule END AS set_aside_rule,
    CASE WHEN known.identifier_value IS NULL THEN 0 ELSE 1 END AS is_known,
    known.normalized_value AS known_normalized_value,
    known.identifier_key AS known_identifier_key,
    known.component_id AS known_component_id,
    known.entity_id AS known_entity_id,
    known.occurred_at AS known_first_seen_at
  FROM seeds
  LEFT JOIN known ON ${sameIdentifier('known', 'seeds')}
  UNION ALL
  SELECT
    known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, known.identifier_key,
    CASE
      WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.reason
      WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.reason
      ELSE seed_keys.reason
    END,
    CASE
      WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.rule
      WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.rule
      ELSE seed_keys.rule
    END,
    1, known.normalized_value, known.identifier_key, known.component_id, known.entity_id, known.occurred_at
  FROM known
  LEFT JOIN seeds ON ${sameIdentifier('seeds', 'known')}
  LEFT JOIN seed_keys ON seed_keys.identifier_key = known.identifier_key
  LEFT JOIN aside ON ${sameIdentifier('aside', 'known')}
  WHERE seeds.identifier_value IS NULL
),
known_hubs AS (
  SELECT known.identifier_key, MAX(aside.rule) AS rule
  FROM known
  JOIN aside ON ${sameIdentifier('aside', 'known')}
  LEFT JOIN (
    SELECT DISTINCT identifier_key FROM ${work(named.name)} WHERE part = 'reopened'
  ) AS reopened ON reopened.identifier_key = known.identifier_key
  WHERE aside.reason = 'hub' AND reopened.identifier_key IS NULL AND NOT (${anew})
  GROUP BY known.identifier_key
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
  CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present,
  affected.is_known,
  affected.known_normalized_value,
  affected.known_identifier_key,
  affected.known_component_id,
  affected.known_entity_id,
  affected.known_first_seen_at
FROM affected
LEFT JOIN seen ON ${sameIdentifier('seen', 'affected')}
LEFT JOIN known_hubs ON known_hubs.identifier_key = affected.identifier_key`;
