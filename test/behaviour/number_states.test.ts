import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { insertHappenings } from './happenings.ts';
import { day, identifierRows } from './records.ts';

const SOURCES = [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }];

const REVENUE: NonNullable<NexusConfig['states']> = [
  {
    name: 'monthly_recurring_revenue',
    entity_type: 'person',
    type: 'number',
    rules: [{ event_name: 'subscribed' }, { event_name: 'paused', value: 0 }, { event_name: 'left', value: null }],
  },
];
const SEATS: NonNullable<NexusConfig['states']> = [
  {
    name: 'seats_bought',
    entity_type: 'person',
    type: 'number',
    relation: { schema: 'product', table: 'seat_changes' },
  },
];

const days = (at: unknown): string => String((Date.parse(String(at)) - Date.parse(day(0))) / 86_400_000);
const columnsOf = (rows: readonly Row[], ...columns: readonly string[]): string[] =>
  rows
    .map((row) =>
      columns
        .map((name) => (name.endsWith('_at') && row[name] !== undefined ? days(row[name]) : String(row[name] ?? '-')))
        .join(' '),
    )
    .sort();

const numbers = async (world: World, ...more: readonly string[]): Promise<string[]> => {
  const rows = await world.query(
    sql`SELECT states.*, persons.user_id FROM ${nexus('nexus_states')} AS states JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = states.entity_id`,
  );
  return columnsOf(
    // The text of a number is as the engine writes it: 20 or 20.0.
    rows.map((row) => ({ ...row, state_value: Number(row['state_value']) })),
    ...more,
    'state_unit',
    'state_entered_at',
    'state_exited_at',
    'state_number',
    'state_value',
    'trigger_event_id',
  );
};
const changes = async (world: World): Promise<string[]> =>
  columnsOf(
    await world.read('nexus_number_changes'),
    'state_unit',
    'occurred_at',
    'change_kind',
    'number_before',
    'number_after',
    'delta',
    'event_id',
  );

describe.each(engines)('states of numbers on $engine', ({ everyCase, createWorld }) => {
  test('amounts of events are a line for each unit, with what each change is worth', async () => {
    const world = await createWorld({ sources: SOURCES, states: REVENUE });
    await insertHappenings(world, [
      { id: 'e1', name: 'subscribed', on: 0, amount: 100, unit: 'USD' },
      { id: 'e2', name: 'subscribed', on: 1, amount: 50.5, unit: 'EUR' },
      { id: 'e3', name: 'subscribed', on: 2, amount: 150, unit: 'USD' },
      // Says nothing: it has no amount.
      { id: 'e4', name: 'subscribed', on: 3, unit: 'USD' },
      { id: 'e5', name: 'subscribed', on: 4, amount: 150, unit: 'USD' },
      // Of one unit, and of all.
      { id: 'e6', name: 'paused', on: 5, unit: 'EUR' },
      { id: 'e7', name: 'left', on: 6 },
      { id: 'e8', name: 'subscribed', on: 8, amount: 20, unit: 'USD' },
      { id: 'e9', name: 'subscribed', on: 9, amount: 10, unit: 'USD' },
    ]);
    await world.resolve();
    expect(await numbers(world)).toEqual([
      'EUR 1 5 50.5 50.5 e2',
      'EUR 5 6 0 0 e6',
      'USD 0 2 100 100 e1',
      'USD 2 6 150 150 e3',
      'USD 8 9 20 20 e8',
      'USD 9 - 10 10 e9',
    ]);
    expect(await changes(world)).toEqual([
      'EUR 1 began - 50.5 50.5 e2',
      'EUR 5 fell 50.5 0 -50.5 e6',
      'EUR 6 ended 0 - 0 -',
      'USD 0 began - 100 100 e1',
      'USD 2 rose 100 150 50 e3',
      'USD 6 ended 150 - -150 -',
      'USD 8 resumed - 20 20 e8',
      'USD 9 fell 20 10 -10 e9',
    ]);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    expect(columnsOf(await world.read('nexus_timeline'), 'item', 'occurred_at', 'amount', 'unit')).toContain(
      'state 2 150 USD',
    );
    await world.close();
  });

  testOfRules('two units that change at one instant are two intervals', async () => {
    const world = await createWorld({ sources: SOURCES, states: REVENUE });
    await insertHappenings(world, [
      { id: 'e1', name: 'subscribed', on: 0, amount: 1, unit: 'USD' },
      { id: 'e2', name: 'subscribed', on: 0, amount: 2, unit: 'EUR' },
      { id: 'e3', name: 'subscribed', on: 0, amount: 3 },
    ]);
    await world.resolve();
    expect(await numbers(world)).toEqual(['- 0 - 3 3 e3', 'EUR 0 - 2 2 e2', 'USD 0 - 1 1 e1']);
    const ids = await world.read('nexus_states', ['state_id']);
    expect(new Set(ids.map((row) => row['state_id'])).size).toBe(3);
    // What a run adds finds the rows that are there.
    await insertHappenings(world, [{ id: 'e4', name: 'left', on: 2, unit: 'EUR' }], 31);
    await world.resolve();
    expect(await numbers(world)).toEqual(['- 0 - 3 3 e3', 'EUR 0 2 2 2 e2', 'USD 0 - 1 1 e1']);
    await world.close();
  });

  test('a relation gives numbers, and what is none is set aside', async () => {
    const world = await createWorld({ sources: SOURCES, states: SEATS });
    const change = (
      event_id: string,
      state_value: string | null,
      on: number,
      state_unit: string | null = null,
    ): Row => ({
      event_id,
      identifier_type: 'user_id',
      identifier_value: 'ann',
      state_value,
      state_unit,
      occurred_at: day(on),
    });
    await world.insertStates('seats_bought', [
      change('s1', '5', 0),
      change('s2', ' 5.0 ', 1),
      change('s3', 'many', 2),
      change('s4', '7.25', 3),
      change('s5', null, 4),
      change('s6', '9', 3, 'paper'),
    ]);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'ann']] }]));
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ records_rejected: 1 });
    expect(await numbers(world)).toEqual(['- 0 3 5 5 s1', '- 3 4 7.25 7.25 s4', 'paper 3 - 9 9 s6']);
    expect(await world.read('nexus_rejected_records', ['event_id', 'column_name', 'reason', 'value'])).toEqual([
      { event_id: 's3', column_name: 'state_value', reason: 'is no finite number', value: 'many' },
    ]);
    await world.close();
  });

  testOfRules(
    'in whatever batches and order amounts come in, each unit is what its events say one after the other',
    async () => {
      const units = [undefined, 'USD', 'EUR'] as const;
      const users = ['a', 'b', 'c', 'd', 'e', 'f'];
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              name: fc.constantFrom('subscribed', 'subscribed', 'paused', 'left'),
              on: fc.integer({ min: 0, max: 9 }),
              amount: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
              unit: fc.constantFrom(...units),
              of: fc.constantFrom(...users),
              batch: fc.integer({ min: 0, max: 2 }),
            }),
            { minLength: 40, maxLength: 60, size: 'max' },
          ),
          async (records) => {
            const happenings = records.map(({ batch, ...given }, index) => ({
              ...given,
              batch,
              id: `e${String(index).padStart(2, '0')}`,
            }));
            const rank = { subscribed: 0, paused: 1, left: 2 };
            // What has no unit, and is no amount, is said of every unit that there are amounts of.
            const ofUnit = (user: string, unit: string | undefined): string[] => {
              const said = happenings.filter(
                ({ of, name, amount }) => of === user && (name !== 'subscribed' || amount !== undefined),
              );
              const known = new Set<string | undefined>(
                said.filter(({ name }) => name === 'subscribed').map((one) => one.unit),
              );
              const isOfAll = known.has(unit) || (known.size === 0 && unit === undefined);
              const own = said.filter((one) =>
                one.name === 'subscribed' || one.unit !== undefined ? one.unit === unit : isOfAll,
              );
              const lines: { from: number; to: string; number: number; id: string }[] = [];
              let now: number | null = null;
              for (const on of [...new Set(own.map((one) => one.on))].sort((one, other) => one - other)) {
                const [last] = own
                  .filter((one) => one.on === on)
                  .sort((one, other) => rank[other.name] - rank[one.name] || (other.id > one.id ? 1 : -1));
                if (last === undefined) continue;
                const next = last.name === 'subscribed' ? (last.amount ?? 0) : last.name === 'paused' ? 0 : null;
                if (next === now) continue;
                const before = lines.at(-1);
                if (now !== null && before !== undefined) before.to = String(on);
                if (next !== null) lines.push({ from: on, to: '-', number: next, id: last.id });
                now = next;
              }
              return lines.map(({ from, to, number, id }) =>
                [user, unit ?? '-', from, to, number, number, id].map(String).join(' '),
              );
            };
            const world = await createWorld({ sources: SOURCES, states: REVENUE });
            for (const batch of [2, 0, 1]) {
              await insertHappenings(
                world,
                happenings.filter((one) => one.batch === batch).reverse(),
                30 + batch / 100,
              );
              await world.resolve();
            }
            const expected = users.flatMap((user) => units.flatMap((unit) => ofUnit(user, unit))).sort();
            expect(await numbers(world, 'user_id')).toEqual(expected);
            await world.resolve({ full_refresh: true });
            expect(await numbers(world, 'user_id')).toEqual(expected);
            await world.close();
          },
        ),
        { numRuns: everyCase ? 3 : 1, seed: 5 },
      );
    },
  );
});
