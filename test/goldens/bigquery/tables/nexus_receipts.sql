CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_receipts` (
  `receipt_id` STRING NOT NULL OPTIONS (description = 'Id of the receipt'),
  `subject_hash` STRING NOT NULL OPTIONS (description = 'Keyed SHA-256 of the identifier that was asked for'),
  `requested_at` TIMESTAMP NOT NULL OPTIONS (description = 'When the erasure began, UTC'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that erased'),
  `entities` INT64 NOT NULL OPTIONS (description = 'Entities that the identifier was of'),
  `identifiers_erased` INT64 NOT NULL OPTIONS (description = 'Identifiers that were erased and are suppressed'),
  `identifiers_kept` INT64 NOT NULL OPTIONS (description = 'Identifiers of the entity that others share, which stay'),
  `records_erased` INT64 OPTIONS (description = 'Records of the event log that went away'),
  `history` STRING OPTIONS (description = 'What the warehouse may still hold of what was erased'),
  `history_until` TIMESTAMP NOT NULL OPTIONS (description = 'By when that has gone, UTC')
)
OPTIONS (description = 'One row per erasure, without personal data.', expiration_timestamp = NULL);
