import type { TimelineParts } from '../../views/timeline.ts';
import type { Solved } from '../../blocks/finalize_entity.ts';
import { RECORD_COLUMNS } from '../../blocks/preferred_identifier.ts';
import { ids, map, values } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
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
