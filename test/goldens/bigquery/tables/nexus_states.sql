CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_states` (
  `state_id` STRING NOT NULL OPTIONS (description = 'Surrogate key of entity_id, state_name and state_entered_at, and of state_unit where there is one'),
  `entity_id` STRING NOT NULL OPTIONS (description = 'Entity'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `state_name` STRING NOT NULL OPTIONS (description = 'State'),
  `state_value` STRING NOT NULL OPTIONS (description = 'Its value in the interval'),
  `state_entered_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start, inclusive, UTC'),
  `state_exited_at` TIMESTAMP OPTIONS (description = 'End, exclusive, UTC; null while it lasts'),
  `is_current` BOOL OPTIONS (description = 'Whether it lasts'),
  `trigger_event_id` STRING OPTIONS (description = 'Event that caused the change into it'),
  `state_number` FLOAT64 OPTIONS (description = 'Of a state of numbers: its value in the interval'),
  `state_unit` STRING OPTIONS (description = 'Unit of the number, such as USD; intervals of several units may overlap'),
  `entity_bucket` INT64 NOT NULL OPTIONS (description = 'Which of 256 parts of about equal size the entity falls into: the last two hex digits of its id, or 0'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that computed it')
)
CLUSTER BY `entity_id`, `state_name`
OPTIONS (description = 'State intervals [entered, exited) of each entity.', expiration_timestamp = NULL);
