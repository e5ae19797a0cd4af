CREATE OR REPLACE VIEW "nexus"."nexus_membership_states"
AS
SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  sides.role,
  sides.entity_type,
  "states"."state_id",
  "states"."state_name",
  "states"."state_value",
  "states"."state_entered_at",
  "states"."state_exited_at",
  "states"."is_current",
  "states"."trigger_event_id",
  "states"."state_number",
  "states"."state_unit"
FROM
  (
    SELECT
      memberships.*,
      'person' AS entity_type,
      person_id AS entity_id
    FROM
      "nexus"."nexus_memberships" AS memberships
    UNION ALL
    SELECT
      memberships.*,
      'group',
      group_id
    FROM
      "nexus"."nexus_memberships" AS memberships
  ) AS sides
  JOIN "nexus"."nexus_states" AS states ON states.entity_id = sides.entity_id;
