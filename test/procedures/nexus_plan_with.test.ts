import { expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import { createWorld } from '../support/duckdb.ts';

test('asks for a run that publishes nothing, with the options as they were given', async () => {
  const world = await createWorld();
  const { answer, steps } = await world.call('nexus_plan_with', '{"full_refresh": true}');
  expect(answer).toMatchObject({ status: 'planned', rows_loaded: 0, changes: [] });
  expect(new Set(steps.map(({ step }) => step)).has('record_run')).toBe(false);
  expect(steps[0]).toMatchObject({ procedure: 'nexus_plan_with', step: 'request' });
  await world.close();
});

test('an override that cannot be followed is told, and nothing of it stays', async () => {
  const world = await createWorld();
  const tried = (override: object): Promise<unknown> =>
    world.call('nexus_plan_with', JSON.stringify({ override })).then(
      () => 'planned',
      (error: unknown) => (error as Error).message,
    );
  const half = { kind: 'link', entity_type: 'person', identifier_type_a: 'email', identifier_value_a: 'a@b.example' };
  expect(await tried(half)).toContain('names no second identifier');
  expect(await tried({ ...half, kind: 'lnk' })).toContain(
    'override.kind is to be "link", "veto", "pin", "block" or "retract"',
  );
  expect(await tried({ ...half, author: 'ann' })).toContain('nexus_plan_with has no option override.author');
  expect(await world.read('nexus_overrides')).toEqual([]);
  expect(await world.query(sql`SELECT run_id FROM nexus.nexus_lock`)).toEqual([{}]);
  await world.close();
});
