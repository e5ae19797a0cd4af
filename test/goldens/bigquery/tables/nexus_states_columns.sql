ALTER TABLE `acme-project`.`nexus`.`nexus_states` ADD COLUMN IF NOT EXISTS `state_number` FLOAT64, ADD COLUMN IF NOT EXISTS `state_unit` STRING;
