import { activeOverrides } from '../../overrides.ts';
import { named } from '../../tables/work.ts';
import { id, list, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

const end = (alias: 'one' | 'other', side: 'a' | 'b'): Sql => sql`JOIN ${work(named.name)} AS ${id(alias)}
  ON ${id(alias)}.entity_type = overrides.entity_type
  AND ${id(alias)}.identifier_type = overrides.${id(`identifier_type_${side}`)}
  AND ${id(alias)}.identifier_value = overrides.${id(`identifier_value_${side}`)}
  AND ${id(alias)}.part IN (${list(['seed', 'changed', 'end'])})`;

/** Overrides of the given kinds as pairs of keys, lower key first, whether or not anything has them. */
export const decidedPairs = (kinds: readonly ('link' | 'veto')[]): Sql => sql`SELECT
  overrides.override_id,
  overrides.kind,
  overrides.created_at,
  LEAST(one.identifier_key, other.identifier_key) AS low_key,
  GREATEST(one.identifier_key, other.identifier_key) AS high_key
FROM ${activeOverrides()} AS overrides
${end('one', 'a')}
${end('other', 'b')}
WHERE overrides.kind IN (${list(kinds)}) AND one.identifier_key <> other.identifier_key`;
