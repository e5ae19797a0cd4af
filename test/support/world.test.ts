import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from './duckdb.ts';
import { createWorld } from './duckdb.ts';

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
});
