import type { Example } from './udf.ts';

export interface Arguments {
  node_count: number | null;
  edges: number[] | null;
}

export type Result = number[] | null;

export const description =
  'Connected components of a graph whose nodes are 0 to node_count - 1. An edge between a and b is the one number ' +
  'a * node_count + b. Element i of the result is the smallest node of the component of i. ' +
  'NULL edges (an aggregate over no rows) mean none.';

export const examples: Example<Arguments, Result>[] = [
  { args: [5, [0 * 5 + 1, 4 * 5 + 3]], result: [0, 0, 2, 3, 3] },
  { args: [4, [3 * 4 + 2, 2 * 4 + 1, 1 * 4 + 0]], result: [0, 0, 0, 0] },
  { args: [3, [1 * 3 + 1]], result: [0, 1, 2] },
  { args: [2, []], result: [0, 1] },
  { args: [2, null], result: [0, 1] },
  { args: [0, []], result: [] },
  { args: [null, []], result: null },
];

export function solve_components(node_count: Arguments['node_count'], edges: Arguments['edges']): Result {
  if (node_count == null) return null;
  if (!Number.isInteger(node_count) || node_count < 0 || node_count * node_count > Number.MAX_SAFE_INTEGER) {
    throw new Error(`node_count must be a whole number from 0 to 94906265, found ${String(node_count)}`);
  }
  const parent = Array.from({ length: node_count }, (_, node) => node);
  for (const edge of edges ?? []) {
    if (!Number.isInteger(edge) || edge < 0 || edge >= node_count * node_count) {
      throw new Error(`edge ${String(edge)} is out of range for ${String(node_count)} nodes`);
    }
    const from = Math.floor(edge / node_count);
    const one = findRoot(parent, from);
    const other = findRoot(parent, edge - from * node_count);
    // The smaller root wins, so a root is the smallest node of its component. Path halving alone keeps this near linear.
    if (one < other) parent[other] = one;
    else parent[one] = other;
  }
  return parent.map((_, node) => findRoot(parent, node));
}

function findRoot(parent: number[], start: number): number {
  let node = start;
  for (;;) {
    const up = parent[node] as number;
    if (up === node) return node;
    node = parent[node] = parent[up] as number;
  }
}
