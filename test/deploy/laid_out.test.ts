import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import { laidOut, refuseOtherLayout } from '../../deploy/laid_out.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { nexus_event_log } from '../../sql/tables/event_log.ts';
import { nexus_traits } from '../../sql/tables/results.ts';
import { nexus, render } from '../../sql/tag.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { SAMPLE_CONFIG } from '../build/support/sample_config.ts';

const bundleOf = (buckets: boolean): Bundle => {
  const bigquery = { project: 'acme-project', dataset: 'nexus', location: 'EU', buckets };
  return buildBundle({ ...SAMPLE_CONFIG, targets: { test: { bigquery } }, default_target: 'test' }, 'bigquery');
};
const [months, buckets] = [bundleOf(false), bundleOf(true)];
const context = contextOf(dialects.bigquery, months.location);

/** A data set that holds the tables of a bundle, and nothing where there is none. */
const holding = (bundle?: Bundle): Warehouse => {
  const columns = new Map(
    (bundle?.objects ?? []).flatMap(({ kind, name, columns: given = [] }) =>
      kind === 'table'
        ? [[render(nexus(name), context).text, new Map(given.map((column) => [column.name, column.type]))] as const]
        : [],
    ),
  );
  return {
    context,
    columns: (relation: Parameters<Warehouse['columns']>[0]) =>
      Promise.resolve(columns.get(render(relation, context).text)),
  } as unknown as Warehouse;
};

describe('refuseOtherLayout', () => {
  test('takes a place that is empty, or laid out as the config says', async () => {
    for (const [there, wanted] of [
      [undefined, buckets],
      [undefined, months],
      [months, months],
      [buckets, buckets],
    ] as const) {
      await expect(refuseOtherLayout(holding(there), wanted)).resolves.toBeUndefined();
    }
  });

  test('names the tables that are otherwise, and says how to copy them, in both directions', async () => {
    const names = 'nexus_event_log, nexus_traits, nexus_states';
    await expect(refuseOtherLayout(holding(months), buckets)).rejects.toThrow(
      `The target has "buckets": true, and ${names} of this deployment are laid out otherwise`,
    );
    await expect(refuseOtherLayout(holding(buckets), months)).rejects.toThrow(
      /no "buckets"[\s\S]*SELECT \* EXCEPT \(bucket\) FROM/,
    );
  });
});

test('a copy has the partitions and the order of the table of the bundle', () => {
  const made = (bundle: Bundle, name: string): string =>
    bundle.objects.find((object) => object.kind === 'table' && object.name === name)?.text ?? '';
  for (const table of [nexus_event_log, nexus_traits]) {
    for (const [bundle, byBuckets] of [
      [months, false],
      [buckets, true],
    ] as const) {
      const [copy = ''] = laidOut(table, byBuckets).map((statement) => render(statement, context).text);
      const clauses = (text: string): string[] =>
        (text.replaceAll('`', '').match(/(?:PARTITION|CLUSTER) BY .*?(?= CLUSTER| OPTIONS|\n|$)/g) ?? []).map(
          (clause) => clause.trim(),
        );
      expect(clauses(copy.split(' AS SELECT')[0] ?? '')).toEqual(clauses(made(bundle, table.name)));
    }
  }
});
