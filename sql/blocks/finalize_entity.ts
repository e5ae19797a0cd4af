import type { EntityTypeModel, IdentifierTypeModel, TraitModel } from '../../config/model.ts';
import { string, timestamp, int } from '../table.ts';
import { id, join, nexus, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { ViewColumn } from '../view.ts';
import { pivot, pivotIdentifiers } from './pivot.ts';

/** A trait with the name of an identifier type is shown beside it, not over it. */
const traitColumn = (trait: TraitModel, identifierTypes: readonly string[]): string =>
  identifierTypes.includes(trait.name) ? `trait_${trait.name}` : trait.name;

/** A relation with all rows of the map of some entities, and a query of their `entity_id`. */
export interface Solved {
  readonly values: Sql;
  readonly entities: Sql;
}

/**
 * One row per entity of a type: its id, the earliest identifier of each type, and its traits. All of its identifiers
 * are in `nexus_resolved_{type}_identifiers`.
 *
 * @param solved what a run solves, where only that is wanted
 */
export function finalizeEntity(
  entityType: EntityTypeModel,
  identifierTypes: readonly IdentifierTypeModel[],
  traits: readonly TraitModel[],
  solved?: Solved,
): { columns: Readonly<Record<string, ViewColumn>>; query: Sql } {
  const shownTypes = identifierTypes.filter((type) => type.entityTypes.includes(entityType.name)).map((t) => t.name);
  const shownTraits = traits.filter((trait) => trait.entityType === entityType.name);
  const columnOf = (trait: TraitModel): string => traitColumn(trait, shownTypes);
  const idColumn = `${entityType.name}_id`;
  const comma = (piece: Sql, any: boolean): Sql => (any ? sql`,\n  ${piece}` : sql``);
  const wanted = solved === undefined ? sql`` : sql` AND entity_id IN (${solved.entities})`;
  const columns: Record<string, ViewColumn> = {
    [idColumn]: string('Entity id; stable over runs'),
    ...Object.fromEntries(shownTypes.map((type) => [type, string(`Earliest ${type}`)])),
    ...Object.fromEntries(
      shownTraits.map((trait) => [
        columnOf(trait),
        string(trait.description || `${trait.name}, ${trait.survivorship}`),
      ]),
    ),
    first_seen_at: timestamp('Earliest appearance of any identifier, UTC'),
    identifier_count: int('How many identifiers it has'),
  };
  const query = sql`WITH identifiers AS (
  SELECT entity_id, identifier_type, normalized_value, MIN(first_seen_at) AS first_seen_at
  FROM ${solved?.values ?? nexus('nexus_entity_map')}
  WHERE entity_type = ${entityType.name} AND entity_id IS NOT NULL
  GROUP BY entity_id, identifier_type, normalized_value
),
ranked AS (
  SELECT
    entity_id,
    identifier_type,
    first_seen_at,
    CASE WHEN ROW_NUMBER() OVER (
      PARTITION BY entity_id, identifier_type
      ORDER BY CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, normalized_value
    ) = 1 THEN normalized_value END AS identifier_value
  FROM identifiers
),
entities AS (
  SELECT
    ranked.entity_id${comma(pivotIdentifiers(shownTypes, 'ranked'), shownTypes.length > 0)},
    MIN(ranked.first_seen_at) AS first_seen_at,
    COUNT(*) AS identifier_count
  FROM ranked
  GROUP BY ranked.entity_id
),
traits AS (
  SELECT
    traits.entity_id${comma(
      pivot(
        shownTraits.map((trait) => trait.name),
        sql`traits.trait_name`,
        sql`traits.trait_value`,
      ),
      shownTraits.length > 0,
    )}
  FROM ${nexus('nexus_traits')} AS traits
  WHERE traits.entity_type = ${entityType.name}${wanted}
  GROUP BY traits.entity_id
)
SELECT
  ${join(
    [
      sql`entities.entity_id AS ${id(idColumn)}`,
      ...shownTypes.map((type) => sql`entities.${id(type)} AS ${id(type)}`),
      ...shownTraits.map((trait) => sql`traits.${id(trait.name)} AS ${id(columnOf(trait))}`),
      sql`entities.first_seen_at AS first_seen_at`,
      sql`entities.identifier_count AS identifier_count`,
    ],
    ',\n  ',
  )}
FROM entities
LEFT JOIN traits ON traits.entity_id = entities.entity_id`;
  return { columns, query };
}
