import type { Table } from '../table.ts';
import { float, requiredString, requiredTimestamp, string, timestamp } from '../table.ts';

/**
 * Events, identifiers, traits and memberships in one wide table: a run then appends to and deletes from one table
 * instead of four, which is six statements fewer. `record_kind` comes first in the clustering, so that reading one
 * kind reads that kind's blocks only.
 */
export const nexus_event_log: Table = {
  name: 'nexus_event_log',
  description: 'Every record that sources gave, one row per record, newest delivery only.',
  partitionByMonth: '_ingested_at',
  bucketed: true,
  clusterBy: ['record_kind', 'row_key'],
  columns: {
    record_kind: requiredString('event, identifier, trait or membership'),
    row_key: requiredString('MD5 of kind, entity type, source, event_id and row_id: what a redelivery replaces'),
    row_version: requiredString('Orders the deliveries of one row_key; the greatest is kept'),
    record_key: requiredString('MD5 of the content'),
    source: requiredString('Name of the source in the config'),
    event_id: requiredString('Event that the record belongs to'),
    row_id: string('Link group: identifiers of one event with one row_id belong to one entity'),
    occurred_at: timestamp('When it happened, UTC'),
    _ingested_at: requiredTimestamp('When the source became aware of it, UTC'),
    entity_type: string('person, group or a custom type; memberships: person'),
    identifier_type: string('Type of the identifier; memberships: of the person'),
    identifier_value: string('Value as the source gave it; memberships: of the person'),
    role: string('Part that the entity plays: sender, attendee, customer; memberships: in the group'),
    group_identifier_type: string('Memberships: type of the identifier of the group'),
    group_identifier: string('Memberships: value of it, as the source gave it'),
    trait_name: string('Traits: name'),
    trait_value: string('Traits: value'),
    event_name: string('Events: what happened, in words that rules match'),
    event_description: string('Events: one line for people'),
    event_value: float('Events: amount'),
    value_unit: string('Events: unit of the amount, such as USD'),
    event_significance: float('Events: how much it matters, as the source says'),
    event_type: string('Events: kind of event'),
    source_table: string('Table of the source: of events, and of all that a mapping gives'),
    synced_at: timestamp('Events: when the loader copied it, UTC'),
    run_id: requiredString('Run that loaded it'),
  },
};
