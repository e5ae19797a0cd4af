import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import { MOST_SCANS, plannedViews } from '../../build/plan_gate.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { SMALL_BATCH, bytesRead } from '../../generate/docs_bytes.ts';
import { batchOf, covered, partsRead, readByBuckets, runReads } from '../../generate/docs_bucket_costs.ts';
import type { DemoSteps } from '../../generate/docs_run_costs.ts';
import { demoSteps, runCosts } from '../../generate/docs_run_costs.ts';

const MILLION = 1_000_000;
const AUDIENCES = ['publish_audiences'];
let months: Bundle;
let buckets: Bundle;
let steps: DemoSteps;
type Costs = ReturnType<typeof runCosts>;
let byMonths: Costs;
let byBuckets: Costs;

beforeAll(async () => {
  const { config } = await loadConfig('nexus.config.json');
  const laidOut = (by: object): Bundle => {
    const targets = Object.entries(config.targets).map(([name, { bigquery, ...target }]) => [
      name,
      { ...target, ...(bigquery && { bigquery: { ...bigquery, ...by } }) },
    ]);
    return buildBundle({ ...config, targets: Object.fromEntries(targets) as typeof config.targets }, 'bigquery');
  };
  months = laidOut({});
  buckets = laidOut({ buckets: true });
  [byMonths, byBuckets] = [runCosts(months), runCosts(buckets)];
  steps = await demoSteps(config);
}, 120_000);

test('1,000 rows of a hundred million identifiers read less than two fifths, where no audience is kept', () => {
  const size = batchOf(1_000, 100 * MILLION);
  const read = (costs: Costs): number => runReads(costs, steps.small, size, AUDIENCES);
  expect(read(byBuckets) / read(byMonths)).toBeLessThan(0.4);
});

test.each([1, 10, 100, 1_000])('what is in all partitions reads no more than by months, of %d million', (millions) => {
  const identifiers = millions * MILLION;
  const all = { identifiers, arrived: 1, touched: 1, known: 1 };
  for (const [names, size] of [
    [steps.small, { identifiers, ...SMALL_BATCH }],
    [steps.full, all],
  ] as const) {
    expect(runReads(byBuckets, names, size)).toBeLessThanOrEqual(runReads(byMonths, names, size));
  }
});

test('of a bundle by months every statement reads what it reads', () => {
  const size = batchOf(1_000, MILLION);
  for (const cost of byMonths.values()) {
    expect([...partsRead(cost, size)]).toEqual([]);
    expect(readByBuckets(cost, size)).toBe(bytesRead(cost, size));
  }
});

describe('a bundle by buckets', () => {
  test('has three tables by them, and all else as it is', () => {
    const tables = ({ objects }: Bundle): Map<string, string> =>
      new Map(objects.filter(({ kind }) => kind === 'table').map(({ name, text }) => [name, text]));
    const [before, after] = [tables(months), tables(buckets)];
    const changed = [...after].filter(([name, text]) => text !== before.get(name));
    expect(changed.map(([name]) => name).sort()).toEqual(['nexus_event_log', 'nexus_states', 'nexus_traits']);
    for (const [, text] of changed) expect(text).toContain('RANGE_BUCKET(`bucket`, GENERATE_ARRAY(0, 4000, 1))');
    expect([...before.values()].join('\n')).not.toContain('RANGE_BUCKET');
  });

  test('lists partitions before each statement that reads by them', () => {
    const program = buckets.objects.find(({ name }) => name === 'nexus_resolve_with');
    const seen = new Set<string>();
    for (const { text } of program?.statements ?? []) {
      for (const [, name = ''] of text.matchAll(/IN UNNEST\((v_\w+)\)/g)) expect(seen).toContain(name);
      const set = /^SET (v_\w+_buckets) = /.exec(text)?.[1];
      if (set !== undefined) seen.add(set);
    }
    expect([...seen].sort()).toEqual(
      ['delivered', 'held', 'looked', 'replaced', 'solved'].map((name) => `v_${name}_buckets`),
    );
  });

  test('is planned within the gate', () => {
    const { statementsOf } = plannedViews(buckets);
    for (const { scans } of statementsOf(buckets.objects)) expect(scans).toBeLessThanOrEqual(MOST_SCANS);
  });
});

test('things that a hash spreads', () => {
  expect(covered(0, 100)).toBe(0);
  expect(covered(1, 100)).toBeCloseTo(0.01);
  expect(covered(1_000_000, 100)).toBeCloseTo(1);
});
