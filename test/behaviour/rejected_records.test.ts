import { describe, expect, test } from '@jest/globals';
import { id, nexus, op, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { testWhere } from '../support/every_case.ts';
import { engines, testOfRules } from './engines.ts';
import type { Identifier } from './records.ts';
import { day, good, identifierRows, partition } from './records.ts';
import { event, REJECTED } from './rejected_cases.ts';

const CONFIG = {
  sources: [
    { name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {}, membership_identifiers: {} } },
  ],
  identifier_types: { email: {}, user_id: { normalizer: 'exact' as const } },
  traits: { person: { name: {} } },
};

const SAID = ['source', 'relation', 'record_kind', 'event_id', 'row_id', 'column_name', 'value', 'reason'];
const rejected = (world: World): Promise<Row[]> => world.read('nexus_rejected_records', SAID);

const kindOf = (relation: string): string =>
  ({ events: 'event', person_traits: 'trait', membership_identifiers: 'membership' })[relation] ?? 'identifier';

/** A link group of users. */
const link = (world: World, on: number, ...users: string[]): Promise<void> =>
  world.insert(
    'crm',
    'person_identifiers',
    identifierRows([
      { id: users.join(' '), identifiers: users.map((user): Identifier => ['user_id', user]), ingestedAt: day(on) },
    ]),
  );

const warnings = (summary: Row): string[] => (summary['warnings'] as { says: string }[]).map(({ says }) => says);

describe.each(engines)('records that cannot be loaded on $engine', ({ engine, everyCase, createWorld }) => {
  test('of every kind are set aside with their reasons, the rest is loaded, and corrected they come back', async () => {
    const world = await createWorld({ ...CONFIG, resolution: { max_rejected_records: REJECTED.length } });
    await link(world, 1, 'a');
    await world.resolve();
    await link(world, 2, 'b');
    // Each of an event of its own: two of one link group are one record.
    const apart = REJECTED.map(([, relation, row, said], index) => {
      const own = (of: Row): Row => ({
        ...of,
        ...(of['event_id'] === 'e7' ? { event_id: `e7 ${String(index)}` } : {}),
      });
      return { relation, row: own(row), said: own(said) };
    });
    const relations = [...new Set(apart.map(({ relation }) => relation))];
    for (const relation of relations) {
      await world.insert(
        'crm',
        relation,
        apart.flatMap(({ relation: of, row }) => (of === relation ? [row] : [])),
      );
    }
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', records_rejected: REJECTED.length });
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    const shown = await world.read(
      'nexus_rejected_records',
      SAID.filter((name) => name !== 'value'),
    );
    const inOrder = (rows: readonly Row[]): string[] =>
      rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
    expect(inOrder(shown)).toEqual(
      inOrder(
        apart.map(({ relation, said }) => ({
          source: 'crm',
          relation: `crm_${relation}`,
          record_kind: kindOf(relation),
          ...said,
        })),
      ),
    );
    // Nobody has anything to do until the source changes.
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    for (const relation of relations) await world.remove('crm', relation);
    for (const [on, user] of [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ] as const)
      await link(world, on, user);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', records_rejected: 0 });
    expect(await rejected(world)).toEqual([]);
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b'], ['user_id c']]);
    await world.close();
  });

  // One by one where a call costs little: on every engine they come together, above.
  if (everyCase) {
    test.each(REJECTED)(
      '%s is set aside with its reason, the rest is loaded, and corrected it comes back',
      async (_what, relation, row, said) => {
        const world = await createWorld(CONFIG);
        await link(world, 1, 'a');
        await world.resolve();
        await link(world, 2, 'b');
        await world.insert('crm', relation, [row]);
        const { summary } = await world.resolve();
        expect(summary).toMatchObject({ status: 'published', records_rejected: 1 });
        expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
        const shown = await world.read(
          'nexus_rejected_records',
          SAID.filter((name) => name !== 'value'),
        );
        expect(shown).toEqual([{ source: 'crm', relation: `crm_${relation}`, record_kind: kindOf(relation), ...said }]);
        expect(warnings(summary)).toEqual([
          expect.stringContaining(
            `crm_${relation} of crm: 1 record cannot be loaded and was left out: nexus_rejected_records lists them, such as one of which ${String(said.column_name)} ${String(said.reason)}. Correct`,
          ),
        ]);
        expect(await world.read('nexus_quality', ['measure', 'source', 'value', 'is_warning'])).toContainEqual({
          measure: 'rejected_records',
          source: 'crm',
          value: 1,
          is_warning: 1,
        });
        // Nobody has anything to do until the source changes.
        expect((await world.resolve()).summary['status']).toBe('unchanged');
        await world.remove('crm', relation);
        if (relation === 'person_identifiers') {
          await link(world, 1, 'a');
          await link(world, 2, 'b');
        }
        await link(world, 3, 'c');
        expect((await world.resolve()).summary).toMatchObject({ status: 'published', records_rejected: 0 });
        expect(await rejected(world)).toEqual([]);
        await world.close();
      },
    );

    testWhere(engine === 'duckdb').each([
      [
        'events',
        { ...event, occurred_at: null },
        sql`CAST('12026-01-01' AS TIMESTAMP)`,
        'occurred_at',
        'is not in the years 1 to 9999',
      ],
      [
        'events',
        { ...event, occurred_at: null },
        sql`CAST('0044-03-15 (BC)' AS TIMESTAMP)`,
        'occurred_at',
        'is not in the years 1 to 9999',
      ],
      [
        'events',
        { ...event, occurred_at: null },
        sql`CAST('infinity' AS TIMESTAMP)`,
        'occurred_at',
        'is not in the years 1 to 9999',
      ],
    ])('a moment that not every engine has is set aside: %#', async (relation, row, moment, column, reason) => {
      const world = await createWorld({
        ...CONFIG,
        states: [{ name: 'billing', entity_type: 'person', rules: [{ event_name: 'paid', value: 'customer' }] }],
        derived_states: [
          {
            name: 'overall',
            entity_type: 'person',
            components: ['billing'],
            rules: [{ when: { billing: 'customer' }, value: 'yes' }],
          },
        ],
      });
      await world.insert('crm', relation, [row]);
      await world.update('crm', relation, sql`${id('occurred_at')} = ${moment}`);
      await world.insert('crm', 'events', [{ ...event, event_id: 'e9' }]);
      await world.insert('crm', 'person_identifiers', [
        { ...good, event_id: 'e8' },
        { ...good, event_id: 'e9' },
      ]);
      await world.resolve();
      expect(await rejected(world)).toMatchObject([{ event_id: 'e8', column_name: column, reason }]);
      expect(await world.read('nexus_states', ['state_name', 'state_entered_at'])).toEqual([
        { state_name: 'billing', state_entered_at: day(0).replace('Z', '000Z') },
        { state_name: 'overall', state_entered_at: day(0).replace('Z', '000Z') },
      ]);
      await world.close();
    });
  }

  test('the last moment of 9999 and the first of year 1 are moments', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'events', [
      { ...event, event_id: 'last', occurred_at: '9999-12-31T23:59:59.999999Z' },
      { ...event, event_id: 'first', occurred_at: '0001-01-01T00:00:00.000000Z' },
    ]);
    await world.resolve();
    expect(await rejected(world)).toEqual([]);
    expect(await world.read('nexus_events', ['event_id'])).toEqual([{ event_id: 'first' }, { event_id: 'last' }]);
    await world.close();
  });

  test('NaN and the infinities are no numbers', async () => {
    const world = await createWorld(CONFIG);
    const float = op.type('float');
    for (const [name, text] of [
      ['nan', 'nan'],
      ['inf', 'inf'],
      ['minus', '-inf'],
    ] as const) {
      await world.insert('crm', 'events', [{ ...event, event_id: name }]);
      await world.execute(
        sql`UPDATE ${nexus('crm_events')} SET event_value = CAST(${text} AS ${float}) WHERE event_id = ${name}`,
      );
    }
    await world.insert('crm', 'events', [{ ...event, event_id: 'number' }]);
    await world.execute(sql`UPDATE ${nexus('crm_events')} SET event_value = -1.5 WHERE event_id = 'number'`);
    await world.resolve();
    expect((await rejected(world)).map((row) => [row['event_id'], row['column_name'], row['reason']])).toEqual([
      ['inf', 'event_value', 'is no finite number'],
      ['minus', 'event_value', 'is no finite number'],
      ['nan', 'event_value', 'is no finite number'],
    ]);
    expect(await world.read('nexus_events', ['event_id', 'event_value'])).toEqual([
      { event_id: 'number', event_value: -1.5 },
    ]);
    await world.close();
  });

  testOfRules(
    'a correction that cannot be loaded leaves what was there; one that can takes its place, and a full refresh agrees',
    async () => {
      const world = await createWorld(CONFIG);
      const trait = (value: string, on: number, more: Row = {}): Row => ({
        ...good,
        trait_name: 'name',
        trait_value: value,
        _ingested_at: day(on),
        ...more,
      });
      const names = async (): Promise<unknown[]> =>
        (await world.read('nexus_traits', ['trait_value'])).map((row) => row['trait_value']);
      await link(world, 1, 'a');
      await world.insert('crm', 'person_traits', [trait('Ann', 1)]);
      await world.resolve();
      await world.insert('crm', 'person_traits', [trait('Anna', 2, { trait_name: null })]);
      await world.resolve();
      const firstSeen = await world.read('nexus_rejected_records', ['rejected_key', 'first_run_id']);
      for (const options of [{}, { full_refresh: true }]) {
        await world.resolve(options);
        expect(await names()).toEqual(['Ann']);
        expect(await world.read('nexus_rejected_records', ['rejected_key', 'first_run_id'])).toEqual(firstSeen);
      }
      // The second correction cannot be loaded either: it is what stands there now.
      await world.insert('crm', 'person_traits', [trait('Annie', 3, { identifier_type: null })]);
      for (const options of [{}, { full_refresh: true }]) {
        await world.resolve(options);
        expect(await names()).toEqual(['Ann']);
        expect((await rejected(world)).map((row) => row['column_name'])).toEqual(['identifier_type']);
      }
      // The bad ones stay in a source that only adds rows; a later good one is what counts.
      await world.insert('crm', 'person_traits', [trait('Anne', 40)]);
      for (const options of [{}, { full_refresh: true }]) {
        const { summary } = await world.resolve(options);
        expect(await names()).toEqual(['Anne']);
        expect(await rejected(world)).toEqual([]);
        expect(summary['records_rejected']).toBe(0);
      }
      await world.close();
    },
  );

  test('more than the config allows stop the run before it publishes; those that are known do not count', async () => {
    const many = (count: number, from = 0): Row[] =>
      Array.from({ length: count }, (_, index) => ({
        ...good,
        event_id: `bad ${String(from + index)}`,
        identifier_type: null,
      }));
    const world = await createWorld({ ...CONFIG, resolution: { max_rejected_records: 3, max_rejected_share: 0.5 } });
    await link(world, 1, 'a');
    await world.insert('crm', 'person_identifiers', many(3));
    await world.resolve();
    expect(await rejected(world)).toHaveLength(3);
    await world.insert('crm', 'person_identifiers', many(10, 3));
    const before = await world.read('nexus_event_log');
    await expect(world.resolve()).rejects.toThrow(
      /Records that cannot be loaded: 10 of 14 that were read, and a run passes over 3 or 50 % of them at most .*The first: crm, crm_person_identifiers, event bad 1[0-2]*, row r: identifier_type is missing\./,
    );
    expect(await world.read('nexus_event_log')).toEqual(before);
    expect(await rejected(world)).toHaveLength(3);
    await world.redeploy({ ...CONFIG, resolution: { max_rejected_records: 10, max_rejected_share: 0 } });
    await world.resolve();
    expect(await rejected(world)).toHaveLength(13);
    expect((await world.resolve({ full_refresh: true })).summary['records_rejected']).toBe(13);
    await world.close();
  });

  // Of the rules: where a call costs little. The cases above run the same statements on every engine.
  if (everyCase) {
    test('what is stored counts as delivered, where the source shows it no more and another rejection is newer', async () => {
      const world = await createWorld(CONFIG);
      await world.insert('crm', 'person_identifiers', [{ ...good, _ingested_at: day(3) }]);
      await world.resolve();
      await world.execute(sql`DELETE FROM ${nexus('crm_person_identifiers')} WHERE event_id = 'e'`);
      const bad = { ...good, identifier_type: null };
      await world.insert('crm', 'person_identifiers', [
        { ...bad, _ingested_at: day(2) },
        { ...bad, event_id: 'other', _ingested_at: day(4) },
        { ...bad, event_id: 'unstamped', _ingested_at: null },
      ]);
      await world.resolve();
      expect((await rejected(world)).map((row) => row['event_id'])).toEqual(['other', 'unstamped']);
      await world.insert('crm', 'person_identifiers', [{ ...bad, _ingested_at: day(4) }]);
      await world.resolve();
      expect((await rejected(world)).map((row) => row['event_id'])).toEqual(['e', 'other', 'unstamped']);
      expect(await partition(world)).toEqual([['user_id a']]);
      await world.close();
    });

    test('one record of a link group that cannot be loaded leaves the others', async () => {
      const world = await createWorld(CONFIG);
      await world.insert('crm', 'person_identifiers', [
        good,
        { ...good, identifier_value: 'b' },
        { ...good, identifier_value: 'c', identifier_type: null },
      ]);
      await world.resolve();
      expect(await partition(world)).toEqual([['user_id a', 'user_id b']]);
      expect(await rejected(world)).toHaveLength(1);
      await world.insert('crm', 'person_identifiers', [
        { ...good, _ingested_at: day(2) },
        { ...good, identifier_value: 'b', _ingested_at: day(2) },
        { ...good, identifier_value: 'c', _ingested_at: day(2) },
      ]);
      await world.resolve();
      expect(await partition(world)).toEqual([['user_id a', 'user_id b', 'user_id c']]);
      expect(await rejected(world)).toEqual([]);
      await world.close();
    });

    test('one that is older than the look-back stays listed, and goes when it is corrected', async () => {
      const world = await createWorld(CONFIG);
      await world.insert('crm', 'person_identifiers', [{ ...good, identifier_type: null }]);
      await world.resolve();
      await link(world, 30, 'b');
      await world.resolve();
      await link(world, 60, 'c');
      const { summary } = await world.resolve();
      expect(await rejected(world)).toHaveLength(1);
      expect(summary['records_rejected']).toBe(1);
      await world.insert('crm', 'person_identifiers', [{ ...good, _ingested_at: day(61) }]);
      await world.resolve();
      expect(await rejected(world)).toEqual([]);
      expect(await partition(world)).toEqual([['user_id a'], ['user_id b'], ['user_id c']]);
      await world.close();
    });

    test('with nothing allowed a single one stops a run', async () => {
      const world = await createWorld({ ...CONFIG, resolution: { max_rejected_records: 0, max_rejected_share: 0 } });
      await world.insert('crm', 'person_identifiers', [good, { ...good, event_id: 'e7', identifier_type: null }]);
      await expect(world.resolve()).rejects.toThrow('event e7, row r: identifier_type is missing');
      await world.close();
    });
  }
});
