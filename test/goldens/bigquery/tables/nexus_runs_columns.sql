ALTER TABLE `acme-project`.`nexus`.`nexus_runs` ADD COLUMN IF NOT EXISTS `run_number` INT64, ADD COLUMN IF NOT EXISTS `as_of` TIMESTAMP, ADD COLUMN IF NOT EXISTS `states_print` INT64;
