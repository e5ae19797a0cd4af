CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_installed` (
  `object_name` STRING NOT NULL OPTIONS (description = 'Name'),
  `kind` STRING NOT NULL OPTIONS (description = 'table, view, function, procedure, seed or leftover'),
  `content_hash` STRING NOT NULL OPTIONS (description = 'SHA-256 of the definition'),
  `definition` STRING OPTIONS (description = 'Text that made it'),
  `version` STRING NOT NULL OPTIONS (description = 'Version of the bundle'),
  `installed_at` TIMESTAMP NOT NULL OPTIONS (description = 'UTC')
)
OPTIONS (description = 'What the deploy put into this schema.', expiration_timestamp = NULL);
