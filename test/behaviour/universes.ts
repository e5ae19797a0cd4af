import fc from 'fast-check';

import type { Decision, Rules } from '../oracle/resolve.ts';
import { resolveGroups } from '../oracle/resolve.ts';
import type { Delivery, Identifier, LinkGroup } from '../oracle/rows.ts';
import { standing } from '../oracle/rows.ts';
import type { World } from '../support/world.ts';
import type { Override } from './overrides.ts';
import { day, identifierRows, partition, sortSets } from './records.ts';

interface Shape {
  /** How many batches there are. */
  readonly steps: number;
  readonly types: readonly string[];
  readonly values: readonly string[];
  /** Overrides at most. */
  readonly overrides?: number;
}

/** Rows of link groups, some of them delivered again and otherwise, and overrides that come and go, each in a batch. */
export const universeOf = ({ steps, types, values, overrides = 4 }: Shape) => {
  const identifier = fc.record({ type: fc.constantFrom(...types), value: fc.constantFrom(...values) });
  const step = fc.integer({ min: 0, max: steps - 1 });
  return fc.record({
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
        steps: fc.integer({ min: 1, max: steps }),
        days: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: overrides },
    ),
  });
};
export type Universe = ReturnType<typeof universeOf> extends fc.Arbitrary<infer Of> ? Of : never;

/** Values and rows of each universe have names of their own, so one run resolves all of them. */
export const inUniverse = (number: number, { type, value }: { type: string; value: string }): Identifier => ({
  entityType: 'person',
  type,
  value: `${String(number)}:${value}`,
});
export const groupOf = (number: number, group: number): string => `${String(number)}.${String(group)}`;

export const deliveriesOf = (universes: readonly Universe[], isWanted: (at: number) => boolean): Delivery[] =>
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

export const overridesAt = (
  universes: readonly Pick<Universe, 'overrides'>[],
  at: number,
  sourceOf: (number: number) => string = () => 'crm',
): Override[] =>
  universes.flatMap(({ overrides }, number) =>
    overrides.flatMap(({ kind, one, other, group, from, steps, days }, index): Override[] => {
      if (at < from || at >= from + steps) return [];
      const id = `o${String(number)}.${String(index)}`;
      const created_at = day(days);
      if (kind === 'retract') {
        const [event_id, row_id] = [`event ${groupOf(number, group)}`, `row ${groupOf(number, group)}`];
        const source = sourceOf(number);
        return [{ override_id: id, kind, created_at, source, event_id, ...(index % 2 === 0 ? { row_id } : {}) }];
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

/** Rules of a config, as the oracle takes them. */
export interface ConfigRules extends Pick<Rules, 'hubLimits' | 'entityLimits' | 'priority'> {
  /** What a value is compared as; what it is by default. */
  readonly normalized?: (identifier: Identifier) => string;
  /** The rule of the config that blocks a normalised identifier. */
  readonly blocked?: Rules['blocked'];
}

/** What the oracle says, in the words of the tables. */
export const expectedOf = (
  deliveries: readonly Delivery[],
  overrides: readonly Override[],
  rules: ConfigRules,
): Outcome => expectedOfGroups(standing(deliveries), overrides, rules);

/** Who is one, what is set aside, and which pairs are kept apart. */
export interface Outcome {
  readonly partition: readonly (readonly string[])[];
  readonly setAside: readonly string[];
  readonly refused: readonly string[];
}

/** The same of what stands. */
export function expectedOfGroups(
  groups: readonly LinkGroup[],
  overrides: readonly Override[],
  { normalized = ({ value }) => value, blocked: blockedByConfig, ...limits }: ConfigRules,
): Outcome {
  const asCompared = (each: Identifier): Identifier => ({ ...each, value: normalized(each) });
  const named = (override: Override, side: 'a' | 'b'): Identifier =>
    asCompared({
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
    ...limits,
    blocked: (each) => blockedByConfig?.(each) ?? blocked.get(shown(each)),
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
  const { entities, setAside, refused } = resolveGroups(
    groups
      .filter(({ eventId }) => !retracted.has(eventId))
      .map((group) => ({
        ...group,
        members: group.members.map((member) => ({ ...member, identifier: asCompared(member.identifier) })),
      })),
    rules,
  );
  return {
    partition: sortSets(entities.map((names) => names.map(shownName))),
    setAside: [...setAside].map(([name, rule]) => `${shownName(name)}: ${rule}`).sort(),
    // A link of an override and the pair of a row may tie the same two.
    refused: [...new Set(refused.map(({ pair, rule }) => `${pair.map(shownName).sort().join(' - ')}: ${rule}`))].sort(),
  };
}

/** The same of a world: who is one, what is set aside, what was kept apart, and by which rules. */
export async function outcome(world: World): Promise<Outcome> {
  const rows = await world.read('nexus_quarantine');
  const told = (rule: string): string => rule.replace(/^identifier_types\.(\w+)\.(hub_limit|entity_limit)$/, '$2 $1');
  const isVeto = (rule: string): string => (rule.startsWith('override ') ? 'veto' : told(rule));
  const text = (row: (typeof rows)[number], name: string): string => String(row[name]);
  return {
    partition: await partition(world),
    // A row for each spelling of one.
    setAside: [
      ...new Set(
        rows
          .filter((row) => row['other_type'] === undefined)
          .map((row) => {
            const value = row['normalized_value'] ?? row['identifier_value'];
            return `${text(row, 'identifier_type')} ${String(value)}: ${told(text(row, 'rule'))}`;
          }),
      ),
    ].sort(),
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

/** Gives a world some deliveries. */
export const deliver = (world: World, deliveries: readonly Delivery[]): Promise<void> =>
  world.insert(
    'crm',
    'person_identifiers',
    deliveries.flatMap((row) =>
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
