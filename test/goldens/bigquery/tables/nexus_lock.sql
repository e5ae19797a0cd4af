CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_lock` (
  `lock_name` STRING NOT NULL OPTIONS (description = 'resolve'),
  `run_id` STRING OPTIONS (description = 'Run that holds it; null if free'),
  `acquired_at` TIMESTAMP OPTIONS (description = 'UTC'),
  `expires_at` TIMESTAMP OPTIONS (description = 'When it counts as abandoned, UTC')
)
OPTIONS (description = 'One row: the run that is at work.');
