CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_due` (
  `entity_id` STRING NOT NULL OPTIONS (description = 'Entity'),
  `due_at` TIMESTAMP NOT NULL OPTIONS (description = 'When the first of its waiting rules of states comes due, UTC'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that found it')
)
CLUSTER BY `entity_id`
OPTIONS (description = 'Entities that have a state which time alone will change, with when: what a run without new rows acts on.', expiration_timestamp = NULL);
