import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Decision, Rules } from '../oracle/resolve.ts';
import { resolve } from '../oracle/resolve.ts';
import type { Delivery, Identifier } from '../oracle/rows.ts';
import type { World } from '../support/world.ts';
import { engines } from './engines.ts';
import type { Override } from './overrides.ts';
import { setOverrides } from './overrides.ts';
import { day, identifierRows, partition, sortSets } from './records.ts';

const SOURCES = [{ name: 'crm', relations: { person_identifiers: {} } }];
const CONFIG = {
  sources: SOURCES,
  identifier_types: {
    user_id: { normalizer: 'exact' as const, entity_limit: 1 },
    device: { normalizer: 'exact' as const, hub_limit: 2 },
    phone: { normalizer: 'exact' as const, entity_limit: 2, hub_limit: 2 },
  },
  resolution: { priority: ['user_id', 'phone'], late_arrival_hours: 1_000 },
};

const STEPS = 3;
const identifier = fc
  .tuple(fc.constantFrom('user_id', 'device', 'phone'), fc.integer({ min: 0, max: 3 }))
  .map(([type, value]) => ({ type, value: String(value) }));
const step = fc.integer({ min: 0, max: STEPS - 1 });
const universe = fc.record({
  rows: fc.array(
    fc.record({
      group: fc.integer({ min: 0, max: 11 }),
      step,
      identifiers: fc.uniqueArray(identifier, {
        minLength: 1,
        maxLength: 3,
        selector: ({ type, value }) => type + value,
      }),
      days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    }),
    { minLength: 4, maxLength: 24 },
  ),
  overrides: fc.array(
    fc.record({
      kind: fc.constantFrom('link', 'veto', 'block', 'retract'),
      one: identifier,
      other: identifier,
      group: fc.integer({ min: 0, max: 11 }),
      from: step,
      steps: fc.integer({ min: 1, max: STEPS }),
      days: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 4 },
  ),
});
type Universe = typeof universe extends fc.Arbitrary<infer Of> ? Of : never;

/** Values and rows of each universe have names of their own, so one run resolves all of them. */
const inUniverse = (number: number, { type, value }: { type: string; value: string }): Identifier => ({
  entityType: 'person',
  type,
  value: `${String(number)}:${value}`,
});
const groupOf = (number: number, group: number): string => `${String(number)}.${String(group)}`;

const deliveriesOf = (universes: readonly Universe[], isWanted: (at: number) => boolean): Delivery[] =>
  universes.flatMap(({ rows }, number) =>
    rows.flatMap((row, index): Delivery[] =>
      isWanted(row.step)
        ? [
            {
              source: 'crm',
              eventId: `event ${groupOf(number, row.group)}`,
              rowId: `row ${groupOf(number, row.group)}`,
              ingestedAt: day(10 + index / 100),
              occurredAt: row.days === null ? null : day(row.days),
              identifiers: row.identifiers.map((each) => inUniverse(number, each)),
            },
          ]
        : [],
    ),
  );

const overridesAt = (universes: readonly Universe[], at: number): Override[] =>
  universes.flatMap(({ overrides }, number) =>
    overrides.flatMap(({ kind, one, other, group, from, steps, days }, index): Override[] => {
      if (at < from || at >= from + steps) return [];
      const id = `o${String(number)}.${String(index)}`;
      const created_at = day(days);
      if (kind === 'retract') {
        const [event_id, row_id] = [`event ${groupOf(number, group)}`, `row ${groupOf(number, group)}`];
        return [{ override_id: id, kind, created_at, source: 'crm', event_id, ...(index % 2 === 0 ? { row_id } : {}) }];
      }
      const [a, b] = [inUniverse(number, one), inUniverse(number, other)];
      return [
        {
          override_id: id,
          kind,
          created_at,
          entity_type: 'person',
          identifier_type_a: a.type,
          identifier_value_a: a.value,
          ...(kind === 'block' ? {} : { identifier_type_b: b.type, identifier_value_b: b.value }),
        },
      ];
    }),
  );

const shown = ({ type, value }: { type: string; value: string }): string => `${type} ${value}`;
const shownName = (name: string): string => {
  const [, type = '', value = ''] = JSON.parse(name) as string[];
  return shown({ type, value });
};

/** What the oracle says, in the words of the tables. */
function expectedOf(deliveries: readonly Delivery[], overrides: readonly Override[]): unknown {
  const named = (override: Override, side: 'a' | 'b'): Identifier => ({
    entityType: 'person',
    type: override[`identifier_type_${side}`] ?? '',
    value: override[`identifier_value_${side}`] ?? '',
  });
  const blocked = new Map<string, string>();
  for (const override of overrides.filter(({ kind }) => kind === 'block')) {
    const name = shown(named(override, 'a'));
    const rule = `override ${override.override_id}`;
    const known = blocked.get(name);
    if (known === undefined || rule < known) blocked.set(name, rule);
  }
  const retracted = new Set(overrides.filter(({ kind }) => kind === 'retract').map(({ event_id }) => event_id));
  const rules: Rules = {
    blocked: (each) => blocked.get(shown(each)),
    hubLimits: { user_id: 10_000, device: 2, phone: 2 },
    entityLimits: { user_id: 1, phone: 2 },
    priority: CONFIG.resolution.priority,
    decisions: overrides.flatMap((override): Decision[] =>
      override.kind === 'link' || override.kind === 'veto'
        ? [
            {
              kind: override.kind,
              one: named(override, 'a'),
              other: named(override, 'b'),
              createdAt: override.created_at,
            },
          ]
        : [],
    ),
  };
  const { entities, setAside, refused } = resolve(
    deliveries.filter(({ eventId }) => !retracted.has(eventId)),
    rules,
  );
  return {
    partition: sortSets(entities.map((names) => names.map(shownName))),
    setAside: [...setAside].map(([name, rule]) => `${shownName(name)}: ${rule}`).sort(),
    // A link of an override and the pair of a row may tie the same two.
    refused: [...new Set(refused.map(({ pair, rule }) => `${pair.map(shownName).sort().join(' - ')}: ${rule}`))].sort(),
  };
}

async function outcome(world: World): Promise<unknown> {
  const rows = await world.read('nexus_quarantine');
  const told = (rule: string): string => rule.replace(/^identifier_types\.(\w+)\.(hub_limit|entity_limit)$/, '$2 $1');
  const isVeto = (rule: string): string => (rule.startsWith('override ') ? 'veto' : told(rule));
  const text = (row: (typeof rows)[number], name: string): string => String(row[name]);
  return {
    partition: await partition(world),
    setAside: rows
      .filter((row) => row['other_type'] === undefined)
      .map((row) => `${text(row, 'identifier_type')} ${text(row, 'normalized_value')}: ${told(text(row, 'rule'))}`)
      .sort(),
    refused: rows
      .filter((row) => row['other_type'] !== undefined)
      .map((row) => {
        const ends = [
          `${text(row, 'identifier_type')} ${text(row, 'identifier_value')}`,
          `${text(row, 'other_type')} ${text(row, 'other_value')}`,
        ];
        return `${ends.sort().join(' - ')}: ${isVeto(text(row, 'rule'))}`;
      })
      .sort(),
  };
}

describe.each(engines)('constraints on $engine', ({ engine, createWorld }) => {
  test('are a function of the set of rows and overrides, in batches as at once', async () => {
    const universes = fc.sample(universe, { numRuns: engine === 'duckdb' ? 400 : 60, seed: 20_260_101 });
    const world = await createWorld(CONFIG);
    for (let at = 0; at < STEPS; at += 1) {
      const rows = deliveriesOf(universes, (each) => each === at);
      await world.insert(
        'crm',
        'person_identifiers',
        rows.flatMap((row) =>
          identifierRows([
            {
              id: row.rowId.slice('row '.length),
              identifiers: row.identifiers.map(({ type, value }) => [type, value]),
              occurredAt: row.occurredAt,
              ingestedAt: row.ingestedAt,
            },
          ]),
        ),
      );
      const overrides = overridesAt(universes, at);
      await setOverrides(world, overrides);
      await world.resolve();
      expect(await outcome(world)).toEqual(
        expectedOf(
          deliveriesOf(universes, (each) => each <= at),
          overrides,
        ),
      );
    }
    // All decisions go: what they did is undone.
    await setOverrides(world, []);
    await world.resolve();
    const undone = expectedOf(
      deliveriesOf(universes, () => true),
      [],
    );
    expect(await outcome(world)).toEqual(undone);
    await world.resolve({ full_refresh: true });
    expect(await outcome(world)).toEqual(undone);
    await world.close();
  });
});
