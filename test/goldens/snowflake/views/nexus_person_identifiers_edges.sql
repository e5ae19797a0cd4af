CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_PERSON_IDENTIFIERS_EDGES" (
  "SOURCE" COMMENT 'Source of the row',
  "EVENT_ID" COMMENT 'Event of the row',
  "ROW_ID" COMMENT 'Link group',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "IDENTIFIER_TYPE_A" COMMENT 'Hub of the row: type',
  "IDENTIFIER_VALUE_A" COMMENT 'Hub of the row: normalised value',
  "IDENTIFIER_TYPE_B" COMMENT 'Other identifier: type',
  "IDENTIFIER_VALUE_B" COMMENT 'Other identifier: normalised value'
)
COPY GRANTS
COMMENT = 'nexus_identifier_edges of type person.'
AS
SELECT
  "SOURCE",
  "EVENT_ID",
  "ROW_ID",
  "OCCURRED_AT",
  "IDENTIFIER_TYPE_A",
  "IDENTIFIER_VALUE_A",
  "IDENTIFIER_TYPE_B",
  "IDENTIFIER_VALUE_B"
FROM
  "ACME"."NEXUS"."NEXUS_IDENTIFIER_EDGES"
WHERE
  entity_type = 'person';
