import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import { createWorld } from './duckdb.ts';
import { duckdb } from './engines/duckdb.ts';
import type { World } from './world.ts';
import { worldsOn } from './world.ts';

const createAgain = worldsOn(duckdb, { again: true });

describe('createWorld', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  test('resolves what is inserted', async () => {
    const when = { occurred_at: '2026-01-01T00:00:00Z', _ingested_at: '2026-01-02T00:00:00+02:00' };
    await world.insert('crm', 'events', [{ event_id: 'e1', event_name: 'signed up', ...when }]);
    await world.insert('crm', 'person_identifiers', [
      { event_id: 'e1', row_id: 'r1', identifier_type: 'email', identifier_value: 'Ann@Example.com', ...when },
      { event_id: 'e1', row_id: 'r1', identifier_type: 'user_id', identifier_value: 'it\'s "7"\n😀', ...when },
    ]);
    const { summary, steps } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', rows_read: 3, identifiers: 2, person_entities: 1 });
    expect(steps.map(({ step }) => step)).toContain('resolve_identifiers');
    expect(await world.read('nexus_persons', ['email', 'user_id', 'identifier_count'])).toEqual([
      { email: 'ann@example.com', user_id: 'it\'s "7"\n😀', identifier_count: 2 },
    ]);
    expect(await world.read('nexus_events', ['event_id', 'occurred_at', '_ingested_at'])).toEqual([
      { event_id: 'e1', occurred_at: '2026-01-01T00:00:00.000000Z', _ingested_at: '2026-01-01T22:00:00.000000Z' },
    ]);
  });

  test('refuses to disturb a run at a step that does not come', async () => {
    const statement = sql`SELECT 1`;
    await expect(world.resolve(undefined, { after: 'nowhere', statement })).rejects.toThrow('without the step nowhere');
    await expect(world.kill('nowhere')).rejects.toThrow('without the step nowhere');
  });
});

test('a world that is used again is as empty as a new one', async () => {
  const first = await createAgain();
  const tables = first.bundle.objects.filter(({ kind, name }) => kind === 'table' && name !== 'nexus_secrets');
  // When it was deployed is of the deployment.
  const contents = (of: World) =>
    Promise.all(
      tables.map(async ({ name }) =>
        (await of.read(name)).map((row) => Object.entries(row).filter(([column]) => column !== 'deployed_since')),
      ),
    );
  const fresh = await contents(first);
  await first.insert('crm', 'person_identifiers', [
    {
      event_id: 'e',
      row_id: 'r',
      identifier_type: 'user_id',
      identifier_value: 'a',
      occurred_at: '2026-01-01T00:00:00Z',
      _ingested_at: '2026-01-02T00:00:00Z',
    },
  ]);
  await first.resolve();
  const secret = await first.read('nexus_secrets');
  await first.close();
  const again = await createAgain();
  expect(again.warehouse).toBe(first.warehouse);
  expect(await contents(again)).toEqual(fresh);
  expect(await again.read('nexus_secrets')).not.toEqual(secret);
  expect((await again.resolve()).summary).toMatchObject({ rows_read: 0, person_entities: 0 });
});
