import { messageOf } from '../../procedures/message_of.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { eventFilter } from '../../sql/blocks/event_filter.ts';
import { arrivalsView, recordsView } from '../../sql/sources/relations.ts';
import { id, join, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { PresentObject } from '../../warehouses/warehouse.ts';
import { spell } from '../../warehouses/warehouse.ts';
import { sideBySide } from '../../deploy/side_by_side.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';

interface Query {
  readonly of: string;
  readonly text: Sql;
}

/** Since when does not matter; that it is a value known before the query does. */
const SINCE = sql`CAST(${'2020-01-01 00:00:00+00'} AS ${op.type('timestamp')})`;

/** What a run reads of the sources: of our views over them, or, before there are any, of the relations as these read them. */
function queries(externals: readonly ExternalRelation[], present: readonly PresentObject[] | undefined): Query[] {
  const views = new Set((present ?? []).filter(({ kind }) => kind === 'view').map(({ name }) => name));
  const ofViews = [...new Set(externals.map(({ source }) => source))].flatMap((source) =>
    [arrivalsView(source), recordsView(source)]
      .filter((name) => views.has(name))
      .map((name) => ({ of: name, text: sql`SELECT * FROM ${nexus(name)} WHERE ${eventFilter(SINCE)}` })),
  );
  const ofRelations = externals
    .filter(({ source, ingestedAt }) => ingestedAt !== '' && !views.has(recordsView(source)))
    .map(({ source, part, relation, columns, ingestedAt }) => ({
      of: `source ${source}, ${part}`,
      text: sql`SELECT ${join(Object.keys(columns).map(id), ', ')} FROM ${relation} WHERE ${eventFilter(SINCE, op.instant(id(ingestedAt)))}`,
    }));
  return [...ofViews, ...ofRelations];
}

/** Checks the queries of a run without running them: they are refused as the run's own would be. */
export async function checkQueries(
  warehouse: BigQueryWarehouse,
  externals: readonly ExternalRelation[],
  present: readonly PresentObject[] | undefined,
): Promise<Check[]> {
  const name = 'Queries';
  const asked = queries(externals, present);
  const failed = new Map<Query, Check>();
  await sideBySide(asked, warehouse.concurrency, async (query) => {
    try {
      await warehouse.dryRun(spell(warehouse, query.text));
    } catch (error) {
      const message = messageOf(rootOf(error));
      // Rights are the business of another check.
      if (isDenied(rootOf(error))) return;
      failed.set(query, {
        name,
        state: 'bad',
        detail: `${query.of}: a run could not read it. BigQuery said: ${message}`,
        ...(/without a filter over column/i.test(message)
          ? {
              fix: 'a run asks for what came in since the last one and for nothing else: partition the table by that column, or ALTER TABLE … SET OPTIONS (require_partition_filter = FALSE)',
            }
          : {}),
      });
    }
  });
  const bad = asked.flatMap((query) => failed.get(query) ?? []);
  return bad.length > 0
    ? bad
    : [
        {
          name,
          state: 'good',
          detail: `BigQuery takes what a run reads sources with: ${asked.map(({ of }) => of).join('; ')}`,
        },
      ];
}
