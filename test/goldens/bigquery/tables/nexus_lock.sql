CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_lock` (
  `lock_name` STRING NOT NULL OPTIONS (description = 'resolve'),
  `run_id` STRING OPTIONS (description = 'Run that holds it; null if free'),
  `taken_by` STRING OPTIONS (description = 'Who called it, as the warehouse names its users'),
  `acquired_at` TIMESTAMP OPTIONS (description = 'UTC'),
  `kept_at` TIMESTAMP OPTIONS (description = 'When the run last said that it is at work, UTC'),
  `expires_at` TIMESTAMP OPTIONS (description = 'When it counts as abandoned, UTC')
)
OPTIONS (description = 'One row: the run that is at work.', expiration_timestamp = NULL);
