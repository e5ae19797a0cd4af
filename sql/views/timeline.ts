import type { Model } from '../../config/model.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { float, int, string, timestamp } from '../table.ts';
import { id, join, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View, ViewColumn } from '../view.ts';

const ITEM: Readonly<Record<string, ViewColumn>> = {
  occurred_at: timestamp('When, UTC'),
  tie_order: int(
    'What comes first at one instant: 0 for events, 1 for states of events, from 2 on for states of states, so that ORDER BY occurred_at, tie_order, item_id puts nothing before what caused it',
  ),
  item: string('event or state'),
  item_id: string('Key of the event, the same for all who took part in it; for a state its state_id'),
  name: string('Name of the event or of the state'),
  description: string('One line for people; for a state its value'),
};

const OF_EVENT: Readonly<Record<string, ViewColumn>> = {
  event_type: string('Kind of event'),
  significance: float('How much the event matters, as the source says'),
  amount: float('Amount of the event; of a state of numbers its value'),
  unit: string('Unit of the amount'),
  source: string('Source of the event'),
  event_id: string('Event; for a state the one that caused it'),
  ingested_at: timestamp('When the source became aware of the event, UTC'),
};

/** Derived states stand after those that they are made from. */
const tieOrder = ({ derivedStates }: Model): Sql =>
  derivedStates.length === 0
    ? sql`1`
    : sql`CASE state_name ${join(
        derivedStates.map(({ name }, index) => sql`WHEN ${name} THEN ${index + 2}`),
        ' ',
      )} ELSE 1 END`;

/** What a timeline is made from: the map, records of identifiers, and, where only they are wanted, some entities. */
export interface TimelineParts {
  readonly map: Sql;
  readonly identifiers: Sql;
  /** A query of their `entity_id`. */
  readonly entities?: Sql;
}

export const EVERYTHING: TimelineParts = {
  map: nexus('nexus_entity_map'),
  identifiers: sql`(SELECT * FROM ${nexus('nexus_records')} WHERE record_kind = 'identifier')`,
};

/** Events of entities, in the columns of the timeline. */
export const timelineEvents = ({ map, identifiers }: TimelineParts): Sql => sql`SELECT
  participants.entity_id,
  participants.entity_type,
  events.occurred_at,
  0 AS tie_order,
  'event' AS item,
  ${generateSurrogateKey([sql`events.source`, sql`events.event_id`])} AS item_id,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_type,
  events.event_significance AS significance,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id,
  events.${id('_ingested_at')} AS ingested_at
FROM (
  SELECT entity_id, entity_type, source, event_id, ${op.textList(sql`role`, sql`role`)} AS role
  FROM (
    SELECT DISTINCT map.entity_id, map.entity_type, log.source, log.event_id, log.role
    FROM ${identifiers} AS log
    JOIN ${map} AS map ON ${sameIdentifier('map', 'log')}
    WHERE map.entity_id IS NOT NULL
  ) AS parts
  GROUP BY entity_id, entity_type, source, event_id
) AS participants
JOIN ${nexus('nexus_events')} AS events
  ON events.source = participants.source AND events.event_id = participants.event_id`;

/** Events and states of every entity, or of some. */
export function timelineView(model: Model, parts: TimelineParts = EVERYTHING): View {
  const states = sql`SELECT
  entity_id,
  entity_type,
  state_entered_at AS occurred_at,
  ${tieOrder(model)} AS tie_order,
  'state' AS item,
  state_id AS item_id,
  state_name AS name,
  state_value AS description,
  ${nullOf('string')} AS role,
  ${nullOf('string')} AS event_type,
  ${nullOf('float')} AS significance,
  state_number AS amount,
  state_unit AS unit,
  ${nullOf('string')} AS source,
  trigger_event_id AS event_id,
  ${nullOf('timestamp')} AS ingested_at
FROM ${nexus('nexus_states')}${parts.entities === undefined ? sql`` : sql`\nWHERE entity_id IN (${parts.entities})`}`;
  return {
    name: 'nexus_timeline',
    description:
      'Events and states of every entity in one line of time, each once. For a person and a company of theirs together: nexus_membership_timeline.',
    columns: {
      entity_id: string('Entity id'),
      entity_type: string('person, group or a custom type'),
      ...ITEM,
      role: string('Part of the entity in the event; several with commas between'),
      ...OF_EVENT,
    },
    query: join([timelineEvents(parts), states], '\nUNION ALL\n'),
  };
}

const ofMemberships: View = {
  name: 'nexus_membership_timeline',
  description:
    'What a person and a company of theirs went through, in one line of time: what both took part in stands there once.',
  columns: {
    membership_id: string('Surrogate key of person_id and group_id'),
    person_id: string('Person'),
    group_id: string('Group'),
    ...ITEM,
    whose: string('person, group or both'),
    person_role: string('Part of the person in the event'),
    group_role: string('Part of the group in the event'),
    ...OF_EVENT,
  },
  query: sql`SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  MAX(items.occurred_at) AS occurred_at,
  MAX(items.tie_order) AS tie_order,
  MAX(items.item) AS item,
  items.item_id,
  MAX(items.name) AS name,
  MAX(items.description) AS description,
  CASE COUNT(*) WHEN 1 THEN MAX(sides.side) ELSE 'both' END AS whose,
  MAX(CASE sides.side WHEN 'person' THEN items.role END) AS person_role,
  MAX(CASE sides.side WHEN 'group' THEN items.role END) AS group_role,
  ${join(
    Object.keys(OF_EVENT).map((name) => sql`MAX(items.${id(name)}) AS ${id(name)}`),
    ',\n  ',
  )}
FROM (
  SELECT membership_id, person_id, group_id, 'person' AS side, person_id AS entity_id FROM ${nexus('nexus_memberships')}
  UNION ALL
  SELECT membership_id, person_id, group_id, 'group', group_id FROM ${nexus('nexus_memberships')}
) AS sides
JOIN ${nexus('nexus_timeline')} AS items ON items.entity_id = sides.entity_id
GROUP BY sides.membership_id, sides.person_id, sides.group_id, items.item_id`,
};

export const timelineViews = (model: Model): readonly View[] => [timelineView(model), ofMemberships];
