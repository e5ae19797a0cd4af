CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of crm came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."SYNCED",
      given."CREATED",
      given."DEAL_ID",
      given."LINE",
      given."DELETED",
      given."OTHERMAILS",
      given."FIRST_NAME",
      given."LAST_NAME",
      given."TIER",
      given."COLUMN",
      given."KIND",
      given."CLOSED",
      given."AMOUNT",
      given."CURRENCY",
      given."STAGE",
      given."TEST",
      given."OWNER"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."NEXUS"."CRM_BASE_DEALS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(HASH(given."EMAIL"), 4294967296) AS row_print
FROM
  "ACME"."NEXUS"."CRM_BASE_MEMBERS" AS given
