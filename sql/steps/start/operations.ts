import { eventFilter } from '../../blocks/event_filter.ts';
import { badOverrides, changedOverrideCount } from '../../overrides.ts';
import type { DeliveredSource } from '../../sources/deliveries.ts';
import { hasWhole, isWhole } from '../../sources/deliveries.ts';
import { arrivalsView } from '../../sources/relations.ts';
import { batch, edges, gathered, ids, labels, map, named, states, values } from '../../tables/work.ts';
import { id, join, nexus, op, sql, work } from '../../tag.ts';
import type { LogicalType, Sql, Variable } from '../../tag.ts';

/** Older than any record: 1900, in seconds from 1970. */
const BEGINNING = -2_208_988_800;

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
 * look-back, or its beginning.
 */
export function runState(asked: Asked, sources: readonly string[], lateArrivalSeconds: number): Sql {
  const beginning = op.fromUnixSeconds(sql`${BEGINNING}`);
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
      WHEN must_run = 0 AND rereading = 0 THEN COALESCE(${op.addSeconds(sql`watermark`, sql`${-lateArrivalSeconds}`)}, ${beginning})
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

/** A relation of the user's, as the probe counts its rows. */
export interface Arriving {
  readonly relation: Sql;
  /** Name of its `_ingested_at`. */
  readonly ingestedAt: string;
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
    relations.map(
      ({ relation, ingestedAt, isWhole: whole, printed }) =>
        sql`SELECT ${op.instant(id(ingestedAt))} AS ${id('_ingested_at')}, ${whole ? 1 : 0} AS is_whole, ${op.rowPrint(printed.map(id))} AS row_print FROM ${relation}`,
    ),
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

/** How many sources have rows that no run has read, as an aggregate over {@link probe}. */
export const changedSources = (): Sql => sql`COALESCE(SUM(seen.is_changed), 0)`;

/** The rows of a source that a run looks at. */
const isLookedAt = (source: DeliveredSource, since: (source: string) => Sql): Sql => {
  if (isWhole(source)) return sql``;
  const inWindow = eventFilter(since(source.source));
  return hasWhole(source) ? sql` WHERE (is_whole = 1 OR ${inWindow})` : sql` WHERE ${inWindow}`;
};

/**
 * One row per source: the newest of its rows since its watermark, and how many lie within the look-back of the newest,
 * which the next probe will see again, with a number that is another when one of them is. So rows that become visible
 * late are noticed, those that are edited in place, and those that go away.
 */
export function probe(
  sources: readonly DeliveredSource[],
  since: (source: string) => Sql,
  lateArrivalSeconds: number,
): Sql {
  const visible = sources.map(
    (source) =>
      sql`SELECT ${source.source} AS source, ${id('_ingested_at')} AS ingested_at, is_whole, row_print FROM ${nexus(arrivalsView(source.source))}${isLookedAt(source, since)}`,
  );
  const isSeenAgain = sql`(is_whole = 1 OR ingested_at >= ${op.addSeconds(sql`newest_at`, sql`${-lateArrivalSeconds}`)})`;
  return sql`FROM (
  SELECT
    watermarks.source,
    visible.newest_at,
    COALESCE(visible.rows_in_window, 0) AS rows_in_window,
    COALESCE(visible.window_print, 0) AS window_print,
    COALESCE(visible.whole_rows, 0) AS whole_rows,
    CASE
      WHEN visible.undated > 0 OR (watermarks.watermark IS NULL AND visible.row_count > 0) THEN 1
      WHEN visible.newest_at > watermarks.watermark THEN 1
      WHEN COALESCE(visible.row_count, 0) <> COALESCE(watermarks.rows_in_window, 0) THEN 1
      WHEN COALESCE(visible.all_print, 0) <> COALESCE(watermarks.window_print, 0) THEN 1
      ELSE 0
    END AS is_changed
  FROM ${nexus('nexus_watermarks')} AS watermarks
  LEFT JOIN (
    SELECT
      source,
      MAX(newest_at) AS newest_at,
      COUNT(*) AS row_count,
      SUM(CASE WHEN ingested_at IS NULL THEN 1 ELSE 0 END) AS undated,
      SUM(row_print) AS all_print,
      SUM(CASE WHEN ${isSeenAgain} THEN 1 ELSE 0 END) AS rows_in_window,
      SUM(CASE WHEN ${isSeenAgain} THEN row_print ELSE 0 END) AS window_print,
      SUM(is_whole) AS whole_rows
    FROM (
      SELECT source, ingested_at, is_whole, row_print, MAX(ingested_at) OVER (PARTITION BY source) AS newest_at
      FROM (
        ${join(visible, '\n        UNION ALL\n        ')}
      ) AS read_rows
    ) AS dated_rows
    GROUP BY source
  ) AS visible ON visible.source = watermarks.source
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

/** What makes a record impossible to load; null where nothing does. */
const problem = (startedAt: Variable): Sql => sql`CASE
      WHEN ${id('_ingested_at')} IS NULL THEN 'has no _ingested_at'
      WHEN ${id('_ingested_at')} > ${op.addSeconds(sql`${startedAt}`, sql`${86_400}`)} THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END`;

const badRows = (startedAt: Variable): Sql => sql`SELECT
    source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || ${problem(startedAt)} AS finding
  FROM ${work(batch.name)}
  WHERE ${problem(startedAt)} IS NOT NULL
  UNION ALL
  ${badOverrides()}`;

export const badRowCount = (startedAt: Variable): Sql => sql`(SELECT COUNT(*) FROM (
  ${badRows(startedAt)}
) AS bad_rows)`;

export const firstBadRow = (startedAt: Variable): Sql => sql`(SELECT MIN(finding) FROM (
  ${badRows(startedAt)}
) AS bad_rows)`;

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
