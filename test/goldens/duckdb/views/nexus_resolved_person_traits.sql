CREATE OR REPLACE VIEW "nexus"."nexus_resolved_person_traits"
AS
SELECT
  entity_id AS "person_id",
  "trait_name",
  "trait_value",
  "source",
  "event_id",
  "occurred_at"
FROM
  "nexus"."nexus_traits"
WHERE
  entity_type = 'person';
