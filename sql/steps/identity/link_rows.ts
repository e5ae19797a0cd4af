import { createEdges } from '../../blocks/create_edges.ts';
import type { Limits } from '../../limits.ts';
import { LEAST_NEARED_LIMIT, limitOf, nears } from '../../limits.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { neighbourCounts } from '../../tables/shared.ts';
import { values } from '../../tables/work.ts';
import { nullOf, shared, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from './current_log.ts';
import { decidedPairs } from './decided_pairs.ts';
import { HUBS, NEAR_HUBS } from './rounds.ts';

/** What of a link group links, or counts as a neighbour: what is blocked or invalid does neither, and a hub only the latter. */
const members =
  (): Sql => sql`SELECT records.row_key, named.identifier_key, named.identifier_type, named.set_aside_reason
  FROM (
    ${currentLog(['row_key', 'entity_type', 'identifier_type', 'identifier_value'], ['identifier'])}
  ) AS records
  JOIN ${work(values.name)} AS named ON ${sameIdentifier('named', 'records')}
  WHERE named.is_present = 1 AND COALESCE(named.set_aside_reason, 'hub') = 'hub'`;

/**
 * Identifiers that come near their hub limit, with how many of each other type they share link groups with: a number on
 * the same side of the limit, and of what is near it, as the exact one.
 *
 * A row with thousands of identifiers is never joined with itself: how many of a type it holds is counted once. The largest
 * row of an identifier has so many neighbours at the least; all its rows together have no more than what each holds, summed,
 * nor than the clusters that they are in. A cluster is of rows that share identifiers with one of them. Only where a bound
 * lies on either side of a limit are neighbours named one by one, and then no row names more than the limit.
 */
const countNeighbours = ({ hub }: Limits): Sql => {
  const limit = limitOf(hub, sql`ties.identifier_type`);
  const ofOneType = sql`OVER (PARTITION BY ties.identifier_key, ties.neighbour_type)`;
  const limitOfBounds = limitOf(hub, sql`bounded.identifier_type`);
  return sql`WITH members AS (
  ${members()}
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
own AS (
  SELECT DISTINCT members.row_key, candidates.identifier_key, candidates.identifier_type
  FROM candidates
  JOIN members ON members.identifier_key = candidates.identifier_key
),
homed AS (
  SELECT
    members.row_key, members.identifier_key, members.identifier_type,
    MIN(members.row_key) OVER (PARTITION BY members.identifier_key) AS home
  FROM (SELECT DISTINCT row_key FROM own) AS asked
  JOIN members ON members.row_key = asked.row_key
),
clustered AS (
  SELECT homed.*, MIN(home) OVER (PARTITION BY row_key) AS cluster FROM homed
),
turned AS (
  SELECT clustered.*, ROW_NUMBER() OVER (PARTITION BY cluster, identifier_key ORDER BY row_key) AS turn FROM clustered
),
row_types AS (
  SELECT
    row_key, cluster, identifier_type,
    COUNT(DISTINCT identifier_key) AS type_count,
    SUM(SUM(CASE turn WHEN 1 THEN 1 ELSE 0 END)) OVER (PARTITION BY cluster, identifier_type) AS cluster_count
  FROM turned
  GROUP BY row_key, cluster, identifier_type
),
ties AS (
  SELECT
    own.row_key, own.identifier_key, own.identifier_type,
    row_types.identifier_type AS neighbour_type, row_types.type_count, row_types.cluster_count,
    ROW_NUMBER() OVER (
      PARTITION BY own.identifier_key, row_types.identifier_type, row_types.cluster ORDER BY own.row_key
    ) AS place_in_cluster
  FROM own
  JOIN row_types ON row_types.row_key = own.row_key
  WHERE row_types.identifier_type <> own.identifier_type
),
bounded AS (
  SELECT
    ties.row_key, ties.identifier_key, ties.identifier_type, ties.neighbour_type,
    LEAST(
      SUM(ties.type_count) ${ofOneType},
      SUM(CASE ties.place_in_cluster WHEN 1 THEN ties.cluster_count ELSE 0 END) ${ofOneType}
    ) AS at_most,
    MAX(ties.type_count) ${ofOneType} AS at_least,
    CASE WHEN MAX(ties.type_count) OVER (PARTITION BY ties.identifier_key) > ${limit} THEN 1 ELSE 0 END AS is_hub
  FROM ties
),
weighed AS (
  SELECT
    bounded.*,
    CASE
      WHEN is_hub = 1 THEN 1
      WHEN at_most > ${limitOfBounds} THEN 0
      WHEN ${nears(sql`at_least`, limitOfBounds)} THEN 1
      ELSE 0
    END AS is_counted
  FROM bounded
)
SELECT
  weighed.identifier_key,
  weighed.identifier_type,
  CASE MAX(weighed.is_counted) WHEN 1 THEN MAX(weighed.at_least) ELSE COUNT(DISTINCT neighbour.identifier_key) END AS neighbour_count
FROM weighed
LEFT JOIN members AS neighbour
  ON neighbour.row_key = CASE weighed.is_counted WHEN 0 THEN weighed.row_key END AND neighbour.identifier_type = weighed.neighbour_type
WHERE ${nears(sql`weighed.at_most`, limitOf(hub, sql`weighed.identifier_type`))}
GROUP BY weighed.identifier_key, weighed.identifier_type, weighed.neighbour_type`;
};

/**
 * The edges that the log's link groups and the overrides make, before any contraction. What is set aside links nobody.
 * An identifier that shares rows with too many others is found here, in one pass and without cascade, and comes as a loop
 * of round HUBS instead; one that comes near the limit links, and comes as a loop of NEAR_HUBS besides.
 */
export const linkRows = (limits: Limits): Sql => {
  const { hub } = limits;
  const limit = limitOf(hub, sql`identifier_type`);
  return sql`WITH crowded AS (
  SELECT
    identifier_key,
    MAX(CASE WHEN neighbour_count > ${limit} THEN 1 ELSE 0 END) AS is_hub,
    MAX(CASE WHEN ${limit} >= ${LEAST_NEARED_LIMIT} AND ${nears(sql`neighbour_count`, limit)} THEN 1 ELSE 0 END) AS is_near
  FROM ${shared(neighbourCounts, countNeighbours(limits))} AS neighbour_counts
  GROUP BY identifier_key
),
hubs AS (
  SELECT identifier_key FROM crowded WHERE is_hub = 1
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
  FROM (
  ${members()}
  ) AS members
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
SELECT CASE is_hub WHEN 1 THEN ${HUBS} ELSE ${NEAR_HUBS} END, identifier_key, identifier_key, ${nullOf('string')}
FROM crowded
WHERE is_hub = 1 OR is_near = 1`;
};
