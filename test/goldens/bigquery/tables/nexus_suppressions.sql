CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_suppressions` (
  `suppression_hash` STRING NOT NULL OPTIONS (description = 'Keyed SHA-256 of what is suppressed'),
  `kind` STRING NOT NULL OPTIONS (description = 'identifier (a value as a normaliser makes it), link_group or happened (an event that an erased identifier was in); of the first stored format: raw, value, row, event'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that erased it or first passed over it'),
  `suppressed_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC'),
  `identifier_type` STRING OPTIONS (description = 'Identifiers: type that they were erased under'),
  `normalizer` STRING OPTIONS (description = 'Identifiers: normaliser whose result was hashed'),
  `parameter` STRING OPTIONS (description = 'Identifiers: what that normaliser depends on: rules of addresses as JSON, or a region'),
  `is_own` INT64 OPTIONS (description = 'Identifiers: 1 where that is how they were compared, or spelled, when they were erased; 0 for what counts only once the type has this normaliser'),
  `source` STRING OPTIONS (description = 'Link groups and events: name of the source')
)
CLUSTER BY `suppression_hash`
OPTIONS (description = 'What a load passes over because it was erased, as hashes under the secret of this deployment.', expiration_timestamp = NULL);
