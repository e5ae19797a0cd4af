import { eventFilter } from '../../blocks/event_filter.ts';
import { arrivalsView } from '../../sources/relations.ts';
import { id, join, nexus, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/**
 * When each row of a source's own relations came in: the query of its view `{source}_arrivals`. The probe counts these
 * and not the records: it costs no JavaScript.
 *
 * @param relations each with the name of its `_ingested_at`
 */
export const arrivals = (relations: readonly { readonly relation: Sql; readonly ingestedAt: string }[]): Sql =>
  join(
    relations.map(
      ({ relation, ingestedAt }) => sql`SELECT ${op.instant(id(ingestedAt))} AS ${id('_ingested_at')} FROM ${relation}`,
    ),
    '\nUNION ALL\n',
  );

/** What the probe says of one source, as an aggregate over {@link probe}. */
export const probed = (source: string, column: 'newest_at' | 'rows_in_window'): Sql =>
  sql`MAX(CASE seen.source WHEN ${source} THEN ${id(column)} END)`;

/** How many sources have rows that no run has read, as an aggregate over {@link probe}. */
export const changedSources = (): Sql =>
  sql`COALESCE(SUM(CASE
    WHEN seen.watermark IS NULL OR seen.undated > 0 OR seen.newest_at > seen.watermark OR seen.row_count <> COALESCE(seen.known_rows, 0) THEN 1
    ELSE 0
  END), 0)`;

/**
 * One row per source that has rows since its watermark: how many, the newest, and how many lie within the look-back of
 * the newest, which the next probe will count again: a row that becomes visible late changes that number.
 */
export function probe(sources: readonly string[], since: (source: string) => Sql, lateArrivalSeconds: number): Sql {
  const ingestedAt = id('_ingested_at');
  const visible = sources.map(
    (source) =>
      sql`SELECT ${source} AS source, ${ingestedAt} AS ingested_at FROM ${nexus(arrivalsView(source))} WHERE ${eventFilter(since(source))}`,
  );
  return sql`FROM (
  SELECT
    visible.source,
    MAX(visible.newest_at) AS newest_at,
    COUNT(*) AS row_count,
    SUM(CASE WHEN visible.ingested_at IS NULL THEN 1 ELSE 0 END) AS undated,
    SUM(CASE WHEN visible.ingested_at >= ${op.addSeconds(sql`visible.newest_at`, sql`${-lateArrivalSeconds}`)} THEN 1 ELSE 0 END) AS rows_in_window,
    MAX(watermarks.watermark) AS watermark,
    MAX(watermarks.rows_in_window) AS known_rows
  FROM (
    SELECT source, ingested_at, MAX(ingested_at) OVER (PARTITION BY source) AS newest_at
    FROM (
      ${join(visible, '\n      UNION ALL\n      ')}
    ) AS read_rows
  ) AS visible
  LEFT JOIN ${nexus('nexus_watermarks')} AS watermarks ON watermarks.source = visible.source
  GROUP BY visible.source
) AS seen`;
}
