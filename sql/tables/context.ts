import type { Table } from '../table.ts';
import { float, int, requiredString, string, timestamp } from '../table.ts';

/**
 * By which texts people ask for an identifier: as a source wrote it, and as it is compared. BigQuery reads the blocks of a
 * text alone where a filter gives it, which no filter on the map does: that is clustered for joins.
 */
export const nexus_context_values: Table = {
  name: 'nexus_context_values',
  description:
    'What identifiers are asked for by: a row for each raw value of the map, and one for what it is compared as where that is another text. Only where the target says `materialize.context`.',
  clusterBy: ['value'],
  columns: {
    value: requiredString('Value as sources gave it, or normalised'),
    entity_type: requiredString('person, group or a custom type'),
    identifier_type: requiredString('Type of the identifier'),
    identifier_value: requiredString('Value as sources gave it'),
    normalized_value: string('Value that is compared; null where it is not a valid one'),
    entity_id: string('Entity; null where the identifier is set aside'),
    reason: string('Where it is set aside: why, as in nexus_quarantine'),
    rule: string('Where it is set aside: rule that decided'),
    since: timestamp('Where it is set aside: since when, UTC'),
  },
};

/** One table for all of it: on BigQuery each that a statement refers to is billed 10 MB at least. */
export const nexus_context_items: Table = {
  name: 'nexus_context_items',
  description:
    'What nexus_context says of each entity besides its traits and events, by entity. Only where the target says `materialize.context`.',
  clusterBy: ['entity_id', 'item'],
  columns: {
    entity_id: requiredString('Entity'),
    item: requiredString('entity, identifier, former_id, membership or state'),
    item_id: requiredString('Key of the item among those of its kind of the entity'),
    other_id: string('Former ids: the id; memberships: the other side; states: whose it is'),
    entity_type: string('Type of other_id, or of the entity where that is null'),
    name: string('Entities, and the other side of memberships: the name'),
    role: string('Memberships: part that the person plays there today'),
    identifier_type: string('Identifiers: type'),
    normalized_value: string('Identifiers: value that is compared'),
    state_name: string('States: which'),
    state_value: string('States: value of now'),
    state_number: float('States of numbers: value of now'),
    state_unit: string('States of numbers: unit'),
    created_at: timestamp('Entities and former ids: start of the run that minted the id, UTC'),
    first_seen_at: timestamp('Entities, identifiers, memberships: earliest appearance, UTC'),
    last_seen_at: timestamp('Identifiers, memberships: latest appearance, UTC'),
    identifier_count: int('Entities: how many identifiers there are'),
    row_count: int('Identifiers: rows that hold it; memberships: rows that say so'),
    source_count: int('Identifiers: sources of these rows'),
    tying_row_count: int('Identifiers: rows that tie it to another'),
    own_row_count: int(
      'Identifiers: rows of which it is the first by type and value, so that the sum counts each row once',
    ),
    own_tying_row_count: int('Identifiers: the same of rows that tie'),
    occurred_at: timestamp('Identifiers: the first row that ties it; states: since when; UTC'),
    source: string('Identifiers: source of the first row that ties it; states: source of the event that caused it'),
    event_id: string('Identifiers: event of that row; states: event that caused it'),
    event_name: string('States: name of that event'),
    event_description: string('States: its description'),
  },
};

/** Nothing is in them that is not elsewhere. */
export const contextTables: readonly Table[] = [nexus_context_values, nexus_context_items];
