CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_secrets` (
  `secret_name` STRING NOT NULL OPTIONS (description = 'id_salt'),
  `secret_value` STRING NOT NULL OPTIONS (description = 'Random')
)
OPTIONS (description = 'Secret of this deployment, made when it was installed: without it ids could be guessed from addresses.', expiration_timestamp = NULL);
