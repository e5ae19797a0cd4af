import { describe, expect, test } from '@jest/globals';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: { lacks: ['row_id', 'role', 'occurred_at'] } } }],
  identifier_types: {
    phone: { normalizer: 'phone' as const, default_region: 'US', hub_limit: 1 },
    email: { normalizer: 'email' as const },
    contact: { normalizer: 'exact' as const },
  },
};

const rows = (hours: number, ...given: readonly (readonly [event: string, type: string, value: string])[]): Row[] =>
  given.map(([event_id, identifier_type, identifier_value]) => ({
    event_id,
    identifier_type,
    identifier_value,
    _ingested_at: day(hours / 24),
  }));

const HUB = [
  ...rows(0, ['e1', 'contact', 'c1'], ['e1', 'phone', '(202) 555-0143']),
  ...rows(0, ['e2', 'contact', 'c2'], ['e2', 'phone', '(202) 555-0143']),
  ...rows(0, ['e3', 'email', 'ann@a.example'], ['e3', 'phone', '+1 202 555 0143']),
  ...rows(0, ['e4', 'email', 'ann@a.example']),
];

/** The partition, what is set aside, and whether all of it is sound and what a full refresh would make of it. */
async function found(world: World): Promise<unknown> {
  const shown = async () => ({
    partition: await partition(world),
    aside: (await world.read('nexus_quarantine', ['identifier_value', 'reason'])).map((row) => Object.values(row)),
  });
  const before = await shown();
  const { answer } = await world.call('nexus_audit');
  await world.resolve({ full_refresh: true });
  expect(await shown()).toEqual(before);
  return { ...before, audit: answer['status'] };
}

const ASIDE = [
  ['(202) 555-0143', 'hub'],
  ['+1 202 555 0143', 'hub'],
];

describe.each(engines)('one identifier in two spellings on $engine', ({ createWorld }) => {
  test('stays a hub where a row beside it is corrected', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', HUB);
    await world.resolve();
    await world.insert('crm', 'person_identifiers', rows(1, ['e4', 'email', 'bob@b.example']));
    await world.resolve();
    expect(await found(world)).toEqual({
      partition: [['contact c1'], ['contact c2'], ['email ann@a.example'], ['email bob@b.example']],
      aside: ASIDE,
      audit: 'sound',
    });
    await world.close();
  });

  test('is linked and blocked by overrides that spell it as no record does, from when a rule makes them one', async () => {
    const exact = { email: { normalizer: 'exact' as const }, contact: { normalizer: 'exact' as const } };
    const world = await createWorld({ ...CONFIG, identifier_types: exact });
    await world.insert('crm', 'person_identifiers', [
      ...rows(0, ['e1', 'contact', 'c1'], ['e2', 'email', 'ann@a.example']),
      ...rows(0, ['e3', 'contact', 'c3'], ['e3', 'email', 'bob@b.example'], ['e4', 'email', 'bob@b.example']),
      ...rows(0, ['e4', 'contact', 'c4']),
    ]);
    const of = { entity_type: 'person', created_at: day(0) };
    await setOverrides(world, [
      {
        ...of,
        override_id: 'link',
        kind: 'link',
        identifier_type_a: 'contact',
        identifier_value_a: 'c1',
        identifier_type_b: 'email',
        identifier_value_b: 'Ann@A.example',
      },
      {
        ...of,
        override_id: 'block',
        kind: 'block',
        identifier_type_a: 'email',
        identifier_value_a: 'Bob@B.example',
      },
    ]);
    await world.resolve();
    expect(await partition(world)).toEqual([
      ['contact c1'],
      ['contact c3', 'contact c4', 'email bob@b.example'],
      ['email ann@a.example'],
    ]);
    await world.redeploy({ ...CONFIG, identifier_types: { ...exact, email: { normalizer: 'lower' } } });
    await world.resolve();
    expect(await found(world)).toEqual({
      partition: [['contact c1', 'email ann@a.example'], ['contact c3'], ['contact c4']],
      aside: [['bob@b.example', 'blocked']],
      audit: 'sound',
    });
    await world.close();
  });

  test('is no hub any more where the rows of one of them went', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', HUB);
    await world.resolve();
    await world.insert(
      'crm',
      'person_identifiers',
      rows(1, ['e1', 'contact', 'c1'], ['e2', 'contact', 'c2'], ['e2', 'contact', 'c2']),
    );
    await world.resolve();
    expect(await found(world)).toEqual({
      partition: [['contact c1'], ['contact c2'], ['email ann@a.example', 'phone +12025550143']],
      aside: [],
      audit: 'sound',
    });
    await world.close();
  });
});
