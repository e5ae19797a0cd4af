import { NO_TIME_BEFORE } from '../../beginning.ts';
import { AHEAD_SECONDS } from '../../blocks/record_faults.ts';
import { eventFilter } from '../../blocks/event_filter.ts';
import { inGroups } from '../../groups.ts';
import type { DeliveredSource } from '../../sources/deliveries.ts';
import { hasWhole, isWhole } from '../../sources/deliveries.ts';
import { columnTime } from '../../mapping/values.ts';
import { arrivalsView } from '../../sources/relations.ts';
import { seenSources } from '../../tables/shared.ts';
import { id, join, nexus, op, shared, sql } from '../../tag.ts';
import type { LogicalType, Sql, Variable } from '../../tag.ts';

/** A relation of the user's, as the probe counts its rows. */
export interface Arriving {
  readonly relation: Sql;
  /** Name of its `_ingested_at`. */
  readonly ingestedAt: string;
  /** How that is written, where it is no timestamp. */
  readonly stampAs?: 'text' | 'seconds' | 'milliseconds';
  /** Whether it is looked at from its beginning, and not from the watermark on. */
  readonly isWhole: boolean;
  /** The columns by which a row that was edited in place is known. */
  readonly printed: readonly string[];
}

/**
 * When each row of a source's own relations came in, and a number that is another when the row is: the query of its view
 * `{source}_arrivals`. The probe counts these and not the records: it costs no JavaScript.
 */
export const arrivals = (relations: readonly Arriving[]): Sql =>
  join(
    relations.map(({ relation, ingestedAt, stampAs, isWhole: whole, printed }) => {
      const stamp = sql`given.${id(ingestedAt)}`;
      return sql`SELECT ${columnTime(stamp, stampAs)} AS ${id('_ingested_at')}, ${whole ? 1 : 0} AS is_whole, ${op.rowPrint(printed.map((name) => sql`given.${id(name)}`))} AS row_print FROM ${relation} AS given`;
    }),
    '\nUNION ALL\n',
  );

export const ARRIVAL_COLUMNS: Readonly<Record<string, LogicalType>> = {
  _ingested_at: 'timestamp',
  is_whole: 'int',
  row_print: 'int',
};

/** What a run remembers of a source besides its watermark, to know by what the next one sees whether it is the same. */
export const PROBED = ['rows_in_window', 'window_print', 'whole_rows'] as const;

/** What the probe says of one source, as an aggregate over {@link probe}. */
export const probed = (source: string, column: 'newest_at' | 'is_changed' | (typeof PROBED)[number]): Sql =>
  sql`MAX(CASE seen.source WHEN ${source} THEN ${id(column)} END)`;

/** Of a source that is read from files: what they were before they were read. */
export interface Files {
  readonly print: Variable;
  /** 1 where they are those of the last run: then nothing of them is read. */
  readonly isSame: Variable;
}

/** How many rows of a source that is read from files are ahead of the clock, as an aggregate over {@link probe}. */
export const laterRows = (source: string): Sql =>
  sql`COALESCE(MAX(CASE seen.source WHEN ${source} THEN seen.later_count END), 0)`;

/** What to keep of files, as an aggregate over {@link probe}: nothing where time alone will make something else of a row. */
export const filesSeen = (source: string, { print }: Files): Sql =>
  sql`MAX(CASE WHEN seen.source = ${source} AND seen.later_count = 0 THEN ${print} END)`;

/** Whether that is not what is kept of them. */
export const filesAreNews = (source: string, { print }: Files): Sql =>
  sql`MAX(CASE WHEN seen.source = ${source} AND seen.later_count = 0 AND ${print} <> COALESCE(seen.files_print, '') THEN 1 ELSE 0 END)`;

/** Keeps what files were that had nothing new, so that the next call need not read them. */
export const keepFiles = (
  seen: readonly { readonly source: string; readonly files: Variable }[],
  fence: Variable,
): Sql => {
  const of = join(
    seen.map(({ source, files }) => sql`WHEN ${source} THEN ${files}`),
    ' ',
  );
  return sql`UPDATE ${nexus('nexus_watermarks')}
SET files_print = COALESCE(CASE source ${of} END, files_print)
WHERE run_id = ${fence}`;
};

/** How many sources have rows that no run has read, as an aggregate over {@link probe}. */
export const changedSources = (): Sql => sql`COALESCE(SUM(seen.is_changed), 0)`;

/** How many entities have a state that time has changed since the last run. */
export const dueEntities = (asOf: Variable): Sql =>
  sql`(SELECT COUNT(*) FROM ${nexus('nexus_due')} AS due WHERE due.due_at <= ${asOf})`;

/** The rows of a source that a run looks at. */
const isLookedAt = (source: DeliveredSource, since: (source: string) => Sql, files: Files | undefined): Sql => {
  if (files !== undefined) return sql` WHERE ${files.isSame} = 0`;
  if (isWhole(source)) return sql``;
  const inWindow = eventFilter(since(source.source));
  return hasWhole(source) ? sql` WHERE (is_whole = 1 OR ${inWindow})` : sql` WHERE ${inWindow}`;
};

type FilesOf = (source: string) => Files | undefined;

/** More relations than this are not probed in one statement, which asks each twice. */
const MOST_AT_ONCE = 20;

/**
 * A row for each source that has rows which a run looks at: how many there are, and how many lie within the look-back of
 * the newest, each with a sum of their prints. The newest is found first and joined: a window over all rows of a source
 * would hold them in one place.
 */
const seenOf = (
  sources: readonly DeliveredSource[],
  since: (source: string) => Sql,
  lateArrivalSeconds: number,
  startedAt: Variable,
  filesOf: FilesOf,
): Sql => {
  const beginning = op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`);
  const visible = sources.map(
    (source) =>
      sql`SELECT ${source.source} AS source, ${id('_ingested_at')} AS ingested_at, is_whole, row_print FROM ${nexus(arrivalsView(source.source))}${isLookedAt(source, since, filesOf(source.source))}`,
  );
  const later = sources.some(({ source }) => filesOf(source) !== undefined);
  const laterCount = (value: Sql): Sql => (later ? sql`\n  ${value} AS later_count,` : sql``);
  const isPast = sql`ingested_at <= ${startedAt} AND ingested_at >= ${beginning}`;
  const isAhead = sql`ingested_at > ${startedAt} AND ingested_at <= ${op.addSeconds(sql`${startedAt}`, sql`${AHEAD_SECONDS}`)}`;
  const isSeenAgain = sql`(source_rows.is_whole = 1 OR ${eventFilter(op.addSeconds(sql`newest.newest_at`, sql`${-lateArrivalSeconds}`), sql`source_rows.ingested_at`)})`;
  return sql`WITH source_rows AS (
  ${join(visible, '\n  UNION ALL\n  ')}
),
counted AS (
  SELECT
    source,
    MAX(CASE WHEN ${isPast} THEN ingested_at END) AS newest_past_at,
    COUNT(CASE WHEN ${isPast} THEN 1 END) AS past_count,
    COUNT(CASE WHEN ${isAhead} THEN 1 END) AS ahead_count
  FROM source_rows
  GROUP BY source
),
newest AS (
  SELECT
    counted.*,
    COALESCE(newest_past_at, CASE WHEN ahead_count > 0 THEN ${startedAt} ELSE ${beginning} END) AS newest_at
  FROM counted
)
SELECT
  source_rows.source,
  MAX(newest.newest_at) AS newest_at,
  COUNT(*) AS row_count,
  MAX(newest.past_count) AS past_count,
  MAX(newest.ahead_count) AS ahead_count,${laterCount(sql`COUNT(CASE WHEN source_rows.ingested_at > ${startedAt} THEN 1 END)`)}
  SUM(source_rows.row_print) AS all_print,
  SUM(CASE WHEN ${isSeenAgain} THEN 1 ELSE 0 END) AS rows_in_window,
  SUM(CASE WHEN ${isSeenAgain} THEN source_rows.row_print ELSE 0 END) AS window_print,
  SUM(source_rows.is_whole) AS whole_rows
FROM source_rows
JOIN newest ON newest.source = source_rows.source
GROUP BY source_rows.source`;
};

/**
 * One row per source: the newest of its rows since its watermark, and how many lie within the look-back of the newest,
 * which the next probe will see again, with a number that is another when one of them is. So rows that become visible
 * late are noticed, those that are edited in place, and those that go away. The newest is never one ahead of the clock,
 * which would let those that come after it pass unread; such rows are counted, and read, until the clock has passed them.
 * Rows without a stamp, or with one of before 1900, are always read and counted too.
 *
 * A source whose rows are all ahead of the clock stamps them when they are read: nothing tells what of it is new.
 */
export function probe(
  sources: readonly DeliveredSource[],
  since: (source: string) => Sql,
  lateArrivalSeconds: number,
  startedAt: Variable,
  filesOf: FilesOf,
): Sql {
  const seen = inGroups(sources, ({ scans }) => scans.arrivals, MOST_AT_ONCE).map((group) =>
    seenOf(group, since, lateArrivalSeconds, startedAt, filesOf),
  );
  const files = sources.flatMap(({ source }) => {
    const known = filesOf(source);
    return known === undefined ? [] : [sql`(watermarks.source = ${source} AND ${known.isSame} = 1)`];
  });
  // What was seen of files that are as they were is what was kept of them.
  const isKept = files.length === 0 ? undefined : sql`(${join(files, ' OR ')})`;
  const orKept = (column: string): Sql =>
    isKept === undefined ? sql`` : sql`CASE WHEN ${isKept} THEN watermarks.${id(column)} END, `;
  const counts = PROBED.map((name) => sql`COALESCE(visible.${id(name)}, ${orKept(name)}0) AS ${id(name)}`);
  const visible = seen.length > 1 ? shared(seenSources, ...seen) : sql`(\n${join(seen, '')}\n  )`;
  return sql`FROM (
  SELECT
    watermarks.source,
    visible.newest_at,
    ${join(counts, ',\n    ')},${isKept === undefined ? sql`` : sql`\n    watermarks.files_print,\n    COALESCE(visible.later_count, 0) AS later_count,`}
    CASE
${isKept === undefined ? sql`` : sql`      WHEN ${isKept} THEN 0\n`}      WHEN watermarks.watermark IS NULL AND visible.row_count > 0 THEN 1
      WHEN visible.newest_at > watermarks.watermark THEN 1
      WHEN COALESCE(visible.row_count, 0) <> COALESCE(watermarks.rows_in_window, 0) THEN 1
      WHEN COALESCE(visible.all_print, 0) <> COALESCE(watermarks.window_print, 0) THEN 1
      WHEN visible.past_count = 0 AND visible.ahead_count > 0 THEN 1
      ELSE 0
    END AS is_changed
  FROM ${nexus('nexus_watermarks')} AS watermarks
  LEFT JOIN ${visible} AS visible ON visible.source = watermarks.source
) AS seen`;
}
