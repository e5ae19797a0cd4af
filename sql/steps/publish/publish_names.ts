import { ids, map } from '../../tables/work.ts';
import { nexus, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { carriedNames, knownNames, sameNormalized, storedNames } from '../identity/known_names.ts';

/**
 * What ids name for the first time. An id claims what its entity held when it was minted, and what no id ever named
 * before, as long as all else in the entity is its claim: of what joins an entity that was merged nobody can say whose it
 * is. To be run before the map changes.
 */
export const publishNames = (
  runId: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_entity_names')} (entity_id, entity_type, identifier_type, normalized_value, kind, run_id)
${op.readFirst(sql`WITH carried AS (
  ${carriedNames()}
),
members AS (
  SELECT DISTINCT entity_id, entity_type, identifier_type, normalized_value
  FROM ${work(map.name)}
  WHERE entity_id IS NOT NULL
),
named AS (
  SELECT
    members.entity_type,
    members.identifier_type,
    members.normalized_value,
    MAX(CASE WHEN names.entity_id = members.entity_id THEN 1 ELSE 0 END) AS is_own,
    MAX(CASE WHEN names.entity_id = members.entity_id THEN names.is_claim ELSE 0 END) AS is_claim
  FROM members
  JOIN (
    ${knownNames()}
  ) AS names ON ${sameNormalized('names', 'members')}
  GROUP BY members.entity_type, members.identifier_type, members.normalized_value
),
compared AS (
  SELECT
    members.entity_id,
    members.entity_type,
    members.identifier_type,
    members.normalized_value,
    ids.minted_type,
    ids.minted_value,
    COALESCE(named.is_own, 0) AS is_own,
    SUM(CASE named.is_claim WHEN 0 THEN 1 ELSE 0 END) OVER (PARTITION BY members.entity_id) AS foreign_count
  FROM members
  JOIN ${work(ids.name)} AS ids ON ids.entity_id = members.entity_id
  LEFT JOIN named ON ${sameNormalized('named', 'members')}
)
SELECT DISTINCT carried.entity_id, carried.entity_type, carried.identifier_type, carried.normalized_value, carried.kind, ${runId}
FROM carried
LEFT JOIN ${storedNames()} AS stored
  ON stored.entity_id = carried.entity_id AND ${sameNormalized('stored', 'carried')} AND stored.kind = carried.kind
WHERE stored.entity_id IS NULL
UNION ALL
SELECT
  entity_id,
  entity_type,
  identifier_type,
  normalized_value,
  CASE
    WHEN minted_type = identifier_type AND minted_value = normalized_value THEN 'minted'
    WHEN minted_type IS NOT NULL OR foreign_count = 0 THEN 'claimed'
    ELSE 'named'
  END AS kind,
  ${runId} AS run_id
FROM compared
WHERE is_own = 0`)}`;
