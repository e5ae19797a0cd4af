CREATE SCHEMA IF NOT EXISTS `acme-project`.`nexus` OPTIONS (location = 'EU');
