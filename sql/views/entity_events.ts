import { asList } from '../../config/mapping.ts';
import type { EventFilter } from '../../config/types.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { ofLastRun } from '../steps/start/begin.ts';
import { id, join, list, nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** The column that says, 1 or 0, whether an entity takes a part in an event. @param roles the parts that are asked for */
export const playsRole =
  (roles: readonly string[]) =>
  (role: string): Sql =>
    id(`plays_${String(roles.indexOf(role))}`);

/** Conditions under which a row of {@link entityEvents} is of a filter. */
export const isAmong = ({ event_name, source, role }: EventFilter, roleColumn: (role: string) => Sql): Sql[] => [
  sql`event_id IS NOT NULL`,
  ...(event_name === undefined ? [] : [sql`event_name IN (${list(asList(event_name))})`]),
  ...(source === undefined ? [] : [sql`source = ${source}`]),
  ...(role === undefined ? [] : [sql`${roleColumn(role)} = 1`]),
];

const EVENT = [
  'event_id',
  'source',
  'occurred_at',
  'event_name',
  'event_type',
  'event_description',
  'event_value',
  'value_unit',
];

/**
 * The events of the entities of a type up to the moment of the last run (`as_of`), each once, whatever number of parts the
 * entity has in it.
 *
 * @param roles parts that are asked for: each is a column
 * @param of whether entities without events have a row too
 */
export function entityEvents(entityType: string, roles: readonly string[], of: 'all entities' | 'events'): Sql {
  const roleColumn = playsRole(roles);
  const joining = of === 'events' ? sql`JOIN` : sql`LEFT JOIN`;
  const participants = sql`SELECT
  ${join(
    [
      sql`map.entity_id`,
      sql`log.source AS seen_in`,
      sql`log.event_id AS seen_event`,
      ...roles.map((role) => sql`MAX(CASE WHEN log.role = ${role} THEN 1 ELSE 0 END) AS ${roleColumn(role)}`),
    ],
    ',\n  ',
  )}
FROM ${nexus('nexus_entity_map')} AS map
${joining} ${nexus('nexus_records')} AS log
  ON ${sameIdentifier('map', 'log')} AND log.record_kind = 'identifier'
WHERE map.entity_type = ${entityType} AND map.entity_id IS NOT NULL
GROUP BY map.entity_id, log.source, log.event_id`;
  return sql`SELECT
  ${join(
    [
      sql`participants.entity_id`,
      ...roles.map((role) => sql`participants.${roleColumn(role)}`),
      ...EVENT.map((name) => sql`events.${id(name)}`),
      sql`moment.as_of`,
    ],
    ',\n  ',
  )}
FROM (${participants}) AS participants
CROSS JOIN (SELECT COALESCE(${ofLastRun('as_of')}, ${op.now()}) AS as_of) AS moment
${joining} ${nexus('nexus_events')} AS events
  ON events.source = participants.seen_in
  AND events.event_id = participants.seen_event
  AND events.occurred_at <= moment.as_of`;
}
