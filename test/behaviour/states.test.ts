import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const SOURCES = [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }];

const STATES: NonNullable<NexusConfig['states']> = [
  {
    name: 'billing_lifecycle',
    entity_type: 'person',
    rules: [
      { event_name: ['ended', 'refunded'], value: null },
      { event_name: 'failed', value: 'past_due' },
      { event_name: 'paid', source: 'crm', value: 'active' },
    ],
  },
  { name: 'support_status', entity_type: 'person', rules: [{ event_name: 'asked', role: 'sender', value: 'open' }] },
];

interface Happening {
  readonly id: string;
  readonly name: string;
  readonly on: number;
  readonly of?: string;
  readonly role?: string;
}

async function happen(world: World, happenings: readonly Happening[]): Promise<void> {
  const shared = ({ id, on }: Happening): Row => ({ event_id: id, occurred_at: day(on), _ingested_at: day(30) });
  await world.insert(
    'crm',
    'events',
    happenings.map((given) => ({ ...shared(given), event_name: given.name })),
  );
  await world.insert(
    'crm',
    'person_identifiers',
    happenings.map((given) => ({
      ...shared(given),
      row_id: given.id,
      identifier_type: 'user_id',
      identifier_value: given.of ?? 'ann',
      ...(given.role === undefined ? {} : { role: given.role }),
    })),
  );
  await world.resolve();
}

const intervals = async (world: World): Promise<string[]> =>
  (await world.read('nexus_states'))
    .map((row) =>
      [
        row['state_name'],
        row['state_value'],
        String(row['state_entered_at']).slice(0, 10),
        row['state_exited_at'] === undefined ? 'now' : String(row['state_exited_at']).slice(0, 10),
        row['is_current'],
        row['trigger_event_id'],
      ].join(' '),
    )
    .sort();

describe.each(engines)('states on $engine', ({ createWorld }) => {
  test('intervals are half-open, equal neighbours join, null is a gap', async () => {
    const world = await createWorld({ sources: SOURCES, states: STATES });
    await happen(world, [
      { id: 'e1', name: 'paid', on: 0 },
      { id: 'e2', name: 'paid', on: 1 },
      { id: 'e3', name: 'failed', on: 2 },
      { id: 'e4', name: 'ended', on: 3 },
      { id: 'e5', name: 'refunded', on: 4 },
      { id: 'e6', name: 'paid', on: 5 },
      { id: 'e7', name: 'unrelated', on: 6 },
    ]);
    expect(await intervals(world)).toEqual([
      'billing_lifecycle active 2026-01-01 2026-01-03 false e1',
      'billing_lifecycle active 2026-01-06 now true e6',
      'billing_lifecycle past_due 2026-01-03 2026-01-04 false e3',
    ]);
    await world.close();
  });

  test('at one instant the later rule wins, then the greater event id', async () => {
    const world = await createWorld({ sources: SOURCES, states: STATES });
    await happen(world, [
      { id: 'e1', name: 'paid', on: 0 },
      { id: 'e9', name: 'failed', on: 0 },
      { id: 'e3', name: 'failed', on: 1 },
      { id: 'e2', name: 'failed', on: 1 },
    ]);
    expect(await intervals(world)).toEqual([
      'billing_lifecycle active 2026-01-01 2026-01-02 false e1',
      'billing_lifecycle past_due 2026-01-02 now true e3',
    ]);
    await world.close();
  });

  test('a rule with a role holds for those who take that part', async () => {
    const world = await createWorld({ sources: SOURCES, states: STATES });
    await happen(world, [
      { id: 'e1', name: 'asked', on: 0, of: 'ann', role: 'sender' },
      { id: 'e2', name: 'asked', on: 0, of: 'bob', role: 'recipient' },
      { id: 'e3', name: 'asked', on: 0, of: 'cleo' },
    ]);
    const persons = await world.query(
      sql`SELECT user_id FROM ${nexus('nexus_states')} AS states JOIN ${nexus('nexus_persons')} AS persons ON person_id = entity_id`,
    );
    expect(persons).toEqual([{ user_id: 'ann' }]);
    await world.close();
  });

  test('an event that arrives late is put in its place', async () => {
    const world = await createWorld({ sources: SOURCES, states: STATES });
    await happen(world, [
      { id: 'e1', name: 'paid', on: 0 },
      { id: 'e3', name: 'paid', on: 4 },
    ]);
    await happen(world, [{ id: 'e2', name: 'failed', on: 2 }]);
    expect(await intervals(world)).toEqual([
      'billing_lifecycle active 2026-01-01 2026-01-03 false e1',
      'billing_lifecycle active 2026-01-05 now true e3',
      'billing_lifecycle past_due 2026-01-03 2026-01-05 false e2',
    ]);
    await world.close();
  });

  test('derived states follow their components, and one may build on another', async () => {
    const world = await createWorld({
      sources: SOURCES,
      states: STATES,
      derived_states: [
        {
          name: 'customer_lifecycle',
          entity_type: 'person',
          components: ['billing_lifecycle', 'support_status'],
          rules: [
            { when: { billing_lifecycle: 'past_due' }, value: 'at_risk' },
            { when: { billing_lifecycle: 'active' }, value: 'customer' },
          ],
          default: 'lead',
        },
        {
          name: 'care_level',
          entity_type: 'person',
          components: ['customer_lifecycle'],
          rules: [{ when: { customer_lifecycle: ['at_risk', 'lead'] }, value: 'high' }],
        },
      ],
    });
    await happen(world, [
      { id: 'e1', name: 'asked', on: 0, role: 'sender' },
      { id: 'e2', name: 'paid', on: 1 },
      { id: 'e3', name: 'failed', on: 2 },
    ]);
    expect(await intervals(world)).toEqual([
      'billing_lifecycle active 2026-01-02 2026-01-03 false e2',
      'billing_lifecycle past_due 2026-01-03 now true e3',
      'care_level high 2026-01-01 2026-01-02 false e1',
      'care_level high 2026-01-03 now true e3',
      'customer_lifecycle at_risk 2026-01-03 now true e3',
      'customer_lifecycle customer 2026-01-02 2026-01-03 false e2',
      'customer_lifecycle lead 2026-01-01 2026-01-02 false e1',
      'support_status open 2026-01-01 now true e1',
    ]);
    await world.close();
  });

  test("a relation of the user's gives states as rules do", async () => {
    const world = await createWorld({
      sources: SOURCES,
      states: [{ name: 'plan_status', entity_type: 'person', relation: { schema: 'product', table: 'plan_changes' } }],
    });
    const change = (event_id: string, of: string, state_value: string | null, on: number): Row => {
      return { event_id, identifier_type: 'user_id', identifier_value: of, state_value, occurred_at: day(on) };
    };
    await world.insertStates('plan_status', [
      change('p1', 'ann', 'free', 0),
      change('p2', 'ann', 'pro', 4),
      change('p3', 'ann', null, 8),
      change('p4', 'nobody', 'pro', 8),
    ]);
    await happen(world, [{ id: 'e1', name: 'seen', on: 0 }]);
    expect(await intervals(world)).toEqual([
      'plan_status free 2026-01-01 2026-01-05 false p1',
      'plan_status pro 2026-01-05 2026-01-09 false p2',
    ]);
    await world.close();
  });

  test('when two people turn out to be one, their states are computed anew from both histories', async () => {
    const world = await createWorld({ sources: SOURCES, states: STATES });
    await happen(world, [
      { id: 'e1', name: 'paid', on: 0, of: 'ann' },
      { id: 'e2', name: 'failed', on: 2, of: 'ann2' },
    ]);
    await world.insert('crm', 'person_identifiers', [
      ...['ann', 'ann2'].map((identifier_value) => ({
        event_id: 'link',
        row_id: 'link',
        identifier_type: 'user_id',
        identifier_value,
        occurred_at: day(9),
        _ingested_at: day(31),
      })),
    ]);
    await world.resolve();
    expect(await intervals(world)).toEqual([
      'billing_lifecycle active 2026-01-01 2026-01-03 false e1',
      'billing_lifecycle past_due 2026-01-03 now true e2',
    ]);
    await world.close();
  });
});
