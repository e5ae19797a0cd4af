import { sameIdentifier } from '../same_identifier.ts';
import type { EntityTypeModel, Model } from '../../config/model.ts';
import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { int, string, timestamp } from '../table.ts';
import { id, nexus, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { attributionViews } from './attribution.ts';
import { audienceViews } from './audiences.ts';
import { computedTraitViews } from './computed_traits.ts';
import { dailyMetricsView } from './daily_metrics.ts';
import { dailyUpdateView } from './daily_update.ts';
import { emailListViews } from './email_lists.ts';
import { membershipViews } from './memberships.ts';
import { numberChangesView } from './number_changes.ts';
import { timelineViews } from './timeline.ts';

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

/** Entities in the columns of `nexus_entities`. @param map all rows of the map that they have */
export const entitiesOf = (map: Sql): Sql => sql`SELECT
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
    FROM ${map} AS map
    WHERE entity_id IS NOT NULL
  ) AS ranked
  GROUP BY entity_id, entity_type
) AS identifiers
LEFT JOIN ${nexus('nexus_traits')} AS traits
  ON traits.entity_id = identifiers.entity_id AND traits.trait_name = 'name'`;

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
  query: entitiesOf(nexus('nexus_entity_map')),
};

/** What support, sales and AI tools read, but for the entity views, which may be stored. */
export const finalViews = (model: Model): View[] => [
  ...model.entityTypes.map(participants),
  ...membershipViews,
  entities,
  ...timelineViews(model),
  numberChangesView(),
  ...computedTraitViews(model),
  ...audienceViews(model),
  ...attributionViews(model),
  ...emailListViews(model),
  dailyMetricsView(),
  dailyUpdateView(),
];
