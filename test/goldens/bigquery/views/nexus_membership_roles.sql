CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_membership_roles` (
  `membership_role_id` OPTIONS (description = 'Surrogate key of person_id, group_id and role'),
  `membership_id` OPTIONS (description = 'Surrogate key of person_id and group_id'),
  `person_id` OPTIONS (description = 'Person'),
  `group_id` OPTIONS (description = 'Group'),
  `role` OPTIONS (description = 'Part that the person plays there; null where rows say none'),
  `is_current` OPTIONS (description = 'Whether it is the one that was seen last; of several at one instant the one with most evidence, then the first by name'),
  `first_seen_at` OPTIONS (description = 'Earliest evidence, UTC'),
  `last_seen_at` OPTIONS (description = 'Latest evidence, UTC'),
  `evidence_count` OPTIONS (description = 'Rows that say so')
)
OPTIONS (description = 'Every part that a person plays or played in a group, with the evidence; which of them is the one of today.')
AS
SELECT
  TO_HEX(
    MD5(
      COALESCE(CAST(person_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS membership_role_id,
  TO_HEX(
    MD5(
      COALESCE(CAST(person_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_id AS STRING), '_dbt_utils_surrogate_key_null_')
    )
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
      `acme-project`.`nexus`.`nexus_records` AS log
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS persons ON persons.entity_type = 'person'
      AND persons.identifier_type = log.identifier_type
      AND persons.identifier_value = log.identifier_value
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS group_map ON group_map.entity_type = 'group'
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
