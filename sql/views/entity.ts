import type { EntityTypeModel, Model } from '../../config/model.ts';
import { finalizeEntity } from '../blocks/finalize_entity.ts';
import type { Solved } from '../blocks/finalize_entity.ts';
import { id, nullOf, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
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

/** Column of the e-mail address in the final view of an entity type, if it has one: that of the first type for e-mail. */
export const mailColumn = (model: Model, entityType: EntityTypeModel): string | undefined =>
  model.identifierTypes.find(
    ({ normalizer, entityTypes }) => normalizer === 'email' && entityTypes.includes(entityType.name),
  )?.name;

/** A column of the final view of an entity type, by its name; null where the view has none. @param view its alias */
export function shownColumns(model: Model, entityType: EntityTypeModel, view: Sql): (name: string | undefined) => Sql {
  const { columns } = entityView(model, entityType);
  return (name) => (name === undefined || !(name in columns) ? nullOf('string') : sql`${view}.${id(name)}`);
}
