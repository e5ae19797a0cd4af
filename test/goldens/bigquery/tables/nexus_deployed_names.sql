CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_deployed_names` (
  `name_kind` STRING NOT NULL OPTIONS (description = 'identifier_type, source or stored_format'),
  `deployed_name` STRING NOT NULL OPTIONS (description = 'Name in the config, or number of the format'),
  `deployed_since` TIMESTAMP NOT NULL OPTIONS (description = 'First deploy that had it, UTC'),
  `deployed_until` TIMESTAMP OPTIONS (description = 'Deploy that no longer had it, UTC; null while the last one has it')
)
OPTIONS (description = 'What deploys ever had: names of the config, of which a new one that came when an old one went may be the old one renamed, and the format of the stored tables.', expiration_timestamp = NULL);
