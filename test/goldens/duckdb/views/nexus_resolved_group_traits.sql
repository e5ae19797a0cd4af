CREATE OR REPLACE VIEW "nexus"."nexus_resolved_group_traits"
AS
SELECT
  entity_id AS "group_id",
  "trait_name",
  "trait_value",
  "source",
  "event_id",
  "occurred_at"
FROM
  "nexus"."nexus_traits"
WHERE
  entity_type = 'group';
