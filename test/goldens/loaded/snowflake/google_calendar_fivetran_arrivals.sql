CREATE OR REPLACE VIEW "ACME"."NEXUS"."GOOGLE_CALENDAR_FIVETRAN_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of google_calendar_fivetran came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."_FIVETRAN_DELETED",
      given."ID",
      given."STATUS",
      given."CREATED",
      given."SUMMARY",
      given."ORGANIZER_EMAIL",
      given."ORGANIZER_DISPLAY_NAME",
      given."START_DATE_TIME",
      given."START_DATE",
      given."ORIGINAL_START_TIME_DATE_TIME",
      given."ORIGINAL_START_TIME_DATE",
      given."EVENT_TYPE",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."EVENT" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."_FIVETRAN_DELETED",
      given."EVENT_ID",
      given."EMAIL",
      given."DISPLAY_NAME",
      given."ORGANIZER",
      given."RESOURCE",
      given."RESPONSE_STATUS",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."ATTENDEE" AS given
