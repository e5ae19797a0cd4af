import { edges, values } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { HUBS } from './rounds.ts';

/** Keys that link more identifiers of one type than their hub limit allows, as this run found. */
export const hubKeys = (): Sql => sql`SELECT low_key AS hub_key FROM ${work(edges.name)} WHERE round = ${HUBS}`;

/** The values that are there and set aside, with why: those known before edges were made, and hubs. */
export const setAside = (): Sql => sql`SELECT
    named.entity_type,
    named.identifier_type,
    named.identifier_value,
    named.normalized_value,
    named.identifier_key,
    named.first_seen_at,
    COALESCE(named.set_aside_reason, 'hub') AS reason,
    COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
  FROM ${work(values.name)} AS named
  LEFT JOIN (
    ${hubKeys()}
  ) AS hubs ON hubs.hub_key = named.identifier_key
  WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)`;
