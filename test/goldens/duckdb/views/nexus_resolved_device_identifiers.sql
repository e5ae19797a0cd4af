CREATE OR REPLACE VIEW "nexus"."nexus_resolved_device_identifiers"
AS
SELECT
  entity_id AS "device_id",
  identifier_type,
  identifier_value,
  normalized_value,
  first_seen_at
FROM
  "nexus"."nexus_entity_map"
WHERE
  entity_type = 'device'
  AND entity_id IS NOT NULL;
