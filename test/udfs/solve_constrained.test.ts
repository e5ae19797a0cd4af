import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { solve_constrained } from '../../udfs/solve_constrained.ts';

const TYPES = 3;

const problem = fc.integer({ min: 1, max: 12 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const edges = (maxLength: number) => fc.array(fc.tuple(node, node), { maxLength });
  return fc.record({
    nodes: fc.constant(nodes),
    links: edges(3),
    pairs: edges(24),
    vetoes: edges(3),
    types: fc.array(fc.integer({ min: -1, max: TYPES - 1 }), { minLength: nodes, maxLength: nodes }),
    limits: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: TYPES, maxLength: TYPES }),
  });
});
type Problem = typeof problem extends fc.Arbitrary<infer Of> ? Of : never;

const solved = ({ nodes, links, pairs, vetoes, types, limits }: Problem): number[] => {
  const ties = [...vetoes, ...links, ...pairs].map(([a, b], place) => (place * nodes + a) * nodes + b);
  const typed = types.flatMap((type, node) => (type < 0 ? [] : [node * limits.length + type]));
  // In any order: a warehouse gathers them as it likes.
  const result = solve_constrained(
    nodes,
    vetoes.length,
    links.length,
    ties.toReversed(),
    typed.toReversed(),
    JSON.stringify(limits),
  );
  if (result === null) throw new Error('no result');
  return result;
};

/** The rule itself: every union is tried on plain sets. */
function plain({ nodes, links, pairs, vetoes, types, limits }: Problem): number[] {
  let entity = Array.from({ length: nodes }, (_, node) => node);
  let group = [...entity];
  const why = (sets: readonly number[], groups: readonly number[]): number => {
    if (vetoes.some(([a, b]) => a !== b && sets[a] === sets[b])) return 1;
    for (let type = 0; type < limits.length; type += 1) {
      for (const one of new Set(sets)) {
        const values = new Set(groups.filter((_, node) => sets[node] === one && types[node] === type));
        if (values.size > (limits[type] ?? 0)) return 2 + type;
      }
    }
    return 0;
  };
  const joined = (sets: readonly number[], a: number, b: number): number[] => {
    const [one = 0, other = 0] = [sets[a], sets[b]];
    return sets.map((set) => (set === one || set === other ? Math.min(one, other) : set));
  };
  for (const [a, b] of links) {
    const [next, together] = [joined(entity, a, b), joined(group, a, b)];
    if (why(next, together) === 0) [entity, group] = [next, together];
  }
  for (const [a, b] of pairs) {
    const next = joined(entity, a, b);
    if (why(next, group) === 0) entity = next;
  }
  const reasons = [...links, ...pairs].map(([a, b]) =>
    entity[a] === entity[b] ? 0 : why(joined(entity, a, b), group),
  );
  return [...entity, ...reasons];
}

describe('solve_constrained', () => {
  test('is what trying every union in its order comes to', () => {
    fc.assert(
      fc.property(problem, (given) => {
        expect(solved(given)).toEqual(plain(given));
      }),
      { numRuns: 5_000 },
    );
  });

  test('with no rules it is connectivity', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const free = { ...given, vetoes: [], types: given.types.map(() => -1) };
        const [labels, reasons] = [solved(free).slice(0, given.nodes), solved(free).slice(given.nodes)];
        expect(reasons.every((reason) => reason === 0)).toBe(true);
        for (const [a, b] of [...given.links, ...given.pairs]) expect(labels[a]).toBe(labels[b]);
      }),
      { numRuns: 500 },
    );
  });

  test('a chain of 50,000 pairs with a limit at every tenth node', () => {
    const nodes = 50_001;
    const pairs = Array.from({ length: nodes - 1 }, (_, index) => (index * nodes + index) * nodes + index + 1);
    const typed = Array.from({ length: nodes }, (_, node) => node).filter((node) => node % 10 === 0);
    const result = solve_constrained(nodes, 0, 0, pairs, typed, '[1]') ?? [];
    // The tenth pair after a limited node would bring the next one in.
    expect(new Set(result.slice(0, nodes)).size).toBe(5_001);
    expect(result.slice(nodes).filter((reason) => reason === 2)).toHaveLength(5_000);
  });

  test('a tie or a node that is none is refused', () => {
    expect(() => solve_constrained(2, 0, 0, [-1], [], '[]')).toThrow('-1 is no tie of 2 nodes');
    expect(() => solve_constrained(2, 0, 0, [], [2], '[1]')).toThrow('2 is no typed node of 2, with 1 limits');
    expect(() => solve_constrained(1.5, 0, 0, [], [], '[]')).toThrow('node_count must be a whole number');
  });
});
