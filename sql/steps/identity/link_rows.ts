import { createEdges } from '../../blocks/create_edges.ts';
import type { Limits } from '../../limits.ts';
import { LEAST_NEARED_LIMIT, limitOf, nears } from '../../limits.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { values } from '../../tables/work.ts';
import { nullOf, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from './current_log.ts';
import { decidedPairs } from './decided_pairs.ts';
import { HUBS, NEAR_HUBS } from './rounds.ts';

/**
 * The edges that the log's link groups and the overrides make, before any contraction. What is set aside links nobody.
 * An identifier that shares rows with too many others is found here, in one pass and without cascade, and comes as a loop
 * of round HUBS instead; one that comes near the limit links, and comes as a loop of NEAR_HUBS besides.
 */
export const linkRows = ({ hub }: Limits): Sql => sql`WITH members AS (
  SELECT records.row_key, named.identifier_key, named.identifier_type, named.set_aside_reason
  FROM (
    ${currentLog(['row_key', 'entity_type', 'identifier_type', 'identifier_value'], ['identifier'])}
  ) AS records
  JOIN ${work(values.name)} AS named ON ${sameIdentifier('named', 'records')}
  WHERE named.is_present = 1 AND COALESCE(named.set_aside_reason, 'hub') = 'hub'
),
sized AS (
  SELECT members.*, COUNT(*) OVER (PARTITION BY row_key) AS row_size FROM members
),
candidates AS (
  SELECT identifier_key, identifier_type
  FROM sized
  WHERE set_aside_reason IS NULL
  GROUP BY identifier_key, identifier_type
  HAVING ${nears(sql`SUM(row_size - 1)`, limitOf(hub, sql`identifier_type`))}
),
beside AS (
  SELECT candidates.identifier_key, candidates.identifier_type, neighbour.identifier_type AS neighbour_type, COUNT(DISTINCT neighbour.identifier_key) AS neighbour_count
  FROM candidates
  JOIN members AS own ON own.identifier_key = candidates.identifier_key
  JOIN members AS neighbour ON neighbour.row_key = own.row_key
  WHERE neighbour.identifier_type <> candidates.identifier_type
  GROUP BY candidates.identifier_key, candidates.identifier_type, neighbour.identifier_type
),
hubs AS (
  SELECT DISTINCT identifier_key FROM beside WHERE neighbour_count > ${limitOf(hub, sql`identifier_type`)}
),
free_keys AS (
  SELECT DISTINCT named.identifier_key
  FROM ${work(values.name)} AS named
  LEFT JOIN hubs ON hubs.identifier_key = named.identifier_key
  WHERE named.is_present = 1 AND named.set_aside_reason IS NULL AND hubs.identifier_key IS NULL
)
SELECT 0 AS round, low_key, high_key, ${nullOf('string')} AS rule
FROM (
  ${createEdges(sql`SELECT members.row_key, members.identifier_key
  FROM members
  LEFT JOIN hubs ON hubs.identifier_key = members.identifier_key
  WHERE members.set_aside_reason IS NULL AND hubs.identifier_key IS NULL`)}
) AS edges
UNION ALL
SELECT DISTINCT 0, decided.low_key, decided.high_key, ${nullOf('string')}
FROM (
  ${decidedPairs(['link'])}
) AS decided
JOIN free_keys AS low_end ON low_end.identifier_key = decided.low_key
JOIN free_keys AS high_end ON high_end.identifier_key = decided.high_key
UNION ALL
SELECT ${HUBS}, identifier_key, identifier_key, ${nullOf('string')}
FROM hubs
UNION ALL
SELECT DISTINCT ${NEAR_HUBS}, beside.identifier_key, beside.identifier_key, ${nullOf('string')}
FROM beside
LEFT JOIN hubs ON hubs.identifier_key = beside.identifier_key
WHERE hubs.identifier_key IS NULL
  AND ${limitOf(hub, sql`beside.identifier_type`)} >= ${LEAST_NEARED_LIMIT}
  AND ${nears(sql`beside.neighbour_count`, limitOf(hub, sql`beside.identifier_type`))}`;
