import type { IdentifierTypeModel } from '../../config/model.ts';
import { normalized } from '../steps/load/normalized.ts';
import { registrableDomain } from '../steps/load/registrable_domain.ts';
import { join, list, nullOf, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

const cases = (types: readonly IdentifierTypeModel[]): Sql =>
  types.length === 0
    ? nullOf('string')
    : sql`CASE asked_values.identifier_type ${join(
        types.map((type) => sql`WHEN ${type.name} THEN ${normalized(type, sql`asked_values.identifier_value`)}`),
        ' ',
      )} ELSE ${nullOf('string')} END`;

/**
 * Common table expressions that end in `wanted(asked, identifier_type, identifier_value, compared)`: what was asked for, each
 * with what it is compared as.
 *
 * @param asked a query with the columns asked (text), identifier_type, identifier_value
 */
export function wantedIdentifiers(types: readonly IdentifierTypeModel[], asked: Sql): Sql {
  const domains = types.filter(({ normalizer }) => normalizer === 'domain').map(({ name }) => name);
  return sql`asked_values AS (
  ${asked}
),
normalised AS (
  SELECT asked_values.*, ${cases(types)} AS candidate FROM asked_values
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM normalised WHERE identifier_type IN (${list(domains)})
),
${registrableDomain()},
wanted AS (
  SELECT
    normalised.asked,
    normalised.identifier_type,
    normalised.identifier_value,
    CASE WHEN normalised.identifier_type IN (${list(domains)}) THEN registrable.domain ELSE normalised.candidate END AS compared
  FROM normalised
  LEFT JOIN registrable ON registrable.host = normalised.candidate
)`;
}

/**
 * Common table expressions after `wanted` that end in `matched(asked, entity_type, identifier_type, identifier_value,
 * normalized_value, entity_id, component_id)`: the rows of the map that people mean by the values that they wrote. A value
 * is that of a source; where there is none, a normalised one; where there is none either, what it is compared as.
 *
 * @param map where to look: a relation with the map's columns
 */
export const nearestIdentifiers = (map: Sql): Sql => sql`near AS (
  SELECT
    wanted.asked,
    map.entity_type,
    map.identifier_type,
    map.identifier_value,
    map.normalized_value,
    map.entity_id,
    map.component_id,
    CASE
      WHEN map.identifier_value = wanted.identifier_value THEN 1
      WHEN map.normalized_value = wanted.identifier_value THEN 2
      ELSE 3
    END AS distance
  FROM wanted
  JOIN ${map} AS map
    ON map.identifier_type = wanted.identifier_type
    AND (
      map.identifier_value = wanted.identifier_value
      OR map.normalized_value = wanted.identifier_value
      OR map.normalized_value = wanted.compared
    )
),
measured AS (
  SELECT near.*, MIN(distance) OVER (PARTITION BY asked, entity_type) AS least_distance FROM near
),
matched AS (
  SELECT asked, entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
  FROM measured
  WHERE distance = least_distance
)`;

/** {@link nearestIdentifiers} of {@link wantedIdentifiers}. */
export const matchIdentifiers = (types: readonly IdentifierTypeModel[], asked: Sql, map: Sql): Sql =>
  sql`${wantedIdentifiers(types, asked)},
${nearestIdentifiers(map)}`;
