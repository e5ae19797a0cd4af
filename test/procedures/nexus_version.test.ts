import { expect, test } from '@jest/globals';
import { createWorld } from '../support/duckdb.ts';

test('tells the version of the bundle and the time of the warehouse', async () => {
  const world = await createWorld();
  const told = JSON.parse((await world.warehouse.call('nexus_version', [])) ?? '') as { version: string; now: string };
  expect(Object.keys(told)).toEqual(['version', 'now']);
  expect(told.version).toBe(world.bundle.version);
  expect(Math.abs(Date.parse(told.now) - Date.now())).toBeLessThan(60_000);
  await world.close();
});
