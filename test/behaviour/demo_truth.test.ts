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

const deliveries = engines.flatMap(({ engine, createWorld }) => [
  { engine, createWorld, how: 'at once', batches: [0] },
  { engine, createWorld, how: 'in four batches, backwards and repeated', batches: [2, 0, 3, 1] },
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
    const found = (await world.read('nexus_states')).filter((row) => row['entity_type'] === 'group');
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
});
