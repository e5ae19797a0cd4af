import { expect, test } from '@jest/globals';
import { nexusResolve } from '../../procedures/nexus_resolve.ts';
import { createWorld } from '../support/duckdb.ts';

test('is nexus_resolve_with without options, and gives its result', async () => {
  expect(nexusResolve.body).toEqual([{ kind: 'call', procedure: 'nexus_resolve_with', arguments: ['{}'] }]);
  const world = await createWorld();
  const { summary, steps } = await world.resolve();
  expect(new Set(steps.map(({ procedure }) => procedure))).toEqual(new Set(['nexus_resolve_with']));
  expect(summary['run_id']).toBe((await world.read('nexus_runs'))[0]?.['run_id']);
  // What it warns of is kept as rows, and not a second time.
  const { warnings, ...recorded } = summary;
  expect(warnings).toEqual([]);
  expect(JSON.parse(String((await world.read('nexus_runs'))[0]?.['summary']))).toEqual(recorded);
  await world.close();
});
