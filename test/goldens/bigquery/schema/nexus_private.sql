CREATE SCHEMA IF NOT EXISTS `acme-project`.`nexus_private` OPTIONS (location = 'EU');
