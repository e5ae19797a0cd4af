import { NO_TIME_BEFORE } from '../../beginning.ts';
import { AHEAD_SECONDS } from '../../blocks/record_faults.ts';
import { eventFilter } from '../../blocks/event_filter.ts';
import { arrivalsView } from '../../sources/relations.ts';
import { id, join, nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/**
 * When each row of a source's own relations came in: the query of its view `{source}_arrivals`. The probe counts these
 * and not the records: it costs no JavaScript.
 *
 * @param relations each with the name of its `_ingested_at`, and whether that is a text
 */
export const arrivals = (
  relations: readonly { readonly relation: Sql; readonly ingestedAt: string; readonly isText?: boolean }[],
): Sql =>
  join(
    relations.map(({ relation, ingestedAt, isText }) => {
      const stamp = id(ingestedAt);
      return sql`SELECT ${isText === true ? op.parseTimestamp(stamp) : op.instant(stamp)} AS ${id('_ingested_at')} FROM ${relation}`;
    }),
    '\nUNION ALL\n',
  );

/** What the probe says of one source, as an aggregate over {@link probe}. */
export const probed = (source: string, column: 'newest_at' | 'rows_in_window'): Sql =>
  sql`MAX(CASE seen.source WHEN ${source} THEN ${id(column)} END)`;

/**
 * How many sources have rows that no run has read, as an aggregate over {@link probe}. One whose rows are all ahead of the
 * clock stamps them when they are read: nothing tells what of it is new.
 */
export const changedSources = (): Sql =>
  sql`COALESCE(SUM(CASE
    WHEN seen.watermark IS NULL OR seen.newest_at > seen.watermark OR seen.row_count <> COALESCE(seen.known_rows, 0) THEN 1
    WHEN seen.past_count = 0 AND seen.ahead_count > 0 THEN 1
    ELSE 0
  END), 0)`;

/**
 * One row per source that has rows since its watermark: how many, the newest, and how many lie within the look-back of
 * the newest, which the next probe will count again: a row that becomes visible late changes that number. The newest is
 * never one ahead of the clock, which would let those that come after it pass unread; such rows are counted, and read,
 * until the clock has passed them. Rows without a stamp, or with one of before 1900, are always read and counted too.
 */
export function probe(
  sources: readonly string[],
  since: (source: string) => Sql,
  lateArrivalSeconds: number,
  startedAt: Variable,
): Sql {
  const ingestedAt = id('_ingested_at');
  const beginning = op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`);
  const visible = sources.map(
    (source) =>
      sql`SELECT ${source} AS source, ${ingestedAt} AS ingested_at FROM ${nexus(arrivalsView(source))} WHERE ${eventFilter(since(source))}`,
  );
  const isPast = sql`ingested_at <= ${startedAt} AND ingested_at >= ${beginning}`;
  const isAhead = sql`ingested_at > ${startedAt} AND ingested_at <= ${op.addSeconds(sql`${startedAt}`, sql`${AHEAD_SECONDS}`)}`;
  return sql`FROM (
  SELECT
    visible.source,
    MAX(visible.newest_at) AS newest_at,
    COUNT(*) AS row_count,
    MAX(visible.past_count) AS past_count,
    MAX(visible.ahead_count) AS ahead_count,
    SUM(CASE WHEN ${eventFilter(op.addSeconds(sql`visible.newest_at`, sql`${-lateArrivalSeconds}`), sql`visible.ingested_at`)} THEN 1 ELSE 0 END) AS rows_in_window,
    MAX(watermarks.watermark) AS watermark,
    MAX(watermarks.rows_in_window) AS known_rows
  FROM (
    SELECT
      read_rows.*,
      COALESCE(newest_past_at, CASE WHEN ahead_count > 0 THEN ${startedAt} ELSE ${beginning} END) AS newest_at
    FROM (
      SELECT
        source,
        ingested_at,
        MAX(CASE WHEN ${isPast} THEN ingested_at END) OVER (PARTITION BY source) AS newest_past_at,
        COUNT(CASE WHEN ${isPast} THEN 1 END) OVER (PARTITION BY source) AS past_count,
        COUNT(CASE WHEN ${isAhead} THEN 1 END) OVER (PARTITION BY source) AS ahead_count
      FROM (
        ${join(visible, '\n        UNION ALL\n        ')}
      ) AS source_rows
    ) AS read_rows
  ) AS visible
  LEFT JOIN ${nexus('nexus_watermarks')} AS watermarks ON watermarks.source = visible.source
  GROUP BY visible.source
) AS seen`;
}
