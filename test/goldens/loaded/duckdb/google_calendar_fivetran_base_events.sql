CREATE OR REPLACE VIEW "nexus"."google_calendar_fivetran_base_events"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CASE
    WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("status" AS VARCHAR)
  END AS "status",
  CAST("created" AS TIMESTAMP) AS "created",
  CASE
    WHEN regexp_matches(typeof("summary"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("summary" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("summary" AS VARCHAR)
  END AS "summary",
  CASE
    WHEN regexp_matches(typeof("organizer_email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("organizer_email" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("organizer_email" AS VARCHAR)
  END AS "organizer_email",
  CASE
    WHEN regexp_matches(typeof("organizer_display_name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("organizer_display_name" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("organizer_display_name" AS VARCHAR)
  END AS "organizer_displayName",
  CAST("start_date_time" AS TIMESTAMP) AS "start_dateTime",
  CAST("start_date" AS TIMESTAMP) AS "start_date",
  CAST("original_start_time_date_time" AS TIMESTAMP) AS "originalStartTime_dateTime",
  CAST("original_start_time_date" AS TIMESTAMP) AS "originalStartTime_date",
  CAST(NULL AS JSON) AS "attendees",
  CASE
    WHEN regexp_matches(typeof("event_type"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("event_type" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("event_type" AS VARCHAR)
  END AS "eventType",
  CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  COALESCE(LOWER(TRIM(CAST("_fivetran_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
FROM
  "raw_fivetran"."event"
