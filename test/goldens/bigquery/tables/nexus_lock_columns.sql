ALTER TABLE `acme-project`.`nexus`.`nexus_lock` ADD COLUMN IF NOT EXISTS `taken_by` STRING, ADD COLUMN IF NOT EXISTS `kept_at` TIMESTAMP;
