CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_public_suffixes` (
  `suffix` STRING NOT NULL OPTIONS (description = 'Ending, without the leading `*.` or `!`'),
  `rule` STRING NOT NULL OPTIONS (description = 'normal, wildcard or exception')
)
OPTIONS (description = 'Endings under which anyone can register a name (https://publicsuffix.org): what follows is a company.', expiration_timestamp = NULL);
