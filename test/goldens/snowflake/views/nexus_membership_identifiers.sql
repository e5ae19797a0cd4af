CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_MEMBERSHIP_IDENTIFIERS" (
  "EVENT_ID" COMMENT 'Event that the record belongs to',
  "ROW_ID" COMMENT 'Link group: identifiers of one event with one row_id belong to one entity',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "PERSON_IDENTIFIER" COMMENT 'Value as the source gave it',
  "PERSON_IDENTIFIER_TYPE" COMMENT 'Type of the identifier',
  "GROUP_IDENTIFIER" COMMENT 'value of it, as the source gave it',
  "GROUP_IDENTIFIER_TYPE" COMMENT 'type of the identifier of the group',
  "ROLE" COMMENT 'Part that the entity plays: sender, attendee, customer',
  "SOURCE" COMMENT 'Name of the source in the config',
  "_INGESTED_AT" COMMENT 'When the source became aware of it, UTC'
)
COPY GRANTS
COMMENT = 'Who belongs to which group, as sources said it.'
AS
SELECT
  "EVENT_ID" AS "EVENT_ID",
  "ROW_ID" AS "ROW_ID",
  "OCCURRED_AT" AS "OCCURRED_AT",
  "IDENTIFIER_VALUE" AS "PERSON_IDENTIFIER",
  "IDENTIFIER_TYPE" AS "PERSON_IDENTIFIER_TYPE",
  "GROUP_IDENTIFIER" AS "GROUP_IDENTIFIER",
  "GROUP_IDENTIFIER_TYPE" AS "GROUP_IDENTIFIER_TYPE",
  "ROLE" AS "ROLE",
  "SOURCE" AS "SOURCE",
  "_INGESTED_AT" AS "_INGESTED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_RECORDS"
WHERE
  record_kind = 'membership';
