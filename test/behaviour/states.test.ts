import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, op, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import type { Happening } from './happenings.ts';
import { insertHappenings } from './happenings.ts';
import { day, identifierRows } from './records.ts';

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

async function happen(world: World, happenings: readonly Happening[]): Promise<void> {
  await insertHappenings(world, happenings);
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

describe.each(engines)('states on $engine', ({ engine, createWorld }) => {
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

  testOfRules('at one instant the later rule wins, then the greater event id', async () => {
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

  testOfRules('a rule with a role holds for those who take that part', async () => {
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

  testOfRules('an event that arrives late is put in its place', async () => {
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

  testOfRules("a relation of the user's gives states as rules do", async () => {
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

  const PLANS: NonNullable<NexusConfig['states']> = [
    { name: 'plan_status', entity_type: 'person', relation: { schema: 'product', table: 'plan_changes' } },
  ];
  const plan = (event_id: string, type: string, value: string | null, state: string, on: number | null): Row => ({
    event_id,
    identifier_type: type,
    identifier_value: value,
    state_value: state,
    occurred_at: on === null ? null : day(on),
  });
  const linked = (id: string, on: number, ...identifiers: readonly (readonly [type: string, value: string])[]): Row[] =>
    identifierRows([{ id, identifiers, ingestedAt: day(on) }]);

  test('a relation names an identifier, however it is spelled there', async () => {
    const world = await createWorld({
      sources: SOURCES,
      states: PLANS,
      identifier_types: {
        email: { normalizer: 'email', blocked: ['info@x.example'] },
        phone: { normalizer: 'phone' },
        user_id: { normalizer: 'exact' },
      },
    });
    await world.insertStates('plan_status', [
      plan('p1', 'email', 'ANN+news@X.example ', 'free', 0),
      plan('p2', 'phone', '(415) 555-2671', 'pro', 2),
      plan('p3', 'email', 'ann@x.example', 'max', 4),
      // Another one to `exact`, nobody, of no type, and of a value that links nobody.
      plan('p4', 'user_id', 'ANN', 'odd', 5),
      plan('p5', 'email', 'nobody@x.example', 'odd', 5),
      plan('p6', 'unheard_of', 'ann', 'odd', 5),
      plan('p7', 'email', 'Info@x.example', 'odd', 5),
      plan('p8', 'email', ' ', 'odd', 5),
    ]);
    await world.insert(
      'crm',
      'person_identifiers',
      linked(
        '1',
        1,
        ['email', 'Ann@x.example'],
        ['phone', '+1 415 555 2671'],
        ['user_id', 'ann'],
        ['email', 'info@x.example'],
      ),
    );
    await world.resolve();
    const ofAnn = [
      'plan_status free 2026-01-01 2026-01-03 false p1',
      'plan_status max 2026-01-05 now true p3',
      'plan_status pro 2026-01-03 2026-01-05 false p2',
    ];
    expect(await intervals(world)).toEqual(ofAnn);
    expect(await world.read('nexus_entity_map', ['identifier_value'])).toHaveLength(4);
    // Who was nobody is somebody, and that takes no new row of the relation.
    await world.insert('crm', 'person_identifiers', linked('2', 2, ['email', 'Nobody@X.example']));
    await world.resolve();
    const all = [...ofAnn, 'plan_status odd 2026-01-06 now true p5'].sort();
    expect(await intervals(world)).toEqual(all);
    await world.resolve({ full_refresh: true });
    expect(await intervals(world)).toEqual(all);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.close();
  });

  testOfRules('a change in a relation alone is work, once', async () => {
    const world = await createWorld({ sources: SOURCES, states: PLANS });
    await world.insertStates('plan_status', [plan('p1', 'user_id', 'ann', 'free', 0)]);
    await world.insert('crm', 'person_identifiers', linked('1', 1, ['user_id', 'ann']));
    const after = async (): Promise<string[]> => {
      expect((await world.resolve()).summary).toMatchObject({ status: 'published' });
      expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
      return intervals(world);
    };
    expect(await after()).toEqual(['plan_status free 2026-01-01 now true p1']);
    await world.insertStates('plan_status', [plan('p2', 'user_id', 'ann', 'pro', 2)]);
    expect(await after()).toEqual([
      'plan_status free 2026-01-01 2026-01-03 false p1',
      'plan_status pro 2026-01-03 now true p2',
    ]);
    await world.update('states', 'plan_status', sql`state_value = 'max'`);
    expect(await after()).toEqual(['plan_status max 2026-01-01 now true p1']);
    await world.remove('states', 'plan_status');
    expect(await after()).toEqual([]);
    await world.close();
  });

  test('a row that goes from a relation takes its change with it, and so does a spelling that is another by new rules', async () => {
    const types = (normalizer: 'lower' | 'exact') => ({ identifier_types: { user_id: { normalizer } } });
    const config = { sources: SOURCES, states: PLANS };
    const world = await createWorld({ ...config, ...types('lower') });
    await world.insertStates('plan_status', [
      plan('p1', 'user_id', 'ANN', 'free', 0),
      plan('p2', 'user_id', 'bob', 'pro', 0),
    ]);
    await world.insert('crm', 'person_identifiers', [
      ...linked('1', 1, ['user_id', 'ann']),
      ...linked('2', 1, ['user_id', 'bob']),
    ]);
    await world.resolve();
    expect(await intervals(world)).toHaveLength(2);
    await world.remove('states', 'plan_status', sql`event_id = 'p2'`);
    await world.insert('crm', 'person_identifiers', linked('3', 2, ['user_id', 'cleo']));
    await world.resolve();
    expect(await intervals(world)).toEqual(['plan_status free 2026-01-01 now true p1']);
    await world.redeploy({ ...config, ...types('exact') });
    await world.resolve();
    expect(await intervals(world)).toEqual([]);
    await world.close();
  });

  test('rows of a relation that no state can be made of are set aside, and stop no run', async () => {
    const world = await createWorld({
      sources: SOURCES,
      states: PLANS,
      resolution: { max_rejected_records: 0, max_rejected_share: 0 },
    });
    await world.insertStates('plan_status', [
      plan('p1', 'user_id', 'ann', 'free', 0),
      plan('p2', 'user_id', 'ann', 'pro', null),
      plan('p3', 'user_id', 'bob', 'pro', null),
      { ...plan('p4', 'user_id', 'ann', 'pro', 3), identifier_type: null },
    ]);
    await world.insert('crm', 'person_identifiers', linked('1', 1, ['user_id', 'ann']));
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', records_rejected: 3, rows_read: 1 });
    expect(summary['warnings']).toMatchObject([
      {
        says: expect.stringContaining(
          'plan_changes of plan_status: 3 records cannot be loaded and were left out',
        ) as unknown as string,
      },
    ]);
    expect(await intervals(world)).toEqual(['plan_status free 2026-01-01 now true p1']);
    const shown = ['source', 'relation', 'record_kind', 'entity_type', 'event_id', 'column_name', 'reason'];
    const said = { source: 'plan_status', relation: 'plan_changes', record_kind: 'state', entity_type: 'person' };
    const missing = (event_id: string, column_name: string) => ({
      ...said,
      event_id,
      column_name,
      reason: 'is missing',
    });
    const three = [missing('p2', 'occurred_at'), missing('p3', 'occurred_at'), missing('p4', 'identifier_type')];
    expect(await world.read('nexus_rejected_records', shown)).toEqual(three);
    await world.resolve({ full_refresh: true });
    expect(await world.read('nexus_rejected_records', shown)).toEqual(three);
    // What is put right is a state by the next run, and is listed no more.
    await world.update(
      'states',
      'plan_status',
      sql`occurred_at = ${op.parseTimestamp(sql`${day(5)}`)}, identifier_type = 'user_id'`,
    );
    await world.insert('crm', 'person_identifiers', linked('2', 2, ['user_id', 'bob']));
    expect((await world.resolve()).summary).toMatchObject({ records_rejected: 0 });
    expect(await world.read('nexus_rejected_records')).toEqual([]);
    expect(await intervals(world)).toHaveLength(2);
    await world.close();
  });

  // Of moments that other engines do not have.
  if (engine === 'duckdb') {
    test('a moment of no calendar is no change of a state', async () => {
      const world = await createWorld({ sources: SOURCES, states: PLANS });
      await world.insertStates('plan_status', [plan('p1', 'user_id', 'ann', 'free', 0)]);
      await world.update('states', 'plan_status', sql`occurred_at = CAST('12026-01-01' AS TIMESTAMP)`);
      await world.insertStates('plan_status', [plan('p2', 'user_id', 'ann', 'pro', 1)]);
      await world.insert('crm', 'person_identifiers', linked('1', 1, ['user_id', 'ann']));
      await world.resolve();
      expect(await intervals(world)).toEqual(['plan_status pro 2026-01-02 now true p2']);
      expect(await world.read('nexus_rejected_records', ['event_id', 'reason'])).toEqual([
        { event_id: 'p1', reason: 'is not in the years 1 to 9999' },
      ]);
      await world.close();
    });
  }

  testOfRules('when two people turn out to be one, their states are computed anew from both histories', async () => {
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
