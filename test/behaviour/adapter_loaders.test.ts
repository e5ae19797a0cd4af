import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { DEMO_CONFIG } from './demo.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const configOf = (adapter: 'stripe' | 'google_calendar', loader: string): Partial<NexusConfig> => ({
  sources: [{ name: adapter, adapter, loader, location: { schema: 'raw' } }],
  identifier_types: DEMO_CONFIG.identifier_types,
  traits: DEMO_CONFIG.traits ?? {},
});

const told = async (world: World): Promise<{ events: unknown[]; persons: unknown[] }> => ({
  events: (await world.read('nexus_events', ['event_name'])).map((row) => row['event_name']),
  persons: (await world.read('nexus_persons', ['email'])).map((row) => row['email']),
});

const AT = 1_750_000_000;
const ISO = '2025-06-15T15:06:40Z';

/** A customer who pays, in the words of a loader. */
const BILLING: Readonly<Record<string, (on: string, isGone: boolean) => Readonly<Record<string, readonly Row[]>>>> = {
  fivetran: (on, isGone) => ({
    stripe_customers: [
      {
        id: 'cus_1',
        created: ISO,
        email: 'ada@engines.example',
        livemode: true,
        metadata: '{"website":"engines.example"}',
        is_deleted: String(isGone),
        _fivetran_synced: on,
      },
    ],
    stripe_subscriptions: [
      {
        id: 'sub_1',
        customer_id: 'cus_1',
        created: ISO,
        status: 'active',
        _fivetran_active: 'true',
        _fivetran_synced: on,
      },
      {
        id: 'sub_1',
        customer_id: 'cus_1',
        created: ISO,
        ended_at: ISO,
        _fivetran_active: 'false',
        _fivetran_synced: on,
      },
    ],
  }),
  airbyte: (on, isGone) => ({
    stripe_customers: [
      {
        id: 'cus_1',
        created: AT,
        email: 'ada@engines.example',
        livemode: true,
        metadata: { website: 'engines.example' },
        is_deleted: isGone ? 'true' : null,
        _airbyte_extracted_at: on,
      },
    ],
    stripe_subscriptions: [
      { id: 'sub_1', customer: 'cus_1', created: AT, status: 'active', _airbyte_extracted_at: on },
    ],
  }),
  stitch: (on) => ({
    stripe_customers: [
      {
        id: 'cus_1',
        created: ISO,
        email: 'ada@engines.example',
        livemode: true,
        metadata: { website: 'engines.example' },
        _sdc_batched_at: on,
      },
    ],
    stripe_subscriptions: [{ id: 'sub_1', customer: 'cus_1', created: ISO, status: 'active', _sdc_batched_at: on }],
  }),
  dlt: (on, isGone) => ({
    stripe_customers: isGone
      ? []
      : [
          {
            id: 'cus_1',
            created: AT,
            email: 'ada@engines.example',
            livemode: true,
            metadata__website: 'engines.example',
            _dlt_load_id: String(Date.parse(on) / 1000 + 0.25),
          },
        ],
    stripe_subscriptions: [
      {
        id: 'sub_1',
        customer: 'cus_1',
        created: AT,
        status: 'active',
        _dlt_load_id: String(Date.parse(on) / 1000 + 0.25),
      },
    ],
  }),
};

describe.each(engines)('raw tables as loaders leave them on $engine', ({ everyCase, createWorld }) => {
  const tried = everyCase ? Object.keys(BILLING) : ['dlt'];

  async function show(
    world: World,
    tables: Readonly<Record<string, readonly Row[]>>,
    source = 'stripe',
  ): Promise<void> {
    for (const [table, rows] of Object.entries(tables)) {
      await world.remove(source, table);
      await world.insert(source, table, rows);
    }
    await world.resolve();
  }

  test.each(tried)('Stripe by %s is read; a second call finds nothing new; what is deleted is gone', async (loader) => {
    const tables = BILLING[loader] as (typeof BILLING)[string];
    const world = await createWorld(configOf('stripe', loader));
    await show(world, tables(day(1), false));
    const there = { events: ['customer_created', 'subscription_created'], persons: ['ada@engines.example'] };
    expect(await told(world)).toEqual(there);
    expect((await world.resolve()).summary).toMatchObject({ status: 'unchanged' });
    await show(world, tables(day(2), true));
    // Stitch does not say it.
    expect(await told(world)).toEqual(loader === 'stitch' ? there : { events: ['subscription_created'], persons: [] });
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.close();
  });

  if (!everyCase) return;

  test('a meeting of Fivetran has the attendees that are not gone', async () => {
    const world = await createWorld(configOf('google_calendar', 'fivetran'));
    const event = (id: string): Row => ({
      id,
      status: 'confirmed',
      created: ISO,
      summary: 'Talk',
      organizer_email: 'eve@meet.example',
      start_date: '2025-06-16 00:00:00',
      _fivetran_synced: day(1),
    });
    const attendee = (of: string, email: string, more: Row = {}): Row => ({
      event_id: of,
      email,
      response_status: 'accepted',
      _fivetran_synced: day(1),
      ...more,
    });
    await show(
      world,
      {
        google_calendar_events: [event('a'), event('b')],
        google_calendar_attendees: [
          attendee('a', 'fay@meet.example'),
          attendee('a', 'room@meet.example', { resource: 'true' }),
          attendee('b', 'gus@meet.example', { response_status: 'declined' }),
          attendee('b', 'hal@meet.example', { _fivetran_deleted: 'true' }),
        ],
      },
      'google_calendar',
    );
    const held = await world.query(
      sql`SELECT p.email, x.role FROM ${nexus('nexus_person_participants')} AS x JOIN ${nexus('nexus_persons')} AS p ON p.person_id = x.person_id JOIN ${nexus('nexus_events')} AS e ON e.event_id = x.event_id WHERE e.event_name = 'meeting_held' ORDER BY 1, 2`,
    );
    expect(held).toEqual([
      { email: 'eve@meet.example', role: 'organizer' },
      { email: 'eve@meet.example', role: 'organizer' },
      { email: 'fay@meet.example', role: 'attendee' },
      { email: 'gus@meet.example', role: 'declined' },
    ]);
    await world.close();
  });

  test('what a raw table calls otherwise, and what it lacks', async () => {
    const raw = {
      stripe_customers: { columns: { email: 'mail', 'metadata->website': 'site' }, lacks: ['phone', 'address'] },
    };
    const world = await createWorld({
      ...configOf('stripe', 'airbyte'),
      sources: [{ name: 'stripe', adapter: 'stripe', location: { schema: 'raw' }, raw }],
    });
    const customer = { id: 'cus_1', created: AT, mail: 'ada@engines.example', site: 'engines.example' };
    await show(world, { stripe_customers: [{ ...customer, livemode: true, _ingested_at: day(1) }] });
    expect(await told(world)).toEqual({ events: ['customer_created'], persons: ['ada@engines.example'] });
    expect((await world.read('nexus_groups', ['domain'])).map((row) => row['domain'])).toEqual(['engines.example']);
    await world.close();
  });
});
