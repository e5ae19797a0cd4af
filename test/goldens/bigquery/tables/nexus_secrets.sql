CREATE TABLE IF NOT EXISTS `acme-project`.`nexus_private`.`nexus_secrets` (
  `secret_name` STRING NOT NULL OPTIONS (description = 'id_salt'),
  `secret_value` STRING NOT NULL OPTIONS (description = 'Random')
)
OPTIONS (description = 'Secret of this deployment, made when it was installed: with it ids could be guessed from addresses, and what was erased found out. On BigQuery it is in a data set of its own, whose name ends in _private.', expiration_timestamp = NULL);
