import type { Model } from '../../../config/model.ts';
import { amongSolvedFirst } from '../../buckets.ts';
import type { Limits } from '../../limits.ts';
import { batch, ids, map, states } from '../../tables/work.ts';
import { bucketed, id, join, nexus, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { traitNames } from '../results/choose_traits.ts';
import { asLists, total } from './measures.ts';
import { pins } from '../identity/pins.ts';
import { largeCount, measures } from './quality.ts';
import type { Counted } from './shrunk.ts';
import { quarantineAfter } from '../results/quarantine.ts';
import { touchedEntities } from '../identity/touched.ts';

/** Entities that a run solves, by the ids that they had and those that they have. */
const solvedEntities = (): Sql => sql`${touchedEntities()}
  UNION ALL
  SELECT entity_id FROM ${work(ids.name)}`;

/**
 * The same where a part of the tables is enough: the number of all rows is known without reading one.
 * https://cloud.google.com/bigquery/docs/estimate-costs
 */
const rowCountsOfPart = (isLarge: Sql): Sql => {
  const among = (table: string): Sql => amongSolvedFirst(table, solvedEntities(), isLarge);
  return sql`SELECT
    COALESCE(SUM(CASE kind WHEN 'trait' THEN row_count END), 0) AS traits,
    COALESCE(SUM(CASE kind WHEN 'state' THEN row_count END), 0) AS states
  FROM (
    SELECT 'trait' AS kind, COUNT(*) AS row_count FROM ${nexus('nexus_traits')}
    UNION ALL
    SELECT 'state', COUNT(*) FROM ${nexus('nexus_states')}
    UNION ALL
    SELECT stored.kind, -COUNT(*)
    FROM (
      SELECT 'trait' AS kind, entity_id FROM ${nexus('nexus_traits')} AS traits WHERE entity_id IS NOT NULL${among('traits')}
      UNION ALL
      SELECT 'state', entity_id FROM ${nexus('nexus_states')} AS states WHERE entity_id IS NOT NULL${among('states')}
    ) AS stored
    JOIN (
      ${touchedEntities()}
    ) AS touched ON touched.entity_id = stored.entity_id
    GROUP BY stored.kind
    UNION ALL
    SELECT 'trait', COUNT(*) FROM (
      ${traitNames()}
    ) AS made_traits
    UNION ALL
    SELECT 'state', COUNT(*) FROM ${work(states.name)}
  ) AS counted`;
};

/** How many rows the tables of what entities have will hold: of entities that the run does not touch, and what it makes. */
const rowCounts = (isLarge: Sql): Sql =>
  bucketed(
    () => rowCountsOfPart(isLarge),
    sql`SELECT
    COUNT(CASE kind WHEN 'trait' THEN 1 END) AS traits,
    COUNT(CASE kind WHEN 'state' THEN 1 END) AS states
  FROM (
    SELECT stored.kind
    FROM (
      SELECT 'trait' AS kind, entity_id FROM ${nexus('nexus_traits')}
      UNION ALL
      SELECT 'state', entity_id FROM ${nexus('nexus_states')}
    ) AS stored
    LEFT JOIN (
      ${touchedEntities()}
    ) AS touched ON touched.entity_id = stored.entity_id
    WHERE touched.entity_id IS NULL
    UNION ALL
    SELECT 'trait' FROM (
      ${traitNames()}
    ) AS made_traits
    UNION ALL
    SELECT 'state' FROM ${work(states.name)}
  ) AS all_rows`,
  );

const REASONS = ['invalid', 'blocked', 'free_mail', 'unknown_type', 'hub', 'refused'];

const sumWhere = (condition: Sql): Sql => sql`COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
const columnsOf = (columns: Readonly<Record<string, Sql>>): Sql =>
  join(
    Object.entries(columns).map(([name, value]) => sql`${value} AS ${id(name)}`),
    ', ',
  );
const readFrom = (source: string): string => `rows_from_${source}`;

/** Of what came in, where what a snapshot lacks was not read, over a row for each source: {@link bySource}. */
const ofBatch = (sources: readonly string[]): Record<string, Sql> => {
  return {
    rows_read: total(sql`read_count`),
    rows_loaded: total(sql`loaded_count`),
    link_groups_gone: total(sql`gone_count`),
    events_loaded: total(sql`event_count`),
    ...Object.fromEntries(
      sources.map((source) => [readFrom(source), total(sql`CASE source WHEN ${source} THEN row_count END`)]),
    ),
  };
};

/** What came in, a row for each source; what a snapshot lacks was not read. */
const bySource = (): Sql => sql`SELECT
      source,
      COUNT(*) AS row_count,
      ${sumWhere(sql`record_kind <> 'gone' OR row_version IS NOT NULL`)} AS read_count,
      ${sumWhere(sql`action <> 'skip' AND record_kind NOT IN ('erased', 'gone')`)} AS loaded_count,
      ${sumWhere(sql`action <> 'skip' AND record_kind = 'gone'`)} AS gone_count,
      ${sumWhere(sql`action <> 'skip' AND record_kind = 'event'`)} AS event_count,
      MIN(CASE WHEN fault IS NULL THEN ${id('_ingested_at')} END) AS oldest_at
    FROM ${work(batch.name)}
    WHERE record_kind <> 'state'
    GROUP BY source`;

const measured = (condition: Sql): Sql => total(sql`CASE WHEN ${condition} THEN value END`);

/** Of the measures. */
const ofMap = (entityTypes: readonly string[]): Record<string, Sql> => ({
  identifiers: measured(sql`measure = 'identifiers'`),
  ...Object.fromEntries(
    entityTypes.map((type) => [`${type}_entities`, measured(sql`measure = 'entities' AND entity_type = ${type}`)]),
  ),
});

/** What the totals of a run are made of, besides its work. */
export interface TotalsOf {
  readonly model: Model;
  readonly limits: Limits;
  /** Sources that may shrink. */
  readonly counted: readonly Counted[];
  /** A source that stamps rows when they are read never comes to an end of new rows. */
  readonly startedAt: Variable;
  /** What quality is compared with. */
  readonly lastRun: Variable;
  /** How many records are set aside because they cannot be loaded. */
  readonly rejected: Variable;
  /** Condition: too much came in for it to lie in a part of what is stored. */
  readonly isLarge: Sql;
}

const ofQuarantine = (): Record<string, Sql> =>
  Object.fromEntries(REASONS.map((reason) => [`set_aside_${reason}`, sumWhere(sql`reason = ${reason}`)]));

/** `FROM` clause of one row: what came in, and what there will be. */
const totals = ({ model, limits, counted, startedAt, lastRun, isLarge }: TotalsOf): Sql => {
  const sources = model.sources.map(({ name }) => name);
  const entityTypes = model.entityTypes.map(({ name }) => name);
  return sql`FROM (
  SELECT
    ${columnsOf(ofBatch(sources))},
    COUNT(CASE WHEN oldest_at >= ${startedAt} THEN 1 END) AS sources_stamped_now,
    COALESCE(SUM(row_count), 0) AS batch_rows
  FROM (
    ${bySource()}
  ) AS by_source
) AS loaded
CROSS JOIN (
  ${asLists(measures(lastRun, model.identifierTypes, limits, counted), { ...ofMap(entityTypes), large_count: largeCount() })}
) AS resolved
CROSS JOIN (
  SELECT
    ${columnsOf(ofQuarantine())},
    ${total(sql`change_count`)} AS quarantine_changes
  FROM (
    ${quarantineAfter()}
  ) AS distinct_values
) AS aside
CROSS JOIN (
  ${rowCounts(isLarge)}
) AS made
CROSS JOIN (
  SELECT
    COUNT(DISTINCT pins.override_key)
      - COUNT(DISTINCT CASE WHEN held.identifier_key IS NOT NULL THEN pins.override_key END) AS pins_waiting
  FROM (
    ${pins()}
  ) AS pins
  LEFT JOIN ${work(map.name)} AS held ON held.identifier_key = pins.identifier_key AND held.entity_id = pins.entity_id
) AS pinned`;
};

/** What came of a run, as one JSON object over {@link totals}. */
function summary(runId: Variable, { model, rejected }: TotalsOf): Sql {
  const sources = model.sources.map(({ name }) => name);
  const entityTypes = model.entityTypes.map(({ name }) => name);
  const from = (alias: string, columns: Readonly<Record<string, unknown>>): Record<string, Sql> =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, sql`${id(alias)}.${id(name)}`]));
  return op.jsonObject({
    run_id: sql`${runId}`,
    status: sql`'published'`,
    ...from('loaded', ofBatch(sources)),
    ...from('resolved', ofMap(entityTypes)),
    ...from('made', { traits: true, states: true }),
    ...from('aside', ofQuarantine()),
    ...from('pinned', { pins_waiting: true }),
    ...from('loaded', { sources_stamped_now: true }),
    records_rejected: sql`COALESCE(${rejected}, 0)`,
  });
}

const WARNINGS = '{"warnings":[';

/** `FROM` clause of one row that a run's {@link conclusions} are read from. */
export const summarized = (runId: Variable, of: TotalsOf): Sql => sql`FROM (
  SELECT
    ${summary(runId, of)} AS summary,
    COALESCE(resolved.measured_rows, '') AS measured_rows,
    COALESCE(resolved.warned_rows, '') AS warned_rows,
    resolved.large_count,
    loaded.batch_rows,
    aside.quarantine_changes
  ${totals(of)}
) AS summarized`;

/** Two lists of JSON objects, with commas between. */
const listed = (first: Sql, second: Sql): Sql =>
  sql`CONCAT(${first}, CASE WHEN ${first} = '' OR ${second} = '' THEN '' ELSE ',' END, ${second})`;

/**
 * Over {@link summarized}: what the run's record keeps; how many large entities there are among what was measured; how
 * many rows the batch has; and how many rows of the quarantine change.
 */
export const conclusions = {
  summary: sql`summarized.summary`,
  largeCount: sql`summarized.large_count`,
  batchRows: sql`summarized.batch_rows`,
  quarantineChanges: sql`summarized.quarantine_changes`,
};

/**
 * Over {@link summarized}: the measures as JSON objects with commas between, behind those that were made before.
 */
export const quality = (before: Variable): Sql => listed(sql`COALESCE(${before}, '')`, sql`summarized.measured_rows`);

/** The summary with the measures that are warnings, which the run's record has as rows: for the caller. */
export const told = (before: Variable): Sql =>
  sql`CONCAT(${WARNINGS}, ${listed(sql`COALESCE(${before}, '')`, sql`summarized.warned_rows`)}, '],', SUBSTR(summarized.summary, 2))`;

/** A summary that was told, with more warnings. */
export const withMoreWarnings = (told: Variable, rows: Sql): Sql => {
  const rest = sql`SUBSTR(${told}, ${WARNINGS.length + 1})`;
  return sql`CONCAT(${WARNINGS}, COALESCE(${rows} || CASE SUBSTR(${rest}, 1, 1) WHEN ']' THEN '' ELSE ',' END, ''), ${rest})`;
};
