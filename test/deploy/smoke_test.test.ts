import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { smokeTest } from '../../deploy/smoke_test.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld({ sources: [{ name: 'crm', relations: { person_identifiers: {} } }] });
});
afterEach(() => world.close());

test('a good deployment gives every documented answer', async () => {
  expect(await smokeTest(world.warehouse, world.bundle)).toMatch(/^\d+ answers of 10 functions$/);
});

test('a function that answers otherwise and a version that is another are told, with what they must give', async () => {
  const broken = world.bundle.objects.find(({ name }) => name === 'normalize_email');
  if (broken === undefined) throw new Error('There is no normalize_email.');
  const text = broken.text.replace(/\n[^]*/, "\n(function () { return 'wrong'; })");
  await world.warehouse.make({ ...broken, text });
  const failure = smokeTest(world.warehouse, { ...world.bundle, version: '9.9.9' });
  await expect(failure).rejects.toThrow(
    /does not answer as it must:\n {2}nexus_version\(\) gave .*, and must give 9\.9\.9\n {2}normalize_email\(.*\) gave "wrong", and must give /,
  );
});
