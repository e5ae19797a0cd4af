CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_entity_names` (
  `entity_id` STRING NOT NULL OPTIONS (description = 'The id'),
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `identifier_type` STRING NOT NULL OPTIONS (description = 'Type of the identifier'),
  `normalized_value` STRING NOT NULL OPTIONS (description = 'Value that is compared'),
  `kind` STRING NOT NULL OPTIONS (description = 'minted (the id was minted from it), claimed (there when the id was minted, or new to all and joined when the entity held nothing else than claims of the id) or named'),
  `run_id` STRING NOT NULL OPTIONS (description = 'First run in which the id named it')
)
CLUSTER BY `entity_type`, `identifier_type`, `normalized_value`
OPTIONS (description = 'Which identifiers each entity id ever named, and which of them it claims when its entity comes apart.', expiration_timestamp = NULL);
