import { sameIdentifier } from '../same_identifier.ts';
import type { EntityTypeModel } from '../../config/model.ts';
import { string, timestamp } from '../table.ts';
import { nexus_entity_ids } from '../tables/identity.ts';
import { nexus_traits } from '../tables/results.ts';
import { id, nexus, sql } from '../tag.ts';
import type { View } from '../view.ts';
import { pick, selectList } from './columns.ts';

const EDGE_COLUMNS = {
  source: string('Source of the row'),
  event_id: string('Event of the row'),
  row_id: string('Link group'),
  occurred_at: timestamp('When it happened, UTC'),
  identifier_type_a: string('Hub of the row: type'),
  identifier_value_a: string('Hub of the row: normalised value'),
  identifier_type_b: string('Other identifier: type'),
  identifier_value_b: string('Other identifier: normalised value'),
};

const edges: View = {
  name: 'nexus_identifier_edges',
  description: 'Why identifiers are one entity: each row joins its hub to its other identifiers.',
  columns: { entity_type: string('person, group or a custom type'), ...EDGE_COLUMNS },
  query: sql`WITH members AS (
  SELECT DISTINCT
    log.entity_type, log.source, log.event_id, log.row_id, log.occurred_at, map.identifier_type, map.normalized_value
  FROM ${nexus('nexus_records')} AS log
  JOIN ${nexus('nexus_entity_map')} AS map
    ON ${sameIdentifier('map', 'log')}
  WHERE log.record_kind = 'identifier' AND map.entity_id IS NOT NULL
),
stars AS (
  SELECT
    members.*,
    FIRST_VALUE(identifier_type) OVER (PARTITION BY entity_type, source, event_id, row_id ORDER BY identifier_type, normalized_value) AS hub_type,
    FIRST_VALUE(normalized_value) OVER (PARTITION BY entity_type, source, event_id, row_id ORDER BY identifier_type, normalized_value) AS hub_value
  FROM members
)
SELECT
  entity_type, source, event_id, row_id, occurred_at,
  hub_type AS identifier_type_a, hub_value AS identifier_value_a,
  identifier_type AS identifier_type_b, normalized_value AS identifier_value_b
FROM stars
WHERE hub_type <> identifier_type OR hub_value <> normalized_value`,
};

const REDIRECT_COLUMNS = ['entity_id', 'entity_type', 'redirect_to', 'status', 'run_id'];

const redirects: View = {
  name: 'nexus_entity_redirects',
  description: 'Where an id that is no longer live leads, in one hop; null where nothing is left of it.',
  columns: pick(nexus_entity_ids, REDIRECT_COLUMNS),
  query: sql`SELECT ${selectList(REDIRECT_COLUMNS)}
FROM ${nexus('nexus_entity_ids')}
WHERE status <> 'live'`,
};

const RESOLVED_TRAIT_COLUMNS = ['trait_name', 'trait_value', 'source', 'event_id', 'occurred_at'];

const ofEntityType = ({ name }: EntityTypeModel): View[] => {
  return [
    {
      name: `nexus_${name}_identifiers_edges`,
      description: `nexus_identifier_edges of type ${name}.`,
      columns: EDGE_COLUMNS,
      query: sql`SELECT ${selectList(Object.keys(EDGE_COLUMNS))}
FROM ${nexus('nexus_identifier_edges')}
WHERE entity_type = ${name}`,
    },
    {
      name: `nexus_resolved_${name}_identifiers`,
      description: `Which ${name} each identifier belongs to.`,
      columns: {
        [`${name}_id`]: string('Entity id'),
        identifier_type: string('Type'),
        identifier_value: string('Value as sources gave it'),
        normalized_value: string('Value that was compared'),
        first_seen_at: timestamp('Earliest appearance, UTC'),
      },
      query: sql`SELECT entity_id AS ${id(`${name}_id`)}, identifier_type, identifier_value, normalized_value, first_seen_at
FROM ${nexus('nexus_entity_map')}
WHERE entity_type = ${name} AND entity_id IS NOT NULL`,
    },
    {
      name: `nexus_resolved_${name}_traits`,
      description: `Winning traits of each ${name}.`,
      columns: { [`${name}_id`]: string('Entity id'), ...pick(nexus_traits, RESOLVED_TRAIT_COLUMNS) },
      query: sql`SELECT entity_id AS ${id(`${name}_id`)}, ${selectList(RESOLVED_TRAIT_COLUMNS)}
FROM ${nexus('nexus_traits')}
WHERE entity_type = ${name}`,
    },
  ];
};

/** How identities came about. */
export const identityViews = (entityTypes: readonly EntityTypeModel[]): View[] => [
  edges,
  redirects,
  ...entityTypes.flatMap(ofEntityType),
];
