CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_fivetran_base_attendees`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
  COLLATE (CAST(`email` AS STRING), '') AS `email`,
  COLLATE (CAST(`display_name` AS STRING), '') AS `displayName`,
  COLLATE (CAST(`organizer` AS STRING), '') AS `organizer`,
  COLLATE (CAST(`resource` AS STRING), '') AS `resource`,
  COLLATE (CAST(`response_status` AS STRING), '') AS `responseStatus`,
  CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  COALESCE(LOWER(TRIM(CAST(`_fivetran_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
FROM
  `acme-data`.`raw_fivetran`.`attendee`
