import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ComputedTrait } from '../../config/types.ts';
import type { Row, World } from '../support/world.ts';
import { computed } from '../oracle/computed_traits.ts';
import type { Happened } from '../oracle/computed_traits.ts';
import { id, join, nexus, sql } from '../../sql/tag.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const SOURCES = ['crm', 'shop'];

const TRAITS: Record<string, ComputedTrait> = {
  event_count: { compute: 'count' },
  tickets_10_days: { compute: 'count', event_name: ['asked', 'complained'], window: '10 days' },
  asked_as_sender: { compute: 'count', event_name: 'asked', role: 'sender' },
  lifetime_value_usd: { compute: 'sum', source: 'shop', unit: 'USD' },
  lifetime_value_eur: { compute: 'sum', unit: 'EUR' },
  bare_sum: { compute: 'sum', unit: null },
  first_event: { compute: 'first', of: 'event_name' },
  last_paid: { compute: 'last', of: 'event_value', unit: 'USD' },
  first_seen: { compute: 'first', of: 'occurred_at', source: 'shop' },
  last_type: { compute: 'last', of: 'event_type', window: '3 weeks' },
  usual_event: { compute: 'most_frequent', of: 'event_name' },
  usual_source: { compute: 'most_frequent', of: 'source', window: '10 days' },
  event_names: { compute: 'distinct', of: 'event_name' },
  days_since_paid: { compute: 'days_since', event_name: 'paid' },
};

const CONFIG = {
  sources: SOURCES.map((name) => ({ name, relations: { events: {}, person_identifiers: {} } })),
  computed_traits: { person: TRAITS },
};

async function insert(world: World, happenings: readonly Happened[]): Promise<void> {
  for (const source of SOURCES) {
    const given = happenings.filter((one) => one.source === source);
    if (given.length === 0) continue;
    const stamps = ({ id, on }: Happened): Row => ({ event_id: id, occurred_at: day(on), _ingested_at: day(100) });
    await world.insert(
      source,
      'events',
      given.map((one) => ({
        ...stamps(one),
        event_name: one.name,
        ...(one.type === undefined ? {} : { event_type: one.type }),
        ...(one.amount === undefined ? {} : { event_value: one.amount }),
        ...(one.unit === undefined ? {} : { value_unit: one.unit }),
      })),
    );
    await world.insert(
      source,
      'person_identifiers',
      given.flatMap((one) =>
        one.roles.map((role) => ({
          ...stamps(one),
          row_id: `${one.id} ${role}`,
          identifier_type: 'user_id',
          identifier_value: one.of,
          role,
        })),
      ),
    );
  }
}

/** By user: the traits that are not null, times in days. */
async function published(world: World): Promise<Record<string, Row>> {
  const columns = join(
    Object.keys(TRAITS).map((name) => sql`computed.${id(name)}`),
    ', ',
  );
  const rows = await world.query(
    sql`SELECT persons.user_id, ${columns} FROM ${nexus('nexus_person_computed_traits')} AS computed JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = computed.person_id`,
  );
  return Object.fromEntries(
    rows.map(({ user_id, ...traits }) => [
      String(user_id),
      {
        ...traits,
        ...(traits['first_seen'] === undefined
          ? {}
          : { first_seen: (Date.parse(String(traits['first_seen'])) - Date.parse(day(0))) / 86_400_000 }),
      },
    ]),
  );
}

const event = (id: string, name: string, on: number, more: Partial<Happened> = {}): Happened => ({
  id,
  name,
  on,
  of: 'ann',
  source: 'crm',
  roles: ['sender'],
  ...more,
});

describe.each(engines)('computed traits on $engine', ({ everyCase, createWorld }) => {
  test('are of each event once, in windows that move with the run, and never of two units together', async () => {
    const world = await createWorld(CONFIG);
    const paid = { name: 'paid', source: 'shop', type: 'billing' };
    await insert(world, [
      event('e1', 'asked', 0, { roles: ['sender', 'owner'], type: 'mail' }),
      event('e2', 'asked', 10, { roles: ['owner'] }),
      event('e3', 'complained', 11),
      event('e4', 'paid', 4, { ...paid, amount: 100.5, unit: 'USD' }),
      event('e5', 'paid', 5, { ...paid, amount: 10, unit: 'EUR' }),
      event('e6', 'paid', 6, { ...paid, amount: 20, unit: 'USD' }),
      event('e7', 'paid', 7, { ...paid, amount: 3 }),
      // Not from the shop.
      event('e8', 'paid', 8, { amount: 1000, unit: 'USD' }),
      // Has not happened yet.
      event('e9', 'asked', 30),
      event('f1', 'asked', 30, { of: 'bob' }),
    ]);
    await world.resolve({ as_of: day(20) });
    expect(await published(world)).toEqual({
      ann: {
        event_count: 8,
        // The one of the 10th is just too old.
        tickets_10_days: 1,
        asked_as_sender: 1,
        lifetime_value_usd: 120.5,
        lifetime_value_eur: 10,
        bare_sum: 3,
        first_event: 'asked',
        last_paid: 1000,
        first_seen: 4,
        last_type: 'billing',
        usual_event: 'paid',
        usual_source: 'crm',
        event_names: 3,
        days_since_paid: 12,
      },
      bob: {
        event_count: 0,
        tickets_10_days: 0,
        asked_as_sender: 0,
        lifetime_value_usd: 0,
        lifetime_value_eur: 0,
        bare_sum: 0,
        event_names: 0,
      },
    });
    await world.resolve({ as_of: day(30.5), full_refresh: true });
    const { ann, bob } = await published(world);
    expect(ann).toMatchObject({ event_count: 9, tickets_10_days: 1, days_since_paid: 22, usual_event: 'paid' });
    expect(ann).not.toHaveProperty('last_type');
    expect(bob).toMatchObject({ event_count: 1, tickets_10_days: 1, usual_event: 'asked', event_names: 1 });
    await world.close();
  });

  test('are what the definition gives, of random events', async () => {
    const happened = fc.record({
      name: fc.constantFrom('asked', 'complained', 'paid'),
      type: fc.option(fc.constantFrom('mail', 'billing'), { nil: undefined }),
      on: fc.integer({ min: 0, max: 120 }).map((sixths) => sixths / 6),
      of: fc.constantFrom('ann', 'bob'),
      source: fc.constantFrom(...SOURCES),
      roles: fc.subarray(['sender', 'owner'], { minLength: 1 }),
      amount: fc.option(
        fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8),
        { nil: undefined },
      ),
      unit: fc.option(fc.constantFrom('USD', 'EUR'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(happened, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 0, max: 60 }),
        async (given, halves) => {
          const happenings = given.map((one, index) => ({ ...one, id: `e${String(index)}` }));
          const world = await createWorld(CONFIG);
          await insert(world, happenings);
          await world.resolve({ as_of: day(halves / 2) });
          const users = [...new Set(happenings.map(({ of }) => of))];
          expect(await published(world)).toEqual(
            Object.fromEntries(
              users.map((user) => [
                user,
                computed(
                  TRAITS,
                  happenings.filter(({ of }) => of === user),
                  halves / 2,
                ),
              ]),
            ),
          );
          await world.close();
        },
      ),
      { numRuns: everyCase ? 5 : 2 },
    );
  });
});
