import { ids } from '../../tables/work.ts';
import { nullOf, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { nodes } from './nodes.ts';
import { setAside } from './set_aside.ts';

/** The entity map of this run: each raw value with the id of its entity, none where it is set aside. */
export const assignIds = (): Sql => sql`SELECT
  nodes.entity_type,
  nodes.identifier_type,
  nodes.identifier_value,
  nodes.normalized_value,
  nodes.identifier_key,
  MIN(entities.entity_id) OVER (PARTITION BY nodes.component) AS component_id,
  entities.entity_id,
  nodes.first_seen_at
FROM (
  ${nodes()}
) AS nodes
JOIN ${work(ids.name)} AS entities ON entities.entity_key = nodes.entity_key
UNION ALL
SELECT
  entity_type, identifier_type, identifier_value, normalized_value, identifier_key, ${nullOf('string')},
  ${nullOf('string')}, first_seen_at
FROM (
  ${setAside()}
) AS aside`;
