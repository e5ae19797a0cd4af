import type { ContextParts } from '../../context/items.ts';
import { nexus_context_items } from '../../tables/context.ts';
import { entitiesOf } from '../../views/final.ts';
import { membershipsWith } from '../../views/memberships.ts';
import type { TimelineParts } from '../../views/timeline.ts';
import type { Solved } from '../../blocks/finalize_entity.ts';
import { RECORD_COLUMNS } from '../../blocks/preferred_identifier.ts';
import { ids, map, values } from '../../tables/work.ts';
import { nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from './current_log.ts';

/** Ids of the entities that a run solves anew, as they were before it. */
export const touchedEntities = (): Sql =>
  sql`SELECT DISTINCT known_entity_id AS entity_id FROM ${work(values.name)} WHERE known_entity_id IS NOT NULL`;

/** The entities that a run solves anew: their values as it leaves them, and their ids, those before it among them. */
export const solved = (): Solved => ({
  values: work(map.name),
  records: sql`(
    ${currentLog(RECORD_COLUMNS, ['identifier', 'trait'])}
  )`,
  entities: sql`SELECT entity_id FROM ${work(ids.name)}`,
});

/** The same as what a timeline is made from. */
export const solvedTimeline = (): TimelineParts => ({
  map: work(map.name),
  identifiers: sql`(
    ${currentLog([...RECORD_COLUMNS, 'event_id', 'role'], ['identifier'])}
  )`,
  entities: sql`SELECT entity_id FROM ${work(ids.name)}`,
});

/**
 * The same as what items of nexus_context are made from, with those of others that tell of a solved entity: the other sides
 * of its memberships, and whom a former id leads to. To be asked when the map, ids, traits and states are published: names of
 * others are those that are stored.
 */
export const solvedContext = (): ContextParts => {
  const rows = sql`(SELECT * FROM ${work(map.name)} WHERE entity_id IS NOT NULL)`;
  const decided = sql`SELECT entity_id FROM ${work(ids.name)}`;
  const entities = entitiesOf(rows);
  return {
    map: rows,
    entities,
    identifiers: sql`(
    ${currentLog([...RECORD_COLUMNS, 'row_key', 'event_id'], ['identifier'])}
  )`,
    memberships: sql`(
${membershipsWith(
  sql`(
    ${currentLog([...RECORD_COLUMNS, 'group_identifier_type', 'group_identifier', 'role'], ['membership'])}
  )`,
  sql`SELECT entity_id FROM ${work(ids.name)} WHERE status = 'live'`,
)}
)`,
    names: sql`(
  SELECT made.entity_id, made.name FROM (
${entities}
  ) AS made
  UNION ALL
  SELECT stored.entity_id, stored.name
  FROM ${nexus(nexus_context_items.name)} AS stored
  LEFT JOIN (${decided}) AS solved ON solved.entity_id = stored.entity_id
  WHERE stored.item = 'entity' AND solved.entity_id IS NULL
)`,
    ids: decided,
  };
};
