CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_quarantine` (
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `identifier_type` STRING NOT NULL OPTIONS (description = 'Type of the identifier'),
  `identifier_value` STRING NOT NULL OPTIONS (description = 'Value as sources gave it'),
  `normalized_value` STRING OPTIONS (description = 'Value that was compared, if there is one'),
  `reason` STRING NOT NULL OPTIONS (description = 'invalid, blocked, free_mail or unknown_type'),
  `rule` STRING NOT NULL OPTIONS (description = 'Rule of the config that decided'),
  `first_run_id` STRING NOT NULL OPTIONS (description = 'Run that set it aside'),
  `since` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC')
)
CLUSTER BY `identifier_type`, `identifier_value`
OPTIONS (description = 'Identifiers that are set aside: they link nobody and belong to nobody.');
