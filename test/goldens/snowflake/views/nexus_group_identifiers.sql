CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_GROUP_IDENTIFIERS" (
  "EVENT_ID" COMMENT 'Event that the record belongs to',
  "ROW_ID" COMMENT 'Link group: identifiers of one event with one row_id belong to one entity',
  "IDENTIFIER_TYPE" COMMENT 'Type of the identifier',
  "IDENTIFIER_VALUE" COMMENT 'Value as the source gave it',
  "ROLE" COMMENT 'Part that the entity plays: sender, attendee, customer',
  "SOURCE" COMMENT 'Name of the source in the config',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "_INGESTED_AT" COMMENT 'When the source became aware of it, UTC'
)
COPY GRANTS
COMMENT = 'Identifiers of type group.'
AS
SELECT
  "EVENT_ID",
  "ROW_ID",
  "IDENTIFIER_TYPE",
  "IDENTIFIER_VALUE",
  "ROLE",
  "SOURCE",
  "OCCURRED_AT",
  "_INGESTED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_RECORDS"
WHERE
  record_kind = 'identifier'
  AND entity_type = 'group';
