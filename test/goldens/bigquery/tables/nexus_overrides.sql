CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_overrides` (
  `override_id` STRING NOT NULL OPTIONS (description = 'Any unique text'),
  `kind` STRING NOT NULL OPTIONS (description = 'link, veto, pin, block or retract'),
  `entity_type` STRING OPTIONS (description = 'person, group or a custom type'),
  `identifier_type_a` STRING OPTIONS (description = 'First identifier: type'),
  `identifier_value_a` STRING OPTIONS (description = 'First identifier: value'),
  `identifier_type_b` STRING OPTIONS (description = 'Second identifier: type'),
  `identifier_value_b` STRING OPTIONS (description = 'Second identifier: value'),
  `entity_id` STRING OPTIONS (description = 'pin: the id to keep'),
  `source` STRING OPTIONS (description = 'retract: source of the row'),
  `event_id` STRING OPTIONS (description = 'retract: event of the row'),
  `row_id` STRING OPTIONS (description = 'retract: the row'),
  `author` STRING OPTIONS (description = 'Who decided'),
  `reason` STRING OPTIONS (description = 'Why'),
  `created_at` TIMESTAMP NOT NULL OPTIONS (description = 'When, UTC'),
  `withdrawn_at` TIMESTAMP OPTIONS (description = 'When it was withdrawn, UTC')
)
OPTIONS (description = 'Decisions of the analyst, a row each; withdrawing a row undoes it. No run of this version reads them.');
