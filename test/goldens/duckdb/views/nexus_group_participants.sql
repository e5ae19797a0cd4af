CREATE OR REPLACE VIEW "nexus"."nexus_group_participants"
AS
SELECT
  md5(
    COALESCE(CAST(participants.event_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(participants.role AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS "group_participant_id",
  participants.event_id,
  participants.entity_id AS "group_id",
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
      "nexus"."nexus_records" AS log
      JOIN "nexus"."nexus_entity_map" AS map ON "map".entity_type = "log".entity_type
      AND "map".identifier_type = "log".identifier_type
      AND "map".identifier_value = "log".identifier_value
    WHERE
      log.record_kind = 'identifier'
      AND log.entity_type = 'group'
      AND map.entity_id IS NOT NULL
  ) AS participants;
