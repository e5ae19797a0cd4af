import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import type { LinkRow } from './records.ts';
import { day, identifierRows, leastIdentifiers, partition } from './records.ts';

const CONFIG = {
  sources: [
    {
      name: 'crm',
      relations: { events: {}, person_identifiers: {}, person_traits: {}, membership_identifiers: {} },
    },
  ],
  identifier_types: { user_id: {}, device: {}, domain: { entity_types: ['group'] } },
  traits: { person: { name: {}, city: { survivorship: 'most_frequent' as const } } },
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [
        { event_name: 'ended', value: null },
        { event_name: 'paid', value: 'active' },
        { event_name: 'failed', value: 'past_due' },
      ],
    },
  ],
};

interface History {
  readonly events: Row[];
  readonly identifiers: Row[];
  readonly traits: Row[];
  readonly memberships: Row[];
}

/** One event of one person, and what it leaves in the four relations. */
type Happening = typeof record extends fc.Arbitrary<infer Of> ? Of : never;
const record = fc.record({
  users: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
  device: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  name: fc.constantFrom('paid', 'failed', 'ended', 'seen'),
  days: fc.integer({ min: 0, max: 6 }),
  city: fc.constantFrom('Oslo', 'Lima', 'Pune', ''),
});

function history(records: readonly Happening[]): History {
  const events: Row[] = [];
  const identifiers: Row[] = [];
  const traits: Row[] = [];
  const memberships: Row[] = [];
  records.forEach(({ users, device, name, days, city }, index) => {
    const event_id = `e${String(index).padStart(3, '0')}`;
    const shared = { event_id, occurred_at: day(days), _ingested_at: day(10 + index / 100) };
    events.push({ ...shared, event_name: name });
    for (const user of new Set(users)) {
      identifiers.push({
        ...shared,
        row_id: event_id,
        identifier_type: 'user_id',
        identifier_value: `u${String(user)}`,
      });
    }
    if (device !== undefined) {
      identifiers.push({
        ...shared,
        row_id: event_id,
        identifier_type: 'device',
        identifier_value: `d${String(device)}`,
      });
    }
    const of = { ...shared, row_id: event_id, identifier_type: 'user_id', identifier_value: `u${String(users[0])}` };
    traits.push(
      { ...of, trait_name: 'city', trait_value: city },
      { ...of, trait_name: 'name', trait_value: `name ${String(index)}` },
    );
    if (city !== '') {
      memberships.push({
        ...shared,
        row_id: event_id,
        person_identifier_type: 'user_id',
        person_identifier: `u${String(users[0])}`,
        group_identifier_type: 'domain',
        group_identifier: `${city}.example`,
      });
    }
  });
  return { events, identifiers, traits, memberships };
}

async function insert(world: World, { events, identifiers, traits, memberships }: History): Promise<void> {
  await world.insert('crm', 'events', events);
  await world.insert('crm', 'person_identifiers', identifiers);
  await world.insert('crm', 'person_traits', traits);
  await world.insert('crm', 'membership_identifiers', memberships);
}

/** Everything that users see, each entity named by its least identifier instead of its id. */
async function outcome(world: World): Promise<unknown> {
  const map = await world.read('nexus_entity_map', [
    'identifier_type',
    'identifier_value',
    'entity_id',
    'first_seen_at',
  ]);
  const names = leastIdentifiers(map);
  const named = (rows: readonly Row[], ...columns: readonly string[]): string[] =>
    rows
      .map((row) =>
        JSON.stringify({ ...row, ...Object.fromEntries(columns.map((name) => [name, names.get(row[name])])) }),
      )
      .sort();
  return {
    partition: await partition(world),
    map: named(map, 'entity_id'),
    memberships: named(
      await world.read('nexus_memberships', ['person_id', 'group_id', 'first_seen_at', 'evidence_count']),
      'person_id',
      'group_id',
    ),
    traits: named(await world.read('nexus_resolved_person_traits'), 'person_id'),
    states: named(
      await world.read('nexus_states', [
        'entity_id',
        'state_name',
        'state_value',
        'state_entered_at',
        'state_exited_at',
        'trigger_event_id',
      ]),
      'entity_id',
    ),
    events: await world.read('nexus_events'),
    identifiers: await world.read('nexus_person_identifiers'),
  };
}

/** A batch of a history: an event, who took part in it and what it said of them may come in different ones. */
const sliced = (
  { events, identifiers, traits, memberships }: History,
  isIn: (relation: number, index: number) => boolean,
): History => {
  const of = (relation: number, rows: readonly Row[]): Row[] =>
    rows.filter((row) => isIn(relation, Number(String(row['event_id']).slice(1))));
  return {
    events: of(0, events),
    identifiers: of(1, identifiers),
    traits: of(2, traits),
    memberships: of(3, memberships),
  };
};

describe.each(engines)('batches on $engine', ({ everyCase, createWorld }) => {
  testOfRules('permuted, repeated and re-batched rows give one result, up to the naming of ids', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 2, maxLength: 14 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 14, maxLength: 14 }), {
          minLength: 4,
          maxLength: 4,
        }),
        async (records, batchOf) => {
          const whole = history(records);
          const once = await createWorld(CONFIG);
          await insert(once, whole);
          await once.resolve();
          const expected = await outcome(once);
          await once.close();

          const many = await createWorld(CONFIG);
          for (const batch of [2, 0, 1]) {
            const rows = sliced(whole, (relation, index) => batchOf[relation]?.[index] === batch);
            await insert(many, {
              events: rows.events.toReversed(),
              identifiers: [...rows.identifiers, ...rows.identifiers].toReversed(),
              traits: rows.traits.toReversed(),
              memberships: rows.memberships.toReversed(),
            });
            await many.resolve();
          }
          expect(await outcome(many)).toEqual(expected);
          await many.resolve({ full_refresh: true });
          expect(await outcome(many)).toEqual(expected);
          await many.close();
        },
      ),
      // Five calls each, of seconds where each statement is a job.
      { numRuns: everyCase ? 4 : 1, seed: 7 },
    );
  });

  test('a corrected delivery replaces the older one, and an older one that comes late changes nothing', async () => {
    const world = await createWorld(CONFIG);
    const version = (value: string, ingestedAt: string): LinkRow => ({
      id: '1',
      identifiers: [
        ['user_id', value],
        ['device', 'd'],
      ],
      ingestedAt,
    });
    await world.insert('crm', 'person_identifiers', identifierRows([version('wrong', day(1))]));
    await world.resolve();
    await world.insert('crm', 'person_identifiers', identifierRows([version('right', day(2))]));
    await world.resolve();
    expect(await partition(world)).toEqual([['device d', 'user_id right']]);
    await world.insert('crm', 'person_identifiers', identifierRows([version('older', day(1.5))]));
    await world.resolve();
    expect(await partition(world)).toEqual([['device d', 'user_id right']]);
    expect(await world.read('nexus_person_identifiers', ['identifier_value'])).toEqual([
      { identifier_value: 'd' },
      { identifier_value: 'right' },
    ]);
    await world.close();
  });

  testOfRules('a row that becomes visible late, but within the look-back, is read by the next run', async () => {
    const world = await createWorld({ ...CONFIG, resolution: { late_arrival_hours: 48 } });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '1', identifiers: [['user_id', 'a']], ingestedAt: day(5) }]),
    );
    await world.resolve();
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '2', identifiers: [['user_id', 'b']], ingestedAt: day(4) }]),
    );
    expect((await world.resolve()).summary['status']).toBe('published');
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    await world.close();
  });

  testOfRules('a source that was empty is read from its beginning, however old its rows are', async () => {
    const world = await createWorld(CONFIG);
    await world.resolve();
    const identifiers = [['user_id', 'a']] as const;
    const old = identifierRows([{ id: '1', identifiers, ingestedAt: '2020-01-01T00:00:00Z' }]);
    await world.insert('crm', 'person_identifiers', old);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', rows_loaded: 1 });
    await world.close();
  });

  testOfRules('a row that becomes visible later than the look-back is read by a full refresh', async () => {
    const world = await createWorld({ ...CONFIG, resolution: { late_arrival_hours: 1 } });
    const row = (id: string, ingestedAt: string): LinkRow => ({ id, identifiers: [['user_id', id]], ingestedAt });
    await world.insert('crm', 'person_identifiers', identifierRows([row('a', day(5))]));
    await world.resolve();
    await world.insert('crm', 'person_identifiers', identifierRows([row('b', day(2))]));
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    expect((await world.resolve({ full_refresh: true })).summary).toMatchObject({ rows_read: 2, rows_loaded: 1 });
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    await world.close();
  });

  testOfRules('a relation that a source gives from now on is read from its beginning', async () => {
    const world = await createWorld({ ...CONFIG, sources: [{ name: 'crm', relations: { person_identifiers: {} } }] });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '1', identifiers: [['user_id', 'a']], ingestedAt: day(9) }]),
    );
    await world.resolve();
    await world.redeploy(CONFIG);
    await world.insert('crm', 'person_traits', [
      {
        event_id: 'event 1',
        row_id: 'row 1',
        identifier_type: 'user_id',
        identifier_value: 'a',
        trait_name: 'name',
        trait_value: 'Ann',
        occurred_at: day(0),
        _ingested_at: day(1),
      },
    ]);
    await world.resolve();
    expect(await world.read('nexus_persons', ['user_id', 'name'])).toEqual([{ user_id: 'a', name: 'Ann' }]);
    await world.close();
  });

  test('rows that are read in another way take the place of what they gave before', async () => {
    const world = await createWorld(CONFIG);
    const rows = identifierRows([
      {
        id: '1',
        identifiers: [
          ['user_id', 'a'],
          ['device', 'd'],
        ],
      },
    ]);
    await world.insert('crm', 'person_identifiers', rows);
    await world.resolve();
    // From now on the value is taken from another column.
    const { relations } = CONFIG.sources[0] ?? {};
    await world.redeploy({
      sources: [
        {
          name: 'crm',
          relations: { ...relations, person_identifiers: { columns: { identifier_value: 'role' }, lacks: ['role'] } },
        },
      ],
    });
    await world.update('crm', 'person_identifiers', sql`role = 'now ' || identifier_value`);
    await world.resolve();
    expect(await partition(world)).toEqual([['device now d', 'user_id now a']]);
    const loaded = (await world.resolve({ full_refresh: true })).summary['rows_loaded'];
    expect(loaded).toBe(0);
    await world.close();
  });

  test('a run that finds nothing new ends after two statements and changes nothing', async () => {
    const world = await createWorld(CONFIG);
    await insert(world, history([{ users: [1], device: 1, name: 'paid', days: 1, city: 'Oslo' }]));
    await world.resolve();
    const before = await world.read('nexus_runs');
    const { summary, steps } = await world.resolve();
    expect(summary).toEqual({ status: 'unchanged' });
    expect(steps.map(({ step }) => step)).toEqual(['begin', 'probe']);
    expect(await world.read('nexus_runs')).toEqual(before);
    await world.close();
  });
});
