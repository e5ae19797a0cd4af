import { sameIdentifier } from '../../same_identifier.ts';
import { map } from '../../tables/work.ts';
import { id, nullOf, op, sql, udf, work } from '../../tag.ts';
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
 * Rows that alone hold a large entity together, as measures. A `link` ties two identifiers as a row does, and is no bridge
 * itself: somebody decided on it. Of many rows that hold the same two identifiers two are looked at, which is as much.
 * No two relations are joined by the entity alone: an order of joins that begins there is quadratic in a large one.
 */
export const bridges = (): Sql => {
  const float = (value: Sql): Sql => sql`CAST(${value} AS ${op.type('float')})`;
  const part = (offset: number): Sql => sql`MAX(CASE MOD(answer_place, 3) WHEN ${offset} THEN answer END)`;
  return sql`WITH large AS (
  SELECT entity_type, entity_id
  FROM (
    SELECT entity_type, entity_id, ROW_NUMBER() OVER (ORDER BY identifier_count DESC, entity_id) AS size_place
    FROM (
      SELECT entity_type, entity_id, COUNT(DISTINCT identifier_key) AS identifier_count
      FROM ${work(map.name)}
      WHERE entity_id IS NOT NULL
      GROUP BY entity_type, entity_id
      HAVING COUNT(DISTINCT identifier_key) >= ${LARGE}
    ) AS sizes
  ) AS ranked
  WHERE size_place <= ${MOST_SEARCHED}
),
members AS (
  SELECT held.entity_type, held.identifier_type, held.identifier_value, held.identifier_key, held.entity_id
  FROM ${work(map.name)} AS held
  JOIN large ON large.entity_id = held.entity_id
),
appearances AS (
  SELECT DISTINCT
    members.entity_type, members.entity_id, members.identifier_key,
    records.row_key, records.source, records.event_id, records.row_id
  FROM (
    ${currentLog(['row_key', 'source', 'event_id', 'row_id', 'entity_type', 'identifier_type', 'identifier_value'], ['identifier'])}
  ) AS records
  JOIN members ON ${sameIdentifier('members', 'records')}
  UNION ALL
  SELECT
    entity_type, entity_id, identifier_key,
    'link ' || override_id, ${nullOf('string')}, ${nullOf('string')}, ${nullOf('string')}
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
sized AS (
  SELECT
    appearances.*,
    COUNT(*) OVER (PARTITION BY entity_id, row_key) AS row_size,
    MIN(identifier_key) OVER (PARTITION BY entity_id, row_key) AS low_key,
    MAX(identifier_key) OVER (PARTITION BY entity_id, row_key) AS high_key
  FROM appearances
),
twins AS (
  SELECT
    sized.*,
    DENSE_RANK() OVER (PARTITION BY entity_id, low_key, high_key, CASE row_size WHEN 2 THEN '' ELSE row_key END ORDER BY row_key) AS twin
  FROM sized
  WHERE row_size > 1
),
placed AS (
  SELECT
    twins.*,
    DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY row_key) - 1 AS row_place,
    DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY identifier_key) - 1 AS identifier_place,
    COUNT(*) OVER (PARTITION BY entity_id) AS tie_count
  FROM twins
  WHERE twin <= 2
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
    WHERE tie_count <= ${MOST_TIES}
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
    ties.entity_type, ties.entity_id, ties.source, ties.event_id, ties.row_id, found.largest, found.second_largest,
    ROW_NUMBER() OVER (PARTITION BY ties.entity_id ORDER BY found.second_largest DESC, ties.row_key) AS bridge_place
  FROM found
  JOIN (
    SELECT DISTINCT entity_type, entity_id, row_place, row_key, source, event_id, row_id FROM counted
  ) AS ties ON ties.entity_id = found.entity_id AND ties.row_place = found.row_place
  WHERE ties.event_id IS NOT NULL
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
    value: sql`MAX(tie_count)`,
    threshold: sql`${MOST_TIES}`,
    is_warning: sql`0`,
    says: words(
      sql`entity_type || ' ' || entity_id`,
      ' was not searched for bridges: its rows name identifiers ',
      op.text(sql`MAX(tie_count)`),
      ' times.',
    ),
  })}, 6 AS place
FROM counted
WHERE tie_count > ${MOST_TIES}
GROUP BY entity_type, entity_id`;
};
