import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { op, sql } from '../../sql/tag.ts';
import { adapters } from '../../sql/sources/index.ts';
import type { Row, World } from '../support/world.ts';
import { DEMO_CONFIG } from './demo.ts';
import { engines } from './engines.ts';
import { clearings, rawTablesOf, SAMPLES } from './raw_records.ts';
import { day } from './records.ts';
import { everything } from './telling.ts';

const configOf = (
  adapter: string,
  more: Partial<NexusConfig['sources'][number]> = {},
  resolution: NonNullable<NexusConfig['resolution']> = {},
): Partial<NexusConfig> => ({
  resolution,
  sources: [
    { name: adapter, adapter: adapter as keyof typeof adapters & 'stripe', location: { schema: 'raw' }, ...more },
  ],
  identifier_types: DEMO_CONFIG.identifier_types,
  traits: DEMO_CONFIG.traits ?? {},
});

/** What is stored of the sources, and all that users see. */
const published = async (world: World): Promise<string[]> => {
  const log = await world.read('nexus_event_log', [
    'record_kind',
    'entity_type',
    'event_id',
    'row_id',
    'identifier_type',
    'identifier_value',
    'group_identifier',
    'trait_name',
    'trait_value',
    'event_name',
    'event_description',
    '_ingested_at',
  ]);
  return [...log.map((row) => JSON.stringify(row)), ...(await everything(world))].sort();
};

/** A world of one adapter, whose raw tables hold these rows and nothing else. */
async function show(
  world: World,
  adapter: string,
  rowsOf: (table: string) => readonly Row[],
  on: number,
): Promise<void> {
  for (const table of rawTablesOf(adapter)) {
    await world.remove(adapter, table);
    await world.insert(
      adapter,
      table,
      rowsOf(table).map((row) => ({ _ingested_at: day(on), ...row })),
    );
  }
}

describe.each(engines)('records of raw tables on $engine', ({ createWorld }) => {
  const tried = Object.keys(adapters);

  test('there is a sample of each raw table', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(adapters).flatMap(rawTablesOf).sort());
  });

  test.each(tried)('%s: what is cleared is gone, each value and all of them', async (adapter) => {
    const config = configOf(adapter);
    const world = await createWorld(config);
    await show(world, adapter, (table) => clearings(table).map(({ before }) => before), 1);
    await world.resolve();
    const before = await published(world);
    await show(world, adapter, (table) => clearings(table).map(({ after }) => after), 2);
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', records_rejected: 0 });
    const found = await published(world);
    expect(found).not.toEqual(before);
    const fresh = await createWorld(config);
    await show(fresh, adapter, (table) => clearings(table).map(({ after }) => after), 2);
    await fresh.resolve();
    expect(found).toEqual(await published(fresh));
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.resolve({ full_refresh: true });
    expect(await published(world)).toEqual(found);
    await fresh.close();
    await world.close();
  });

  /** Rows of the samples by their numbers, some with more columns. */
  const samples =
    (...given: readonly (readonly [number: number, more?: Row])[]) =>
    (table: string): Row[] =>
      given.map(([number, more = {}]) => ({ ...SAMPLES[table]?.record(number), ...more }));

  const cases = [
    ...tried.map((adapter) => ({ adapter, delivery: 'replace' as const })),
    ...['gmail', 'stripe'].map((adapter) => ({ adapter, delivery: 'append' as const })),
  ];
  test.each(cases)('$adapter, $delivery: a record that is deleted takes back all that it said', async (given) => {
    const { adapter, delivery } = given;
    const config = configOf(adapter, { deleted: '_fivetran_deleted', delivery });
    const fresh = await createWorld(config);
    await show(fresh, adapter, samples([2]), 1);
    await fresh.resolve();
    const without = await published(fresh);
    const world = await createWorld(config);
    await show(world, adapter, samples([1], [2, { _fivetran_deleted: 'false' }]), 1);
    await world.resolve();
    const both = await published(world);
    expect(both).not.toEqual(without);
    // The other comes again as it was: where rows add up, what it said first stands.
    await show(world, adapter, samples([1, { _fivetran_deleted: 'true', _ingested_at: day(2) }], [2]), 1);
    await world.resolve();
    expect(await published(world)).toEqual(without);
    await world.resolve({ full_refresh: true });
    expect(await published(world)).toEqual(without);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await show(world, adapter, samples([1, { _ingested_at: day(3) }], [2]), 1);
    await world.resolve();
    const restamped = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replaceAll(day(3).slice(0, 10), day(1).slice(0, 10))).sort();
    expect(restamped(await published(world))).toEqual(both);
    await fresh.close();
    await world.close();
  });

  test.each(['google_calendar', 'stripe'])('%s: what the newest export has no more is gone', async (adapter) => {
    const config = configOf(adapter, { delivery: 'snapshot' });
    const fresh = await createWorld(config);
    await show(fresh, adapter, samples([2]), 2);
    await fresh.resolve();
    const world = await createWorld(config);
    await show(world, adapter, samples([1], [2]), 1);
    await world.resolve();
    await show(world, adapter, samples([2]), 2);
    await world.resolve();
    expect(await published(world)).toEqual(await published(fresh));
    await fresh.close();
    await world.close();
  });

  test('one raw table may say it in a column of its own', async () => {
    const raw = { stripe_customers: { deleted: 'removed_at' } };
    const world = await createWorld(configOf('stripe', { raw }));
    await show(world, 'stripe', samples([1]), 1);
    await world.resolve();
    await world.update(
      'stripe',
      'stripe_customers',
      sql`removed_at = '2026-01-02 00:00:00', _ingested_at = ${op.parseTimestamp(sql`${day(2)}`)}`,
    );
    await world.resolve();
    const names = (await world.read('nexus_events', ['event_name'])).map((row) => row['event_name']);
    expect(names).not.toContain('customer_created');
    expect(names).toContain('charge_succeeded');
    await world.close();
  });

  /** What a tool itself says of a record: events and values that are left. */
  const afterwards = async (adapter: string, table: string, before: Row, after: Row) => {
    const world = await createWorld(configOf(adapter));
    const tell = async (row: Row, on: number) => {
      await show(world, adapter, (name) => (name === table ? [row] : []), on);
      await world.resolve();
      const of = async (view: string, column: string) =>
        (await world.read(view, [column])).map((found) => found[column]);
      return {
        events: await of('nexus_events', 'event_name'),
        values: await of('nexus_entity_map', 'identifier_value'),
        traits: await of('nexus_traits', 'trait_name'),
        memberships: (await world.read('nexus_memberships')).length,
      };
    };
    const found = [await tell(before, 1), await tell(after, 2), await tell(before, 3)] as const;
    await world.close();
    return found;
  };
  const nothing = { events: [], values: [], traits: [], memberships: 0 };
  const record = (table: string): Row => SAMPLES[table]?.record(1) ?? {};

  test.each(['stripe_customers', 'stripe_invoices'])(
    '%s: of one that was deleted Stripe keeps the id alone',
    async (table) => {
      const [before, after, again] = await afterwards('stripe', table, record(table), { id: record(table)['id'] });
      expect(before.events.length).toBeGreaterThan(0);
      expect(after).toEqual(nothing);
      expect(again).toEqual(before);
    },
  );

  test.each(['TRASH', 'SPAM'])(
    'a message that is moved to %s is gone, and back when it is moved back',
    async (label) => {
      const message = record('gmail_messages');
      const [before, after, again] = await afterwards('gmail', 'gmail_messages', message, {
        ...message,
        labelIds: [label],
      });
      expect(before).toMatchObject({ events: ['message_received'], memberships: 2 });
      expect(after).toEqual(nothing);
      expect(again).toEqual(before);
    },
  );

  test('of a meeting that was deleted no event is left; who was asked stays known', async () => {
    const meeting = record('google_calendar_events');
    const deleted = { id: meeting['id'], status: 'cancelled' };
    const [before, after, again] = await afterwards('google_calendar', 'google_calendar_events', meeting, deleted);
    expect(before.events).toEqual(['meeting_held', 'meeting_scheduled']);
    expect(after).toEqual({ ...before, events: [] });
    expect(again).toEqual(before);
  });

  test('a decision to cancel that was taken back is gone', async () => {
    const ended = record('stripe_subscriptions');
    const cancelled = { ...ended, status: 'active', ended_at: null };
    const kept = { ...cancelled, canceled_at: null };
    const [before, after, again] = await afterwards('stripe', 'stripe_subscriptions', cancelled, kept);
    expect(before.events).toContain('subscription_cancelled');
    expect(after.events).toEqual(before.events.filter((name) => name !== 'subscription_cancelled'));
    expect(again).toEqual(before);
  });

  test('a record that cannot be loaded is told by its own key', async () => {
    const world = await createWorld(configOf('stripe', {}, { max_rejected_records: 0, max_rejected_share: 0 }));
    const undated = (number: number): Row => ({ ...SAMPLES['stripe_charges']?.record(number), created: null });
    await show(world, 'stripe', (table) => (table === 'stripe_charges' ? [undated(1), undated(2)] : []), 1);
    await expect(world.resolve()).rejects.toThrow(
      /The first: stripe, stripe_events, stripe_charges ch_1, event evt_[0-9a-f]{32}: occurred_at is missing/,
    );
    await world.redeploy(configOf('stripe'));
    await world.resolve();
    const shown = ['relation', 'raw_table', 'raw_key', 'column_name', 'reason'];
    const said = {
      relation: 'stripe_events',
      raw_table: 'stripe_charges',
      column_name: 'occurred_at',
      reason: 'is missing',
    };
    expect(await world.read('nexus_rejected_records', shown)).toEqual([
      { ...said, raw_key: 'ch_1' },
      { ...said, raw_key: 'ch_2' },
    ]);
    await world.close();
  });

  test.each(Object.keys(adapters))('%s: every row says which record of which raw table it is of', async (adapter) => {
    const world = await createWorld(configOf(adapter));
    await show(world, adapter, samples([1]), 1);
    const known = rawTablesOf(adapter).map((table) => `${table} ${String(SAMPLES[table]?.record(1)['id'])}`);
    const relations = world.bundle.objects.filter(
      ({ kind, name }) => kind === 'source_view' && !/_(base|normalized|intermediate|records|arrivals)(_|$)/.test(name),
    );
    expect(relations.length).toBeGreaterThan(4);
    const told = new Set<string>();
    for (const { name } of relations) {
      for (const row of await world.read(name, ['source_table', 'source_key']))
        told.add(`${String(row['source_table'])} ${String(row['source_key'])}`);
    }
    expect([...told].sort()).toEqual(known.sort());
    await world.close();
  });
});
