/** A tie between two of a list, by their places in it. */
export interface Tie {
  readonly a: number;
  readonly b: number;
}

function neighbours(count: number, ties: readonly Tie[]): { readonly to: number; readonly tie: number }[][] {
  const near: { to: number; tie: number }[][] = Array.from({ length: count }, () => []);
  ties.forEach(({ a, b }, tie) => {
    near[a]?.push({ to: b, tie });
    near[b]?.push({ to: a, tie });
  });
  return near;
}

/** The ties of a shortest chain between two, in its order; undefined where there is none. */
export function chainBetween(count: number, ties: readonly Tie[], from: number, to: number): number[] | undefined {
  const near = neighbours(count, ties);
  const reached = new Map<number, { from: number; tie: number }>();
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined && at !== to; at = waiting.shift()) {
    for (const next of near[at] ?? []) {
      if (next.to === from || reached.has(next.to)) continue;
      reached.set(next.to, { from: at, tie: next.tie });
      waiting.push(next.to);
    }
  }
  if (from === to) return [];
  const chain: number[] = [];
  for (let step = reached.get(to); step !== undefined; step = reached.get(step.from)) chain.push(step.tie);
  return chain.length === 0 ? undefined : chain.reverse();
}

/**
 * The ties without which what they tie falls apart: bridges, by Tarjan's low links, without recursion, since a chain may be
 * long. Two rows between the same two are no bridge.
 */
export function bridgesOf(count: number, ties: readonly Tie[]): Set<number> {
  const near = neighbours(count, ties);
  const entered = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const bridges = new Set<number>();
  let clock = 0;
  for (let root = 0; root < count; root += 1) {
    if (entered[root] !== -1) continue;
    const path: { at: number; by: number; next: number }[] = [{ at: root, by: -1, next: 0 }];
    entered[root] = low[root] = clock++;
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top === undefined) break;
      const step = near[top.at]?.[top.next];
      if (step !== undefined) {
        top.next += 1;
        if (step.tie === top.by) continue;
        if (entered[step.to] === -1) {
          entered[step.to] = low[step.to] = clock++;
          path.push({ at: step.to, by: step.tie, next: 0 });
        } else {
          low[top.at] = Math.min(low[top.at] ?? 0, entered[step.to] ?? 0);
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent === undefined) continue;
      low[parent.at] = Math.min(low[parent.at] ?? 0, low[top.at] ?? 0);
      if ((low[top.at] ?? 0) > (entered[parent.at] ?? 0)) bridges.add(top.by);
    }
  }
  return bridges;
}
