import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { find_bridges } from '../../udfs/find_bridges.ts';

const entity = fc.record({
  identifiers: fc.integer({ min: 1, max: 9 }),
  rows: fc.array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 }), { maxLength: 9 }),
  least: fc.integer({ min: 1, max: 3 }),
  most: fc.integer({ min: 0, max: 9 }),
});
type Entity = typeof entity extends fc.Arbitrary<infer Of> ? Of : never;

const held = ({ rows, identifiers }: Entity): number[][] => rows.map((row) => row.filter((each) => each < identifiers));

/** Sets of identifiers that rows connect, on plain sets. */
const connected = (rows: readonly (readonly number[])[], identifiers: number): number[][] => {
  let sets = Array.from({ length: identifiers }, (_, identifier) => [identifier]);
  for (const row of rows) {
    const touched = sets.filter((set) => set.some((each) => row.includes(each)));
    sets = [...sets.filter((set) => !touched.includes(set)), ...(touched.length === 0 ? [] : [touched.flat()])];
  }
  return sets;
};

/** Takes each row away and counts what is left of the set that it was in. */
const plain = (given: Entity): number[] => {
  const rows = held(given);
  const whole = connected(rows, given.identifiers);
  const bridges = rows.flatMap((row, index) => {
    const own = whole.find((set) => set.some((each) => row.includes(each))) ?? [];
    const [largest = 0, second = 0] = connected(
      rows.filter((_, other) => other !== index),
      given.identifiers,
    )
      .filter((set) => set.some((each) => own.includes(each)))
      .map((set) => set.length)
      .sort((one, other) => other - one);
    return second >= given.least ? [[index, largest, second] as const] : [];
  });
  return bridges
    .sort(([row, , second], [otherRow, , otherSecond]) => otherSecond - second || row - otherRow)
    .slice(0, given.most)
    .flat();
};

const tiesOf = (rows: readonly (readonly number[])[], identifiers: number): number[] =>
  rows.flatMap((row, index) => row.map((each) => index * identifiers + each));

describe('find_bridges', () => {
  test('is what taking each row away comes to', () => {
    fc.assert(
      fc.property(entity, fc.boolean(), (given, backwards) => {
        const ties = tiesOf(held(given), given.identifiers);
        // In any order: a warehouse gathers them as it likes.
        expect(
          find_bridges(
            given.rows.length,
            given.identifiers,
            backwards ? ties.toReversed() : ties,
            given.least,
            given.most,
          ),
        ).toEqual(plain(given));
      }),
      { numRuns: 5_000 },
    );
  });

  test('every row of a long chain, and no row of a ring', () => {
    const identifiers = 50_000;
    const chain = Array.from({ length: identifiers - 1 }, (_, row) => [row, row + 1]);
    const bridges = find_bridges(chain.length, identifiers, tiesOf(chain, identifiers), 24_999, 9) ?? [];
    expect(bridges).toEqual([24_999, 25_000, 25_000, 24_998, 25_001, 24_999, 25_000, 25_001, 24_999]);
    const ring = [...chain, [identifiers - 1, 0]];
    expect(find_bridges(ring.length, identifiers, tiesOf(ring, identifiers), 1, 9)).toEqual([]);
  });

  test('a tie that is none is refused', () => {
    expect(() => find_bridges(1, 2, [2], 1, 9)).toThrow('2 is no tie of 1 rows to 2 identifiers');
    expect(() => find_bridges(1, 2, [0.5], 1, 9)).toThrow('0.5 is no tie');
  });
});
