import { labels, values } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { hubKeys } from './set_aside.ts';

/**
 * What a run solves: each raw value that links, with `component`, the key of what rows connect, and `entity_key`, the key
 * of the entity that constraints leave of it. Without constraints the two are one.
 */
export const nodes = (): Sql => sql`SELECT
    named.entity_type,
    named.identifier_type,
    named.identifier_value,
    named.normalized_value,
    named.identifier_key,
    named.first_seen_at,
    COALESCE(connected.component, named.identifier_key) AS component,
    COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
  FROM ${work(values.name)} AS named
  LEFT JOIN (SELECT node, component FROM ${work(labels.name)} WHERE entity IS NULL) AS connected
    ON connected.node = named.identifier_key
  LEFT JOIN (SELECT node, entity FROM ${work(labels.name)} WHERE entity IS NOT NULL) AS constrained
    ON constrained.node = named.identifier_key
  LEFT JOIN (
    ${hubKeys()}
  ) AS hubs ON hubs.hub_key = named.identifier_key
  WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL`;
