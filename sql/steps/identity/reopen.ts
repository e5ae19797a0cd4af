import type { Limits } from '../../limits.ts';
import { isLimited, limitOf } from '../../limits.ts';
import { columnsOf } from '../../columns_of.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { nearValues } from '../../tables/shared.ts';
import { named } from '../../tables/work.ts';
import { id, join, list, nexus, shared, sharing, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { MAP_KEY } from './changes.ts';
import { wholeLog } from './current_log.ts';
import { sameNormalized } from './known_names.ts';

const REOPENING = list(['changed', 'reopened']);
const keyOf = (alias: string): Sql => columnsOf(alias, MAP_KEY);

/** Adds values that the map knows to those that a run looks at; `found` gives their key and `part`. */
const lookAt = (given: Sql): Sql =>
  sql`INSERT INTO ${work(named.name)} (entity_type, identifier_type, identifier_value, normalized_value, identifier_key, is_present, part)
${sharing(sql`WITH ${given}
SELECT DISTINCT ${keyOf('found')}, map.normalized_value, map.identifier_key, 0, found.part
FROM found
JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'found')}`)}`;

/**
 * Makes seeds of what other limits, or another priority, may change: components that hold more than an entity may, or
 * have a pair that was refused; hubs; and values that may have become hubs. To be asked where limits changed only: it
 * counts the neighbours of every value.
 */
export const reopenLimited = ({ entity, hub }: Limits): Sql =>
  lookAt(sql`broken AS (
  SELECT component_id
  FROM (
    SELECT component_id, identifier_type, COUNT(DISTINCT identifier_key) AS held
    FROM ${nexus('nexus_entity_map')}
    WHERE component_id IS NOT NULL AND ${isLimited(entity, sql`identifier_type`)}
    GROUP BY component_id, identifier_type
  ) AS held_values
  WHERE held > ${limitOf(entity, sql`identifier_type`)}
  UNION ALL
  SELECT map.component_id
  FROM (
    SELECT entity_type, identifier_type, identifier_value AS normalized_value
    FROM ${nexus('nexus_quarantine')}
    WHERE other_type IS NOT NULL
  ) AS refused
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameNormalized('map', 'refused')}
),
members AS (
  SELECT map.identifier_type, map.identifier_key, COUNT(*) OVER (PARTITION BY records.row_key) AS row_size
  FROM (
    ${wholeLog(['row_key', ...MAP_KEY], ['identifier'])}
  ) AS records
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'records')}
),
crowded AS (
  SELECT identifier_key
  FROM members
  GROUP BY identifier_key, identifier_type
  HAVING SUM(row_size - 1) > ${limitOf(hub, sql`identifier_type`)}
),
found AS (
  SELECT ${keyOf('held')}, 'neighbour' AS part
  FROM ${nexus('nexus_entity_map')} AS held
  JOIN (SELECT DISTINCT component_id FROM broken) AS broken ON broken.component_id = held.component_id
  UNION ALL
  SELECT ${keyOf('spelled')}, 'neighbour'
  FROM ${nexus('nexus_entity_map')} AS spelled
  JOIN crowded ON crowded.identifier_key = spelled.identifier_key
  UNION ALL
  SELECT ${keyOf('hubs')}, 'reopened'
  FROM ${nexus('nexus_quarantine')} AS hubs
  WHERE hubs.reason = 'hub'
)`);

const links = (): Sql => wholeLog(['row_key', ...MAP_KEY], ['identifier']);

/** Changed values, and what stands beside one. */
const near = (): Sql => sql`WITH links AS (
  ${links()}
),
changed_keys AS (
  SELECT identifier_key FROM ${work(named.name)} WHERE part IN (${REOPENING})
  UNION ALL
  SELECT map.identifier_key
  FROM ${work(named.name)} AS changed
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'changed')}
  WHERE changed.part IN (${REOPENING})
),
changed AS (
  SELECT ${join(MAP_KEY.map(id), ', ')} FROM ${work(named.name)} WHERE part IN (${REOPENING})
  UNION ALL
  SELECT ${keyOf('spelled')}
  FROM ${nexus('nexus_entity_map')} AS spelled
  JOIN (SELECT DISTINCT identifier_key FROM changed_keys) AS changed_keys
    ON changed_keys.identifier_key = spelled.identifier_key
)
SELECT DISTINCT ${keyOf('beside')}
FROM (SELECT DISTINCT own.row_key FROM changed JOIN links AS own ON ${sameIdentifier('own', 'changed')}) AS touched_rows
JOIN links AS beside ON beside.row_key = touched_rows.row_key
UNION ALL
SELECT ${join(MAP_KEY.map(id), ', ')} FROM changed`;

/**
 * Makes seeds of what stands beside a changed value: where a value is no longer set aside its links come back, and where
 * a link or a block came or went a hub beside it may be none any more. Needed only where there are hubs or rules or
 * overrides changed, since a value that is not set aside has its neighbours in its component. What changed of a value
 * changed of all that is compared as it is, or was: links may be spelled in another way. So may a hub: it is counted by all
 * of its spellings.
 */
export const reopenNeighbours = (): Sql =>
  lookAt(sql`near AS (
  SELECT * FROM ${shared(nearValues, near())} AS near_values
),
links AS (
  ${links()}
),
near_hubs AS (
  SELECT DISTINCT aside.entity_type, aside.identifier_type, aside.normalized_value
  FROM ${nexus('nexus_quarantine')} AS aside
  JOIN near ON ${sameIdentifier('near', 'aside')}
  WHERE aside.reason = 'hub'
),
hubs AS (
  SELECT DISTINCT ${keyOf('aside')}
  FROM ${nexus('nexus_quarantine')} AS aside
  JOIN near_hubs ON ${sameNormalized('near_hubs', 'aside')}
  WHERE aside.reason = 'hub'
),
found AS (
  SELECT ${keyOf('near')}, 'neighbour' AS part FROM near
  UNION ALL
  SELECT ${keyOf('beside')}, 'neighbour' AS part
  FROM (SELECT DISTINCT own.row_key FROM hubs JOIN links AS own ON ${sameIdentifier('own', 'hubs')}) AS hub_rows
  JOIN links AS beside ON beside.row_key = hub_rows.row_key
  UNION ALL
  SELECT ${keyOf('hubs')}, 'reopened' AS part FROM hubs
)`);
