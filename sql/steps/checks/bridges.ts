import { sameIdentifier } from '../../same_identifier.ts';
import { bridgeTies } from '../../tables/shared.ts';
import { ids, map } from '../../tables/work.ts';
import { id, nullOf, op, shared, sql, udf, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from '../identity/current_log.ts';
import { decidedPairs } from '../identity/decided_pairs.ts';
import { columnsOf, words } from './measures.ts';
import { LARGE } from './quality.ts';

/** Both parts that a bridge joins have this many identifiers: a row that brings a few new ones is nothing to report. */
const LEAST_PART = 5;

/** Entities that one run searches, the largest first. */
const MOST_SEARCHED = 20;

/** Pairs of row and identifier that one call takes: their numbers are then about 1 MB, and BigQuery's limit is 5 MB a row. */
const MOST_TIES = 100_000;

/** Bridges that are named of one entity: where parts hang together by a chain of rows, each of these rows is one. */
const MOST_NAMED = 5;

/** Of these the named ones are chosen, since links are among them. */
const MOST_FOUND = 100;

/**
 * What rows tie in large entities, a row for each pair of row and identifier; of an entity that has too many of them, one
 * row that says how many. A `link` ties two identifiers as a row does, and is no bridge itself: somebody decided on it. Of
 * many rows that hold the same two identifiers two are looked at, which is as much.
 *
 * Each identifier of an entity is named by some row, so that one with too many identifiers is not read at all.
 * Aggregates, and no window over all pairs: these are sorted.
 */
const ties = (): Sql => sql`WITH large AS (
  SELECT entity_type, entity_id, identifier_count
  FROM (
    SELECT
      entity_type, entity_id, identifier_count,
      ROW_NUMBER() OVER (ORDER BY identifier_count DESC, entity_id) AS size_place
    FROM ${work(ids.name)}
    WHERE status = 'live' AND identifier_count >= ${LARGE}
  ) AS ranked
  WHERE size_place <= ${MOST_SEARCHED}
),
members AS (
  SELECT held.entity_type, held.identifier_type, held.identifier_value, held.identifier_key, held.entity_id
  FROM ${work(map.name)} AS held
  JOIN large ON large.entity_id = held.entity_id
  WHERE large.identifier_count <= ${MOST_TIES}
),
appearances AS (
  SELECT DISTINCT members.entity_type, members.entity_id, members.identifier_key, records.row_key
  FROM (
    ${currentLog(['row_key', 'entity_type', 'identifier_type', 'identifier_value'], ['identifier'])}
  ) AS records
  JOIN members ON ${sameIdentifier('members', 'records')}
  UNION ALL
  SELECT entity_type, entity_id, identifier_key, 'link ' || override_id
  FROM (
    SELECT
      held.entity_type, held.entity_id, held.identifier_key, ends.override_id,
      COUNT(*) OVER (PARTITION BY ends.override_id, held.entity_id) AS end_count
    FROM (
      SELECT links.override_id, CASE sides.side WHEN 0 THEN links.low_key ELSE links.high_key END AS identifier_key
      FROM (
        ${decidedPairs(['link'])}
      ) AS links
      CROSS JOIN (SELECT 0 AS side UNION ALL SELECT 1 AS side) AS sides
    ) AS ends
    JOIN (SELECT DISTINCT entity_type, entity_id, identifier_key FROM members) AS held
      ON held.identifier_key = ends.identifier_key
  ) AS linked
  WHERE end_count >= 2
),
row_sizes AS (
  SELECT
    entity_type, entity_id, row_key,
    COUNT(*) AS row_size, MIN(identifier_key) AS low_key, MAX(identifier_key) AS high_key
  FROM appearances
  GROUP BY entity_type, entity_id, row_key
  HAVING COUNT(*) > 1
),
twins AS (
  SELECT
    entity_type, entity_id, row_size,
    MIN(row_key) AS first_key,
    CASE WHEN MAX(row_key) > MIN(row_key) THEN MAX(row_key) END AS last_key
  FROM row_sizes
  GROUP BY entity_type, entity_id, row_size, low_key, high_key, CASE row_size WHEN 2 THEN '' ELSE row_key END
),
counted AS (
  SELECT entity_type, entity_id, SUM(row_size * CASE WHEN last_key IS NULL THEN 1 ELSE 2 END) AS tie_count
  FROM twins
  GROUP BY entity_type, entity_id
),
kept AS (
  SELECT twins.entity_id, CASE sides.side WHEN 0 THEN twins.first_key ELSE twins.last_key END AS row_key
  FROM twins
  JOIN counted ON counted.entity_id = twins.entity_id
  CROSS JOIN (SELECT 0 AS side UNION ALL SELECT 1 AS side) AS sides
  WHERE counted.tie_count <= ${MOST_TIES}
)
SELECT appearances.entity_type, appearances.entity_id, appearances.row_key, appearances.identifier_key, ${nullOf('int')} AS tie_count
FROM appearances
JOIN kept ON kept.entity_id = appearances.entity_id AND kept.row_key = appearances.row_key
UNION ALL
SELECT entity_type, entity_id, ${nullOf('string')}, ${nullOf('key')}, tie_count
FROM counted
WHERE tie_count > ${MOST_TIES}
UNION ALL
SELECT entity_type, entity_id, ${nullOf('string')}, ${nullOf('key')}, identifier_count
FROM large
WHERE identifier_count > ${MOST_TIES}`;

/**
 * Rows that alone hold a large entity together, as measures.
 *
 * No two relations are joined by the entity alone: an order of joins that begins there is quadratic in a large one.
 */
export const bridges = (): Sql => {
  const float = (value: Sql): Sql => sql`CAST(${value} AS ${op.type('float')})`;
  const part = (offset: number): Sql => sql`MAX(CASE MOD(answer_place, 3) WHEN ${offset} THEN answer END)`;
  const tied = shared(bridgeTies, ties());
  return sql`WITH placed AS (
  SELECT
    entity_type, entity_id, row_key,
    DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY row_key) - 1 AS row_place,
    DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY identifier_key) - 1 AS identifier_place
  FROM ${tied} AS tied
  WHERE row_key IS NOT NULL
),
counted AS (
  SELECT
    placed.*,
    MAX(row_place) OVER (PARTITION BY entity_id) + 1 AS row_count,
    MAX(identifier_place) OVER (PARTITION BY entity_id) + 1 AS identifier_count
  FROM placed
),
searched AS (
  SELECT
    tied.entity_id,
    ${udf('find_bridges', float(sql`tied.row_count`), float(sql`tied.identifier_count`), sql`tied.ties`, float(sql`${LEAST_PART}`), float(sql`${MOST_FOUND}`))} AS found
  FROM (
    SELECT
      entity_id,
      MAX(counted.row_count) AS row_count,
      MAX(counted.identifier_count) AS identifier_count,
      ${op.floatArray(sql`counted.row_place * counted.identifier_count + counted.identifier_place`)} AS ties
    FROM counted
    GROUP BY entity_id
  ) AS tied
),
answers AS (
  SELECT entity_id, ${op.offset('answer', 'answer_offset')} AS answer_place, ${op.element('answer', 'int')} AS answer
  FROM ${op.unnestArray({ relation: id('searched'), alias: 'searched_rows' }, sql`searched_rows.found`, 'answer', 'answer_offset')}
),
found AS (
  SELECT entity_id, ${part(0)} AS row_place, ${part(1)} AS largest, ${part(2)} AS second_largest
  FROM answers
  GROUP BY entity_id, answer_place - MOD(answer_place, 3)
),
named AS (
  SELECT
    ties.entity_type, ties.entity_id, records.source, records.event_id, records.row_id, found.largest, found.second_largest,
    ROW_NUMBER() OVER (PARTITION BY ties.entity_id ORDER BY found.second_largest DESC, ties.row_key) AS bridge_place
  FROM found
  JOIN (
    SELECT DISTINCT entity_type, entity_id, row_place, row_key FROM counted
  ) AS ties ON ties.entity_id = found.entity_id AND ties.row_place = found.row_place
  JOIN (
    SELECT DISTINCT row_key, source, event_id, row_id
    FROM (
      ${currentLog(['row_key', 'source', 'event_id', 'row_id'], ['identifier'])}
    ) AS told
  ) AS records ON records.row_key = ties.row_key
)
SELECT ${columnsOf({
    measure: sql`'bridge'`,
    entity_type: sql`entity_type`,
    entity_id: sql`entity_id`,
    source: sql`source`,
    event_id: sql`event_id`,
    row_id: sql`row_id`,
    value: sql`second_largest`,
    compared_value: sql`largest`,
    threshold: sql`${LEAST_PART}`,
    is_warning: sql`1`,
    says: words(
      sql`entity_type || ' ' || entity_id`,
      ' hangs together by one row: without row ',
      sql`row_id`,
      ' of event ',
      sql`event_id`,
      ' of ',
      sql`source`,
      ' its largest parts would have ',
      op.text(sql`largest`),
      ' and ',
      op.text(sql`second_largest`),
      ' identifiers. If they are not one, an override of kind retract takes the row out, and veto keeps an identifier of each apart; if they are, an override of kind link says so and ends this warning.',
    ),
  })}, 5 AS place
FROM named
WHERE bridge_place <= ${MOST_NAMED}
UNION ALL
SELECT ${columnsOf({
    measure: sql`'not_searched'`,
    entity_type: sql`entity_type`,
    entity_id: sql`entity_id`,
    value: sql`tie_count`,
    threshold: sql`${MOST_TIES}`,
    is_warning: sql`0`,
    says: words(
      sql`entity_type || ' ' || entity_id`,
      ' was not searched for bridges: its rows name identifiers at least ',
      op.text(sql`tie_count`),
      ' times.',
    ),
  })}, 6 AS place
FROM ${tied} AS tied
WHERE tie_count IS NOT NULL`;
};
