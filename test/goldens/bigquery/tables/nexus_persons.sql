CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_persons` (
  `person_id` STRING OPTIONS (description = 'Entity id; stable over runs'),
  `email` STRING OPTIONS (description = 'email by work_mail, then source_rank, then latest'),
  `phone` STRING OPTIONS (description = 'Earliest phone'),
  `user_id` STRING OPTIONS (description = 'Earliest user_id'),
  `name` STRING OPTIONS (description = 'name, most_frequent'),
  `city` STRING OPTIONS (description = 'Where they\'re from'),
  `first_seen_at` TIMESTAMP OPTIONS (description = 'Earliest appearance of any identifier, UTC'),
  `identifier_count` INT64 OPTIONS (description = 'How many identifiers it has')
)
CLUSTER BY `person_id`
OPTIONS (description = 'One row per person.', expiration_timestamp = NULL);
