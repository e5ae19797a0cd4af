ALTER TABLE `acme-project`.`nexus`.`nexus_rejected_records` ADD COLUMN IF NOT EXISTS `raw_table` STRING, ADD COLUMN IF NOT EXISTS `raw_key` STRING;
