import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Ids, Mint, Pin } from '../oracle/ids.ts';
import { NO_IDS, nextIds } from '../oracle/ids.ts';
import type { Decision } from '../oracle/resolve.ts';
import { resolve } from '../oracle/resolve.ts';
import type { Delivery, Identifier } from '../oracle/rows.ts';
import { compare, nameOf, standing } from '../oracle/rows.ts';
import type { Override } from './overrides.ts';
import { day } from './records.ts';

export const STEPS = 6;
const GROUPS = 4;
const VALUES = 6;

const step = fc.integer({ min: 0, max: STEPS - 1 });
const value = fc.integer({ min: 0, max: VALUES - 1 });
const group = fc.integer({ min: 0, max: GROUPS - 1 });

/** What parts and pins entities is drawn more often than what joins them: rows do that anyway. */
const KINDS = ['link', 'veto', 'block', 'retract', 'retract', 'retract', 'pin', 'pin', 'pin'] as const;

/** Link groups that come and are corrected, and decisions that come and go, of one small world of identifiers. */
export const universe = fc.record({
  rows: fc.array(
    fc.record({
      group,
      step,
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
      days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    }),
    { minLength: 8, maxLength: 20 },
  ),
  overrides: fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      one: value,
      other: value,
      group,
      from: step,
      steps: fc.integer({ min: 1, max: 3 }),
      days: fc.integer({ min: 0, max: 2 }),
      pick: fc.nat({ max: 11 }),
    }),
    { maxLength: 8 },
  ),
});
export type Universe = typeof universe extends fc.Arbitrary<infer Of> ? Of : never;

/** Values and rows of each universe have names of their own, so that one run resolves all of them. */
const inUniverse = (number: number, of: number): Identifier => ({
  entityType: 'person',
  type: 'user_id',
  value: `${String(number)}:${String(of)}`,
});
const groupOf = (number: number, of: number): string => `${String(number)}.${String(of)}`;

export const SECRET = 'a secret that everybody knows';

/** As the product mints: hash of secret, entity type, identifier and generation. */
const mint: Mint = (identifier, generation) => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const digest = sha(SECRET + sha(`${SECRET}${(JSON.parse(identifier) as string[]).join('|')}|${String(generation)}`));
  return `per_${digest.slice(0, 32)}`;
};

export interface Expected {
  readonly ids: Ids;
  /** Rows that come in, and all of `nexus_overrides`. */
  readonly arrivals: readonly Delivery[];
  readonly overrides: readonly Override[];
}

/** What each run is to find, and what it is to make of it, by the oracles. */
export function* expectations(universes: readonly Universe[]): Generator<Expected, undefined> {
  let ids: Ids = NO_IDS;
  const delivered: Delivery[] = [];
  /** Ids that pins name, chosen from those that there are when the pin is made. */
  const pinnedIds = new Map<string, string>();
  for (let at = 0; at < STEPS; at += 1) {
    const arrivals = universes.flatMap(({ rows }, number) =>
      rows.flatMap((row, index): Delivery[] =>
        row.step === at
          ? [
              {
                source: 'crm',
                eventId: `event ${groupOf(number, row.group)}`,
                rowId: `row ${groupOf(number, row.group)}`,
                ingestedAt: day(10 + at + index / 100),
                occurredAt: row.days === null ? null : day(row.days),
                identifiers: row.values.map((of) => inUniverse(number, of)),
              },
            ]
          : [],
      ),
    );
    delivered.push(...arrivals);

    const known = [...ids.ids].map(([id, { mintedFrom }]) => ({ id, mintedFrom }));
    const overrides = universes.flatMap((each, number) =>
      each.overrides.flatMap(({ kind, one, other, from, steps, days, pick, ...given }, index): Override[] => {
        if (at < from || at >= from + steps) return [];
        const override = { override_id: `o${String(number)}.${String(index)}`, kind, created_at: day(days) };
        if (kind === 'retract') {
          const [event_id, row_id] = [`event ${groupOf(number, given.group)}`, `row ${groupOf(number, given.group)}`];
          return [{ ...override, source: 'crm', event_id, row_id }];
        }
        const identifiers = {
          entity_type: 'person',
          identifier_type_a: 'user_id',
          identifier_value_a: inUniverse(number, one).value,
        };
        if (kind === 'block') return [{ ...override, ...identifiers }];
        if (kind === 'pin') {
          const own = known.filter(({ mintedFrom }) => mintedFrom.includes(`"${String(number)}:`)).map(({ id }) => id);
          const entity_id = pinnedIds.get(override.override_id) ?? own.sort(compare)[pick % Math.max(own.length, 1)];
          if (entity_id === undefined) return [];
          pinnedIds.set(override.override_id, entity_id);
          return [{ ...override, ...identifiers, entity_id }];
        }
        return [
          {
            ...override,
            ...identifiers,
            identifier_type_b: 'user_id',
            identifier_value_b: inUniverse(number, other).value,
          },
        ];
      }),
    );

    const identifierOf = ({ identifier_value_a = '' }: Override): Identifier => ({
      entityType: 'person',
      type: 'user_id',
      value: identifier_value_a,
    });
    const blocked = new Set(overrides.filter(({ kind }) => kind === 'block').map((each) => nameOf(identifierOf(each))));
    const retracted = new Set(overrides.map(({ event_id }) => event_id));
    const rows = delivered.filter(({ eventId }) => !retracted.has(eventId));
    const { entities } = resolve(rows, {
      blocked: (each) => (blocked.has(nameOf(each)) ? 'blocked' : undefined),
      decisions: overrides.flatMap((each): Decision[] => {
        const { kind, created_at: createdAt, identifier_value_b } = each;
        if ((kind !== 'link' && kind !== 'veto') || identifier_value_b === undefined) return [];
        const one = identifierOf(each);
        return [{ kind, one, other: { ...one, value: identifier_value_b }, createdAt }];
      }),
    });
    const firstSeen = new Map<string, string | null>();
    for (const { members } of standing(rows)) {
      for (const { identifier, occurredAt } of members) {
        const name = nameOf(identifier);
        const seen = firstSeen.get(name);
        if (seen === undefined || compare(occurredAt, seen) < 0) firstSeen.set(name, occurredAt);
      }
    }
    const pins = overrides.flatMap((each): Pin[] => {
      const { kind, entity_id, created_at: createdAt, override_id: overrideId } = each;
      if (kind !== 'pin' || entity_id === undefined) return [];
      return [{ identifier: nameOf(identifierOf(each)), id: entity_id, createdAt, overrideId }];
    });
    ids = nextIds(ids, { entities, firstSeen, pins }, at, mint);
    yield { ids, arrivals, overrides };
  }
}
