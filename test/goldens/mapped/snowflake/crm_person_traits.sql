CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_PERSON_TRAITS"
COPY GRANTS
COMMENT = 'person traits under the naming convention.'
AS
SELECT
  "EVENT_ID",
  "ROW_ID",
  "IDENTIFIER_TYPE",
  "IDENTIFIER_VALUE",
  "TRAIT_NAME",
  "TRAIT_VALUE",
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
      "TRAIT_NAME" AS "TRAIT_NAME",
      "TRAIT_VALUE" AS "TRAIT_VALUE",
      "SOURCE" AS "SOURCE",
      "OCCURRED_AT" AS "OCCURRED_AT",
      "_INGESTED_AT" AS "_INGESTED_AT"
    FROM
      "ACME"."NEXUS"."CRM_INTERMEDIATE_DEALS" AS records
    WHERE
      record_kind = 'trait'
      AND entity_type = 'person'
      AND is_deleted = 0
  ) AS contributed
