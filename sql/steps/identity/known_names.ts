import { gathered, values } from '../../tables/work.ts';
import { id, nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** Whether two relations, named by their aliases, hold the same identifier, however it is spelled. */
export const sameNormalized = (left: string, right: string): Sql =>
  sql`${id(left)}.entity_type = ${id(right)}.entity_type AND ${id(left)}.identifier_type = ${id(right)}.identifier_type AND ${id(left)}.normalized_value = ${id(right)}.normalized_value`;

/** What was gathered of the names that ids gave. */
export const storedNames = (): Sql => sql`(
  SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
  FROM ${work(gathered.name)}
  WHERE record_kind = 'name'
)`;

/**
 * Names that are stored under no normalised value of today: those of identifiers that a normaliser now makes something
 * else of, and those of entities that were imported with raw values only, which are claims.
 */
export const carriedNames = (): Sql => sql`SELECT
  stored.entity_id, stored.entity_type, stored.identifier_type, affected.normalized_value, stored.kind
FROM ${storedNames()} AS stored
JOIN ${work(values.name)} AS affected
  ON affected.entity_type = stored.entity_type
  AND affected.identifier_type = stored.identifier_type
  AND affected.known_normalized_value = stored.normalized_value
WHERE affected.normalized_value <> affected.known_normalized_value
UNION ALL
SELECT
  imported.known_entity_id, imported.entity_type, imported.identifier_type, imported.normalized_value,
  CASE WHEN ids.minted_type = imported.identifier_type AND ids.minted_value = imported.identifier_value THEN 'minted' ELSE 'claimed' END AS kind
FROM ${work(values.name)} AS imported
JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = imported.known_entity_id
WHERE imported.known_normalized_value IS NULL AND imported.normalized_value IS NOT NULL`;

/**
 * Every identifier that an id in question ever named, by its normalised values: whether it claims it, and was minted
 * from it. Not grouped, though one may have several rows: whoever asks needs few of them.
 */
export const knownNames = (): Sql => sql`SELECT
  entity_id,
  entity_type,
  identifier_type,
  normalized_value,
  CASE kind WHEN 'named' THEN 0 ELSE 1 END AS is_claim,
  CASE kind WHEN 'minted' THEN 1 ELSE 0 END AS is_origin
FROM (
  SELECT entity_id, entity_type, identifier_type, normalized_value, kind FROM ${storedNames()} AS stored
  UNION ALL
  ${carriedNames()}
) AS names`;
