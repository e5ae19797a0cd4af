import { describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import type { Override } from './overrides.ts';
import { setOverrides } from './overrides.ts';
import { day, identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: { email: { normalizer: 'email' as const }, phone: { normalizer: 'exact' as const } },
  traits: { person: { name: {} } },
  states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] }],
};

const decision = (kind: string, a: readonly [string, string], b?: readonly [string, string]): Override => ({
  override_id: `${kind} 1`,
  kind,
  created_at: day(1),
  entity_type: 'person',
  identifier_type_a: a[0],
  identifier_value_a: a[1],
  ...(b === undefined ? {} : { identifier_type_b: b[0], identifier_value_b: b[1] }),
  author: 'ana@example.com',
  reason: 'she said so',
});

/** Ann and Bob share the phone of their household; Ann paid with it. */
async function household(createWorld: (typeof engines)[number]['createWorld']): Promise<World> {
  const world = await createWorld(CONFIG);
  const row = (id: string, email: string, phone: string) => ({
    id,
    identifiers: [
      ['email', email],
      ['phone', phone],
    ] as const,
  });
  const event = (id: string, name: string) => ({
    event_id: `event ${id}`,
    event_name: name,
    occurred_at: day(0),
    _ingested_at: day(1),
  });
  const named = (id: string, email: string, name: string) => ({
    event_id: `event ${id}`,
    row_id: `row ${id}`,
    identifier_type: 'email',
    identifier_value: email,
    trait_name: 'name',
    trait_value: name,
    occurred_at: day(Number(id)),
    _ingested_at: day(1),
  });
  await world.insert('crm', 'events', [event('1', 'seen'), event('2', 'paid')]);
  await world.insert(
    'crm',
    'person_identifiers',
    identifierRows([row('1', 'ann@example.com', '1'), row('2', 'bob@example.com', '1')]),
  );
  await world.insert('crm', 'person_traits', [
    named('1', 'ann@example.com', 'Ann'),
    named('2', 'bob@example.com', 'Bob'),
  ]);
  await world.resolve();
  return world;
}

const TOGETHER = [['email ann@example.com', 'email bob@example.com', 'phone 1']];
const persons = (world: World) => world.read('nexus_persons', ['email', 'phone', 'name']);
const states = (world: World) => world.read('nexus_states', ['state_value']);

describe.each(engines)('overrides on $engine', ({ createWorld }) => {
  test('a veto splits two, with their traits and states; withdrawn, they are one again under the old id', async () => {
    const world = await household(createWorld);
    expect(await partition(world)).toEqual(TOGETHER);
    const before = await world.read('nexus_persons');
    // Another spelling of both addresses.
    const veto = decision('veto', ['email', 'ANN@example.com'], ['email', 'bob+x@example.com']);
    await setOverrides(world, [veto]);
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', rows_loaded: 0, set_aside_refused: 1 });
    const pair = {
      identifier_type: 'email',
      identifier_value: 'bob@example.com',
      other_type: 'phone',
      other_value: '1',
    };
    const split = await partition(world);
    expect(split).toHaveLength(2);
    const [refused, ...others] = await world.read('nexus_quarantine', [
      'identifier_type',
      'identifier_value',
      'other_type',
      'other_value',
      'reason',
      'rule',
    ]);
    expect(others).toEqual([]);
    expect([pair.identifier_value, 'ann@example.com']).toContain(refused?.['identifier_value']);
    expect(refused).toMatchObject({
      reason: 'refused',
      rule: 'override veto 1',
      other_type: 'phone',
      other_value: '1',
    });
    expect((await persons(world)).map(({ name }) => name).sort()).toEqual(['Ann', 'Bob']);
    await setOverrides(world, [{ ...veto, withdrawn_at: day(3) }]);
    await world.resolve();
    expect(await partition(world)).toEqual(TOGETHER);
    expect(await world.read('nexus_persons')).toEqual(before);
    expect(await world.read('nexus_quarantine')).toEqual([]);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    await world.close();
  });

  test('a block sets a value aside, and lets it link again when the row is deleted', async () => {
    const world = await household(createWorld);
    await setOverrides(world, [decision('block', ['phone', '1'])]);
    await world.resolve();
    expect(await partition(world)).toEqual([['email ann@example.com'], ['email bob@example.com']]);
    expect(await world.read('nexus_quarantine', ['identifier_type', 'identifier_value', 'reason', 'rule'])).toEqual([
      { identifier_type: 'phone', identifier_value: '1', reason: 'blocked', rule: 'override block 1' },
    ]);
    await setOverrides(world, []);
    await world.resolve();
    expect(await partition(world)).toEqual(TOGETHER);
    expect(await world.read('nexus_quarantine')).toEqual([]);
    await world.close();
  });

  testOfRules('a row that is retracted never happened, and happened after all when that is withdrawn', async () => {
    const world = await household(createWorld);
    const retract = { override_id: 'r', kind: 'retract', created_at: day(1), source: 'crm', event_id: 'event 2' };
    await setOverrides(world, [retract]);
    await world.resolve();
    expect(await partition(world)).toEqual([['email ann@example.com', 'phone 1']]);
    expect(await persons(world)).toEqual([{ email: 'ann@example.com', phone: '1', name: 'Ann' }]);
    expect(await states(world)).toEqual([]);
    expect(await world.read('nexus_events', ['event_id'])).toEqual([{ event_id: 'event 1' }]);
    expect(await world.read('nexus_person_participants', ['event_id'])).toEqual([{ event_id: 'event 1' }]);
    // Of one row only: the event itself stays.
    await setOverrides(world, [{ ...retract, row_id: 'row 2' }]);
    await world.resolve();
    expect(await partition(world)).toEqual([['email ann@example.com', 'phone 1']]);
    expect(await world.read('nexus_events', ['event_id'])).toEqual([{ event_id: 'event 1' }, { event_id: 'event 2' }]);
    await setOverrides(world, []);
    await world.resolve();
    expect(await partition(world)).toEqual(TOGETHER);
    expect(await states(world)).toEqual([{ state_value: 'active' }]);
    await world.close();
  });

  testOfRules('a link acts from when both are there', async () => {
    const world = await household(createWorld);
    await setOverrides(world, [decision('link', ['email', 'carl@example.com'], ['phone', '1'])]);
    await world.resolve();
    expect(await partition(world)).toEqual(TOGETHER);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '3', identifiers: [['email', 'carl@example.com']], ingestedAt: day(2) }]),
    );
    await world.resolve();
    expect(await partition(world)).toEqual([
      ['email ann@example.com', 'email bob@example.com', 'email carl@example.com', 'phone 1'],
    ]);
    await world.close();
  });

  test('one that cannot be followed stops the run, with what is wrong and where', async () => {
    const world = await household(createWorld);
    await setOverrides(world, [decision('merge', ['phone', '1'])]);
    await expect(world.resolve()).rejects.toThrow(
      /The first: nexus_overrides merge 1 has the kind merge; it is to be link, veto, pin, block or retract/,
    );
    await setOverrides(world, [decision('link', ['phone', '1'])]);
    await expect(world.resolve()).rejects.toThrow(/nexus_overrides link 1 names no second identifier/);
    expect(await partition(world)).toEqual(TOGETHER);
    await world.close();
  });

  test('a pin that waits behind an earlier one acts as soon as that is withdrawn', async () => {
    const world = await household(createWorld);
    const holders = async (): Promise<Map<unknown, unknown>> =>
      new Map(
        (await world.read('nexus_entity_map', ['identifier_value', 'entity_id'])).map((value) => [
          value['identifier_value'],
          value['entity_id'],
        ]),
      );
    const first = (await holders()).get('1');
    const [ann, bob] = ['ann@example.com', 'bob@example.com'] as const;
    // Nothing ties the two any more: what touches one does not touch the other.
    const corrected = { id: '2', identifiers: [['email', bob]] as const, ingestedAt: day(2) };
    await world.insert('crm', 'person_identifiers', identifierRows([corrected]));
    await world.resolve();
    const apart = await holders();
    const [keeper, other] = apart.get(ann) === first ? [ann, bob] : [bob, ann];
    expect([apart.get(keeper), apart.get(other) === first]).toEqual([first, false]);
    const pin = (number: number, email: string): Override => ({
      ...decision('pin', ['email', email]),
      override_id: `pin ${String(number)}`,
      created_at: day(number),
      entity_id: String(first),
    });
    await setOverrides(world, [pin(2, keeper), pin(3, other)]);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', pins_waiting: 1 });
    expect(await holders()).toEqual(apart);
    await setOverrides(world, [pin(3, other)]);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', pins_waiting: 0 });
    const moved = await holders();
    expect([moved.get(other), moved.get(keeper) === first]).toEqual([first, false]);
    await world.resolve({ full_refresh: true });
    expect(await holders()).toEqual(moved);
    await world.close();
  });
});
