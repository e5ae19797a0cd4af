import type { Bundle } from '../build/bundle.ts';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus, render, sql } from '../sql/tag.ts';
import type { ViewColumn } from '../sql/view.ts';
import { markdownTable } from './docs_markdown.ts';
import { ROWS_PER_IDENTIFIER, bytesRead, rowBytes } from './docs_bytes.ts';
import type { StatementCost } from './docs_run_costs.ts';
import { costOf, dollars } from './docs_run_costs.ts';

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

const contextStatements = (bundle: Bundle): StatementCost[] =>
  (bundle.objects.find(({ name }) => name === 'nexus_context_with')?.statements ?? [])
    .map(({ step, text }) => costOf(step, text, bundle))
    .filter(({ tables }) => tables.length > 0);

/**
 * What one customer's page reads, as Markdown.
 *
 * @param stored the same bundle with the timeline stored
 * @param columns those of the timeline
 */
export function customerCosts(bundle: Bundle, stored: Bundle, columns: Readonly<Record<string, ViewColumn>>): string[] {
  const read = (costs: readonly StatementCost[], identifiers: number): number =>
    costs.reduce((bytes, cost) => bytes + Math.max(cost.minimumBytes, bytesRead(cost, { identifiers, ...ASKING })), 0);
  const { identifierRecords, states, entities } = ROWS_PER_IDENTIFIER;
  const items = identifierRecords + states;
  const itemBytes = rowBytes(columns);
  const rows = SIZES.map((identifiers) => {
    const view = read([timelineOf(bundle)], identifiers);
    const [before, after] = [bundle, stored].map((one) => read(contextStatements(one), identifiers));
    return [
      (identifiers / MILLION).toLocaleString('en-US'),
      `${size(view)}, $${dollars(view).toFixed(4)}`,
      size(identifiers * items * itemBytes),
      size(before ?? 0),
      size(after ?? 0),
    ];
  });
  return [
    '### One customer',
    `The timeline of one customer is a view over the whole event log, of which BigQuery bills the columns that it names. With \`"materialize": {"timeline": true}\` it is a table that is clustered by \`entity_id\`: a filter on it reads the blocks that hold the entity's rows, ${String(Math.round(items / entities))} rows of about ${String(itemBytes)} bytes on average. BigQuery bills [10 MB for a table](https://cloud.google.com/bigquery/pricing#on_demand_pricing) at least; how large a block is it does not say, so that the number of an account is to be looked up there. In return a run that finds work merges into the table, which bills all of it once, and reads the events of the log once more.`,
    markdownTable(
      [
        'million identifiers',
        'timeline of one customer, a view',
        'the stored timeline, of which a filter reads the blocks of the customer',
        '`nexus_context`, with the view',
        '`nexus_context`, with the table, at most',
      ],
      rows,
    ),
    '`nexus_context` also says which rows hold and tie the identifiers, and who belongs to whom: for these it reads identifiers and memberships of the log, by columns, and the map, whether the timeline is stored or not. They are not stored by entity. It is counted here as if nothing were pruned; `nexus_traits`, `nexus_states` and `nexus_entity_ids` are clustered by the id that it filters on.',
  ];
}
