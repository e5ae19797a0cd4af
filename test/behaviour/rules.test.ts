import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { NexusConfig } from '../../config/types.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { setOverrides } from './overrides.ts';
import type { Identifier } from './records.ts';
import { identifierRows, partition } from './records.ts';
import type { ConfigRules } from './universes.ts';
import { deliver, deliveriesOf, expectedOf, outcome, overridesAt, universeOf } from './universes.ts';

const SOURCES = [{ name: 'crm', relations: { person_identifiers: {} } }];

/** A config, and what it says to the oracle. */
interface Stage {
  readonly config: Partial<NexusConfig> & Pick<NexusConfig, 'identifier_types'>;
  readonly rules: ConfigRules;
}

const priority = (...types: string[]) => ({ priority: types, late_arrival_hours: 1_000 });
const lower =
  (...types: string[]): NonNullable<ConfigRules['normalized']> =>
  ({ type, value }) =>
    types.includes(type) ? value.toLowerCase() : value;

/** Each changes something else than the one before it; the last is the first. */
const STAGES: readonly Stage[] = [
  {
    config: {
      identifier_types: {
        user_id: { normalizer: 'exact', entity_limit: 1 },
        device: { normalizer: 'exact', hub_limit: 2 },
        phone: { normalizer: 'lower' },
      },
      resolution: priority('user_id'),
    },
    rules: {
      entityLimits: { user_id: 1 },
      hubLimits: { device: 2 },
      priority: ['user_id'],
      normalized: lower('phone'),
    },
  },
  // Limits and priority.
  {
    config: {
      identifier_types: {
        user_id: { normalizer: 'exact', entity_limit: 2 },
        device: { normalizer: 'exact', hub_limit: 3 },
        phone: { normalizer: 'lower', entity_limit: 1, hub_limit: 1 },
      },
      resolution: priority('phone', 'device'),
    },
    rules: {
      entityLimits: { user_id: 2, phone: 1 },
      hubLimits: { device: 3, phone: 1 },
      priority: ['phone', 'device'],
      normalized: lower('phone'),
    },
  },
  // What values are compared as, and what is blocked.
  {
    config: {
      identifier_types: {
        user_id: { normalizer: 'lower', entity_limit: 2, blocked_patterns: ['b$'] },
        device: { normalizer: 'exact', hub_limit: 3, blocked_patterns: ['A$'] },
        phone: { normalizer: 'exact', entity_limit: 1, hub_limit: 1 },
      },
      resolution: priority('phone', 'device'),
    },
    rules: {
      entityLimits: { user_id: 2, phone: 1 },
      hubLimits: { device: 3, phone: 1 },
      priority: ['phone', 'device'],
      normalized: lower('user_id'),
      blocked: ({ type, value }) =>
        (type === 'user_id' && value.endsWith('b')) || (type === 'device' && value.endsWith('A'))
          ? `identifier_types.${type}.blocked_patterns[0]`
          : undefined,
    },
  },
  // Both at once; a type that is not known any more.
  {
    config: {
      identifier_types: {
        user_id: { normalizer: 'exact', entity_limit: 1, blocked_patterns: ['a$'] },
        phone: { normalizer: 'lower', hub_limit: 2 },
      },
      resolution: priority('user_id'),
    },
    rules: {
      entityLimits: { user_id: 1 },
      hubLimits: { phone: 2 },
      priority: ['user_id'],
      normalized: lower('phone'),
      blocked: ({ type, value }) => {
        if (type === 'device') return 'identifier_types';
        return type === 'user_id' && value.endsWith('a') ? 'identifier_types.user_id.blocked_patterns[0]' : undefined;
      },
    },
  },
];
const stageAt = (at: number): Stage => STAGES[at % STAGES.length] as Stage;

const STEPS = STAGES.length + 1;
const universe = universeOf({
  steps: STEPS,
  types: ['user_id', 'device', 'phone'],
  values: ['a', 'A', 'b', 'B', 'c'],
  overrides: 3,
});

const IDENTITY = ['nexus_entity_map', 'nexus_entity_ids', 'nexus_quarantine', 'nexus_states', 'nexus_traits'];

/** What readers see of who is who, without the runs that wrote it. */
const identity = async (world: World): Promise<unknown> => {
  const without = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'run_id'));
  return Promise.all(IDENTITY.map(async (table) => (await world.read(table)).map(without)));
};

/** Rows that each step of the last run made. */
const rowsMade = async (world: World): Promise<ReadonlyMap<string, number>> => {
  const runs = await world.read('nexus_runs', ['started_at', 'steps']);
  const last = runs.sort((one, other) => (String(one['started_at']) < String(other['started_at']) ? 1 : -1))[0];
  const steps = JSON.parse(String(last?.['steps'])) as { readonly step: string; readonly rows_made?: number }[];
  return new Map(steps.map(({ step, rows_made = 0 }) => [step, rows_made]));
};

describe.each(engines)('changed rules on $engine', ({ everyCase, createWorld }) => {
  testOfRules(
    'give what they would have given from the beginning, and a full refresh changes nothing of it',
    async () => {
      const universes = fc.sample(universe, { numRuns: everyCase ? 50 : 20, seed: 20_260_401 });
      const world = await createWorld({ sources: SOURCES, ...stageAt(0).config });
      for (let at = 0; at < STEPS; at += 1) {
        await world.redeploy({ sources: SOURCES, ...stageAt(at).config });
        // Every other batch is nothing but the change of rules.
        const isQuiet = at % 2 === 1;
        const overrides = overridesAt(universes, isQuiet ? at - 1 : at);
        if (!isQuiet) {
          await deliver(
            world,
            deliveriesOf(universes, (each) => each === at || each === at + 1),
          );
          await setOverrides(world, overrides);
        }
        await world.resolve();
        const known = deliveriesOf(universes, (each) => each <= (isQuiet ? at : at + 1));
        expect(await outcome(world)).toEqual(expectedOf(known, overrides, stageAt(at).rules));
        // An emulator is asked after the last change.
        if (!everyCase && at < STEPS - 1) continue;
        const before = await identity(world);
        await world.resolve({ full_refresh: true });
        expect(await identity(world)).toEqual(before);
      }
      await world.close();
    },
  );

  test('are followed where they touch something, and only there', async () => {
    const types = {
      email: { normalizer: 'exact' as const },
      phone: { normalizer: 'exact' as const },
    };
    const crm = { name: 'crm', relations: { person_identifiers: {} } };
    const world = await createWorld({ sources: [crm], identifier_types: types });
    const row = (name: string, ...identifiers: Identifier[]) => ({ id: name, identifiers });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        ...Array.from({ length: 30 }, (_, index) => row(`other ${String(index)}`, ['email', `other ${String(index)}`])),
        row('1', ['email', 'Ann'], ['phone', '1']),
        row('2', ['email', 'ann'], ['phone', '1']),
        row('3', ['email', 'bob'], ['phone', '2']),
      ]),
    );
    await world.resolve();
    const solved = async (config: Partial<NexusConfig>): Promise<unknown> => {
      await world.redeploy(config);
      await world.resolve();
      return (await rowsMade(world)).get('find_affected');
    };
    const others = async (): Promise<unknown> =>
      (await world.read('nexus_entity_map')).filter((each) => String(each['identifier_value']).startsWith('other'));
    const before = await others();
    // Two addresses and the phone.
    expect(await solved({ identifier_types: { ...types, email: { normalizer: 'exact', entity_limit: 1 } } })).toBe(3);
    // These again; and the phone of bob, with bob beside it.
    const blocked = { ...types, phone: { normalizer: 'exact' as const, blocked: ['2'] } };
    expect(await solved({ identifier_types: blocked })).toBe(5);
    // Bob and his phone; and one of the two spellings, with all that it was with.
    const lower = { ...types, email: { normalizer: 'lower' as const } };
    expect(await solved({ identifier_types: lower })).toBe(5);
    // A source that is new.
    const shop = { name: 'shop', relations: { person_identifiers: {} } };
    await world.redeploy({ sources: [crm, shop], identifier_types: lower });
    await world.insert('shop', 'person_identifiers', identifierRows([row('4', ['email', 'bob'], ['phone', '3'])]));
    await world.resolve();
    expect((await rowsMade(world)).get('find_affected')).toBe(3);
    expect(await others()).toEqual(before);
    expect(await partition(world)).toEqual(
      expect.arrayContaining([
        ['email ann', 'phone 1'],
        ['email bob', 'phone 2', 'phone 3'],
      ]),
    );
    await world.close();
  });
});
