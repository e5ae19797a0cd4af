CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_RESOLVED_DEVICE_IDENTIFIERS" (
  "DEVICE_ID" COMMENT 'Entity id',
  "IDENTIFIER_TYPE" COMMENT 'Type',
  "IDENTIFIER_VALUE" COMMENT 'Value as sources gave it',
  "NORMALIZED_VALUE" COMMENT 'Value that was compared',
  "FIRST_SEEN_AT" COMMENT 'Earliest appearance, UTC'
)
COPY GRANTS
COMMENT = 'Which device each identifier belongs to.'
AS
SELECT
  entity_id AS "DEVICE_ID",
  identifier_type,
  identifier_value,
  normalized_value,
  first_seen_at
FROM
  "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
WHERE
  entity_type = 'device'
  AND entity_id IS NOT NULL;
