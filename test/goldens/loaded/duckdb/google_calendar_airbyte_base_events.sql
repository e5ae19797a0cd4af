CREATE OR REPLACE VIEW "nexus"."google_calendar_airbyte_base_events"
AS
SELECT
  "id" AS "id",
  "status" AS "status",
  "created" AS "created",
  "summary" AS "summary",
  json_extract_string("organizer_json", '$."email"') AS "organizer_email",
  json_extract_string("organizer_json", '$."displayName"') AS "organizer_displayName",
  CAST(
    NULLIF(
      NULLIF(TRY_CAST (json_extract_string("start_json", '$."dateTime"') AS TIMESTAMPTZ), 'infinity'),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "start_dateTime",
  CAST(
    NULLIF(
      NULLIF(TRY_CAST (json_extract_string("start_json", '$."date"') AS TIMESTAMPTZ), 'infinity'),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "start_date",
  CAST(
    NULLIF(
      NULLIF(TRY_CAST (json_extract_string("originalStartTime_json", '$."dateTime"') AS TIMESTAMPTZ), 'infinity'),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "originalStartTime_dateTime",
  CAST(
    NULLIF(
      NULLIF(TRY_CAST (json_extract_string("originalStartTime_json", '$."date"') AS TIMESTAMPTZ), 'infinity'),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "originalStartTime_date",
  "attendees" AS "attendees",
  "eventType" AS "eventType",
  "_ingested_at" AS "_ingested_at",
  "is_gone" AS "is_gone"
FROM
  (
    SELECT
      CASE
        WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("id" AS VARCHAR)
      END AS "id",
      CASE
        WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("status" AS VARCHAR)
      END AS "status",
      CAST(
        NULLIF(
          NULLIF(
            TRY_CAST (
              CASE
                WHEN regexp_matches(typeof("created"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("created" AS VARCHAR), '[.]0+$', '')
                ELSE CAST("created" AS VARCHAR)
              END AS TIMESTAMPTZ
            ),
            'infinity'
          ),
          '-infinity'
        ) AS TIMESTAMP
      ) AS "created",
      CASE
        WHEN regexp_matches(typeof("summary"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("summary" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("summary" AS VARCHAR)
      END AS "summary",
      TRY_CAST ("attendees" AS JSON) AS "attendees",
      CASE
        WHEN regexp_matches(typeof("eventType"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("eventType" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("eventType" AS VARCHAR)
      END AS "eventType",
      CAST("_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("organizer" AS JSON) AS "organizer_json",
      TRY_CAST ("start" AS JSON) AS "start_json",
      TRY_CAST ("originalStartTime" AS JSON) AS "originalStartTime_json",
      FALSE AS "is_gone"
    FROM
      "raw_airbyte"."events"
  ) AS raw_rows
