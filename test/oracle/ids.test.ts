import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Ids, Mint, Pin } from './ids.ts';
import { NO_IDS, nextIds } from './ids.ts';
import { nameOf } from './rows.ts';

const name = (value: string): string => nameOf({ entityType: 'person', type: 'user_id', value });
const valueOf = (identifier: string): string => (JSON.parse(identifier) as string[])[2] ?? '';
const mint: Mint = (identifier, generation) => `${valueOf(identifier)}${String(generation)}`;

/** `ab c`: entities of one-letter identifiers. */
const parse = (text: string): string[][] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((members) => [...members].map(name));

interface Step {
  readonly entities: readonly (readonly string[])[];
  readonly pins?: readonly Pin[];
}

/** Letters were first seen in the order of the alphabet. */
function run(before: Ids, { entities, pins = [] }: Step, number: number): Ids {
  const firstSeen = new Map(entities.flat().map((each) => [each, `2026-01-01T00:00:00.${valueOf(each)}`]));
  return nextIds(before, { entities, firstSeen, pins }, number, mint);
}

const told = (texts: readonly string[], pins: readonly Pin[] = []): Ids =>
  texts.reduce((before, text, number) => run(before, { entities: parse(text), pins }, number), NO_IDS);

const holders = (ids: Ids): Record<string, string> =>
  Object.fromEntries([...ids.holders].map(([identifier, id]) => [valueOf(identifier), id]).sort());
const leads = (ids: Ids): Record<string, string | null> =>
  Object.fromEntries([...ids.ids].map(([id, { leadsTo }]) => [id, leadsTo]));

describe('what becomes of ids', () => {
  test('an entity that grows keeps its id, and of two that merge the larger one stays', () => {
    expect(holders(told(['b', 'ab']))).toEqual({ a: 'b0', b: 'b0' });
    expect(leads(told(['a bc', 'abc']))).toEqual({ a0: 'b0', b0: 'live' });
  });

  test('link, accrete, unlink: both ids come home, whichever side grew', () => {
    expect(holders(told(['a b', 'ab', 'abcdef', 'a bcdef']))).toEqual({
      a: 'a0',
      ...Object.fromEntries([...'bcdef'].map((each) => [each, 'b0'])),
    });
    expect(holders(told(['a b', 'ab', 'abcdef', 'acdef b']))).toMatchObject({ a: 'a0', b: 'b0', f: 'a0' });
  });

  test('an id follows what it claims: one that leads somewhere leads elsewhere when its claim moves', () => {
    expect(leads(told(['a b c', 'ac b']))).toEqual({ a0: 'live', b0: 'live', c0: 'a0' });
    expect(leads(told(['a b c', 'ac b', 'a bc']))).toEqual({ a0: 'live', b0: 'live', c0: 'b0' });
    expect(leads(told(['a b c', 'ac b', 'a b']))).toEqual({ a0: 'live', b0: 'live', c0: null });
    expect(leads(told(['a b c', 'ac b', 'a b', 'a bc']))).toEqual({ a0: 'live', b0: 'live', c0: 'b0' });
  });

  test('an id whose identifiers all went away leads nowhere, and comes back with one that it claims', () => {
    expect(leads(told(['ab', '']))).toEqual({ a0: null });
    expect(leads(told(['ab', '', 'bc']))).toEqual({ a0: 'live' });
    // But not with one that it only named.
    expect(leads(told(['a b', 'ab', 'abc', '', 'c']))).toEqual({ a0: 'c0', b0: null, c0: 'live' });
  });

  test('an identifier that left its entity for good gets an id of the next generation', () => {
    expect(holders(told(['abc', 'a bc']))).toEqual({ a: 'a1', b: 'a0', c: 'a0' });
  });

  test('a pin acts where its id has named something, and the earliest pin wins', () => {
    const pin = (identifier: string, id: string, createdAt: string): Pin => ({
      identifier: name(identifier),
      id,
      createdAt,
      overrideId: createdAt,
    });
    expect(holders(told(['a bc', 'abc'], [pin('a', 'a0', '1')]))).toEqual({ a: 'a0', b: 'a0', c: 'a0' });
    expect(holders(told(['a bc d', 'abc d'], [pin('d', 'a0', '1')]))).toEqual({ a: 'b0', b: 'b0', c: 'b0', d: 'd0' });
    const both = [pin('a', 'b0', '2'), pin('a', 'a0', '1')];
    expect(leads(told(['a bc', 'abc'], both))).toEqual({ a0: 'live', b0: 'a0' });
    // Pinned to another part, the id leaves the one that has more of its claim.
    expect(holders(told(['abc', 'a bc'], [pin('a', 'a0', '1')]))).toEqual({ a: 'a0', b: 'b0', c: 'b0' });
  });
});

const LETTERS = [...'abcdefg'];
const partition = fc
  .array(fc.integer({ min: -1, max: 3 }), { minLength: LETTERS.length, maxLength: LETTERS.length })
  .map((groups) =>
    [0, 1, 2, 3]
      .map((group) => LETTERS.filter((_, index) => groups[index] === group).map(name))
      .filter((members) => members.length > 0),
  );
const pin = fc.record({
  identifier: fc.constantFrom(...LETTERS).map(name),
  id: fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom('0', '1')).map(([letter, count]) => letter + count),
  createdAt: fc.constantFrom('1', '2', '3'),
  overrideId: fc.constantFrom('x', 'y', 'z'),
});
const history = fc.array(
  fc.record({ entities: partition, pins: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(pin)) }),
  { minLength: 1, maxLength: 7 },
);
const RUNS = { numRuns: 1_500 };

/** Calls back with the ids before and after each step. */
function walk(steps: readonly Step[], check: (before: Ids, after: Ids, step: Step) => void): Ids {
  return steps.reduce((before, step, number) => {
    const after = run(before, step, number);
    check(before, after, step);
    return after;
  }, NO_IDS);
}

describe('whatever the history', () => {
  test('each entity has one live id of its own, and all others lead to a live one in one hop, or nowhere', () => {
    fc.assert(
      fc.property(history, (steps) => {
        walk(steps, (_, { ids, holders: held }, { entities }) => {
          const found = entities.map((members) => new Set(members.map((member) => held.get(member))));
          expect(found.every(({ size }) => size === 1)).toBe(true);
          const living = [...ids].filter(([, { leadsTo }]) => leadsTo === 'live').map(([id]) => id);
          expect(found.flatMap((set) => [...set]).sort()).toEqual(living.sort());
          for (const { leadsTo } of ids.values()) {
            if (leadsTo !== null && leadsTo !== 'live') expect(living).toContain(leadsTo);
          }
        });
      }),
      RUNS,
    );
  });

  test('the same entities again change nothing', () => {
    fc.assert(
      fc.property(history, (steps) => {
        walk(steps, (_, after, step) => {
          expect(run(after, step, 99)).toEqual(after);
        });
      }),
      RUNS,
    );
  });

  test('ids and names are only added, and an id comes back only with something that it claims', () => {
    fc.assert(
      fc.property(history, (steps) => {
        walk(steps, (before, after, { pins = [] }) => {
          for (const [id, old] of before.ids) {
            const now = after.ids.get(id);
            for (const [identifier, isClaim] of old.names) expect(now?.names.get(identifier)).toBe(isClaim);
            if (old.leadsTo === 'live' || now?.leadsTo !== 'live') continue;
            const held = [...after.holders].filter(([, holder]) => holder === id);
            const isPinned = pins.some((each) => each.id === id);
            expect(held.some(([identifier]) => isPinned || old.names.get(identifier))).toBe(true);
          }
        });
      }),
      RUNS,
    );
  });

  test('where entities only merge, the largest keeps its id', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 4 }), (steps, count) => {
        const last = walk(
          steps.map(({ entities }) => ({ entities })),
          () => undefined,
        );
        const entities = steps.at(-1)?.entities ?? [];
        const [parts, others] = [entities.slice(0, count), entities.slice(count)];
        if (parts.length < 2) return;
        const merged = run(last, { entities: [parts.flat(), ...others] }, 99);
        const largest = Math.max(...parts.map(({ length }) => length));
        const candidates = parts
          .filter(({ length }) => length === largest)
          .map(([first = '']) => last.holders.get(first));
        expect(candidates).toContain(merged.holders.get(parts[0]?.[0] ?? ''));
        for (const [first = ''] of others) expect(merged.holders.get(first)).toBe(last.holders.get(first));
      }),
      RUNS,
    );
  });

  test('link, accrete, unlink sends both ids home', () => {
    const sides = fc
      .array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 })
      .filter((sizes) => sizes.includes(0) && sizes.includes(1));
    fc.assert(
      fc.property(sides, fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 3 }), (minted, grown) => {
        const side = (of: number, at: readonly number[], letters: readonly string[]): string[] =>
          letters.filter((_, index) => at[index] === of).map(name);
        const [one, other] = [0, 1].map((of) => side(of, minted, LETTERS.slice(0, 4)));
        const [more, beside] = [0, 1].map((of) => side(of, grown, LETTERS.slice(4)));
        if (one === undefined || other === undefined || more === undefined || beside === undefined) return;
        const first = run(NO_IDS, { entities: [one, other] }, 0);
        const last = walk(
          [
            { entities: [one, other] },
            { entities: [[...one, ...other]] },
            { entities: [[...one, ...other, ...more, ...beside]] },
            {
              entities: [
                [...one, ...more],
                [...other, ...beside],
              ],
            },
          ],
          () => undefined,
        );
        for (const identifier of [...one, ...other]) {
          expect(last.holders.get(identifier)).toBe(first.holders.get(identifier));
        }
      }),
      RUNS,
    );
  });
});
