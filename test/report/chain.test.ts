import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bridgesOf, chainBetween } from '../../report/chain.ts';
import type { Tie } from '../../report/chain.ts';

/** Parts that ties hold together. */
function parts(count: number, ties: readonly Tie[]): number {
  const seen = new Set<number>();
  let found = 0;
  for (let start = 0; start < count; start += 1) {
    if (seen.has(start)) continue;
    found += 1;
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const { a, b } of ties) if (a === at || b === at) waiting.push(a === at ? b : a);
    }
  }
  return found;
}

const drawn = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.record({ a: fc.nat(count - 1), b: fc.nat(count - 1) }), { maxLength: 12 }),
    ),
  );

test('a bridge is what falls apart without it, and nothing else is', () => {
  fc.assert(
    fc.property(drawn, ([count, ties]) => {
      const whole = parts(count, ties);
      const expected = ties.flatMap((_, at) =>
        parts(
          count,
          ties.filter((_tie, index) => index !== at),
        ) > whole
          ? [at]
          : [],
      );
      expect([...bridgesOf(count, ties)].sort((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('a chain leads from one to the other, tie after tie, and is there where there is any', () => {
  fc.assert(
    fc.property(drawn, fc.nat(), fc.nat(), ([count, ties], x, y) => {
      const [from, to] = [x % count, y % count];
      const chain = chainBetween(count, ties, from, to);
      let at = from;
      for (const index of chain ?? []) {
        const tie = ties[index];
        expect([tie?.a, tie?.b]).toContain(at);
        at = (tie?.a === at ? tie.b : tie?.a) ?? -1;
      }
      const joined = from === to || parts(count, [...ties, { a: from, b: to }]) === parts(count, ties);
      expect(chain === undefined ? undefined : at).toBe(joined ? to : undefined);
    }),
    { numRuns: 60 },
  );
});

test('a long chain needs no deep stack', () => {
  const ties = Array.from({ length: 50_000 }, (_, at) => ({ a: at, b: at + 1 }));
  expect(bridgesOf(50_001, ties).size).toBe(50_000);
  expect(chainBetween(50_001, ties, 0, 50_000)).toHaveLength(50_000);
});
