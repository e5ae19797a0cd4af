CREATE OR REPLACE VIEW "nexus"."google_calendar_airbyte_arrivals"
AS
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."status",
            given."created",
            given."summary",
            given."organizer",
            given."start",
            given."originalStartTime",
            given."attendees",
            given."eventType",
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."events" AS given
