import type { EntityTypeModel, Model } from '../../config/model.ts';
import { finalizeEntity } from '../blocks/finalize_entity.ts';
import type { Solved } from '../blocks/finalize_entity.ts';
import type { View } from '../view.ts';

/** Plural that the final view of an entity type is named by. */
export const entityViewName = (entityType: string): string => `nexus_${entityType}s`;

/**
 * One row per entity of a type.
 *
 * @param solved what a run solves, where only that is wanted
 */
export function entityView(model: Model, entityType: EntityTypeModel, solved?: Solved): View {
  const { columns, query } = finalizeEntity(
    entityType,
    model.identifierTypes,
    model.traits,
    solved,
    model.sources.map(({ name }) => name),
  );
  return {
    name: entityViewName(entityType.name),
    description: `One row per ${entityType.name}.`,
    columns,
    query,
  };
}
