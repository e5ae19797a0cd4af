import type { Bundle } from '../build/bundle.ts';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus, render, sql } from '../sql/tag.ts';
import type { ViewColumn } from '../sql/view.ts';
import { markdownTable } from './docs_markdown.ts';
import { ROWS_PER_IDENTIFIER, SMALL_BATCH, bytesRead, rowBytes } from './docs_bytes.ts';
import type { StatementCost } from './docs_run_costs.ts';
import { costOf, dollars, runCosts, shortName } from './docs_run_costs.ts';

const MILLION = 1_000_000;
const SIZES = [1, 10, 100].map((millions) => millions * MILLION);
const ASKING = { arrived: 0, touched: 0, known: 1 };

const size = (bytes: number): string => {
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 1024 ? `${String(Math.round(megabytes))} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
};

const timelineOf = (bundle: Bundle): StatementCost => {
  const query = sql`SELECT * FROM ${nexus('nexus_timeline')} WHERE entity_id = 'per_1'`;
  return costOf('timeline', render(query, contextOf(dialects.bigquery, bundle.location)).text, bundle);
};

/** What nexus_context_with asks of tables, by step. */
export const contextStatements = (bundle: Bundle): StatementCost[] =>
  (bundle.objects.find(({ name }) => name === 'nexus_context_with')?.statements ?? [])
    .map(({ step, text }) => costOf(step, text, bundle))
    .filter(({ tables }) => tables.length > 0);

/** The column that a table is clustered by first. */
const clusterKey = (bundle: Bundle, table: string): string | undefined =>
  bundle.objects.find(({ kind, name }) => kind === 'table' && name === table)?.text.match(/CLUSTER BY `?(\w+)`?/)?.[1];

/**
 * Tables that a statement filters, wherever it reads them, by what they are clustered by first, against values that are known
 * before it starts: of these BigQuery reads the blocks that may hold such a row
 * (https://cloud.google.com/bigquery/docs/querying-clustered-tables).
 */
export const lookedUp = ({ tables, texts }: StatementCost, bundle: Bundle): ReadonlySet<string> =>
  new Set(
    tables.map(shortName).filter((table) => {
      const key = clusterKey(bundle, table);
      if (key === undefined) return false;
      const value = String.raw`(?:'[^']*'|[vp]_\w+(?:\.\w+)?)`;
      const filter = new RegExp(
        String.raw`^(?: AS \w+)?\s+WHERE (?:\w+\.)?${key} (?:= ${value}|IN \(${value}(?:, ${value})*\))(?: AND |\s*\)|\s*$)`,
      );
      const read = texts.flatMap((text) => text.split(`\`${table}\``).slice(1));
      return read.length > 0 && read.every((rest) => filter.test(rest));
    }),
  );

/** The least that statements read of an installation: of what they look up a block or few. */
export const leastRead = (costs: readonly StatementCost[], bundle: Bundle, identifiers: number): number =>
  costs.reduce(
    (bytes, cost) =>
      bytes + Math.max(cost.minimumBytes, bytesRead(cost, { identifiers, ...ASKING }, lookedUp(cost, bundle))),
    0,
  );

/** What each way to store what a customer's page needs is called here. */
export interface StoredBundles {
  readonly nothing: Bundle;
  readonly timeline: Bundle;
  readonly context: Bundle;
}

/**
 * What one customer's page reads, as Markdown.
 *
 * @param columns those of the timeline
 */
export function customerCosts(bundles: StoredBundles, columns: Readonly<Record<string, ViewColumn>>): string[] {
  const { identifierRecords, states, entities } = ROWS_PER_IDENTIFIER;
  const items = identifierRecords + states;
  const itemBytes = rowBytes(columns);
  const rows = SIZES.map((identifiers) => {
    const view = leastRead([timelineOf(bundles.nothing)], bundles.nothing, identifiers);
    const context = Object.values(bundles).map((bundle: Bundle) =>
      leastRead(contextStatements(bundle), bundle, identifiers),
    );
    return [
      (identifiers / MILLION).toLocaleString('en-US'),
      `${size(view)}, $${dollars(view).toFixed(4)}`,
      size(identifiers * items * itemBytes),
      ...context.map(size),
    ];
  });
  const costs = runCosts(bundles.context);
  const merged = (step: string, identifiers: number): number => {
    const cost = costs.get(step);
    // The timeline is a table here alone.
    const ofTimeline = step === 'publish_nexus_timeline' ? identifiers * items * itemBytes : 0;
    return cost === undefined
      ? 0
      : Math.max(cost.minimumBytes, ofTimeline + bytesRead(cost, { identifiers, ...SMALL_BATCH }));
  };
  const steps = ['publish_nexus_timeline', 'publish_context_values', 'publish_context_items'];
  const mergeRows = SIZES.map((identifiers) => [
    (identifiers / MILLION).toLocaleString('en-US'),
    ...steps.map((step) => {
      const bytes = merged(step, identifiers);
      return `${size(bytes)}, $${dollars(bytes).toFixed(2)}`;
    }),
  ]);
  const tables = contextStatements(bundles.context).reduce((count, cost) => count + cost.tables.length, 0);
  return [
    '### One customer',
    `The timeline of one customer is a view over the whole event log, of which BigQuery bills the columns that it names. With \`"materialize": {"timeline": true}\` it is a table that is clustered by \`entity_id\`: a filter on it reads the blocks that hold the entity's rows, ${String(Math.round(items / entities))} rows of about ${String(itemBytes)} bytes on average. BigQuery bills [10 MB for a table](https://cloud.google.com/bigquery/pricing#on_demand_pricing) at least; how large a block is it does not say, so that the number of an account is to be looked up there.`,
    markdownTable(
      [
        'million identifiers',
        'timeline of one customer, a view',
        'the stored timeline, of which a filter reads the blocks of the customer',
        '`nexus_context`, nothing stored',
        '`nexus_context` with `timeline`',
        '`nexus_context` with `context`, at least',
      ],
      rows,
    ),
    `\`nexus_context\` also says which rows hold and tie the identifiers, and who belongs to whom: for these it reads identifiers and memberships of the log, by columns, and the map, whether the timeline is stored or not. With \`"materialize": {"context": true}\` (the timeline is stored with it) all of that stands by entity in \`nexus_context_items\`, and what is asked for in \`nexus_context_values\`, clustered by the text: each of the ${String(tables)} tables that a call reads is small, or is filtered by what it is clustered by. A table counts here as the blocks of one customer, which is the minimum, where the build finds it filtered so wherever the statement reads it, and whole elsewhere.`,
    'In return a run that finds work merges into these tables, and a MERGE bills its target whole, however few rows it changes; for events it reads those of the log by columns, for the other side of memberships the map. By table, for a batch of a hundredth; `nexus_context_values` only where an identifier changes, or what is set aside:',
    markdownTable(['million identifiers', ...steps.map((step) => `\`${step}\``)], mergeRows),
    `So it pays where more than ${String(
      Math.floor(
        steps.reduce((sum, step) => sum + merged(step, 100 * MILLION), 0) /
          leastRead(contextStatements(bundles.nothing), bundles.nothing, 100 * MILLION),
      ),
    )} customers are asked for between two runs that find work.`,
  ];
}
