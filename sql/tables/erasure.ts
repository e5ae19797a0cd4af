import type { Table } from '../table.ts';
import { int, requiredInt, requiredString, requiredTimestamp, string } from '../table.ts';

export const nexus_suppressions: Table = {
  name: 'nexus_suppressions',
  description: 'What a load passes over because it was erased, as hashes under the secret of this deployment.',
  clusterBy: ['suppression_hash'],
  columns: {
    suppression_hash: requiredString('Keyed SHA-256 of an identifier, a link group or an event'),
    kind: requiredString('raw or value (an identifier as sources spell it, and normalised), row, or event'),
    run_id: requiredString('Run that erased it or first passed over it'),
    suppressed_at: requiredTimestamp('Start of that run, UTC'),
  },
};

export const nexus_receipts: Table = {
  name: 'nexus_receipts',
  description: 'One row per erasure, without personal data.',
  columns: {
    receipt_id: requiredString('Id of the receipt'),
    subject_hash: requiredString('Keyed SHA-256 of the identifier that was asked for'),
    requested_at: requiredTimestamp('When the erasure began, UTC'),
    run_id: requiredString('Run that erased'),
    entities: requiredInt('Entities that the identifier was of'),
    identifiers_erased: requiredInt('Identifiers that were erased and are suppressed'),
    identifiers_kept: requiredInt('Identifiers of the entity that others share, which stay'),
    records_erased: int('Records of the event log that went away'),
    history: string('What the warehouse may still hold of what was erased'),
    history_until: requiredTimestamp('By when that has gone, UTC'),
  },
};
