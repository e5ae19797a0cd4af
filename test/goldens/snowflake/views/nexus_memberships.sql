CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" (
  "MEMBERSHIP_ID" COMMENT 'Surrogate key of person_id and group_id',
  "PERSON_ID" COMMENT 'Person',
  "GROUP_ID" COMMENT 'Group',
  "ROLE" COMMENT 'Part that the person plays there; the least of several',
  "FIRST_SEEN_AT" COMMENT 'Earliest evidence, UTC',
  "LAST_SEEN_AT" COMMENT 'Latest evidence, UTC',
  "EVIDENCE_COUNT" COMMENT 'Rows that say so'
)
COPY GRANTS
COMMENT = 'Which person belongs to which group.'
AS
SELECT
  MD5(
    COALESCE(CAST(persons.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(group_map.entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS membership_id,
  persons.entity_id AS person_id,
  group_map.entity_id AS group_id,
  MIN(log.role) AS role,
  MIN(log.occurred_at) AS first_seen_at,
  MAX(log.occurred_at) AS last_seen_at,
  COUNT(*) AS evidence_count
FROM
  "ACME"."NEXUS"."NEXUS_RECORDS" AS log
  JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS persons ON persons.entity_type = 'person'
  AND persons.identifier_type = log.identifier_type
  AND persons.identifier_value = log.identifier_value
  JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS group_map ON group_map.entity_type = 'group'
  AND group_map.identifier_type = log.group_identifier_type
  AND group_map.identifier_value = log.group_identifier
WHERE
  log.record_kind = 'membership'
  AND persons.entity_id IS NOT NULL
  AND group_map.entity_id IS NOT NULL
GROUP BY
  persons.entity_id,
  group_map.entity_id;
