import { NO_TIME_BEFORE } from '../../beginning.ts';
import { AHEAD_SECONDS } from '../../blocks/record_faults.ts';
import { eventFilter } from '../../blocks/event_filter.ts';
import { badOverrides, changedOverrideCount } from '../../overrides.ts';
import { arrivalsView } from '../../sources/relations.ts';
import { batch, edges, gathered, ids, labels, map, named, states, values } from '../../tables/work.ts';
import { id, join, nexus, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

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
 * look-back, or its beginning. A watermark that is ahead of the clock, because that stepped back, is as if it were the present.
 */
export function runState(asked: Asked, sources: readonly string[], lateArrivalSeconds: number): Sql {
  const beginning = op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`);
  const flag = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  const rereading = sources.map((source) => sql`WHEN source = ${source} THEN ${flag(asked.rereading(source))}`);
  return sql`FROM (
  SELECT
    source,
    run_id,
    must_run,
    judging * (1 - must_run) AS judging,
    limiting * (1 - must_run) AS limiting,
    CASE WHEN watermark IS NULL THEN 0 ELSE GREATEST(must_run, rereading) END AS rereading,
    CASE
      WHEN must_run = 0 AND rereading = 0 THEN COALESCE(${op.addSeconds(sql`LEAST(watermark, ${op.now()})`, sql`${-lateArrivalSeconds}`)}, ${beginning})
      ELSE ${beginning}
    END AS since
  FROM (
    SELECT
      source,
      run_id,
      watermark,
      ${flag(asked.mustRun)} AS must_run,
      ${flag(asked.judging)} AS judging,
      ${flag(asked.limiting)} AS limiting,
      CASE ${join(rereading, ' ')} ELSE 0 END AS rereading
    FROM (
      SELECT
        watermarks.source,
        watermarks.run_id,
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

/** One value of the last run that published; null before the first. */
export const ofLastRun = (column: string): Sql =>
  sql`(SELECT MAX(runs.${id(column)}) FROM ${nexus('nexus_runs')} AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM ${nexus('nexus_watermarks')} AS last_run))`;

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

/** How much there is that makes values beside a changed one be looked at: hubs, and overrides that came or went. */
export const reopeningCount = (): Sql =>
  sql`(SELECT COUNT(*) FROM ${nexus('nexus_quarantine')} AS hubs WHERE hubs.reason = 'hub') + ${changedOverrideCount()}`;

/** Takes the lock in one compare-and-set; one changed row means that it is ours. */
export const takeLock = (runId: Variable, lockSeconds: number): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET run_id = ${runId}, acquired_at = ${op.now()}, expires_at = ${op.addSeconds(op.now(), sql`${lockSeconds}`)}
WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < ${op.now()})`;

export const releaseLock = (runId: Variable): Sql => sql`UPDATE ${nexus('nexus_lock')}
SET run_id = NULL, acquired_at = NULL, expires_at = NULL
WHERE lock_name = 'resolve' AND run_id = ${runId}`;

/** How many overrides cannot be followed, and the first of them. */
export const badOverrideCount = (): Sql => sql`(SELECT COUNT(*) FROM (
  ${badOverrides()}
) AS bad_overrides)`;

export const firstBadOverride = (): Sql => sql`(SELECT MIN(finding) FROM (
  ${badOverrides()}
) AS bad_overrides)`;

/** Keys that stand for more than one identifier. */
export const collisionCount = (): Sql => sql`(SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM ${work(values.name)}
    WHERE normalized_value IS NOT NULL AND is_present = 1
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions)`;

export const edgeCount = (): Sql => sql`(SELECT COUNT(*) FROM ${work(edges.name)} WHERE round = 0)`;

const countOf = (table: string, condition: Sql): Sql => sql`(SELECT COUNT(*) FROM ${work(table)} WHERE ${condition})`;

/** Work tables by the step that fills them, as a run's record shows them. */
const STEPS: Readonly<Record<string, string>> = {
  stage_batch: batch.name,
  normalize_values: named.name,
  gather: gathered.name,
  find_affected: values.name,
  link_rows: edges.name,
  resolve_identifiers: labels.name,
  inherit_ids: ids.name,
  assign_ids: map.name,
  base_states: states.name,
};

/**
 * The steps of a run as a JSON array: each with the rows that it made, and the rounds of the contraction. How long each
 * took is in the warehouse's own history, where each statement is a job or query of its own.
 */
export function steps(round: Variable): Sql {
  const made = Object.entries(STEPS).map(([step, table]) =>
    op.jsonObject({ step: sql`${step}`, rows_made: countOf(table, sql`1 = 1`) }),
  );
  const contraction = op.jsonObject({ step: sql`'contract'`, rounds: sql`${round}` });
  return sql`CONCAT('[', ${join([...made, contraction], ", ',', ")}, ']')`;
}
