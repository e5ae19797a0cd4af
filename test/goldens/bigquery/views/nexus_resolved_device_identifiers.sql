CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_resolved_device_identifiers` (
  `device_id` OPTIONS (description = 'Entity id'),
  `identifier_type` OPTIONS (description = 'Type'),
  `identifier_value` OPTIONS (description = 'Value as sources gave it'),
  `normalized_value` OPTIONS (description = 'Value that was compared'),
  `first_seen_at` OPTIONS (description = 'Earliest appearance, UTC')
)
OPTIONS (description = 'Which device each identifier belongs to.')
AS
SELECT
  entity_id AS `device_id`,
  identifier_type,
  identifier_value,
  normalized_value,
  first_seen_at
FROM
  `acme-project`.`nexus`.`nexus_entity_map`
WHERE
  entity_type = 'device'
  AND entity_id IS NOT NULL;
