ALTER TABLE `acme-project`.`nexus`.`nexus_watermarks` ADD COLUMN IF NOT EXISTS `window_print` INT64, ADD COLUMN IF NOT EXISTS `whole_rows` INT64, ADD COLUMN IF NOT EXISTS `files_print` STRING;
