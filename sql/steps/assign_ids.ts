import { sameIdentifier } from '../same_identifier.ts';
import type { EntityTypeModel } from '../../config/model.ts';
import { contentKey } from '../content_key.ts';
import { heirs, labels, values } from '../tables/work.ts';
import { join, nexus, op, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';

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
    COALESCE(labels.component, named.identifier_key) AS component,
    COUNT(DISTINCT named.identifier_key) AS identifier_count,
    MAX(CASE WHEN ids.minted_type = named.identifier_type AND ids.minted_value = named.normalized_value THEN 1 ELSE 0 END) AS holds_origin,
    MIN(${mark('named')}) AS least_mark,
    MIN(ids.created_at) AS created_at
  FROM ${nexus('nexus_entity_map')} AS previous
  JOIN ${work(values.name)} AS named
    ON ${sameIdentifier('named', 'previous')}
  JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = previous.entity_id
  LEFT JOIN ${work(labels.name)} AS labels ON labels.node = named.identifier_key
  WHERE named.set_aside_reason IS NULL AND named.is_present = 1
  GROUP BY previous.entity_id, previous.entity_type, COALESCE(labels.component, named.identifier_key)
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
  component,
  FIRST_VALUE(entity_id) OVER (
    PARTITION BY component ORDER BY identifier_count DESC, created_at, entity_id
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
  SELECT
    named.*,
    CASE WHEN named.set_aside_reason IS NULL THEN COALESCE(labels.component, named.identifier_key) END AS component
  FROM ${work(values.name)} AS named
  LEFT JOIN ${work(labels.name)} AS labels ON labels.node = named.identifier_key
  WHERE named.is_present = 1
),
ranked AS (
  SELECT
    nodes.component,
    nodes.entity_type,
    nodes.identifier_type AS minted_type,
    nodes.normalized_value AS minted_value,
    ROW_NUMBER() OVER (
      PARTITION BY nodes.component
      ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, ${mark('nodes')}
    ) AS seniority
  FROM nodes
  WHERE nodes.component IS NOT NULL
),
origins AS (
  SELECT component, entity_type, minted_type, minted_value FROM ranked WHERE seniority = 1
),
generations AS (
  SELECT entity_type, minted_type, minted_value, MAX(generation) + 1 AS generation
  FROM ${nexus('nexus_entity_ids')}
  GROUP BY entity_type, minted_type, minted_value
),
inherited AS (
  SELECT DISTINCT component, heir_id FROM ${work(heirs.name)}
),
entities AS (
  SELECT
    origins.component,
    origins.minted_type,
    origins.minted_value,
    COALESCE(generations.generation, 0) AS generation,
    COALESCE(
      inherited.heir_id,
      CASE origins.entity_type ${prefix} END || SUBSTR(${digest}, 1, 32)
    ) AS entity_id
  FROM origins
  LEFT JOIN inherited ON inherited.component = origins.component
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
  nodes.component,
  entities.entity_id,
  nodes.first_seen_at,
  entities.minted_type,
  entities.minted_value,
  entities.generation
FROM nodes
LEFT JOIN entities ON entities.component = nodes.component`;
}
