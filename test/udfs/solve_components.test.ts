import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { solve_components } from '../../udfs/solve_components.ts';

const BIGQUERY_ROW_BYTES = 5 * 1024 * 1024;

/** The smallest node that each node reaches, by breadth-first search. */
function reachable(nodeCount: number, pairs: readonly (readonly [number, number])[]): number[] {
  const neighbours = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [a, b] of pairs) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const label = Array.from({ length: nodeCount }, () => -1);
  for (let start = 0; start < nodeCount; start++) {
    if (label[start] !== -1) continue;
    label[start] = start;
    for (const queue = [start]; queue.length > 0;) {
      for (const next of neighbours[queue.shift() ?? 0] ?? []) {
        if (label[next] === -1) {
          label[next] = start;
          queue.push(next);
        }
      }
    }
  }
  return label;
}

const graph = fc.integer({ min: 1, max: 40 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc.record({ nodeCount: fc.constant(nodeCount), pairs: fc.array(fc.tuple(node, node), { maxLength: 60 }) });
});

describe('solve_components', () => {
  test('equals breadth-first search, whatever the order and the repeats', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), ({ nodeCount, pairs }, turned) => {
        const edges = pairs.map(([a, b]) => (turned ? b * nodeCount + a : a * nodeCount + b));
        const expected = reachable(nodeCount, pairs);
        expect(solve_components(nodeCount, edges)).toEqual(expected);
        expect(solve_components(nodeCount, [...edges, ...edges].reverse())).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('50,000 disjoint edges stay far below a row of BigQuery', () => {
    const nodeCount = 100_000;
    const edges = Array.from({ length: 50_000 }, (_, pair) => 2 * pair * nodeCount + 2 * pair + 1);
    const result = solve_components(nodeCount, edges);
    expect(result).toEqual(Array.from({ length: nodeCount }, (_, node) => node - (node % 2)));
    const sizes = {
      jsonIn: JSON.stringify(edges).length,
      jsonOut: JSON.stringify(result).length,
      float64In: edges.length * 8,
      float64Out: nodeCount * 8,
    };
    expect(sizes).toEqual({ jsonIn: 544_441, jsonOut: 588_891, float64In: 400_000, float64Out: 800_000 });
    expect(sizes.jsonIn + sizes.jsonOut).toBeLessThan(BIGQUERY_ROW_BYTES);
  });

  test.each([
    ['ascending', (edge: number) => edge],
    ['descending', (edge: number) => 99_998 - edge],
    ['scattered', (edge: number) => (edge * 7_919) % 99_999],
  ])('a chain of 100,000 nodes, %s, without exhausting the stack', (_, position) => {
    const nodeCount = 100_000;
    const edges = Array.from({ length: nodeCount - 1 }, (_unused, edge) => {
      const from = position(edge);
      return from * nodeCount + from + 1;
    });
    expect(solve_components(nodeCount, edges)?.every((root) => root === 0)).toBe(true);
  });

  test('a star whose hub is the last node', () => {
    const nodeCount = 50_000;
    const edges = Array.from({ length: nodeCount - 1 }, (_, leaf) => (nodeCount - 1) * nodeCount + leaf);
    expect(solve_components(nodeCount, edges)?.every((root) => root === 0)).toBe(true);
  });

  test('is exact for the largest node count', () => {
    const nodeCount = 94_906_265;
    expect(nodeCount * nodeCount).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(() => solve_components(nodeCount + 1, [])).toThrow('node_count must be a whole number from 0 to 94906265');
  });

  test.each([
    [3, [9]],
    [3, [-1]],
    [3, [0.5]],
    [3, [NaN]],
    [0, [0]],
  ])('of %d nodes refuses the edge %j', (nodeCount, edges) => {
    expect(() => solve_components(nodeCount, edges)).toThrow(/is out of range/);
  });

  test.each([-1, 1.5, NaN, Infinity])('refuses %d nodes', (nodeCount) => {
    expect(() => solve_components(nodeCount, [])).toThrow(/whole number/);
  });
});
