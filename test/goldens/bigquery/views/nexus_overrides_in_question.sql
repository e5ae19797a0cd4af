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
  COALESCE(active.`override_key`, followed.`override_key`) AS `override_key`,
  COALESCE(active.`override_id`, followed.`override_id`) AS `override_id`,
  COALESCE(active.`kind`, followed.`kind`) AS `kind`,
  COALESCE(active.`entity_type`, followed.`entity_type`) AS `entity_type`,
  COALESCE(active.`identifier_type_a`, followed.`identifier_type_a`) AS `identifier_type_a`,
  COALESCE(active.`identifier_value_a`, followed.`identifier_value_a`) AS `identifier_value_a`,
  COALESCE(active.`identifier_type_b`, followed.`identifier_type_b`) AS `identifier_type_b`,
  COALESCE(active.`identifier_value_b`, followed.`identifier_value_b`) AS `identifier_value_b`,
  COALESCE(active.`entity_id`, followed.`entity_id`) AS `entity_id`,
  COALESCE(active.`source`, followed.`source`) AS `source`,
  COALESCE(active.`event_id`, followed.`event_id`) AS `event_id`,
  COALESCE(active.`row_id`, followed.`row_id`) AS `row_id`,
  COALESCE(active.`created_at`, followed.`created_at`) AS `created_at`,
  CASE
    WHEN active.override_key IS NULL THEN 0
    ELSE 1
  END AS is_active,
  CASE
    WHEN active.override_key IS NULL
    OR followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  `acme-project`.`nexus`.`nexus_overrides_active` AS active
  FULL OUTER JOIN `acme-project`.`nexus`.`nexus_overrides_read` AS followed ON followed.override_key = active.override_key;
