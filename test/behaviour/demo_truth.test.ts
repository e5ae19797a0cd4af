import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { generateWorld } from '../../fixtures/generate.ts';
import type { Truth } from '../../fixtures/world.ts';
import type { Row, World } from '../support/world.ts';
import { DEMO_CONFIG, readOf, sourceOf } from './demo.ts';
import { engines } from './engines.ts';
import { partition, sortSets } from './records.ts';

const CONFIG: NexusConfig = {
  ...DEMO_CONFIG,
  // Batches that arrive in any order: the look-back covers the whole history of the demo.
  resolution: { late_arrival_hours: 100_000 },
};
const PEOPLE = 200;

const identifierSets = (
  entities: readonly { identifiers: readonly { identifier_type: string; identifier_value: string }[] }[],
): string[][] =>
  sortSets(
    entities.map(({ identifiers }) => identifiers.map((one) => `${one.identifier_type} ${one.identifier_value}`)),
  );

const deliveries = engines.flatMap(({ engine, everyCase, createWorld }) => [
  { engine, createWorld, how: 'at once', batches: [0] },
  ...(everyCase
    ? [{ engine, createWorld, how: 'in four batches, backwards and repeated', batches: [2, 0, 3, 1] }]
    : []),
]);

describe.each(deliveries)('the demo on $engine, delivered $how, equals its truth:', ({ createWorld, batches }) => {
  let world: World;
  let truth: Truth;
  /** Entity id to the key that the truth calls it by. */
  const keys = new Map<unknown, string>();

  beforeAll(async () => {
    const generated = generateWorld({ people: PEOPLE, seed: 7 });
    truth = generated.truth;
    world = await createWorld(CONFIG);
    for (const batch of batches) {
      for (const { name, rows } of generated.tables) {
        const given = readOf(name, rows as unknown as Row[]).filter((_, index) => index % batches.length === batch);
        // Delivered twice and backwards where it comes in batches: neither may matter.
        const delivered = batches.length > 1 ? [...given, ...given].toReversed() : given;
        await world.insert(sourceOf(name), name, delivered);
      }
      await world.resolve();
    }
    for (const [entityType, entities] of [
      ['person', truth.persons.map((one) => ({ key: one.person_key, identifiers: one.identifiers }))],
      ['group', truth.groups.map((one) => ({ key: one.group_key, identifiers: one.identifiers }))],
    ] as const) {
      const keyOf = new Map<string, string>(
        entities.flatMap(({ key, identifiers }) =>
          identifiers.map((one) => [`${one.identifier_type} ${one.identifier_value}`, key] as const),
        ),
      );
      for (const row of await world.read(`nexus_resolved_${entityType}_identifiers`)) {
        const key = keyOf.get(`${String(row['identifier_type'])} ${String(row['normalized_value'])}`);
        if (key !== undefined) keys.set(row[`${entityType}_id`], key);
      }
    }
  });
  afterAll(() => world.close());

  test('persons', async () => {
    expect(await partition(world, 'person')).toEqual(identifierSets(truth.persons));
  });

  test('groups', async () => {
    expect(await partition(world, 'group')).toEqual(identifierSets(truth.groups));
  });

  test('memberships', async () => {
    const found = await world.read('nexus_memberships', ['person_id', 'group_id']);
    const expected = truth.memberships.map((one) => `${one.person_key} ${one.group_key}`);
    expect(
      found.map((row) => `${String(keys.get(row['person_id']))} ${String(keys.get(row['group_id']))}`).sort(),
    ).toEqual(expected.sort());
  });

  test('what is set aside, and why', async () => {
    const found = await world.read('nexus_quarantine', [
      'entity_type',
      'identifier_type',
      'identifier_value',
      'normalized_value',
      'reason',
    ]);
    // The truth calls free mail blocked, and names invalid values as they came, others as they are compared.
    const shown = new Set(
      found.map((row) => {
        const reason = row['reason'] === 'free_mail' ? 'blocked' : String(row['reason']);
        const value = reason === 'invalid' ? row['identifier_value'] : row['normalized_value'];
        return [row['entity_type'], row['identifier_type'], value, reason].join(' | ');
      }),
    );
    const expected = truth.quarantined.map((one) =>
      [one.entity_type, one.identifier_type, one.identifier_value, one.reason].join(' | '),
    );
    expect([...shown].sort()).toEqual([...new Set(expected)].sort());
  });

  test('states', async () => {
    const named = new Set<unknown>(truth.states.map(({ state_name }) => state_name));
    const found = (await world.read('nexus_states')).filter((row) => named.has(row['state_name']));
    const line = (...parts: unknown[]): string => parts.map((part) => String(part ?? 'now')).join(' ');
    const seconds = (time: unknown): string | undefined =>
      time === undefined || time === null ? undefined : new Date(String(time)).toISOString();
    const expected = truth.states.map((one) =>
      line(one.group_key, one.state_name, one.state_value, seconds(one.state_entered_at), seconds(one.state_exited_at)),
    );
    expect(
      found
        .map((row) =>
          line(
            keys.get(row['entity_id']),
            row['state_name'],
            row['state_value'],
            seconds(row['state_entered_at']),
            seconds(row['state_exited_at']),
          ),
        )
        .sort(),
    ).toEqual(expected.sort());
  });

  test('set-ups that were abandoned, and what is paid', async () => {
    const found = await world.read('nexus_states');
    const seconds = (time: unknown): string => (time === undefined ? 'now' : new Date(String(time)).toISOString());
    const shown = (name: string, value: (row: Row) => unknown): string[] =>
      found
        .filter((row) => row['state_name'] === name)
        .map((row) =>
          [
            keys.get(row['entity_id']),
            value(row),
            seconds(row['state_entered_at']),
            seconds(row['state_exited_at']),
          ].join(' '),
        )
        .sort();
    expect(shown('shopify_app_setup', (row) => row['state_value'])).toEqual(
      truth.abandoned_setups
        .map((one) =>
          [one.group_key, 'abandoned', seconds(one.entered_at), seconds(one.exited_at ?? undefined)].join(' '),
        )
        .sort(),
    );
    expect(
      shown('billing_period_revenue', (row) => `${String(row['state_number'])} ${String(row['state_unit'])}`),
    ).toEqual(
      truth.revenues
        .map((one) =>
          [one.group_key, one.amount, one.unit, seconds(one.entered_at), seconds(one.exited_at ?? undefined)].join(' '),
        )
        .sort(),
    );
  });

  test('metrics by day', async () => {
    /** Day and line to what came, went, and by how much numbers rose. */
    const days = new Map<string, { entered: number; exited: number; change: number }>();
    const line = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? '').join('|');
    const move = (at: string | null, of: string, entered: 0 | 1, amount: number): void => {
      if (at === null) return;
      const day = `${at.slice(0, 10)}|${of}`;
      const known = days.get(day) ?? { entered: 0, exited: 0, change: 0 };
      known.entered += entered;
      known.exited += 1 - entered;
      known.change += entered === 1 ? amount : -amount;
      days.set(day, known);
    };
    for (const one of truth.states) {
      const of = line(one.state_name, one.state_value, '');
      move(one.state_entered_at, of, 1, 0);
      move(one.state_exited_at, of, 0, 0);
    }
    for (const one of truth.revenues) {
      const of = line('billing_period_revenue', '', one.unit);
      move(one.entered_at, of, 1, one.amount);
      move(one.exited_at, of, 0, one.amount);
    }
    const totals = new Map<string, { count: number; number: number }>();
    const expected = [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, { entered, exited, change }]) => {
        const of = day.slice(11);
        const before = totals.get(of) ?? { count: 0, number: 0 };
        const now = { count: before.count + entered - exited, number: before.number + change };
        totals.set(of, now);
        const numbers = of.startsWith('billing_period_revenue') ? [change, now.number] : [];
        return [day, entered, exited, now.count, ...numbers].join(' ');
      });
    const found = (await world.read('nexus_daily_metrics'))
      .filter((row) => row['state_name'] !== 'shopify_app_setup')
      .map((row) => {
        const [name, value, unit] = ['state_name', 'state_value', 'state_unit'].map((column) => row[column]);
        const numbers = value === undefined ? [row['number_change'], row['number_total']] : [];
        return [
          `${String(row['day'])}|${line(String(name), value as string | undefined, unit as string | undefined)}`,
          row['entered_count'],
          row['exited_count'],
          row['entity_count'],
          ...numbers,
        ].join(' ');
      });
    expect(found.sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(200);
  });

  test('audiences, and the e-mail lists of their people', async () => {
    const now = (state: string, ...values: string[]): Set<string> =>
      new Set(
        truth.states
          .filter((one) => one.state_name === state && one.state_exited_at === null && values.includes(one.state_value))
          .map(({ group_key }) => group_key),
      );
    const waiting = now('support_status', 'open');
    const atRisk = new Set([
      ...now('customer_lifecycle', 'at_risk'),
      ...[...now('customer_lifecycle', 'customer')].filter((key) => waiting.has(key)),
    ]);
    const free = now('customer_lifecycle', 'free');
    const abandoned = truth.abandoned_setups.filter((one) => one.exited_at === null && free.has(one.group_key));
    const peopleOf = (groups: ReadonlySet<string>): string[] =>
      truth.memberships.filter(({ group_key }) => groups.has(group_key)).map(({ person_key }) => person_key);
    const companies = { companies_at_risk: atRisk, abandoned_setup: new Set(abandoned.map((one) => one.group_key)) };
    const members = [
      ...Object.entries(companies).flatMap(([audience, groups]) => [...groups].map((key) => `${audience} ${key}`)),
      ...[...new Set(peopleOf(atRisk))].map((key) => `contacts_at_risk ${key}`),
    ];
    const shown = (rows: readonly Row[], id: string): string[] =>
      rows
        .filter((row) => row['audience'] !== 'win_back')
        .map((row) => `${String(row['audience'])} ${String(keys.get(row[id]))}`)
        .sort();
    expect(shown(await world.read('nexus_audience_members', ['audience', 'entity_id']), 'entity_id')).toEqual(
      members.sort(),
    );
    expect(members.length).toBeGreaterThan(20);

    const emails = new Map(
      truth.persons.map((one) => [
        one.person_key,
        one.identifiers.filter((each) => each.identifier_type === 'email').map((each) => each.identifier_value),
      ]),
    );
    const listed = await world.read('nexus_email_lists', ['audience', 'person_id', 'email', 'suppressed_by']);
    // Of an audience of companies a row for each company that somebody belongs to; of one of persons one.
    const written = [
      ...Object.entries(companies).flatMap(([audience, groups]) => peopleOf(groups).map((key) => ({ audience, key }))),
      ...[...new Set(peopleOf(atRisk))].map((key) => ({ audience: 'contacts_at_risk', key })),
    ]
      .filter(({ key }) => (emails.get(key) ?? []).length > 0)
      .map(({ audience, key }) => `${audience} ${key}`);
    expect(shown(listed, 'person_id')).toEqual(written.sort());
    // Under an address of theirs, whichever is preferred; nobody of the demo refused or bounced.
    expect(
      listed.filter(
        (row) =>
          row['suppressed_by'] !== undefined ||
          emails.get(keys.get(row['person_id']) ?? '')?.includes(String(row['email'])) !== true,
      ),
    ).toEqual([]);
  });

  test('one customer: identifiers, companies and states of today', async () => {
    const [person] = truth.persons;
    const [asked] = person?.identifiers ?? [];
    if (person === undefined || asked === undefined) throw new Error('The world has nobody.');
    const { answer } = await world.call('nexus_context', asked.identifier_type, asked.identifier_value);
    const { identifiers, memberships, states } = answer as Record<string, { readonly [name: string]: unknown }[]>;
    const normalized = (row: Row): string =>
      `${String(row['identifier_type'])} ${String((row['untrusted'] as Row)['value'])}`;
    expect([...new Set(identifiers?.map(normalized))].sort()).toEqual(
      person.identifiers.map((one) => `${one.identifier_type} ${one.identifier_value}`).sort(),
    );
    const groups = truth.memberships.filter((one) => one.person_key === person.person_key);
    expect(memberships?.map((row) => keys.get(row['entity_id'])).sort()).toEqual(groups.map((one) => one.group_key));
    const named = new Set<unknown>(truth.states.map(({ state_name }) => state_name));
    expect(
      states
        ?.filter((row) => named.has(row['state']))
        .map((row) => `${String(keys.get(row['entity_id']))} ${String(row['state'])} ${String(row['value'])}`)
        .sort(),
    ).toEqual(
      truth.states
        .filter((one) => one.state_exited_at === null && groups.some(({ group_key }) => group_key === one.group_key))
        .map((one) => `${one.group_key} ${one.state_name} ${one.state_value}`)
        .sort(),
    );
  });
});
