import type { Table } from '../table.ts';
import { int, requiredInt, requiredString, requiredTimestamp, since, string } from '../table.ts';

export const nexus_suppressions: Table = {
  name: 'nexus_suppressions',
  description: 'What a load passes over because it was erased, as hashes under the secret of this deployment.',
  clusterBy: ['suppression_hash'],
  columns: {
    suppression_hash: requiredString('Keyed SHA-256 of what is suppressed'),
    kind: requiredString(
      'identifier (a value as a normaliser makes it), link_group or happened (an event that an erased identifier was in); of the first stored format: raw, value, row, event',
    ),
    run_id: requiredString('Run that erased it or first passed over it'),
    suppressed_at: requiredTimestamp('Start of that run, UTC'),
    identifier_type: since(2, string)('Identifiers: type that they were erased under'),
    normalizer: since(2, string)('Identifiers: normaliser whose result was hashed'),
    parameter: since(
      2,
      string,
    )('Identifiers: what that normaliser depends on: rules of addresses as JSON, or a region'),
    is_own: since(
      2,
      int,
    )(
      'Identifiers: 1 where that is how they were compared, or spelled, when they were erased; 0 for what counts only once the type has this normaliser',
    ),
    source: since(2, string)('Link groups and events: name of the source'),
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
