CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_audience_intervals` (
  `audience_interval_id` STRING NOT NULL OPTIONS (description = 'Surrogate key of audience, entity_id and entered_run_number'),
  `audience` STRING NOT NULL OPTIONS (description = 'Audience'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `entity_id` STRING NOT NULL OPTIONS (description = 'The entity, by its id of then; one that is merged into another leaves'),
  `is_held_out` BOOL OPTIONS (description = 'Whether it was of the share that is held out; where that changes, an interval ends and one begins'),
  `entered_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of the run that found it in, UTC'),
  `entered_run_number` INT64 NOT NULL OPTIONS (description = 'Number of that run, inclusive'),
  `exited_at` TIMESTAMP OPTIONS (description = 'Start of the run that found it out, UTC; null while it is in'),
  `exited_run_number` INT64 OPTIONS (description = 'Number of that run, exclusive; null while it is in')
)
CLUSTER BY `audience`, `entity_id`
OPTIONS (description = 'When which entity was in which audience, as runs found it: intervals [entered, exited) by the id of then. nexus_audience_history has them by the entities of today.', expiration_timestamp = NULL);
