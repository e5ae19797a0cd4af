CREATE OR REPLACE VIEW "nexus"."nexus_audience_members"
AS
SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  entities."name" AS name,
  entities."email" AS email
FROM
  "nexus"."nexus_audience_intervals" AS members
  LEFT JOIN "nexus"."nexus_persons" AS entities ON entities."person_id" = members.entity_id
WHERE
  members.exited_run_number IS NULL
  AND members.entity_type = 'person'
UNION ALL
SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  CAST(NULL AS VARCHAR) AS name,
  entities."email" AS email
FROM
  "nexus"."nexus_audience_intervals" AS members
  LEFT JOIN "nexus"."nexus_groups" AS entities ON entities."group_id" = members.entity_id
WHERE
  members.exited_run_number IS NULL
  AND members.entity_type = 'group';
