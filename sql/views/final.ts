import { sameIdentifier } from '../same_identifier.ts';
import type { EntityTypeModel, Model } from '../../config/model.ts';
import { finalizeEntity } from '../blocks/finalize_entity.ts';
import type { Solved } from '../blocks/finalize_entity.ts';
import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { int, string, timestamp } from '../table.ts';
import { id, join, nexus, nullOf, sql } from '../tag.ts';
import type { View } from '../view.ts';

/** Plural that the final view of an entity type is named by. */
export const entityViewName = (entityType: string): string => `nexus_${entityType}s`;

/**
 * One row per entity of a type.
 *
 * @param solved what a run solves, where only that is wanted
 */
export function entityView(model: Model, entityType: EntityTypeModel, solved?: Solved): View {
  const { columns, query } = finalizeEntity(entityType, model.identifierTypes, model.traits, solved);
  return {
    name: entityViewName(entityType.name),
    description: `One row per ${entityType.name}.`,
    columns,
    query,
  };
}

const participants = ({ name }: EntityTypeModel): View => ({
  name: `nexus_${name}_participants`,
  description: `Which ${name} took which part in which event.`,
  columns: {
    [`${name}_participant_id`]: string('Surrogate key of event_id, the id and the role'),
    event_id: string('Event'),
    [`${name}_id`]: string('Entity id'),
    role: string('Part: sender, attendee, customer'),
    source: string('Source of the event'),
  },
  query: sql`SELECT
  ${generateSurrogateKey([sql`participants.event_id`, sql`participants.entity_id`, sql`participants.role`])} AS ${id(`${name}_participant_id`)},
  participants.event_id,
  participants.entity_id AS ${id(`${name}_id`)},
  participants.role,
  participants.source
FROM (
  SELECT DISTINCT log.event_id, map.entity_id, log.role, log.source
  FROM ${nexus('nexus_records')} AS log
  JOIN ${nexus('nexus_entity_map')} AS map
    ON ${sameIdentifier('map', 'log')}
  WHERE log.record_kind = 'identifier' AND log.entity_type = ${name} AND map.entity_id IS NOT NULL
) AS participants`,
});

const memberships: View = {
  name: 'nexus_memberships',
  description: 'Which person belongs to which group.',
  columns: {
    membership_id: string('Surrogate key of person_id and group_id'),
    person_id: string('Person'),
    group_id: string('Group'),
    role: string('Part that the person plays there; the least of several'),
    first_seen_at: timestamp('Earliest evidence, UTC'),
    last_seen_at: timestamp('Latest evidence, UTC'),
    evidence_count: int('Rows that say so'),
  },
  query: sql`SELECT
  ${generateSurrogateKey([sql`persons.entity_id`, sql`group_map.entity_id`])} AS membership_id,
  persons.entity_id AS person_id,
  group_map.entity_id AS group_id,
  MIN(log.role) AS role,
  MIN(log.occurred_at) AS first_seen_at,
  MAX(log.occurred_at) AS last_seen_at,
  COUNT(*) AS evidence_count
FROM ${nexus('nexus_records')} AS log
JOIN ${nexus('nexus_entity_map')} AS persons
  ON persons.entity_type = 'person'
  AND persons.identifier_type = log.identifier_type
  AND persons.identifier_value = log.identifier_value
JOIN ${nexus('nexus_entity_map')} AS group_map
  ON group_map.entity_type = 'group'
  AND group_map.identifier_type = log.group_identifier_type
  AND group_map.identifier_value = log.group_identifier
WHERE log.record_kind = 'membership' AND persons.entity_id IS NOT NULL AND group_map.entity_id IS NOT NULL
GROUP BY persons.entity_id, group_map.entity_id`,
};

const entities: View = {
  name: 'nexus_entities',
  description: 'Every entity of every type.',
  columns: {
    entity_id: string('Entity id'),
    entity_type: string('person, group or a custom type'),
    name: string('Trait `name`, else the earliest identifier'),
    first_seen_at: timestamp('Earliest appearance, UTC'),
    identifier_count: int('How many identifiers it has'),
  },
  query: sql`SELECT
  identifiers.entity_id,
  identifiers.entity_type,
  COALESCE(traits.trait_value, identifiers.earliest_value) AS name,
  identifiers.first_seen_at,
  identifiers.identifier_count
FROM (
  SELECT
    entity_id,
    entity_type,
    MIN(CASE WHEN standing = 1 THEN normalized_value END) AS earliest_value,
    MIN(first_seen_at) AS first_seen_at,
    COUNT(DISTINCT identifier_key) AS identifier_count
  FROM (
    SELECT
      map.*,
      ROW_NUMBER() OVER (
        PARTITION BY entity_id
        ORDER BY CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, identifier_type, normalized_value
      ) AS standing
    FROM ${nexus('nexus_entity_map')} AS map
    WHERE entity_id IS NOT NULL
  ) AS ranked
  GROUP BY entity_id, entity_type
) AS identifiers
LEFT JOIN ${nexus('nexus_traits')} AS traits
  ON traits.entity_id = identifiers.entity_id AND traits.trait_name = 'name'`,
};

const timeline = (entityTypes: readonly EntityTypeModel[]): View => {
  const events = entityTypes.map(
    ({ name }) => sql`SELECT
  participants.${id(`${name}_id`)} AS entity_id,
  ${name} AS entity_type,
  events.occurred_at,
  'event' AS item,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id
FROM ${nexus(`nexus_${name}_participants`)} AS participants
JOIN ${nexus('nexus_events')} AS events
  ON events.source = participants.source AND events.event_id = participants.event_id`,
  );
  const states = sql`SELECT
  entity_id,
  entity_type,
  state_entered_at AS occurred_at,
  'state' AS item,
  state_name AS name,
  state_value AS description,
  ${nullOf('string')} AS role,
  ${nullOf('float')} AS amount,
  ${nullOf('string')} AS unit,
  ${nullOf('string')} AS source,
  trigger_event_id AS event_id
FROM ${nexus('nexus_states')}`;
  return {
    name: 'nexus_timeline',
    description: 'Events and states of every entity in one line of time.',
    columns: {
      entity_id: string('Entity id'),
      entity_type: string('person, group or a custom type'),
      occurred_at: timestamp('When, UTC'),
      item: string('event or state'),
      name: string('Name of the event or of the state'),
      description: string('One line for people; for a state its value'),
      role: string('Part of the entity in the event'),
      amount: { type: 'float', description: 'Amount of the event' },
      unit: string('Unit of the amount'),
      source: string('Source of the event'),
      event_id: string('Event; for a state the one that caused it'),
    },
    query: join([...events, states], '\nUNION ALL\n'),
  };
};

/** What support, sales and AI tools read, but for the entity views, which may be stored. */
export const finalViews = (model: Model): View[] => [
  ...model.entityTypes.map(participants),
  memberships,
  entities,
  timeline(model.entityTypes),
];
