CREATE OR REPLACE VIEW "nexus"."nexus_memberships"
AS
SELECT
  md5(
    COALESCE(CAST(persons.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_map.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS membership_id,
  persons.entity_id AS person_id,
  group_map.entity_id AS group_id,
  MIN(log.role) AS role,
  MIN(log.occurred_at) AS first_seen_at,
  MAX(log.occurred_at) AS last_seen_at,
  COUNT(*) AS evidence_count
FROM
  "nexus"."nexus_records" AS log
  JOIN "nexus"."nexus_entity_map" AS persons ON persons.entity_type = 'person'
  AND persons.identifier_type = log.identifier_type
  AND persons.identifier_value = log.identifier_value
  JOIN "nexus"."nexus_entity_map" AS group_map ON group_map.entity_type = 'group'
  AND group_map.identifier_type = log.group_identifier_type
  AND group_map.identifier_value = log.group_identifier
WHERE
  log.record_kind = 'membership'
  AND persons.entity_id IS NOT NULL
  AND group_map.entity_id IS NOT NULL
GROUP BY
  persons.entity_id,
  group_map.entity_id;
