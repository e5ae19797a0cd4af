import { USUAL_LENGTH } from '../procedures/nexus_context_with.ts';
import { asTold } from './untrusted.ts';

export interface Fitting<Item> {
  readonly items: Item[];
  /** How many there are besides. */
  readonly leftOut: number;
}

/**
 * Items of a list, as many as an answer holds, and one at least.
 *
 * @param all how many there are, where a query gave only the first
 * @param most characters of them as JSON
 */
export function fitting<Item>(given: readonly Item[], all: number = given.length, most = USUAL_LENGTH): Fitting<Item> {
  const items: Item[] = [];
  let characters = 0;
  for (const item of given.map((one) => asTold(one))) {
    characters += JSON.stringify(item).length + 1;
    if (characters > most && items.length > 0) break;
    items.push(item);
  }
  return { items, leftOut: all - items.length };
}
