import { sameIdentifier } from '../../same_identifier.ts';
import { ids, map, values } from '../../tables/work.ts';
import { nexus, nullOf, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { sameNormalized, storedNames } from '../identity/known_names.ts';
import { setAside } from '../identity/set_aside.ts';

/**
 * What this run decides, a row for each identifier and each id that it changes: replayed over what was published before,
 * they give what this run publishes. To be asked before the ids and their names change.
 */
export const decisions = (): Sql => sql`WITH before_run AS (
  SELECT entity_type, identifier_type, known_normalized_value AS normalized_value, MAX(known_entity_id) AS entity_id
  FROM ${work(values.name)}
  WHERE known_normalized_value IS NOT NULL
  GROUP BY entity_type, identifier_type, known_normalized_value
),
after_run AS (
  SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(aside.rule) AS rule
  FROM ${work(map.name)} AS map
  LEFT JOIN (
    ${setAside()}
  ) AS aside ON ${sameIdentifier('aside', 'map')}
  WHERE map.normalized_value IS NOT NULL
  GROUP BY map.entity_type, map.identifier_type, map.normalized_value
),
identifiers AS (
  SELECT
    COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
    COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
    COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
    before_run.entity_id AS from_id,
    after_run.entity_id AS to_id,
    after_run.rule,
    CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_there
  FROM after_run
  FULL OUTER JOIN before_run ON ${sameNormalized('before_run', 'after_run')}
),
decisions AS (
  SELECT
    'identifier' AS subject,
    identifiers.entity_type,
    identifiers.identifier_type AS subject_type,
    identifiers.normalized_value AS subject_value,
    identifiers.from_id AS from_value,
    identifiers.to_id AS to_value,
    CASE
      WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
      WHEN identifiers.to_id IS NULL THEN 'forgotten'
      WHEN identifiers.from_id IS NULL AND (identifiers.was_there = 1 OR names.normalized_value IS NOT NULL) THEN 'returned'
      WHEN identifiers.from_id IS NULL AND taker.minted_type IS NOT NULL THEN 'born'
      WHEN identifiers.from_id IS NULL THEN 'accreted'
      WHEN giver.redirect_to = identifiers.to_id THEN 'merged'
      ELSE 'split'
    END AS kind,
    identifiers.rule AS cause
  FROM identifiers
  LEFT JOIN ${work(ids.name)} AS giver ON giver.entity_id = identifiers.from_id
  LEFT JOIN ${work(ids.name)} AS taker ON taker.entity_id = identifiers.to_id
  LEFT JOIN (
    SELECT DISTINCT stored.entity_type, stored.identifier_type, stored.normalized_value
    FROM ${storedNames()} AS stored
    JOIN after_run ON ${sameNormalized('after_run', 'stored')}
  ) AS names ON ${sameNormalized('names', 'identifiers')}
  WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
    OR (identifiers.was_there = 0 AND identifiers.to_id IS NULL)
  UNION ALL
  SELECT
    'id',
    given.entity_type,
    ${nullOf('string')},
    given.entity_id,
    CASE WHEN stored.entity_id IS NULL THEN 'unborn' WHEN stored.status = 'live' THEN 'live' ELSE stored.redirect_to END,
    CASE given.status WHEN 'live' THEN 'live' ELSE given.redirect_to END,
    CASE
      WHEN stored.entity_id IS NULL THEN 'born'
      WHEN given.status = 'live' THEN 'revived'
      WHEN given.redirect_to IS NULL THEN 'forgotten'
      WHEN stored.status = 'live' THEN 'merged'
      ELSE 'repointed'
    END,
    given.cause
  FROM ${work(ids.name)} AS given
  LEFT JOIN ${nexus('nexus_entity_ids')} AS stored ON stored.entity_id = given.entity_id
  WHERE stored.entity_id IS NULL OR stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
)
SELECT subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause FROM decisions`;
