import { expect, test } from '@jest/globals';
import type { Attribution } from '../../../config/types.ts';
import { nexus, sql } from '../../../sql/tag.ts';
import { day } from '../../behaviour/records.ts';
import { createWorld } from '../../support/duckdb.ts';

interface Happening {
  readonly id: string;
  readonly user: string;
  readonly on: number;
  readonly name: string;
  readonly type: string;
  readonly role: string;
}

const ATTRIBUTION: Readonly<Record<string, Attribution>> = {
  signup: {
    entity_type: 'person',
    conversion: { event_name: 'signed_up' },
    touches: { event_name: ['ad_clicked', 'demo_held'] },
    window: '10 days',
  },
  // Sales are touches of later ones.
  sale: { entity_type: 'person', conversion: { event_name: 'bought' }, touches: { source: 'crm' }, by: 'event_type' },
  hosted: {
    entity_type: 'person',
    conversion: { event_name: ['bought', 'signed_up'] },
    touches: { event_name: 'demo_held', role: 'host' },
  },
};

const DAYS: Readonly<Record<string, number>> = { signup: 10 };

const isOf = (name: string, side: 'conversion' | 'touches', { name: event, role }: Happening): boolean => {
  const filter = ATTRIBUTION[name]?.[side] ?? {};
  return (
    (filter.event_name === undefined || [filter.event_name].flat().includes(event)) &&
    (filter.role === undefined || filter.role === role)
  );
};

/** Always the same, and of every kind: several on one day, users without touches, touches exactly as old as the window. */
const HAPPENINGS: readonly Happening[] = Array.from({ length: 90 }, (_, index) => ({
  id: `e${String(index).padStart(2, '0')}`,
  user: `u${String((index * 7) % 5)}`,
  on: 1 + ((index * 13) % 40),
  name: ['ad_clicked', 'demo_held', 'signed_up', 'bought', 'seen'][(index * 3 + Math.floor(index / 5)) % 5] ?? '',
  type: ['web', 'call', 'mail'][index % 3] ?? '',
  role: ['host', 'guest'][index % 2] ?? '',
}));

/** Rows as they are to be: attribution, conversion, touch, what it says, its number, how many there are, first and last credit. */
const expected = (): string[] =>
  Object.keys(ATTRIBUTION).flatMap((name) =>
    HAPPENINGS.filter((one) => isOf(name, 'conversion', one)).flatMap((conversion) => {
      const touches = HAPPENINGS.filter(
        (one) =>
          one.user === conversion.user &&
          isOf(name, 'touches', one) &&
          one.on < conversion.on &&
          one.on > conversion.on - (DAYS[name] ?? 1000),
      ).sort((one, other) => one.on - other.on || (one.id < other.id ? -1 : 1));
      const says = ({ name: event, type }: Happening): string => (name === 'sale' ? type : event);
      const count = touches.length;
      return count === 0
        ? [[name, conversion.id, '', '(none)', 0, 0, 1, 1].join()]
        : touches.map((touch, index) =>
            [
              name,
              conversion.id,
              touch.id,
              says(touch),
              index + 1,
              count,
              +(index === 0),
              +(index === count - 1),
            ].join(),
          );
    }),
  );

test('credit goes to earlier touches of the same entity, and adds up to exactly one conversion each', async () => {
  const world = await createWorld({
    sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }],
    identifier_types: { user_id: {} },
    attribution: ATTRIBUTION,
  });
  await world.insert(
    'crm',
    'events',
    HAPPENINGS.map(({ id, on, name, type }) => ({
      ...{ event_id: id, event_name: name, event_type: type, occurred_at: day(on), _ingested_at: day(60) },
    })),
  );
  await world.insert(
    'crm',
    'person_identifiers',
    HAPPENINGS.flatMap(({ id, on, user, role }) =>
      // In two parts of one event an entity takes part once.
      [role, 'reader'].map((part) => ({
        ...{ event_id: id, row_id: part, role: part, identifier_type: 'user_id', identifier_value: user },
        ...{ occurred_at: day(on), _ingested_at: day(60) },
      })),
    ),
  );
  await world.resolve();
  const rows = await world.read('nexus_person_attribution');
  const columns = ['attribution', 'conversion_event_id', 'touch_event_id', 'touch', 'touch_number', 'touch_count'];
  expect(
    rows.map((row) => [...columns, 'first_credit', 'last_credit'].map((name) => row[name] ?? '').join()).sort(),
  ).toEqual(expected().sort());
  for (const { linear_credit, touch_count } of rows) {
    expect(Math.abs(Number(linear_credit) - 1 / Math.max(Number(touch_count), 1))).toBeLessThan(2 ** -29);
  }
  expect(rows.some(({ touch_count }) => Number(touch_count) > 6)).toBe(true);
  const conversions = Object.keys(ATTRIBUTION).map((name) => ({
    attribution: name,
    conversions: HAPPENINGS.filter((one) => isOf(name, 'conversion', one)).length,
  }));
  // In whatever order.
  for (const order of [sql``, sql`DESC`]) {
    const summed = await world.query(
      sql`SELECT attribution, SUM(first_credit) AS first, SUM(last_credit) AS last, SUM(linear_credit) AS linear, MIN(of_one) AS least, MAX(of_one) AS most FROM (SELECT *, SUM(linear_credit) OVER (PARTITION BY attribution, conversion_event_id ORDER BY touch_number ${order} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS of_one FROM ${nexus('nexus_person_attribution')}) AS credits GROUP BY attribution`,
    );
    expect(summed).toEqual(
      conversions
        .map(({ attribution, conversions: count }) => ({
          ...{ attribution, first: count, last: count, linear: count, least: 1, most: 1 },
        }))
        .sort((one, other) => (one.attribution < other.attribution ? -1 : 1)),
    );
  }
  await world.close();
});
