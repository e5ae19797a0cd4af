CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_traits` (
  `entity_id` STRING NOT NULL OPTIONS (description = 'Entity'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `trait_name` STRING NOT NULL OPTIONS (description = 'Trait'),
  `trait_value` STRING NOT NULL OPTIONS (description = 'Winning value'),
  `survivorship` STRING NOT NULL OPTIONS (description = 'Rule by which it won'),
  `source` STRING NOT NULL OPTIONS (description = 'Source of the winning row'),
  `event_id` STRING NOT NULL OPTIONS (description = 'Event of the winning row'),
  `row_id` STRING OPTIONS (description = 'Link group of the winning row'),
  `occurred_at` TIMESTAMP OPTIONS (description = 'When the winning row happened, UTC'),
  `entity_bucket` INT64 NOT NULL OPTIONS (description = 'Which of 256 parts of about equal size the entity falls into: the last two hex digits of its id, or 0'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that chose it')
)
CLUSTER BY `entity_id`, `trait_name`
OPTIONS (description = 'The winning value of each trait of each entity, with the row that won.', expiration_timestamp = NULL);
