CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_overrides` (
  `override_id` STRING NOT NULL OPTIONS (description = 'Any unique text'),
  `kind` STRING NOT NULL OPTIONS (description = 'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)'),
  `entity_type` STRING OPTIONS (description = 'All but retract: person, group or a custom type'),
  `identifier_type_a` STRING OPTIONS (description = 'All but retract: first identifier, type'),
  `identifier_value_a` STRING OPTIONS (description = 'All but retract: first identifier, value as a source would give it'),
  `identifier_type_b` STRING OPTIONS (description = 'link, veto: second identifier, type'),
  `identifier_value_b` STRING OPTIONS (description = 'link, veto: second identifier, value as a source would give it'),
  `entity_id` STRING OPTIONS (description = 'pin: the id to keep'),
  `source` STRING OPTIONS (description = 'retract: source of the row'),
  `event_id` STRING OPTIONS (description = 'retract: event of the row'),
  `row_id` STRING OPTIONS (description = 'retract: the row; null for all rows of the event and the event itself'),
  `created_at` TIMESTAMP NOT NULL OPTIONS (description = 'When it was decided, UTC'),
  `author` STRING OPTIONS (description = 'Who decided'),
  `reason` STRING OPTIONS (description = 'Why'),
  `withdrawn_at` TIMESTAMP OPTIONS (description = 'From when on it is withdrawn, UTC')
)
OPTIONS (description = 'Decisions of the analyst, a row each; the next run follows them. Withdrawing a row, or deleting it, undoes it.', expiration_timestamp = NULL);
