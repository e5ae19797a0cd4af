import type { Table } from '../table.ts';
import { requiredString, requiredTimestamp, since, string, timestamp } from '../table.ts';

export const nexus_rejected_records: Table = {
  name: 'nexus_rejected_records',
  description:
    'Records that cannot be loaded, each with the column that is the reason. They leave when the source corrects them.',
  columns: {
    rejected_key: requiredString('MD5 of the record and its fault'),
    source: requiredString('Name of the source, or of the state, in the config'),
    relation: requiredString('Table, view or file that it is in'),
    record_kind: requiredString('event, identifier, trait or membership; state for a row of the relation of one'),
    entity_type: string('person, group or a custom type; memberships: person'),
    event_id: string('Its own key: event that it belongs to'),
    row_id: string('Its own key: link group'),
    column_name: requiredString('Column that cannot be loaded, as the relation calls it'),
    value: string('What is in that column, its first 200 characters; null where it is too long a text'),
    reason: requiredString('What is wrong with it'),
    _ingested_at: timestamp('When the source says that it became aware of it, UTC'),
    raw_table: since(4, string)('Adapters: raw table that it comes from'),
    raw_key: since(4, string)('Adapters: its key there, such as the id that Stripe gave it; the first 200 characters'),
    row_key: string('What a delivery that can be loaded replaces; null where the record has no key'),
    first_run_id: requiredString('Run that set it aside'),
    first_seen_at: requiredTimestamp('Start of that run, UTC'),
    last_run_id: requiredString('Last run that read it'),
    last_seen_at: requiredTimestamp('Start of that run, UTC'),
  },
};
