import { batch } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import type { SourcesRead } from '../load/rejected_records.ts';
import { rejectedAfter } from '../load/rejected_records.ts';
import { asLists, columnsOf, number, total, words } from './measures.ts';

/** A record that cannot be loaded, in words: where it is, its own key, and what is wrong. */
const described = (): Sql =>
  words(
    sql`source`,
    ', ',
    sql`relation`,
    sql`COALESCE(', ' || raw_table || ' ' || raw_key, '')`,
    sql`COALESCE(', event ' || event_id, ', no event')`,
    sql`CASE WHEN record_kind = 'event' THEN '' ELSE COALESCE(', row ' || row_id, ', no row') END`,
    ': ',
    sql`column_name`,
    sql`COALESCE(' "' || value || '"', '')`,
    ' ',
    sql`reason`,
  );

/** What a run may set aside of what it read, both of which must be passed. */
export interface Allowed {
  readonly share: number;
  readonly records: number;
}

/**
 * `FROM` clause of one row: how many records are set aside, how many of them for the first time, which is the first of
 * these, whether they are too many (rows of states never are: they are read by each run, and none passes them by), and what the run says of all of them, as rows of `nexus_quality`.
 */
export const judged = (read: SourcesRead, oldest: Variable, { share, records }: Allowed): Sql => sql`FROM (
  SELECT
    counted.*,
    batch_size.row_count AS read_count,
    CASE WHEN counted.new_count > ${records} AND counted.new_count > ${share} * batch_size.row_count THEN 1 ELSE 0 END AS is_too_much
  FROM (
    ${asLists(
      sql`SELECT ${columnsOf({
        measure: sql`'rejected_records'`,
        source: sql`source`,
        value: sql`record_count`,
        threshold: sql`0`,
        is_warning: sql`1`,
        says: words(
          sql`relation`,
          ' of ',
          sql`source`,
          ': ',
          number('record_count'),
          sql`CASE record_count WHEN 1 THEN ' record cannot be loaded and was' ELSE ' records cannot be loaded and were' END`,
          ' left out: nexus_rejected_records lists them, such as one of which ',
          sql`such_as`,
          '. Correct them in the source: a run that finds them corrected loads them.',
        ),
      })}, 0 AS place, new_count, such_as_new, record_count
  FROM (
    SELECT
      source,
      relation,
      COUNT(*) AS record_count,
      MIN(CONCAT(column_name, ' ', reason)) AS such_as,
      SUM(is_new) AS new_count,
      MIN(CASE is_new WHEN 1 THEN described END) AS such_as_new
    FROM (
      SELECT source, relation, column_name, reason, ${described()} AS described, CASE WHEN fate = 'new' AND record_kind <> 'state' THEN 1 ELSE 0 END AS is_new
      FROM (
      ${rejectedAfter(read, oldest)}
      ) AS rejected
      WHERE fate <> 'drop'
    ) AS remaining
    GROUP BY source, relation
  ) AS relations`,
      {
        rejected_count: total(sql`record_count`),
        new_count: total(sql`new_count`),
        first_new: sql`MIN(such_as_new)`,
      },
    )}
  ) AS counted
  CROSS JOIN (SELECT COUNT(*) AS row_count FROM ${work(batch.name)} WHERE record_kind NOT IN ('gone', 'state')) AS batch_size
) AS judged`;
