CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_DEVICE_PARTICIPANTS" (
  "DEVICE_PARTICIPANT_ID" COMMENT 'Surrogate key of event_id, the id and the role',
  "EVENT_ID" COMMENT 'Event',
  "DEVICE_ID" COMMENT 'Entity id',
  "ROLE" COMMENT 'Part: sender, attendee, customer',
  "SOURCE" COMMENT 'Source of the event'
)
COPY GRANTS
COMMENT = 'Which device took which part in which event.'
AS
SELECT
  MD5(
    COALESCE(CAST(participants.event_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.role AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS "DEVICE_PARTICIPANT_ID",
  participants.event_id,
  participants.entity_id AS "DEVICE_ID",
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
      "ACME"."NEXUS"."NEXUS_RECORDS" AS log
      JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "LOG".entity_type
      AND "MAP".identifier_type = "LOG".identifier_type
      AND "MAP".identifier_value = "LOG".identifier_value
    WHERE
      log.record_kind = 'identifier'
      AND log.entity_type = 'device'
      AND map.entity_id IS NOT NULL
  ) AS participants;
