import { among } from '../../buckets.ts';
import { columnsOf } from '../../columns_of.ts';
import { contentKey } from '../../content_key.ts';
import { fatedRecords } from '../../tables/shared.ts';
import { id, nexus, nullOf, shared, sql } from '../../tag.ts';
import type { Located, Sql } from '../../tag.ts';
import { asText, CONTENT, namesNothing, saysNothing } from './content.ts';

/** What a record is about: a row that says that it is gone need not say the rest. */
const SUBJECT = ['identifier_type', 'identifier_value', 'group_identifier_type', 'group_identifier', 'trait_name'];
const KEYED = [...CONTENT, 'row_key', 'row_version', 'record_key'];
const subjectKey = (): Sql => contentKey(SUBJECT.map(asText));

const isLater = (than: string): Sql => sql`(${id(than)} IS NULL OR row_version > ${id(than)})`;
const stands = (): Sql => sql`${isLater('taken_back')} AND ${isLater('all_taken_back')}`;

/** Common table expressions over what came in: records that add to their link group, each with what takes it back. */
const adding = (records: Sql): Sql => sql`appending AS (
  SELECT
    subjects.*,
    MAX(CASE WHEN is_deleted = 1 THEN row_version END) OVER (PARTITION BY row_key, subject_key) AS taken_back,
    MAX(CASE WHEN is_deleted = 1 AND ${namesNothing()} THEN row_version END) OVER (PARTITION BY row_key) AS all_taken_back
  FROM (
    SELECT records.*, ${subjectKey()} AS subject_key FROM ${records} AS records WHERE delivery = 'append'
  ) AS subjects
),
saying AS (
  SELECT
    appending.*,
    CASE WHEN fault IS NOT NULL OR is_deleted = 1 OR ${saysNothing()} THEN 0 WHEN ${stands()} THEN 1 ELSE 0 END AS says
  FROM appending
),
adding AS (
  SELECT
    saying.*,
    ROW_NUMBER() OVER (PARTITION BY row_key, record_key, says ORDER BY row_version) AS delivery_turn,
    ROW_NUMBER() OVER (PARTITION BY row_key ORDER BY row_version, record_key) AS row_turn
  FROM saying
)`;

/** What is stored of the link groups that records are added to, each record with its `fate`: `stays`, `again` or `gone`. */
const fatedGroups = (records: Sql, delivered: Located): Sql => sql`WITH ${adding(records)},
stored_groups AS (
  SELECT ${columnsOf('stored', KEYED)}
  FROM ${nexus('nexus_event_log')} AS stored
  WHERE stored.row_key IN (SELECT row_key FROM appending)${among('stored', delivered)}
),
stored_subjects AS (
  SELECT stored_groups.*, ${subjectKey()} AS subject_key FROM stored_groups
),
held AS (
  SELECT
    stored_subjects.*,
    CASE WHEN shown.row_version IS NULL THEN 0 ELSE 1 END AS is_shown,
    CASE WHEN again.record_key IS NULL THEN 0 ELSE 1 END AS is_again,
    taken.taken_back,
    all_taken.all_taken_back
  FROM stored_subjects
  LEFT JOIN (SELECT DISTINCT row_key, row_version FROM appending) AS shown
    ON shown.row_key = stored_subjects.row_key AND shown.row_version = stored_subjects.row_version
  LEFT JOIN (
    SELECT row_key, record_key, row_version FROM adding WHERE says = 1 AND delivery_turn = 1
  ) AS again
    ON again.row_key = stored_subjects.row_key
    AND again.record_key = stored_subjects.record_key
    AND again.row_version = stored_subjects.row_version
  LEFT JOIN (
    SELECT row_key, subject_key, MAX(row_version) AS taken_back FROM appending WHERE is_deleted = 1 GROUP BY row_key, subject_key
  ) AS taken
    ON taken.row_key = stored_subjects.row_key AND taken.subject_key = stored_subjects.subject_key
  LEFT JOIN (SELECT DISTINCT row_key, all_taken_back FROM appending) AS all_taken
    ON all_taken.row_key = stored_subjects.row_key
)
SELECT
  ${columnsOf('held', KEYED)},
  CASE WHEN is_shown = 0 AND ${stands()} THEN 'stays' WHEN is_again = 1 THEN 'again' ELSE 'gone' END AS fate
FROM held`;

/**
 * Common table expressions that say what becomes of records that add to their link group.
 * The rows of a link group with one stamp are one delivery, which is held against what is stored of it; all others that
 * are stored stay. What several deliveries say is kept as the first of them said it. Where something of a link group goes
 * away, all that stays of it is written again.
 *
 * @param records what came in, as a relation
 * @param delivered the partitions of the log that hold what is stored of it
 */
export const appended = (records: Sql, delivered: Located): Sql => sql`${adding(records)},
fated AS (
  SELECT * FROM ${shared(fatedRecords, fatedGroups(records, delivered))} AS fated_records
),
fates AS (
  SELECT
    row_key,
    COUNT(*) AS known_count,
    SUM(CASE fate WHEN 'again' THEN 1 ELSE 0 END) AS again_count,
    SUM(CASE fate WHEN 'stays' THEN 1 ELSE 0 END) AS staying_count
  FROM fated
  GROUP BY row_key
),
added AS (
  SELECT
    adding.*,
    fates.known_count,
    fates.again_count,
    fates.staying_count,
    CASE WHEN adding.says = 1 AND adding.delivery_turn = 1 AND standing.record_key IS NULL THEN 1 ELSE 0 END AS is_added
  FROM adding
  LEFT JOIN fates ON fates.row_key = adding.row_key
  LEFT JOIN (SELECT DISTINCT row_key, record_key FROM fated WHERE fate = 'stays') AS standing
    ON standing.row_key = adding.row_key AND standing.record_key = adding.record_key
),
counted AS (
  SELECT added.*, SUM(is_added) OVER (PARTITION BY row_key) AS added_count FROM added
),
changed_groups AS (
  SELECT DISTINCT row_key
  FROM counted
  WHERE known_count <> again_count + staying_count OR added_count <> again_count
),
appended AS (
  SELECT
    ${columnsOf('counted', [...KEYED, 'is_deleted', 'fault'])},
    CASE
      WHEN is_added = 1 AND known_count IS NULL THEN 'insert'
      WHEN changed_groups.row_key IS NULL THEN 'skip'
      WHEN is_added = 1 THEN 'supersede'
      WHEN row_turn = 1 AND staying_count = 0 AND added_count = 0 THEN 'clear'
      ELSE 'skip'
    END AS action
  FROM counted
  LEFT JOIN changed_groups ON changed_groups.row_key = counted.row_key
  UNION ALL
  SELECT ${columnsOf('fated', KEYED)}, 0, ${nullOf('string')}, 'supersede'
  FROM fated
  JOIN changed_groups ON changed_groups.row_key = fated.row_key
  WHERE fated.fate = 'stays'
)`;
