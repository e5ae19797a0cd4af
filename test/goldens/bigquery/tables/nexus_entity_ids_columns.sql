ALTER TABLE `acme-project`.`nexus`.`nexus_entity_ids` ADD COLUMN IF NOT EXISTS `created_run_number` INT64;
