import { sameIdentifier } from '../same_identifier.ts';
import type { EntityTypeModel } from '../../config/model.ts';
import { contentKey } from '../content_key.ts';
import { heirs } from '../tables/work.ts';
import { join, nexus, nullOf, op, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { nodes } from './nodes.ts';
import { setAside } from './set_aside.ts';

/** Order of identifiers that no hash key and no arrival decides. */
const mark = (alias: 'named' | 'nodes'): Sql =>
  alias === 'named'
    ? contentKey([sql`named.identifier_type`, sql`named.normalized_value`])
    : contentKey([sql`nodes.identifier_type`, sql`nodes.normalized_value`]);

/**
 * For each id that is in use: the component that inherits it (most of its identifiers, then the one that it was minted
 * from, then MD5), and the id that this component keeps (the one that named most identifiers, then the older, then the
 * lesser). Where they differ, the id will lead to the kept one.
 */
export const inheritIds = (): Sql => sql`WITH fragments AS (
  SELECT
    previous.entity_id,
    previous.entity_type,
    named.entity_key,
    COUNT(DISTINCT named.identifier_key) AS identifier_count,
    MAX(CASE WHEN ids.minted_type = named.identifier_type AND ids.minted_value = named.normalized_value THEN 1 ELSE 0 END) AS holds_origin,
    MIN(${mark('named')}) AS least_mark,
    MIN(ids.created_at) AS created_at
  FROM ${nexus('nexus_entity_map')} AS previous
  JOIN (
  ${nodes()}
  ) AS named
    ON ${sameIdentifier('named', 'previous')}
  JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = previous.entity_id
  GROUP BY previous.entity_id, previous.entity_type, named.entity_key
),
ranked AS (
  SELECT
    fragments.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id ORDER BY identifier_count DESC, holds_origin DESC, least_mark
    ) AS claim
  FROM fragments
)
SELECT
  entity_id,
  entity_type,
  entity_key,
  FIRST_VALUE(entity_id) OVER (
    PARTITION BY entity_key ORDER BY identifier_count DESC, created_at, entity_id
  ) AS heir_id
FROM ranked
WHERE claim = 1`;

/**
 * The entity map of this run: each raw value with its component's id, which is the inherited one or is minted from the
 * component's earliest identifier with the deployment's secret, so that nobody can guess an id from an address.
 */
export function assignIds(entityTypes: readonly EntityTypeModel[]): Sql {
  const prefix = join(
    entityTypes.map((type) => sql`WHEN ${type.name} THEN ${`${type.idPrefix}_`}`),
    ' ',
  );
  const identity = sql`origins.entity_type || '|' || origins.minted_type || '|' || origins.minted_value || '|' || ${op.text(sql`COALESCE(generations.generation, 0)`)}`;
  // Nested, as an HMAC is, so that a known id gives no help with another.
  const digest = op.sha256Hex(sql`secrets.secret_value || ${op.sha256Hex(sql`secrets.secret_value || ${identity}`)}`);
  return sql`WITH nodes AS (
  ${nodes()}
),
ranked AS (
  SELECT
    nodes.entity_key,
    nodes.entity_type,
    nodes.identifier_type AS minted_type,
    nodes.normalized_value AS minted_value,
    ROW_NUMBER() OVER (
      PARTITION BY nodes.entity_key
      ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, ${mark('nodes')}
    ) AS seniority
  FROM nodes
),
origins AS (
  SELECT entity_key, entity_type, minted_type, minted_value FROM ranked WHERE seniority = 1
),
generations AS (
  SELECT entity_type, minted_type, minted_value, MAX(generation) + 1 AS generation
  FROM ${nexus('nexus_entity_ids')}
  GROUP BY entity_type, minted_type, minted_value
),
inherited AS (
  SELECT DISTINCT entity_key, heir_id FROM ${work(heirs.name)}
),
entities AS (
  SELECT
    origins.entity_key,
    origins.minted_type,
    origins.minted_value,
    COALESCE(generations.generation, 0) AS generation,
    COALESCE(
      inherited.heir_id,
      CASE origins.entity_type ${prefix} END || SUBSTR(${digest}, 1, 32)
    ) AS entity_id
  FROM origins
  LEFT JOIN inherited ON inherited.entity_key = origins.entity_key
  LEFT JOIN generations
    ON generations.entity_type = origins.entity_type
    AND generations.minted_type = origins.minted_type
    AND generations.minted_value = origins.minted_value
  CROSS JOIN (SELECT secret_value FROM ${nexus('nexus_secrets')} WHERE secret_name = 'id_salt') AS secrets
)
SELECT
  nodes.entity_type,
  nodes.identifier_type,
  nodes.identifier_value,
  nodes.normalized_value,
  nodes.identifier_key,
  MIN(entities.entity_id) OVER (PARTITION BY nodes.component) AS component_id,
  entities.entity_id,
  nodes.first_seen_at,
  entities.minted_type,
  entities.minted_value,
  entities.generation
FROM nodes
JOIN entities ON entities.entity_key = nodes.entity_key
UNION ALL
SELECT
  entity_type, identifier_type, identifier_value, normalized_value, identifier_key, ${nullOf('string')},
  ${nullOf('string')}, first_seen_at, ${nullOf('string')}, ${nullOf('string')}, ${nullOf('int')}
FROM (
  ${setAside()}
) AS aside`;
}
