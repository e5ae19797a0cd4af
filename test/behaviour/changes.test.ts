import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day } from './records.ts';
import { byId, expectShown, follow, start } from './replay.ts';
import { forget, placesOf } from './traces.ts';

const CONFIG = {
  sources: [
    { name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {}, group_identifiers: {} } },
  ],
  identifier_types: { user_id: { normalizer: 'exact' as const }, domain: { normalizer: 'domain' as const } },
  traits: { person: { name: {} } },
  states: [
    {
      name: 'billing_plan',
      entity_type: 'person',
      rules: [
        { event_name: 'free', value: 'free' },
        { event_name: 'paid', value: 'paid' },
        { event_name: 'left', value: null },
      ],
    },
    { name: 'money_paid', entity_type: 'person', type: 'number' as const, rules: [{ event_name: 'paid' }] },
  ],
  audiences: {
    annas: { entity_type: 'person', where: { trait: 'name', is: ['Ann', 'Anna'] } },
    payers: { entity_type: 'person', where: { state: 'billing_plan', is: 'paid' }, hold_out: 0.5 },
  },
  changes: true,
};

const user = (name: string) => ({ identifier_type: 'user_id', identifier_value: name });
const link = (at: number, id: string, ...names: readonly string[]): Row[] =>
  names.map((name) => ({
    event_id: id,
    row_id: id,
    ...user(name),
    occurred_at: day(at),
    _ingested_at: day(at),
  }));
const happening = (at: number, id: string, event_name: string, amount?: number): Row => ({
  event_id: id,
  event_name,
  ...(amount === undefined ? {} : { event_value: amount, value_unit: 'US"D' }),
  occurred_at: day(at),
  _ingested_at: day(at),
});
const named = (at: number, name: string, value: string): Row => ({
  event_id: `name ${String(at)} ${name}`,
  row_id: 'name',
  ...user(name),
  trait_name: 'name',
  trait_value: value,
  occurred_at: day(at),
  _ingested_at: day(at),
});
const idOf = async (world: World, name: string): Promise<unknown> =>
  (await world.read('nexus_resolved_person_identifiers')).find((row) => row['identifier_value'] === name)?.[
    'person_id'
  ];
const OF_THE_RUN = new Set(['change_id', 'run_number', 'run_id', 'changed_at']);
/** What changes say, without what is of the run. */
const told = (rows: readonly Row[]): Row[] =>
  byId(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !OF_THE_RUN.has(name))
          .map(([name, value]) => [name, name === 'changed_columns' ? (JSON.parse(String(value)) as unknown) : value]),
      ),
    ),
  );

describe.each(engines)('changes on $engine', ({ everyCase, createWorld }) => {
  test('say who came, what changed, who became one, came apart, and is forgotten', async () => {
    const world = await createWorld(CONFIG);
    const replay = start();
    await world.insert('crm', 'person_identifiers', [...link(1, '1', 'ann-1', 'ann-2'), ...link(2, '2', 'bob-1')]);
    await world.insert('crm', 'person_traits', [named(1, 'ann-1', 'Ann "A"')]);
    await world.resolve();
    const [ann, bob] = [await idOf(world, 'ann-1'), await idOf(world, 'bob-1')];
    expect(told(await follow(world, replay))).toEqual(
      byId([
        {
          entity_type: 'person',
          entity_id: ann,
          change: 'created',
          changed_columns: {
            user_id: { old: null, new: 'ann-1' },
            name: { old: null, new: 'Ann "A"' },
            first_seen_at: { old: null, new: day(1).replace('Z', '000Z') },
            identifier_count: { old: null, new: 2 },
          },
        },
        {
          entity_type: 'person',
          entity_id: bob,
          change: 'created',
          changed_columns: {
            user_id: { old: null, new: 'bob-1' },
            first_seen_at: { old: null, new: day(2).replace('Z', '000Z') },
            identifier_count: { old: null, new: 1 },
          },
        },
      ]),
    );

    // Nothing is said of what stays as it is, in a full refresh either.
    await world.insert('crm', 'person_traits', [named(3, 'ann-2', 'Anna')]);
    await world.resolve();
    expect(told(await follow(world, replay))).toEqual([
      {
        entity_type: 'person',
        entity_id: ann,
        change: 'changed',
        changed_columns: { name: { old: 'Ann "A"', new: 'Anna' } },
      },
      {
        entity_type: 'person',
        entity_id: ann,
        change: 'entered_audience',
        audience: 'annas',
        changed_columns: { is_held_out: { old: null, new: false } },
      },
    ]);
    await world.resolve({ full_refresh: true });
    expect(await follow(world, replay)).toEqual([]);

    await world.insert('crm', 'events', [happening(3, '1', 'paid', 20.5)]);
    await world.resolve();
    expect(told(await follow(world, replay))).toEqual([
      {
        entity_type: 'person',
        entity_id: ann,
        change: 'entered_audience',
        audience: 'payers',
        changed_columns: { is_held_out: { old: null, new: expect.any(Boolean) } },
      },
      {
        entity_type: 'person',
        entity_id: ann,
        change: 'state_changed',
        changed_columns: { billing_plan: { old: null, new: 'paid' }, 'money_paid US"D': { old: null, new: '20.5' } },
      },
    ]);

    await world.insert('crm', 'person_identifiers', link(4, '4', 'ann-1', 'bob-1'));
    await world.resolve();
    expect(told(await follow(world, replay))).toEqual(
      byId([
        {
          entity_type: 'person',
          entity_id: ann,
          change: 'changed',
          changed_columns: { identifier_count: { old: 2, new: 3 } },
        },
        { entity_type: 'person', entity_id: bob, change: 'merged', other_id: ann },
      ]),
    );

    await setOverrides(world, [
      {
        override_id: 'apart',
        kind: 'veto',
        created_at: day(5),
        entity_type: 'person',
        identifier_type_a: 'user_id',
        identifier_value_a: 'ann-1',
        identifier_type_b: 'user_id',
        identifier_value_b: 'bob-1',
      },
    ]);
    await world.resolve();
    expect(told(await follow(world, replay))).toEqual(
      byId([
        {
          entity_type: 'person',
          entity_id: ann,
          change: 'changed',
          changed_columns: { identifier_count: { old: 3, new: 2 } },
        },
        {
          entity_type: 'person',
          entity_id: bob,
          change: 'revived',
          other_id: ann,
          changed_columns: {
            user_id: { old: null, new: 'bob-1' },
            first_seen_at: { old: null, new: day(2).replace('Z', '000Z') },
            identifier_count: { old: null, new: 1 },
          },
        },
      ]),
    );

    await forget(world, 'user_id', 'bob-1');
    expect(await placesOf(world, 'bob-1')).toEqual([]);
    const last = await follow(world, replay);
    expect(last.map(({ entity_id, change }) => [entity_id, change]).sort()).toEqual(
      [
        [ann, 'restated'],
        [ann, 'entered_audience'],
        [ann, 'entered_audience'],
        [ann, 'state_changed'],
        [bob, 'forgotten'],
      ].sort(),
    );
    await expectShown(world, replay);
    const again = start();
    await follow(world, again);
    await expectShown(world, again);
    await world.close();
  });

  test('replayed from nothing, or from a place that was kept, give the final views exactly: batches, vetoes that come and go, erasures', async () => {
    const place = fc.nat(7);
    const batch = fc.record({
      links: fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      names: fc.array(fc.tuple(place, fc.constantFrom('Ann', 'Bob "B"')), { maxLength: 2 }),
      places: fc.array(fc.nat(2), { maxLength: 1 }),
      happened: fc.array(fc.tuple(fc.nat(2), fc.constantFrom('free', 'paid', 'left')), { maxLength: 3 }),
      vetoes: fc.array(fc.tuple(place, place), { maxLength: 2 }),
      erased: fc.option(place, { freq: 3 }),
      isWhole: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 2, maxLength: 3 }), async (batches) => {
        const world = await createWorld(CONFIG);
        const replay = start();
        const name = (number: number): string => `user-${String(number)}`;
        const check = async (): Promise<void> => {
          const again = start();
          await follow(world, replay);
          await follow(world, again);
          await expectShown(world, replay);
          await expectShown(world, again);
        };
        for (const [number, { links, names, places, happened, vetoes, erased, isWhole }] of batches.entries()) {
          const group = (index: number): string => `${String(number)} ${String(index)}`;
          const rows = links.flatMap((users, index) => link(number, group(index), ...new Set(users.map(name))));
          await world.insert('crm', 'person_identifiers', rows);
          // Of the first links, which say whose they are.
          await world.insert(
            'crm',
            'events',
            happened
              .filter(([of]) => of < links.length)
              .map(([of, event_name]) => happening(number, group(of), event_name, number)),
          );
          await world.insert(
            'crm',
            'person_traits',
            names.map(([one, value]) => named(number, name(one), value)),
          );
          await world.insert(
            'crm',
            'group_identifiers',
            places.map((one) => ({
              event_id: `place ${String(number)}`,
              row_id: 'place',
              identifier_type: 'domain',
              identifier_value: `place-${String(one)}.example`,
              occurred_at: day(number),
              _ingested_at: day(number),
            })),
          );
          await setOverrides(
            world,
            vetoes
              .filter(([one, other]) => one !== other)
              .map(([one, other], index) => ({
                override_id: group(index),
                kind: 'veto',
                created_at: day(number),
                entity_type: 'person',
                identifier_type_a: 'user_id',
                identifier_value_a: name(one),
                identifier_type_b: 'user_id',
                identifier_value_b: name(other),
              })),
          );
          await world.resolve(isWhole ? { full_refresh: true } : undefined);
          await check();
          if (erased !== null) {
            const { answer } = await world.call('nexus_forget', 'user_id', name(erased));
            if (typeof answer['confirm'] === 'string') await forget(world, 'user_id', name(erased));
            await check();
            const kept = await world.read('nexus_changes', ['changed_columns']);
            expect(kept.filter((row) => String(row['changed_columns']).includes(name(erased)))).toEqual([]);
          }
        }
        await world.close();
      }),
      { numRuns: everyCase ? 4 : 1 },
    );
  });

  testOfRules(
    'begin with all that there is where they are kept from now on, and are gone where they are not',
    async () => {
      const world = await createWorld({ ...CONFIG, changes: false });
      await world.insert('crm', 'person_identifiers', [...link(1, '1', 'ann-1'), ...link(2, '2', 'bob-1')]);
      await world.insert('crm', 'person_traits', [named(1, 'ann-1', 'Anna')]);
      await world.resolve();
      expect(await world.read('nexus_changes')).toEqual([]);
      await world.redeploy({ changes: true });
      await world.insert('crm', 'person_identifiers', link(3, '3', 'cat-1'));
      await world.resolve();
      const replay = start();
      expect((await follow(world, replay)).map(({ change }) => change).sort()).toEqual([
        'created',
        'created',
        'created',
        'entered_audience',
      ]);
      await expectShown(world, replay);
      await world.redeploy({ changes: false });
      await world.resolve();
      expect(await world.read('nexus_changes')).toEqual([]);
      await world.redeploy({ changes: true });
      await world.insert('crm', 'person_identifiers', link(4, '4', 'ann-1', 'bob-1'));
      await world.resolve();
      const anew = start();
      expect((await follow(world, anew)).map(({ change }) => change).sort()).toEqual([
        'created',
        'created',
        'entered_audience',
      ]);
      await expectShown(world, anew);
      await world.close();
    },
  );
});
