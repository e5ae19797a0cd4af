import { describe, expect, test } from '@jest/globals';
import { nexus, sql, work } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: {
    email: { normalizer: 'exact' as const, entity_limit: 1 },
    phone: { normalizer: 'exact' as const },
    user_id: { normalizer: 'exact' as const, blocked: ['nobody'] },
  },
  traits: { person: { name: {} } },
  states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] }],
};

/** A refused pair, a veto, a value set aside, a merged id, traits and states: something for each check to look at. */
async function household(createWorld: (typeof engines)[number]['createWorld']): Promise<World> {
  const world = await createWorld(CONFIG);
  const row = (id: string, at: number, ...identifiers: [string, string][]) => ({
    id,
    identifiers,
    occurredAt: day(at),
    ingestedAt: day(at),
  });
  await world.insert('crm', 'events', [
    { event_id: 'event 1', event_name: 'paid', occurred_at: day(1), _ingested_at: day(1) },
  ]);
  await world.insert('crm', 'person_traits', [
    {
      event_id: 'event 1',
      row_id: 'row 1',
      identifier_type: 'email',
      identifier_value: 'a',
      trait_name: 'name',
      trait_value: 'Ann',
      occurred_at: day(1),
      _ingested_at: day(1),
    },
  ]);
  await world.insert(
    'crm',
    'person_identifiers',
    identifierRows([
      row('1', 1, ['email', 'a'], ['phone', '1']),
      row('2', 2, ['email', 'b'], ['phone', '1']),
      row('3', 2, ['user_id', 'u'], ['phone', '3']),
      row('4', 2, ['user_id', 'v'], ['phone', '4']),
      row('5', 2, ['user_id', 'nobody'], ['phone', '4']),
    ]),
  );
  await setOverrides(world, [
    {
      override_id: 'o',
      kind: 'veto',
      created_at: day(1),
      entity_type: 'person',
      identifier_type_a: 'user_id',
      identifier_value_a: 'u',
      identifier_type_b: 'user_id',
      identifier_value_b: 'v',
    },
  ]);
  await world.resolve();
  await world.insert('crm', 'person_identifiers', identifierRows([row('6', 3, ['email', 'a'], ['phone', '3'])]));
  await world.resolve();
  return world;
}

const SET = (assignment: Sql, condition: Sql): Sql =>
  sql`UPDATE ${nexus('nexus_entity_map')} SET ${assignment} WHERE ${condition}`;

/** A damage to what is published, and the check that finds it. */
const DAMAGES: readonly (readonly [check: string, damage: Sql])[] = [
  ['decided_differently', SET(sql`entity_id = 'per_x'`, sql`identifier_value = '1'`)],
  ['identifier_of_nobody', SET(sql`entity_id = 'per_x'`, sql`identifier_value = '1'`)],
  ['log_ends_elsewhere', SET(sql`entity_id = 'per_x'`, sql`identifier_value = '1'`)],
  ['aside_in_entity', SET(sql`entity_id = 'per_x'`, sql`identifier_value = 'nobody'`)],
  [
    'several_entities',
    sql`INSERT INTO ${nexus('nexus_entity_map')} (entity_type, identifier_type, identifier_value, normalized_value, identifier_key, component_id, entity_id, run_id)
SELECT entity_type, identifier_type, 'another spelling', normalized_value, identifier_key, component_id, 'per_y', run_id
FROM ${nexus('nexus_entity_map')} WHERE identifier_value = '3'`,
  ],
  ['traits_differ', sql`UPDATE ${nexus('nexus_traits')} SET trait_value = 'Bob' WHERE 1 = 1`],
  ['trait_of_nobody', sql`UPDATE ${nexus('nexus_traits')} SET entity_id = 'per_x' WHERE 1 = 1`],
  ['states_differ', sql`UPDATE ${nexus('nexus_states')} SET state_value = 'other' WHERE 1 = 1`],
  ['state_of_nobody', sql`UPDATE ${nexus('nexus_states')} SET entity_id = 'per_x' WHERE 1 = 1`],
  ['entity_without_identifier', sql`DELETE FROM ${nexus('nexus_entity_map')} WHERE identifier_value IN ('v', '4')`],
  [
    'redirect_to_nobody',
    sql`UPDATE ${nexus('nexus_entity_ids')} SET redirect_to = 'per_x' WHERE status = 'redirected'`,
  ],
  ['size_differs', sql`UPDATE ${nexus('nexus_entity_ids')} SET identifier_count = 7 WHERE status = 'live'`],
];

/** Damages that do not stand in for each other. */
const BY_TABLE = [DAMAGES.slice(0, 5), [5, 8], [6, 7, 11], [9, 10]].map((group) =>
  group.flatMap((damage) => (typeof damage === 'number' ? DAMAGES.slice(damage, damage + 1) : [damage])),
);

/** A damage to what a run is about to publish, after a step, and the check that stops it. */
const MISTAKES: readonly (readonly [check: string, after: string, damage: Sql])[] = [
  [
    'edge_across_entities',
    'assign_ids',
    sql`UPDATE ${work('nexus_work_map')} SET entity_id = 'per_x' WHERE identifier_value = '4'`,
  ],
  [
    'edge_across_components',
    'assign_ids',
    sql`UPDATE ${work('nexus_work_map')} SET component_id = 'per_x' WHERE identifier_value = '4'`,
  ],
  [
    'not_connected',
    'assign_ids',
    sql`UPDATE ${work('nexus_work_map')} SET component_id = 'per_x' WHERE component_id IS NOT NULL`,
  ],
  [
    'several_entities',
    'assign_ids',
    sql`INSERT INTO ${work('nexus_work_map')} (entity_type, identifier_type, identifier_value, normalized_value, identifier_key, component_id, entity_id)
SELECT entity_type, identifier_type, 'another spelling', normalized_value, identifier_key, component_id, 'per_x'
FROM ${work('nexus_work_map')} WHERE identifier_value = '1'`,
  ],
  [
    'lost_or_loose',
    'assign_ids',
    sql`DELETE FROM ${work('nexus_work_map')} WHERE identifier_value = 'nobody' OR identifier_value = '4'`,
  ],
  [
    'id_taken_twice',
    'inherit_ids',
    sql`UPDATE ${work('nexus_work_ids')} SET entity_id = 'per_x' WHERE status = 'live'`,
  ],
  [
    'veto_broken',
    'assign_ids',
    sql`UPDATE ${work('nexus_work_map')} SET entity_id = 'per_x' WHERE identifier_type = 'user_id' AND entity_id IS NOT NULL`,
  ],
  [
    'entity_limit_broken',
    'assign_ids',
    sql`UPDATE ${work('nexus_work_map')} SET entity_id = 'per_x' WHERE identifier_type = 'email'`,
  ],
  ['refused_without_need', 'assign_ids', sql`UPDATE ${work('nexus_work_edges')} SET rule = NULL WHERE round = -2`],
];

describe.each(engines)('an audit on $engine', ({ everyCase, createWorld }) => {
  test('finds nothing in what runs published', async () => {
    const world = await household(createWorld);
    const { run_id, ...sound } = (await world.call('nexus_audit')).answer;
    expect(run_id).toBeTruthy();
    const checks = [...new Set(DAMAGES.map(([check]) => check))];
    expect(sound).toEqual({ status: 'sound', ...Object.fromEntries(checks.map((check) => [check, 0])) });
    await world.close();
  });

  test('finds each damage by the check that is for it', async () => {
    // Table by table where a world costs little; elsewhere all at once.
    for (const damages of everyCase ? BY_TABLE : [DAMAGES]) {
      const world = await household(createWorld);
      for (const [, damage] of damages) await world.execute(damage);
      const { answer } = await world.call('nexus_audit');
      expect(answer['status']).toBe('damaged');
      for (const [check] of damages) expect([check, answer[check]]).not.toEqual([check, 0]);
      await world.close();
    }
  });
});

describe.each(engines)('the checks of a run on $engine', ({ everyCase, createWorld }) => {
  testOfRules('stop it before anything is published, each where its mistake is made', async () => {
    const world = await household(createWorld);
    const before = await world.read('nexus_entity_map');
    // Elsewhere one is enough: the checks are one statement, and each call takes seconds.
    for (const [check, after, damage] of everyCase ? MISTAKES : MISTAKES.slice(0, 1)) {
      await expect(world.resolve({ full_refresh: true }, { after, statement: damage })).rejects.toThrow(
        new RegExp(`Checks of the result found something, so nothing was published: ([a-z_]+ )*${check} `),
      );
    }
    expect(await world.read('nexus_entity_map')).toEqual(before);
    await world.close();
  });
});
