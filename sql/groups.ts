/**
 * Items in groups, in their order, none of which weighs more than `most` unless it is one item.
 *
 * @returns at least one group
 */
export function inGroups<Item>(items: readonly Item[], weigh: (item: Item) => number, most: number): Item[][] {
  const groups: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const more = weigh(item);
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && weight + more > most) {
      groups.push([item]);
      weight = more;
    } else {
      group.push(item);
      weight += more;
    }
  }
  return groups;
}
