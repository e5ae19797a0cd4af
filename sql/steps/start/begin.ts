import { NO_TIME_BEFORE } from '../../beginning.ts';
import { changedOverrideCount } from '../../overrides.ts';
import { id, join, nexus, nullOf, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** What the last run went by, as {@link runState} has it for the conditions that it is given. */
export const RECORDED_RULES = sql`marks.rules_hash`;
export const RECORDED_KEY_FUNCTION = sql`marks.key_function`;

/** What to do, as {@link runState} has it. */
export interface Asked {
  /** Everything is to be made anew. */
  readonly mustRun: Sql;
  readonly judging: Sql;
  readonly limiting: Sql;
  /** Whether what is read of a source is not what the last run read. */
  readonly rereading: (source: string) => Sql;
}

/**
 * What a run starts from, a row per source: the run that moved its watermark last; 1 for each thing that is asked, but
 * for the parts of what must be made anew as a whole; and from when on the source is to be read: its watermark less the
 * look-back, or its beginning, also where it had no rows yet (LEAST passes over nulls on DuckDB, and gives null elsewhere). A watermark that is ahead of the clock, because that stepped back, is as if it were the
 * present.
 */
export function runState(
  asked: Asked,
  sources: readonly string[],
  lateArrivalSeconds: number,
  hasRemoved: boolean,
  hasFiles: boolean,
): Sql {
  // What removed sources gave is looked at where everything is made anew, if only new ones are left.
  const anew = hasRemoved ? sql`must_run` : sql`0`;
  const beginning = op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`);
  const flag = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  const rereading = sources.map((source) => sql`WHEN source = ${source} THEN ${flag(asked.rereading(source))}`);
  const files = (column: Sql): Sql => (hasFiles ? sql`\n    ${column},` : sql``);
  return sql`FROM (
  SELECT
    source,
    run_id,${files(sql`CASE WHEN watermark IS NOT NULL AND must_run + asked.rereading = 0 THEN files_print END AS files_print`)}
    must_run,
    judging * (1 - must_run) AS judging,
    limiting * (1 - must_run) AS limiting,
    CASE WHEN watermark IS NULL THEN ${anew} ELSE GREATEST(must_run, asked.rereading) END AS rereading,
    CASE
      WHEN must_run = 1 OR asked.rereading = 1 OR watermark IS NULL THEN ${beginning}
      ELSE ${op.addSeconds(sql`LEAST(watermark, ${op.now()})`, sql`${-lateArrivalSeconds}`)}
    END AS since
  FROM (
    SELECT
      source,
      run_id,${files(sql`files_print`)}
      watermark,
      ${flag(asked.mustRun)} AS must_run,
      ${flag(asked.judging)} AS judging,
      ${flag(asked.limiting)} AS limiting,
      CASE ${join(rereading, ' ')} ELSE 0 END AS rereading
    FROM (
      SELECT
        watermarks.source,
        watermarks.run_id,${files(sql`watermarks.files_print`)}
        watermarks.watermark,
        ${ofLastRun('rules_hash')} AS rules_hash,
        ${ofLastRun('key_function')} AS key_function
      FROM ${nexus('nexus_watermarks')} AS watermarks
    ) AS marks
  ) AS asked
) AS state`;
}

/** From when on a source is to be read, as an aggregate over {@link runState}. */
export const sinceOf = (source: string): Sql => sql`MAX(CASE source WHEN ${source} THEN since END)`;

/** Whether the files of a source are those of the last run, and not to be read again; as an aggregate over {@link runState}. */
export const hasSameFiles = (source: string, filesPrint: Sql): Sql =>
  sql`MAX(CASE WHEN source = ${source} AND files_print = ${filesPrint} THEN 1 ELSE 0 END)`;

/** Of two runs that overlap both may have it: of these one publishes. */
export const nextRunNumber = (): Sql =>
  sql`(SELECT COALESCE(MAX(runs.run_number), 0) + 1 FROM ${nexus('nexus_runs')} AS runs)`;

/** One value of the last run that published; null before the first. */
export const ofLastRun = (column: string): Sql =>
  sql`(SELECT MAX(runs.${id(column)}) FROM ${nexus('nexus_runs')} AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM ${nexus('nexus_watermarks')} AS last_run))`;

/** How much there is that makes values beside a changed one be looked at: hubs, and overrides that came or went. */
export const reopeningCount = (): Sql =>
  sql`(SELECT COUNT(*) FROM ${nexus('nexus_quarantine')} AS hubs WHERE hubs.reason = 'hub') + ${changedOverrideCount()}`;

/** Up to when time is to change states, as a call says it. */
export interface Moment {
  /** Text; null where the call says nothing. */
  readonly asked: Sql;
  /** Whether it may be earlier than that of the last run, since everything is made anew. */
  readonly isFree: Sql;
  /** Whether it is that of the last run, whose results are looked at. */
  readonly isLast: Sql;
}

const lastAsOf = (): Sql => ofLastRun('as_of');

/** The present where nothing else is asked. Never earlier than in the last run: only entities that are solved would follow. */
export const asOf = ({ asked, isFree, isLast }: Moment): Sql => {
  const wanted = sql`COALESCE(${op.parseTimestamp(asked)}, ${op.now()})`;
  return sql`CASE
  WHEN ${isFree} THEN ${wanted}
  WHEN ${isLast} THEN COALESCE(${lastAsOf()}, ${op.now()})
  ELSE GREATEST(${wanted}, COALESCE(${lastAsOf()}, ${wanted}))
END`;
};

/** What is wrong with the moment that is asked for; null where nothing is. */
export const asOfProblem = ({ asked, isFree }: Moment): Sql => sql`CASE
  WHEN ${asked} IS NULL THEN ${nullOf('string')}
  WHEN ${op.parseTimestamp(asked)} IS NULL THEN CONCAT('as_of is to be a time such as 2026-01-31T00:00:00Z, and is ', ${asked}, '.')
  WHEN NOT (${isFree}) AND ${op.parseTimestamp(asked)} < ${lastAsOf()} THEN CONCAT('as_of is ', ${asked}, ', and the last run went up to ', ${op.timestampText(lastAsOf())}, ': to go back takes full_refresh, which makes everything anew.')
END`;
