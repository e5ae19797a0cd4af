import type { Example } from './udf.ts';

export interface Arguments {
  node_count: number | null;
  veto_count: number | null;
  link_count: number | null;
  ties: number[] | null;
  typed: number[] | null;
  limits: string | null;
}

export type Result = number[] | null;

export const description =
  'Entities of one component under rules. Nodes are 0 to node_count - 1. A tie between a and b that comes at place p is ' +
  'the one number (p * node_count + a) * node_count + b: the vetoes come first, then the links, then the pairs; the list ' +
  'may be in any order. A link or a pair whose union would put a veto inside an entity, or more values of a type into it ' +
  'than the limit, is refused. A node of limited type t is n * T + t in typed; limits is the JSON list of the T limits: ' +
  'how many values of each type an entity may hold, where nodes that links join count as one value. The result is the ' +
  'smallest node of the entity of each node, then for each link and each pair, by place, 0, or why its ends are two ' +
  'entities: 1 a veto, 2 + t the limit of type t.';

export const examples: Example<Arguments, Result>[] = [
  // Two customers share a phone, and one customer is the limit: the pair that came first keeps it.
  { args: [3, 0, 0, [1 * 9 + 1 * 3 + 2, 0 * 9 + 0 * 3 + 2], [0, 1], '[1]'], result: [0, 1, 0, 0, 2] },
  { args: [3, 1, 0, [0 * 9 + 0 * 3 + 1, 1 * 9 + 0 * 3 + 2, 2 * 9 + 1 * 3 + 2], [], '[]'], result: [0, 1, 0, 0, 1] },
  {
    args: [3, 0, 1, [0 * 9 + 0 * 3 + 1, 1 * 9 + 0 * 3 + 2, 2 * 9 + 1 * 3 + 2], [0, 1], '[1]'],
    result: [0, 0, 0, 0, 0, 0],
  },
  { args: [2, 1, 1, [0 * 4 + 0 * 2 + 1, 1 * 4 + 0 * 2 + 1], null, null], result: [0, 1, 1] },
  { args: [2, null, null, null, null, null], result: [0, 1] },
  { args: [null, 0, 0, [], [], '[]'], result: null },
];

/** A set of nodes that may not meet others, and holds values of limited types. */
interface Entity {
  /** Entities that a veto keeps away from this one. */
  readonly vetoed: Set<Entity>;
  /**
   * Limited type to how many values of it there are: groups that links made of nodes. A group is in one entity only, so that
   * two entities together hold the sum.
   */
  readonly counts: Map<number, number>;
}

export function solve_constrained(
  node_count: Arguments['node_count'],
  veto_count: Arguments['veto_count'],
  link_count: Arguments['link_count'],
  ties: Arguments['ties'],
  typed: Arguments['typed'],
  limits: Arguments['limits'],
): Result {
  if (node_count == null) return null;
  const square = node_count * node_count;
  if (!Number.isInteger(node_count) || node_count < 0 || square > Number.MAX_SAFE_INTEGER) {
    throw new Error(`node_count must be a whole number from 0 to 94906265, found ${String(node_count)}`);
  }
  const inOrder = [...(ties ?? [])].sort((one, other) => one - other);
  const ends = (tie: number): [number, number] => {
    if (!Number.isSafeInteger(tie) || tie < 0 || node_count === 0) {
      throw new Error(`${String(tie)} is no tie of ${String(node_count)} nodes`);
    }
    const pair = tie % square;
    return [Math.floor(pair / node_count), pair % node_count];
  };
  const pairsFrom = (veto_count ?? 0) + (link_count ?? 0);
  const [vetoes, links, pairs] = [
    inOrder.slice(0, veto_count ?? 0),
    inOrder.slice(veto_count ?? 0, pairsFrom),
    inOrder.slice(pairsFrom),
  ];
  const most = JSON.parse(limits ?? '[]') as number[];
  const parent = Array.from({ length: node_count }, (_, node) => node);
  const entities = new Map<number, Entity>();
  const entityOf = (root: number): Entity => {
    const known = entities.get(root);
    if (known !== undefined) return known;
    const made: Entity = { vetoed: new Set(), counts: new Map() };
    entities.set(root, made);
    return made;
  };
  for (const [one, other] of vetoes.map(ends)) {
    if (one === other) continue;
    entityOf(one).vetoed.add(entityOf(other));
    entityOf(other).vetoed.add(entityOf(one));
  }

  /** Why two entities may not be one; 0 if they may. */
  const broken = (one: number, other: number): number => {
    const [left, right] = [entities.get(one), entities.get(other)];
    if (left === undefined || right === undefined) return 0;
    if (left.vetoed.has(right)) return 1;
    let first = Infinity;
    const [few, many] = left.counts.size < right.counts.size ? [left, right] : [right, left];
    for (const [type, count] of few.counts) {
      const more = many.counts.get(type) ?? 0;
      if (more > 0 && count + more > (most[type] ?? Infinity)) first = Math.min(first, type);
    }
    return first === Infinity ? 0 : 2 + first;
  };
  const unite = (one: number, other: number): void => {
    // The smaller root wins, so a root is the smallest node of its entity.
    const [root, joined] = one < other ? [one, other] : [other, one];
    parent[joined] = root;
    const [here, there] = [entities.get(root), entities.get(joined)];
    if (there === undefined) return;
    entities.delete(joined);
    const [kept, gone] = here === undefined || here.vetoed.size < there.vetoed.size ? [there, here] : [here, there];
    entities.set(root, kept);
    if (gone === undefined) return;
    // The smaller set is moved, so a veto is moved as often as its set can double.
    for (const stranger of gone.vetoed) {
      stranger.vetoed.delete(gone);
      stranger.vetoed.add(kept);
      kept.vetoed.add(stranger);
    }
    for (const [type, count] of gone.counts) kept.counts.set(type, (kept.counts.get(type) ?? 0) + count);
  };
  const uniteAll = (edges: readonly number[]): void => {
    for (const [from, to] of edges.map(ends)) {
      const [one, other] = [findRoot(parent, from), findRoot(parent, to)];
      if (one !== other && broken(one, other) === 0) unite(one, other);
    }
  };
  uniteAll(links);
  // What links joined is one value; pairs change that no more.
  const counted = new Set<number>();
  for (const entry of typed ?? []) {
    const node = Math.floor(entry / most.length);
    const type = entry % most.length;
    if (!Number.isInteger(entry) || !(node < node_count)) {
      throw new Error(`${String(entry)} is no typed node of ${String(node_count)}, with ${String(most.length)} limits`);
    }
    const group = findRoot(parent, node);
    const value = group * most.length + type;
    if (counted.has(value)) continue;
    counted.add(value);
    const { counts } = entityOf(group);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  uniteAll(pairs);
  const reasons = [...links, ...pairs].map((edge) => {
    const [one, other] = ends(edge).map((node) => findRoot(parent, node)) as [number, number];
    return one === other ? 0 : broken(one, other);
  });
  return [...parent.map((_, node) => findRoot(parent, node)), ...reasons];
}

function findRoot(parent: number[], start: number): number {
  let node = start;
  for (;;) {
    const up = parent[node] as number;
    if (up === node) return node;
    node = parent[node] = parent[up] as number;
  }
}
