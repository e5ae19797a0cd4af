CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_entity_map` (
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `identifier_type` STRING NOT NULL OPTIONS (description = 'Type of the identifier'),
  `identifier_value` STRING NOT NULL OPTIONS (description = 'Value as sources gave it'),
  `normalized_value` STRING OPTIONS (description = 'Value that is compared; null where it is not a valid one'),
  `identifier_key` INT64 OPTIONS (description = 'Hash of entity type, identifier type and normalised value. Internal'),
  `component_id` STRING OPTIONS (description = 'Entity id of the component that rows connect, before constraints'),
  `entity_id` STRING OPTIONS (description = 'Entity; null where the identifier is set aside'),
  `first_seen_at` TIMESTAMP OPTIONS (description = 'Earliest occurred_at of a row that holds it, UTC'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that last changed the row')
)
CLUSTER BY `entity_type`, `identifier_type`, `identifier_value`
OPTIONS (description = 'Which entity each identifier belongs to.', expiration_timestamp = NULL);
