CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_fivetran_base_events`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  CAST(`created` AS TIMESTAMP) AS `created`,
  COLLATE (CAST(`summary` AS STRING), '') AS `summary`,
  COLLATE (CAST(`organizer_email` AS STRING), '') AS `organizer_email`,
  COLLATE (CAST(`organizer_display_name` AS STRING), '') AS `organizer_displayName`,
  CAST(`start_date_time` AS TIMESTAMP) AS `start_dateTime`,
  CAST(`start_date` AS TIMESTAMP) AS `start_date`,
  CAST(`original_start_time_date_time` AS TIMESTAMP) AS `originalStartTime_dateTime`,
  CAST(`original_start_time_date` AS TIMESTAMP) AS `originalStartTime_date`,
  CAST(
    NULL
    AS JSON
  ) AS `attendees`,
  COLLATE (CAST(`event_type` AS STRING), '') AS `eventType`,
  CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  COALESCE(LOWER(TRIM(CAST(`_fivetran_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
FROM
  `acme-data`.`raw_fivetran`.`event`
