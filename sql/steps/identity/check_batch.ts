import { badOverrides } from '../../overrides.ts';
import { edges, values } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** How many overrides cannot be followed, and the first of them. */
export const badOverrideCount = (): Sql => sql`(SELECT COUNT(*) FROM (
  ${badOverrides()}
) AS bad_overrides)`;

export const firstBadOverride = (): Sql => sql`(SELECT MIN(finding) FROM (
  ${badOverrides()}
) AS bad_overrides)`;

/** Keys that stand for more than one identifier. */
export const collisionCount = (): Sql => sql`(SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM ${work(values.name)}
    WHERE normalized_value IS NOT NULL AND is_present = 1
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions)`;

export const edgeCount = (): Sql => sql`(SELECT COUNT(*) FROM ${work(edges.name)} WHERE round = 0)`;
