CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_group_participants` (
  `group_participant_id` OPTIONS (description = 'Surrogate key of event_id, the id and the role'),
  `event_id` OPTIONS (description = 'Event'),
  `group_id` OPTIONS (description = 'Entity id'),
  `role` OPTIONS (description = 'Part: sender, attendee, customer'),
  `source` OPTIONS (description = 'Source of the event')
)
OPTIONS (description = 'Which group took which part in which event.')
AS
SELECT
  TO_HEX(
    MD5(
      COALESCE(CAST(participants.event_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.entity_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.role AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS `group_participant_id`,
  participants.event_id,
  participants.entity_id AS `group_id`,
  participants.role,
  participants.source
FROM
  (
    SELECT DISTINCT
      log.event_id,
      map.entity_id,
      log.role,
      log.source
    FROM
      `acme-project`.`nexus`.`nexus_records` AS log
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `log`.entity_type
      AND `map`.identifier_type = `log`.identifier_type
      AND `map`.identifier_value = `log`.identifier_value
    WHERE
      log.record_kind = 'identifier'
      AND log.entity_type = 'group'
      AND map.entity_id IS NOT NULL
  ) AS participants;
