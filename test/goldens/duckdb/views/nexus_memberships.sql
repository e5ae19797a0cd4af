CREATE OR REPLACE VIEW "nexus"."nexus_memberships"
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
  CAST(SUM(roles.evidence_count) AS BIGINT) AS evidence_count
FROM
  "nexus"."nexus_membership_roles" AS roles
GROUP BY
  roles.membership_id,
  roles.person_id,
  roles.group_id;
