CREATE OR REPLACE VIEW "ACME"."NEXUS"."FLEET_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of fleet came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."EVENT_ID",
      given."ROW_ID",
      given."IDENTIFIER_TYPE",
      given."IDENTIFIER_VALUE",
      given."ROLE",
      given."OCCURRED_AT",
      given."_INGESTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."FLEET"."FLEET_DEVICE_IDENTIFIERS" AS given;
