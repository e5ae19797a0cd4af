import type { Example } from './udf.ts';

export interface Arguments {
  row_count: number | null;
  identifier_count: number | null;
  ties: number[] | null;
  least: number | null;
  most: number | null;
}

export type Result = number[] | null;

export const description =
  'Rows whose removal would split an entity. Rows are 0 to row_count - 1, identifiers 0 to identifier_count - 1; that row ' +
  'r holds identifier i is the one number r * identifier_count + i in ties, which may be in any order. A row is a bridge ' +
  'if at least two of the parts that it joins have least identifiers or more. The result holds three numbers for each ' +
  'bridge: the row, and the identifiers of the largest part and of the second largest; the greatest second part comes ' +
  'first, then the lower row, and no more than most are given.';

export const examples: Example<Arguments, Result>[] = [
  // Row 1 alone joins {0, 1} to {2, 3}.
  { args: [3, 4, [0 * 4 + 0, 0 * 4 + 1, 1 * 4 + 1, 1 * 4 + 2, 2 * 4 + 2, 2 * 4 + 3], 2, 5], result: [1, 2, 2] },
  // A second row that says the same.
  {
    args: [4, 4, [0 * 4 + 0, 0 * 4 + 1, 1 * 4 + 1, 1 * 4 + 2, 2 * 4 + 2, 2 * 4 + 3, 3 * 4 + 1, 3 * 4 + 2], 2, 5],
    result: [],
  },
  { args: [1, 3, [0, 1, 2], 1, 5], result: [0, 1, 1] },
  // Three rows in a chain, of which the one in the middle parts most.
  { args: [3, 4, [0, 1, 5, 6, 10, 11], 1, 2], result: [1, 2, 2, 0, 3, 1] },
  { args: [2, 1, [0, 1], 1, 5], result: [] },
  { args: [0, 0, null, 1, 5], result: [] },
  { args: [null, 0, [], 1, 5], result: null },
];

/**
 * Articulation points of the graph of rows and identifiers, in linear time and without recursion: J. Hopcroft and
 * R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", 1973, https://doi.org/10.1145/362248.362272
 */
export function find_bridges(
  row_count: Arguments['row_count'],
  identifier_count: Arguments['identifier_count'],
  ties: Arguments['ties'],
  least: Arguments['least'],
  most: Arguments['most'],
): Result {
  if (row_count == null || identifier_count == null || least == null || most == null) return null;
  const nodeCount = row_count + identifier_count;
  const tied = ties ?? [];
  // Identifiers are the first nodes, rows the rest; neighbours of a node lie together.
  const starts = new Int32Array(nodeCount + 1);
  const ends = (tie: number): [number, number] => {
    if (!Number.isInteger(tie) || tie < 0 || tie >= row_count * identifier_count) {
      throw new Error(
        `${String(tie)} is no tie of ${String(row_count)} rows to ${String(identifier_count)} identifiers`,
      );
    }
    return [identifier_count + Math.floor(tie / identifier_count), tie % identifier_count];
  };
  const count = (node: number): void => {
    starts[node + 1] = at(starts, node + 1) + 1;
  };
  for (const tie of tied) ends(tie).forEach(count);
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1] = at(starts, node + 1) + at(starts, node);
  const neighbours = new Int32Array(2 * tied.length);
  const next = starts.slice(0, nodeCount);
  const add = (node: number, neighbour: number): void => {
    const place = at(next, node);
    neighbours[place] = neighbour;
    next[node] = place + 1;
  };
  for (const tie of tied) {
    const [row, identifier] = ends(tie);
    add(row, identifier);
    add(identifier, row);
  }

  next.set(starts.subarray(0, nodeCount));
  const entered = new Int32Array(nodeCount);
  const lowest = new Int32Array(nodeCount);
  const held = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount).fill(-1);
  let clock = 0;
  const enter = (node: number): void => {
    clock += 1;
    entered[node] = lowest[node] = clock;
    held[node] = node < identifier_count ? 1 : 0;
  };
  const found: [row: number, largest: number, second: number][] = [];
  for (let root = 0; root < identifier_count; root += 1) {
    if (at(entered, root) > 0) continue;
    /** Parts that only a row joins to the rest, by row: how many there are of their identifiers, and of the two largest. */
    const parts = new Map<number, [all: number, largest: number, second: number]>();
    enter(root);
    for (let node = root; node >= 0;) {
      const place = at(next, node);
      if (place < at(starts, node + 1)) {
        next[node] = place + 1;
        const neighbour = at(neighbours, place);
        if (at(entered, neighbour) === 0) {
          parent[neighbour] = node;
          enter(neighbour);
          node = neighbour;
        } else if (neighbour !== at(parent, node)) {
          lowest[node] = Math.min(at(lowest, node), at(entered, neighbour));
        }
        continue;
      }
      const above = at(parent, node);
      if (above >= 0) {
        lowest[above] = Math.min(at(lowest, above), at(lowest, node));
        held[above] = at(held, above) + at(held, node);
        // A root is an identifier, so a row always has a part above it.
        if (above >= identifier_count && at(lowest, node) >= at(entered, above)) {
          parts.set(above, withPart(parts.get(above) ?? [0, 0, 0], at(held, node)));
        }
      }
      node = above;
    }
    for (const [row, below] of parts) {
      const [, largest, second] = withPart(below, at(held, root) - below[0]);
      if (second >= least) found.push([row - identifier_count, largest, second]);
    }
  }
  return found
    .sort(([row, , second], [otherRow, , otherSecond]) => otherSecond - second || row - otherRow)
    .slice(0, most)
    .flat();
}

function withPart(
  [all, largest, second]: [number, number, number],
  size: number,
): [all: number, largest: number, second: number] {
  return [all + size, Math.max(largest, size), Math.max(second, Math.min(largest, size))];
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}
