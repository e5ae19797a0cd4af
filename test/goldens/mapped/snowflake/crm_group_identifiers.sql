CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_GROUP_IDENTIFIERS"
COPY GRANTS
COMMENT = 'group identifiers under the naming convention.'
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
  (
    SELECT
      "EVENT_ID" AS "EVENT_ID",
      "ROW_ID" AS "ROW_ID",
      "IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE",
      "IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE",
      "ROLE" AS "ROLE",
      "SOURCE" AS "SOURCE",
      "OCCURRED_AT" AS "OCCURRED_AT",
      "_INGESTED_AT" AS "_INGESTED_AT"
    FROM
      "ACME"."NEXUS"."CRM_INTERMEDIATE_DEALS" AS records
    WHERE
      record_kind = 'identifier'
      AND entity_type = 'group'
      AND is_deleted = 0
  ) AS contributed
