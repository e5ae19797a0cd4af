CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_entity_ids` (
  `entity_id` STRING NOT NULL OPTIONS (description = 'The id'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `status` STRING NOT NULL OPTIONS (description = 'live, redirected, or retired (none of its identifiers is left)'),
  `redirect_to` STRING OPTIONS (description = 'Live id of the entity that has most of what it claims now, in one hop'),
  `identifier_count` INT64 OPTIONS (description = 'How many distinct identifiers the entity holds; 0 where it is not live'),
  `minted_type` STRING NOT NULL OPTIONS (description = 'Identifier that it was minted from: type'),
  `minted_value` STRING NOT NULL OPTIONS (description = 'Identifier that it was minted from: normalised value'),
  `generation` INT64 OPTIONS (description = 'How many ids were minted from that identifier before'),
  `created_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of the run that minted it, UTC'),
  `created_run_id` STRING NOT NULL OPTIONS (description = 'Run that minted it'),
  `created_run_number` INT64 OPTIONS (description = 'Number of that run: orders ids by age, whatever the clock said'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that last changed the row')
)
CLUSTER BY `entity_id`
OPTIONS (description = 'Every entity id ever given, what it was minted from, and where it leads now.', expiration_timestamp = NULL);
