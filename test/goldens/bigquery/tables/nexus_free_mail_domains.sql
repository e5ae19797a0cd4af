CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_free_mail_domains` (
  `domain` STRING NOT NULL OPTIONS (description = 'Registrable domain')
)
OPTIONS (description = 'Domains that give an address to anyone: they are not companies.', expiration_timestamp = NULL);
