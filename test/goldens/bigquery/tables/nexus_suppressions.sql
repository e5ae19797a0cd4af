CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_suppressions` (
  `suppression_hash` STRING NOT NULL OPTIONS (description = 'Keyed SHA-256 of an identifier, a link group or an event'),
  `kind` STRING NOT NULL OPTIONS (description = 'raw or value (an identifier as sources spell it, and normalised), row, or event'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that erased it or first passed over it'),
  `suppressed_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC')
)
CLUSTER BY `suppression_hash`
OPTIONS (description = 'What a load passes over because it was erased, as hashes under the secret of this deployment.');
