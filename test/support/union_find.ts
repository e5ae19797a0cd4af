/**
 * Components of an undirected graph by plain repeated joining, the slowest and plainest way, to compare others with.
 *
 * @returns node to the smallest node of its component, for the nodes that are not it themselves
 */
export function componentsOf(edges: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const component = new Map(edges.flat().map((node) => [node, node]));
  for (const [from, to] of edges) {
    const one = component.get(from) ?? from;
    const other = component.get(to) ?? to;
    const least = Math.min(one, other);
    for (const [node, known] of component) if (known === one || known === other) component.set(node, least);
  }
  return new Map([...component].filter(([node, least]) => node !== least).sort(([left], [right]) => left - right));
}
