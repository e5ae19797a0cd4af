import { expect, test } from '@jest/globals';
import { createWorld } from '../support/duckdb.ts';

test('asks for a run that publishes nothing, with the options as they were given', async () => {
  const world = await createWorld();
  const { answer, steps } = await world.call('nexus_plan_with', '{"full_refresh": true}');
  expect(answer).toMatchObject({ status: 'planned', rows_loaded: 0, changes: [] });
  expect(new Set(steps.map(({ step }) => step)).has('record_run')).toBe(false);
  expect(steps[0]).toMatchObject({ procedure: 'nexus_plan_with', step: 'request' });
  await world.close();
});
