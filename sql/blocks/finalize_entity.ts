import type { EntityTypeModel, IdentifierTypeModel, TraitModel } from '../../config/model.ts';
import { traitColumn } from '../../config/model.ts';
import { amongSolved } from '../buckets.ts';
import { string, timestamp, int } from '../table.ts';
import { id, join, nexus, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { ViewColumn } from '../view.ts';
import { pivot, pivotIdentifiers } from './pivot.ts';
import { preferredOrder, shownAs, weighedBy, withPreference } from './preferred_identifier.ts';

/** A relation with all rows of the map of some entities, their records, and a query of their `entity_id`. */
export interface Solved {
  readonly values: Sql;
  readonly records: Sql;
  readonly entities: Sql;
}

/**
 * One row per entity of a type: its id, of each type the identifier that is preferred, and its traits. All of its identifiers
 * are in `nexus_resolved_{type}_identifiers`.
 *
 * @param solved what a run solves, where only that is wanted
 * @param sources names in the order of the config
 */
export function finalizeEntity(
  entityType: EntityTypeModel,
  identifierTypes: readonly IdentifierTypeModel[],
  traits: readonly TraitModel[],
  solved?: Solved,
  sources: readonly string[] = [],
): { columns: Readonly<Record<string, ViewColumn>>; query: Sql } {
  const ofType = identifierTypes.filter((type) => type.entityTypes.includes(entityType.name));
  const shownTypes = ofType.map(({ name }) => name);
  const choosing = withPreference(ofType);
  const map = solved?.values ?? nexus('nexus_entity_map');
  const shownTraits = traits.filter((trait) => trait.entityType === entityType.name);
  const columnOf = (trait: TraitModel): string => traitColumn(trait.name, shownTypes);
  const idColumn = `${entityType.name}_id`;
  const comma = (piece: Sql, any: boolean): Sql => (any ? sql`,\n  ${piece}` : sql``);
  const wanted = solved === undefined ? sql`` : sql` AND entity_id IN (${solved.entities})`;
  const columns: Record<string, ViewColumn> = {
    [idColumn]: string('Entity id; stable over runs'),
    ...Object.fromEntries(ofType.map((type) => [type.name, string(shownAs(type))])),
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
  FROM ${map}
  WHERE entity_type = ${entityType.name} AND entity_id IS NOT NULL
  GROUP BY entity_id, identifier_type, normalized_value
),
ranked AS (
  SELECT
    identifiers.entity_id,
    identifiers.identifier_type,
    identifiers.first_seen_at,
    CASE WHEN ROW_NUMBER() OVER (
      PARTITION BY identifiers.entity_id, identifiers.identifier_type
      ORDER BY
        ${preferredOrder(choosing)}CASE WHEN identifiers.first_seen_at IS NULL THEN 1 ELSE 0 END,
        identifiers.first_seen_at,
        identifiers.normalized_value
    ) = 1 THEN identifiers.normalized_value END AS identifier_value
  FROM identifiers${weighedBy(choosing, solved?.records ?? nexus('nexus_records'), map, sources)}
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
  WHERE traits.entity_type = ${entityType.name}${wanted}${solved === undefined ? sql`` : amongSolved('traits')}
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
