ALTER TABLE `acme-project`.`nexus`.`nexus_runs` ADD COLUMN IF NOT EXISTS `run_number` INT64;
