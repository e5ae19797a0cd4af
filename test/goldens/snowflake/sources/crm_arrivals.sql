CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of crm came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."EVENT_ID",
      given."OCCURRED_AT",
      given."EVENT_NAME",
      given."EVENT_DESCRIPTION",
      given."EVENT_VALUE",
      given."VALUE_UNIT",
      given."EVENT_SIGNIFICANCE",
      given."EVENT_TYPE",
      given."SOURCE_TABLE",
      given."SYNCED_AT",
      given."_INGESTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW"."CRM_EVENTS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."EVENT_ID",
      given."EDGE_ID",
      given."IDENTIFIER_TYPE",
      given."IDENTIFIER_VALUE",
      given."OCCURRED_AT",
      given."_INGESTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW"."CRM_PERSON_IDENTIFIERS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."EVENT_ID",
      given."ROW_ID",
      given."IDENTIFIER_TYPE",
      given."IDENTIFIER_VALUE",
      given."TRAIT_NAME",
      given."TRAIT_VALUE",
      given."OCCURRED_AT",
      given."_INGESTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW"."CRM_CONTACTS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."EVENT_ID",
      given."OCCURRED_AT",
      given."PERSON_IDENTIFIER",
      given."PERSON_IDENTIFIER_TYPE",
      given."GROUP_IDENTIFIER",
      given."GROUP_IDENTIFIER_TYPE",
      given."ROLE",
      given."_INGESTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW"."CRM_MEMBERSHIP_IDENTIFIERS" AS given;
