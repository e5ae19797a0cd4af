import { describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import { engines } from './engines.ts';
import type { LinkRow } from './records.ts';
import { components, identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { user_id: { normalizer: 'exact' as const } },
};

const pairs = (count: number, prefix: string): LinkRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${String(index)}`,
    identifiers: [
      ['user_id', `${prefix}${String(index)}.a`],
      ['user_id', `${prefix}${String(index)}.b`],
    ],
  }));

const expected = (rows: readonly LinkRow[]): string[][] =>
  components(rows.map((row) => row.identifiers.map(([type, value]) => `${type} ${value}`)));

describe.each(engines)('keys on $engine', ({ createWorld }) => {
  // 24 keys in 1,024 places: one salt in four has a collision, and of forty worlds some meet it.
  const narrowKey = (key: Parameters<typeof sql>[1]) => sql`MOD(${key}, 1024)`;

  test('identifiers that share a key are not merged: the run takes the next salt', async () => {
    const salts = new Set<unknown>();
    for (let attempt = 0; attempt < 40 && salts.size < 2; attempt += 1) {
      const world = await createWorld(CONFIG, { narrowKey });
      const rows = pairs(12, `${String(attempt)}-`);
      await world.insert('crm', 'person_identifiers', identifierRows(rows));
      const outcome = await world.resolve().catch((error: unknown) => error);
      // Two salts in a row can fail with keys this narrow; then nothing may be published.
      if (outcome instanceof Error) expect(await partition(world)).toEqual([]);
      else expect(await partition(world)).toEqual(expected(rows));
      const [run] = await world.read('nexus_runs', ['status', 'key_salt']);
      if (run?.['status'] === 'published') salts.add(run['key_salt']);
      await world.close();
    }
    expect([...salts].sort()).toEqual([0, 1]);
  });

  test('where no salt helps, the run fails loudly and publishes nothing', async () => {
    const world = await createWorld(CONFIG, { narrowKey: (key) => sql`MOD(${key}, 4)` });
    await world.insert('crm', 'person_identifiers', identifierRows(pairs(12, '')));
    await expect(world.resolve()).rejects.toThrow('share a key under two salts');
    expect(await world.read('nexus_entity_map')).toEqual([]);
    expect(await world.read('nexus_events')).toEqual([]);
    await world.close();
  });
});
