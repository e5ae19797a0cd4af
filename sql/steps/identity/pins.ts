import { activeOverrides } from '../../overrides.ts';
import { named } from '../../tables/work.ts';
import { list, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** Pins that stand, each with the key of its identifier, whether or not anything has it. */
export const pins = (): Sql => sql`SELECT
  overrides.override_key,
  overrides.override_id,
  overrides.created_at,
  overrides.entity_id,
  pinned.identifier_key
FROM ${activeOverrides()} AS overrides
JOIN ${work(named.name)} AS pinned
  ON pinned.entity_type = overrides.entity_type
  AND pinned.identifier_type = overrides.identifier_type_a
  AND pinned.identifier_value = overrides.identifier_value_a
  AND pinned.part IN (${list(['seed', 'changed', 'end'])})
WHERE overrides.kind = 'pin'`;
