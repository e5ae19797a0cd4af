CREATE OR REPLACE VIEW "nexus"."nexus_membership_roles"
AS
SELECT
  md5(
    COALESCE(CAST(person_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS membership_role_id,
  md5(
    COALESCE(CAST(person_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_id AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS membership_id,
  person_id,
  group_id,
  role,
  ROW_NUMBER() OVER (
    PARTITION BY
      person_id,
      group_id
    ORDER BY
      CASE
        WHEN role IS NULL THEN 1
        ELSE 0
      END,
      CASE
        WHEN last_seen_at IS NULL THEN 1
        ELSE 0
      END,
      last_seen_at DESC,
      evidence_count DESC,
      role
  ) = 1 AS is_current,
  first_seen_at,
  last_seen_at,
  evidence_count
FROM
  (
    SELECT
      persons.entity_id AS person_id,
      group_map.entity_id AS group_id,
      log.role,
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
      group_map.entity_id,
      log.role
  ) AS seen;
