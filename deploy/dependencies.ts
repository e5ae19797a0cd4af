import { nexus, render } from '../sql/tag.ts';
import type { BundleObject } from '../build/bundle.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

/** Kinds that are made after all others, in their own order: a function needs nothing, a procedure whatever there is, and
 * what earlier versions left is read until then. */
const STAGES: readonly (readonly BundleObject['kind'][])[] = [
  ['schema'],
  ['table'],
  ['seed', 'function'],
  ['source_view', 'view'],
  ['procedure'],
  ['leftover'],
];

/**
 * Objects in groups: each needs only what is in the groups before its own, so that a group may be made side by side.
 * What an object needs is what its text names.
 */
export function inLevels(warehouse: Pick<Warehouse, 'context'>, objects: readonly BundleObject[]): BundleObject[][] {
  return STAGES.flatMap((kinds) => {
    const stage = objects.filter(({ kind }) => kinds.includes(kind));
    const spelled = new Map(stage.map((object) => [object, render(nexus(object.name), warehouse.context).text]));
    const levels = new Map<BundleObject, number>();
    // The order of a bundle is one in which it can be made: what is needed comes first.
    for (const object of stage) {
      const needed = [...levels].filter(
        ([other]) => other !== object && object.text.includes(spelled.get(other) ?? ''),
      );
      levels.set(object, Math.max(-1, ...needed.map(([, level]) => level)) + 1);
    }
    const count = Math.max(-1, ...levels.values()) + 1;
    return Array.from({ length: count }, (_, level) => stage.filter((object) => levels.get(object) === level));
  });
}
