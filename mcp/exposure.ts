import type { Model } from '../config/model.ts';
import { columnOfTrait } from '../config/model.ts';
import type { McpExposure } from '../config/types.ts';

/** What may be told, by the config's `mcp`: each is everything where the config lists nothing. */
export interface Exposure {
  /** Whether a trait or computed trait may be told, by its name. */
  isTrait(name: string): boolean;
  isAudience(name: string): boolean;
  /** Whether a column of the final view of an entity type may be told. */
  isColumn(entityType: string, column: string): boolean;
  /** Whether the name of an entity may be told: it is the trait `name`, where there is one. */
  readonly hasNames: boolean;
}

/** Columns of every final view that are no trait's. */
const ALWAYS_COLUMNS = ['first_seen_at', 'identifier_count'];

export function exposureOf(model: Model, { traits, audiences }: McpExposure = {}): Exposure {
  const isTrait = (name: string): boolean => traits?.includes(name) ?? true;
  const columnsOf = (entityType: string): ReadonlySet<string> =>
    new Set([
      ...[...ALWAYS_COLUMNS, `${entityType}_id`],
      ...model.identifierTypes.filter(({ entityTypes }) => entityTypes.includes(entityType)).map(({ name }) => name),
      ...model.traits
        .filter((trait) => trait.entityType === entityType && isTrait(trait.name))
        .map(({ name }) => columnOfTrait(model, entityType, name)),
    ]);
  return {
    isTrait,
    isAudience: (name) => audiences?.includes(name) ?? true,
    // Changes of before the last deploy name columns that the config has no more: what is not listed stays here.
    isColumn: (entityType, column) => traits === undefined || columnsOf(entityType).has(column),
    hasNames: isTrait('name'),
  };
}
