CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_quarantine` (
  `entity_type` STRING NOT NULL OPTIONS (description = 'person, group or a custom type'),
  `identifier_type` STRING NOT NULL OPTIONS (description = 'Type of the identifier; pairs: of the one whose type and value sort first'),
  `identifier_value` STRING NOT NULL OPTIONS (description = 'Value as sources gave it; pairs: normalised'),
  `normalized_value` STRING OPTIONS (description = 'Value that was compared, if there is one'),
  `other_type` STRING OPTIONS (description = 'Pairs: type of the other identifier'),
  `other_value` STRING OPTIONS (description = 'Pairs: normalised value of the other identifier'),
  `reason` STRING NOT NULL OPTIONS (description = 'invalid, blocked, free_mail, unknown_type or hub; pairs: refused'),
  `rule` STRING NOT NULL OPTIONS (description = 'Rule of the config that decided, as its path there, or `override` and its id'),
  `first_run_id` STRING NOT NULL OPTIONS (description = 'Run that set it aside'),
  `since` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC')
)
CLUSTER BY `identifier_type`, `identifier_value`
OPTIONS (description = 'What is set aside: identifiers that link nobody and belong to nobody, and pairs of identifiers that rows link and a rule keeps apart.', expiration_timestamp = NULL);
