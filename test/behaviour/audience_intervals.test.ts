import { describe, expect, test } from '@jest/globals';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day } from './records.ts';
import { forget } from './traces.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {}, person_traits: {} } }],
  identifier_types: { user_id: { normalizer: 'exact' as const } },
  traits: { person: { plan: {} } },
  audiences: {
    paying: { entity_type: 'person', where: { trait: 'plan', is: 'pro' } },
    trying: { entity_type: 'person', where: { trait: 'plan', is: 'trial' } },
  },
};

const stamps = (id: string, on: number): Row => ({
  event_id: id,
  row_id: id,
  occurred_at: day(on),
  _ingested_at: day(on),
});
const user = (name: string): Row => ({ identifier_type: 'user_id', identifier_value: name });
const plan = (on: number, name: string, trait_value: string): Row => ({
  ...stamps(`plan ${String(on)} ${name}`, on),
  ...user(name),
  trait_name: 'plan',
  trait_value,
});

/** What is read of the history: by the name of each, the audience, and the runs from which and up to which. */
async function history(world: World, names: ReadonlyMap<unknown, string>): Promise<string[]> {
  const rows = await world.read('nexus_audience_history');
  return rows
    .map(({ audience, entity_id, entered_run_number, exited_run_number, is_current }) => {
      expect(is_current).toBe(exited_run_number === undefined);
      return [names.get(entity_id), audience, entered_run_number, exited_run_number ?? ''].join(' ').trim();
    })
    .sort();
}

async function sizes(world: World): Promise<string[]> {
  const rows = await world.read('nexus_audience_sizes');
  return rows
    .sort((one, other) => Number(one['run_number']) - Number(other['run_number']))
    .map((row) => ['audience', 'run_number', 'members', 'entered', 'exited'].map((name) => String(row[name])).join(' '))
    .filter((row) => row.startsWith('paying'));
}

describe.each(engines)('intervals of audiences on $engine', ({ createWorld }) => {
  test('say who came, left and came back; follow who became one and came apart; and go with who is erased', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', [
      ...['ann', 'bob', 'cat'].map((name) => ({ ...stamps(`is ${name}`, 1), ...user(name) })),
      // With more identifiers than the other, hers is the id that stays.
      { ...stamps('is ann', 1), ...user('ann-2') },
    ]);
    await world.insert('crm', 'person_traits', [plan(1, 'ann', 'trial'), plan(1, 'bob', 'pro')]);
    await world.resolve();
    const resolved = await world.read('nexus_resolved_person_identifiers', ['person_id', 'identifier_value']);
    const names = new Map(resolved.map((row) => [row['person_id'], String(row['identifier_value']).replace('-2', '')]));
    const idOf = (name: string): string => String([...names].find(([, one]) => one === name)?.[0]);
    expect(await history(world, names)).toEqual(['ann trying 1', 'bob paying 1']);

    await world.insert('crm', 'person_traits', [plan(2, 'ann', 'pro'), plan(2, 'bob', 'none')]);
    await world.resolve();
    await world.insert('crm', 'person_traits', [plan(3, 'cat', 'trial')]);
    await world.resolve();
    await world.insert('crm', 'person_traits', [plan(4, 'bob', 'pro'), plan(4, 'cat', 'pro')]);
    await world.resolve();
    // Nothing new is two statements, and changes nothing.
    expect((await world.resolve()).steps).toHaveLength(2);
    const before = [
      'ann paying 2',
      'ann trying 1 2',
      'bob paying 1 2',
      'bob paying 4',
      'cat paying 4',
      'cat trying 3 4',
    ];
    expect(await history(world, names)).toEqual(before);
    expect(await sizes(world)).toEqual(['paying 1 1 1 0', 'paying 2 1 1 1', 'paying 3 1 0 0', 'paying 4 3 2 0']);

    // Ann and Bob are one: she was in since then and he was in before.
    await world.insert('crm', 'person_identifiers', [
      { ...stamps('same', 5), ...user('ann') },
      { ...stamps('same', 5), ...user('bob') },
    ]);
    await world.resolve();
    expect(await history(world, names)).toEqual([
      ...['ann paying 1', 'ann trying 1 2', 'cat paying 4', 'cat trying 3 4'],
    ]);
    expect((await sizes(world)).at(-1)).toBe('paying 5 2 0 1');

    // And two again: each has what it was.
    const apart = { entity_type: 'person', identifier_type_a: 'user_id', identifier_type_b: 'user_id' };
    await setOverrides(world, [
      {
        override_id: 'apart',
        kind: 'veto',
        created_at: day(6),
        ...apart,
        identifier_value_a: 'ann',
        identifier_value_b: 'bob',
      },
    ]);
    await world.resolve();
    expect(await history(world, names)).toEqual(
      [...before, 'bob paying 6'].map((row) => (row === 'bob paying 4' ? 'bob paying 4 5' : row)).sort(),
    );

    // Other rules are work, though nothing came in.
    await world.redeploy({ audiences: { paying: { ...CONFIG.audiences.paying, hold_out: 1 } } });
    await world.resolve();
    expect((await history(world, names)).filter((row) => /ann|cat/.test(row))).toEqual(
      before.filter((row) => /ann|cat/.test(row)),
    );
    expect((await sizes(world)).at(-1)).toBe('paying 7 3 0 0');
    const members = await world.read('nexus_audience_members', ['audience', 'entity_id', 'is_held_out']);
    expect(members.every((row) => row['audience'] === 'paying' && row['is_held_out'] === true)).toBe(true);

    await forget(world, 'user_id', 'bob');
    expect((await world.read('nexus_audience_intervals')).filter((row) => row['entity_id'] === idOf('bob'))).toEqual(
      [],
    );
    expect((await history(world, names)).filter((row) => row.startsWith('cat'))).toEqual([
      'cat paying 4',
      'cat trying 3 4',
    ]);
    await world.close();
  });
});
