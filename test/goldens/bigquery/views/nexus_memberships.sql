CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_memberships` (
  `membership_id` OPTIONS (description = 'Surrogate key of person_id and group_id'),
  `person_id` OPTIONS (description = 'Person'),
  `group_id` OPTIONS (description = 'Group'),
  `role` OPTIONS (description = 'Part that the person plays there today: the one that was seen last'),
  `role_count` OPTIONS (description = 'How many parts the person plays or played there'),
  `first_seen_at` OPTIONS (description = 'Earliest evidence, UTC'),
  `last_seen_at` OPTIONS (description = 'Latest evidence, UTC'),
  `evidence_count` OPTIONS (description = 'Rows that say so')
)
OPTIONS (description = 'Which person belongs to which group. All roles, with their evidence, are in nexus_membership_roles.')
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
  CAST(SUM(roles.evidence_count) AS INT64) AS evidence_count
FROM
  `acme-project`.`nexus`.`nexus_membership_roles` AS roles
GROUP BY
  roles.membership_id,
  roles.person_id,
  roles.group_id;
