CREATE OR REPLACE VIEW "nexus"."google_calendar_fivetran_base_attendees"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("event_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("event_id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("event_id" AS VARCHAR)
  END AS "event_id",
  CASE
    WHEN regexp_matches(typeof("email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("email" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("email" AS VARCHAR)
  END AS "email",
  CASE
    WHEN regexp_matches(typeof("display_name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("display_name" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("display_name" AS VARCHAR)
  END AS "displayName",
  CASE
    WHEN regexp_matches(typeof("organizer"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("organizer" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("organizer" AS VARCHAR)
  END AS "organizer",
  CASE
    WHEN regexp_matches(typeof("resource"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("resource" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("resource" AS VARCHAR)
  END AS "resource",
  CASE
    WHEN regexp_matches(typeof("response_status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("response_status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("response_status" AS VARCHAR)
  END AS "responseStatus",
  CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  COALESCE(LOWER(TRIM(CAST("_fivetran_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
FROM
  "raw_fivetran"."attendee"
