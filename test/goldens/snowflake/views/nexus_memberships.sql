CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" (
  "MEMBERSHIP_ID" COMMENT 'Surrogate key of person_id and group_id',
  "PERSON_ID" COMMENT 'Person',
  "GROUP_ID" COMMENT 'Group',
  "ROLE" COMMENT 'Part that the person plays there today: the one that was seen last',
  "ROLE_COUNT" COMMENT 'How many parts the person plays or played there',
  "FIRST_SEEN_AT" COMMENT 'Earliest evidence, UTC',
  "LAST_SEEN_AT" COMMENT 'Latest evidence, UTC',
  "EVIDENCE_COUNT" COMMENT 'Rows that say so'
)
COPY GRANTS
COMMENT = 'Which person belongs to which group. All roles, with their evidence, are in nexus_membership_roles.'
AS
SELECT
  roles.membership_id,
  roles.person_id,
  roles.group_id,
  MAX(
    CASE
      WHEN roles.is_current THEN roles.role
    END
  ) AS role,
  COUNT(roles.role) AS role_count,
  MIN(roles.first_seen_at) AS first_seen_at,
  MAX(roles.last_seen_at) AS last_seen_at,
  CAST(SUM(roles.evidence_count) AS NUMBER(38, 0)) AS evidence_count
FROM
  "ACME"."NEXUS"."NEXUS_MEMBERSHIP_ROLES" AS roles
GROUP BY
  roles.membership_id,
  roles.person_id,
  roles.group_id;
