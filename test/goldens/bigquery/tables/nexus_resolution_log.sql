CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_resolution_log` (
  `run_id` STRING NOT NULL OPTIONS (description = 'The run'),
  `logged_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of the run, UTC'),
  `subject` STRING NOT NULL OPTIONS (description = 'identifier or id'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `subject_type` STRING OPTIONS (description = 'Identifiers: type'),
  `subject_value` STRING NOT NULL OPTIONS (description = 'Identifiers: normalised value; ids: the id'),
  `from_value` STRING OPTIONS (description = 'Identifiers: entity before; ids: unborn, live or a redirect'),
  `to_value` STRING OPTIONS (description = 'Identifiers: entity after; ids: live, a redirect, or null'),
  `kind` STRING NOT NULL OPTIONS (description = 'born, accreted, merged, split, repointed, set_aside, returned, revived or forgotten'),
  `cause` STRING OPTIONS (description = 'Rule that sets the identifier aside, or pin that decides who has the id')
)
PARTITION BY TIMESTAMP_TRUNC(`logged_at`, MONTH)
CLUSTER BY `entity_type`, `subject_value`
OPTIONS (description = 'What each run decided: at most one row per subject and run.', expiration_timestamp = NULL, partition_expiration_days = NULL);
