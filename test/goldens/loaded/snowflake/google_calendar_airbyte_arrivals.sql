CREATE OR REPLACE VIEW "ACME"."NEXUS"."GOOGLE_CALENDAR_AIRBYTE_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of google_calendar_airbyte came in: what a run probes for work.'
AS
SELECT
  CAST(
    TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_AIRBYTE_EXTRACTED_AT"), 6) AS TIMESTAMP_NTZ(6)
  ) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."STATUS",
      given."CREATED",
      given."SUMMARY",
      given."EVENTTYPE",
      given."_AIRBYTE_EXTRACTED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_AIRBYTE"."EVENTS" AS given
