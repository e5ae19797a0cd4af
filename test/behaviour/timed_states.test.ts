import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Heard, SpokenRule } from '../oracle/timed_states.ts';
import { intervalsOf } from '../oracle/timed_states.ts';
import type { World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { insertHappenings } from './happenings.ts';
import { components, day, leastIdentifiers } from './records.ts';

const DAY = 86_400_000;
const SOURCES = [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }];

const SETUP: NonNullable<NexusConfig['states']> = [
  {
    name: 'app_setup',
    entity_type: 'person',
    rules: [
      { event_name: 'installed', value: 'new' },
      { event_name: 'setup_done', value: 'ready' },
      { after: '3 days', from: 'installed', unless: ['setup_done', 'uninstalled'], value: 'stalled' },
      { event_name: 'uninstalled', value: null },
    ],
  },
  {
    name: 'app_activity',
    entity_type: 'person',
    rules: [{ no_event_for: '30 days', value: 'silent' }],
  },
];

const until = (world: World, on: number) => world.resolve({ as_of: day(on) });

/** Name, value, first day, last day, trigger, and the least identifier of who has it. */
async function intervals(world: World): Promise<string[]> {
  const names = leastIdentifiers(
    await world.read('nexus_entity_map', ['identifier_type', 'identifier_value', 'entity_id']),
  );
  const days = (at: unknown): string => String((Date.parse(String(at)) - Date.parse(day(0))) / DAY);
  return (await world.read('nexus_states'))
    .map((row) =>
      [
        names.get(row['entity_id'])?.slice('user_id '.length),
        row['state_name'],
        row['state_value'],
        days(row['state_entered_at']),
        row['state_exited_at'] === undefined ? 'now' : days(row['state_exited_at']),
        row['trigger_event_id'],
      ].join(' '),
    )
    .sort();
}

const dueDays = async (world: World): Promise<unknown[]> =>
  (await world.read('nexus_due', ['due_at'])).map((row) => row['due_at']);

describe.each(engines)('states that know time on $engine', ({ everyCase, createWorld }) => {
  test('a value comes when its time is up, by a run that finds no new row, and only then', async () => {
    const world = await createWorld({ sources: SOURCES, states: SETUP });
    await insertHappenings(world, [
      { id: 'e1', name: 'installed', on: 0 },
      { id: 'e2', name: 'installed', on: 1, of: ['bob'] },
    ]);
    await until(world, 2);
    expect(await intervals(world)).toEqual(['ann app_setup new 0 now e1', 'bob app_setup new 1 now e2']);
    expect(await dueDays(world)).toEqual([day(3), day(4)].map((at) => at.replace('.000Z', '.000000Z')));

    const early = await until(world, 2.9);
    expect(early.summary).toEqual({ status: 'unchanged' });
    expect(early.steps.map(({ step }) => step)).toEqual(['begin', 'probe']);

    expect((await until(world, 3)).summary).toMatchObject({ status: 'published', rows_loaded: 0 });
    expect(await intervals(world)).toEqual([
      'ann app_setup new 0 3 e1',
      'ann app_setup stalled 3 now e1',
      'bob app_setup new 1 now e2',
    ]);
    // Only who had something due was solved.
    expect(
      await world.query(
        sql`SELECT COUNT(*) AS solved FROM ${nexus('nexus_states')} WHERE run_id = (SELECT MAX(run_id) FROM ${nexus('nexus_watermarks')})`,
      ),
    ).toEqual([{ solved: 2 }]);
    expect((await until(world, 3)).summary).toEqual({ status: 'unchanged' });
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.close();
  });

  testOfRules('what comes late takes the value back, from when it happened or as if it had never been', async () => {
    const world = await createWorld({ sources: SOURCES, states: SETUP });
    await insertHappenings(world, [
      { id: 'e1', name: 'installed', on: 0 },
      { id: 'e2', name: 'installed', on: 0, of: ['bob'] },
    ]);
    await until(world, 10);
    await insertHappenings(world, [
      { id: 'e3', name: 'setup_done', on: 2 },
      { id: 'e4', name: 'setup_done', on: 8, of: ['bob'] },
    ]);
    await until(world, 10);
    expect(await intervals(world)).toEqual([
      'ann app_setup new 0 2 e1',
      'ann app_setup ready 2 now e3',
      'bob app_setup new 0 3 e2',
      'bob app_setup ready 8 now e4',
      'bob app_setup stalled 3 8 e2',
    ]);
    await world.close();
  });

  testOfRules('silence ends with the next event, and derived states follow', async () => {
    const world = await createWorld({
      sources: SOURCES,
      states: SETUP,
      derived_states: [
        {
          name: 'customer_health',
          entity_type: 'person',
          components: ['app_setup', 'app_activity'],
          rules: [{ when: { app_activity: 'silent' }, value: 'lost' }],
          default: 'fine',
        },
      ],
    });
    await insertHappenings(world, [
      { id: 'e1', name: 'setup_done', on: 0 },
      { id: 'e2', name: 'whatever', on: 40 },
    ]);
    await until(world, 69);
    const before = [
      'ann app_activity silent 30 40 e1',
      'ann app_setup ready 0 now e1',
      'ann customer_health fine 0 30 e1',
      'ann customer_health lost 30 40 e1',
    ];
    const fine = (to: string) => `ann customer_health fine 40 ${to}`;
    expect((await intervals(world)).map((line) => line.trim())).toEqual([...before, fine('now')].sort());
    await until(world, 70);
    expect((await intervals(world)).map((line) => line.trim())).toEqual(
      [...before, fine('70'), 'ann app_activity silent 70 now e2', 'ann customer_health lost 70 now e2'].sort(),
    );
    await world.close();
  });

  testOfRules(
    'a moment before that of the last run takes a full refresh, and one that is none is refused',
    async () => {
      const world = await createWorld({ sources: SOURCES, states: SETUP });
      await insertHappenings(world, [{ id: 'e1', name: 'installed', on: 0 }]);
      await until(world, 5);
      await expect(until(world, 2)).rejects.toThrow(
        /as_of is 2026-01-03.*last run went up to 2026-01-06.*full_refresh/,
      );
      await expect(world.resolve({ as_of: 'yesterday' })).rejects.toThrow(/as_of is to be a time such as .*yesterday/);
      await world.resolve({ as_of: day(2), full_refresh: true });
      expect(await intervals(world)).toEqual(['ann app_setup new 0 now e1']);
      expect(await world.read('nexus_runs', ['as_of'])).toEqual(
        [day(2), day(5)].map((at) => ({ as_of: at.replace('.000Z', '.000000Z') })),
      );
      // A plan says what time will change.
      expect((await world.call('nexus_plan_with', JSON.stringify({ as_of: day(2.5) }))).answer).toMatchObject({
        status: 'unchanged',
      });
      expect((await world.call('nexus_plan_with', JSON.stringify({ as_of: day(3) }))).answer).toMatchObject({
        status: 'planned',
      });
      await world.close();
    },
  );

  testOfRules('what was due of those who are gone is no work for ever', async () => {
    const world = await createWorld({ sources: SOURCES, states: SETUP });
    await insertHappenings(world, [{ id: 'e1', name: 'installed', on: 0 }]);
    await until(world, 1);
    await world.execute(
      sql`INSERT INTO ${nexus('nexus_due')} (entity_id, due_at, run_id) SELECT 'per_gone', due_at, run_id FROM ${nexus('nexus_due')}`,
    );
    await until(world, 4);
    expect((await until(world, 4)).summary).toEqual({ status: 'unchanged' });
    await world.close();
  });

  const NAMES = ['a', 'b', 'c', 'd'] as const;
  const RULES: readonly SpokenRule[] = [
    { events: ['a'], unless: [], after: null, value: 'one' },
    { events: ['a'], unless: ['b'], after: 2 * DAY, value: 'two' },
    { events: ['c'], unless: ['b'], after: DAY, value: 'three' },
    { events: ['d'], unless: [], after: null, value: null },
    { events: null, unless: [], after: 4 * DAY, value: 'four' },
  ];
  const CONFIGURED: NonNullable<NexusConfig['states']> = [
    {
      name: 'some_state',
      entity_type: 'person',
      rules: [
        { event_name: 'a', value: 'one' },
        { after: '48 hours', from: ['a'], unless: 'b', value: 'two' },
        { after: '1 day', from: 'c', unless: 'b', value: 'three' },
        { event_name: 'd', value: null },
        { no_event_for: '4 days', value: 'four' },
      ],
    },
  ];
  const LAST = 16;

  test('runs in between, in any order and number, give what one run at the end does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            name: fc.constantFrom(...NAMES),
            on: fc.integer({ min: 0, max: 12 }),
            users: fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 2 }),
            batch: fc.integer({ min: 0, max: 3 }),
          }),
          { minLength: 40, maxLength: 60, size: 'max' },
        ),
        fc.array(fc.integer({ min: 0, max: LAST }), { minLength: 4, maxLength: 4 }),
        async (records, moments) => {
          const happenings = records.map(({ name, on, users }, index) => ({
            id: `e${String(index).padStart(2, '0')}`,
            name,
            on,
            of: users.map((user) => `u${String(user)}`),
          }));
          const expected = components(happenings.map(({ of }) => of)).flatMap((members) => {
            const heard = happenings
              .filter(({ of }) => members.includes(of[0] ?? ''))
              .map(({ id, name, on }): Heard => ({ id, name, at: on * DAY }));
            return intervalsOf(RULES, heard, LAST * DAY).map(({ value, from, to, trigger }) =>
              [members[0], 'some_state', value, from / DAY, to === null ? 'now' : to / DAY, trigger].join(' '),
            );
          });
          const world = await createWorld({ sources: SOURCES, states: CONFIGURED });
          for (const [batch, moment] of moments.sort((one, other) => one - other).entries()) {
            await insertHappenings(
              world,
              happenings.filter((_, index) => records[index]?.batch === batch).reverse(),
              30 + batch / 100,
            );
            await until(world, moment);
          }
          await until(world, LAST);
          expect(await intervals(world)).toEqual(expected.sort());
          expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
          await world.resolve({ full_refresh: true, as_of: day(LAST) });
          expect(await intervals(world)).toEqual(expected.sort());
          await world.close();
        },
      ),
      { numRuns: everyCase ? 3 : 1, seed: 11 },
    );
  });
});
