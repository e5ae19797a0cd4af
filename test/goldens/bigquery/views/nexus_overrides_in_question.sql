CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_overrides_in_question` (
  `override_key` OPTIONS (description = 'MD5 of what the row says'),
  `override_id` OPTIONS (description = 'Any unique text'),
  `kind` OPTIONS (description = 'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)'),
  `entity_type` OPTIONS (description = 'All but retract: person, group or a custom type'),
  `identifier_type_a` OPTIONS (description = 'All but retract: first identifier, type'),
  `identifier_value_a` OPTIONS (description = 'All but retract: first identifier, value as a source would give it'),
  `identifier_type_b` OPTIONS (description = 'link, veto: second identifier, type'),
  `identifier_value_b` OPTIONS (description = 'link, veto: second identifier, value as a source would give it'),
  `entity_id` OPTIONS (description = 'pin: the id to keep'),
  `source` OPTIONS (description = 'retract: source of the row'),
  `event_id` OPTIONS (description = 'retract: event of the row'),
  `row_id` OPTIONS (description = 'retract: the row; null for all rows of the event and the event itself'),
  `created_at` OPTIONS (description = 'When it was decided, UTC'),
  `is_active` OPTIONS (description = '1: it stands'),
  `is_changed` OPTIONS (description = '1: it came or went since the last run, so the next has work')
)
OPTIONS (description = 'Overrides that stand, and those that stood when the last run read them.')
AS
SELECT
  `active`.`override_key`,
  `active`.`override_id`,
  `active`.`kind`,
  `active`.`entity_type`,
  `active`.`identifier_type_a`,
  `active`.`identifier_value_a`,
  `active`.`identifier_type_b`,
  `active`.`identifier_value_b`,
  `active`.`entity_id`,
  `active`.`source`,
  `active`.`event_id`,
  `active`.`row_id`,
  `active`.`created_at`,
  1 AS is_active,
  CASE
    WHEN followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  `acme-project`.`nexus`.`nexus_overrides_active` AS active
  LEFT JOIN `acme-project`.`nexus`.`nexus_overrides_read` AS followed ON followed.override_key = active.override_key
UNION ALL
SELECT
  `followed`.`override_key`,
  `followed`.`override_id`,
  `followed`.`kind`,
  `followed`.`entity_type`,
  `followed`.`identifier_type_a`,
  `followed`.`identifier_value_a`,
  `followed`.`identifier_type_b`,
  `followed`.`identifier_value_b`,
  `followed`.`entity_id`,
  `followed`.`source`,
  `followed`.`event_id`,
  `followed`.`row_id`,
  `followed`.`created_at`,
  0 AS is_active,
  1 AS is_changed
FROM
  `acme-project`.`nexus`.`nexus_overrides_read` AS followed
  LEFT JOIN `acme-project`.`nexus`.`nexus_overrides_active` AS active ON active.override_key = followed.override_key
WHERE
  active.override_key IS NULL;
