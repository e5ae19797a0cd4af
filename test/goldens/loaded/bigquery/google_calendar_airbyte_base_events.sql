CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_airbyte_base_events`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `status` AS `status`,
  `created` AS `created`,
  `summary` AS `summary`,
  JSON_VALUE(`organizer_json`, '$."email"') AS `organizer_email`,
  JSON_VALUE(`organizer_json`, '$."displayName"') AS `organizer_displayName`,
  SAFE_CAST(JSON_VALUE(`start_json`, '$."dateTime"') AS TIMESTAMP) AS `start_dateTime`,
  SAFE_CAST(JSON_VALUE(`start_json`, '$."date"') AS TIMESTAMP) AS `start_date`,
  SAFE_CAST(JSON_VALUE(`originalStartTime_json`, '$."dateTime"') AS TIMESTAMP) AS `originalStartTime_dateTime`,
  SAFE_CAST(JSON_VALUE(`originalStartTime_json`, '$."date"') AS TIMESTAMP) AS `originalStartTime_date`,
  `attendees` AS `attendees`,
  `eventType` AS `eventType`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      COLLATE (CAST(`id` AS STRING), '') AS `id`,
      COLLATE (CAST(`status` AS STRING), '') AS `status`,
      SAFE_CAST(COLLATE (CAST(`created` AS STRING), '') AS TIMESTAMP) AS `created`,
      COLLATE (CAST(`summary` AS STRING), '') AS `summary`,
      `attendees` AS `attendees`,
      COLLATE (CAST(`eventType` AS STRING), '') AS `eventType`,
      CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
      `organizer` AS `organizer_json`,
      `start` AS `start_json`,
      `originalStartTime` AS `originalStartTime_json`,
      FALSE AS `is_gone`
    FROM
      `acme-data`.`raw_airbyte`.`events`
  ) AS raw_rows
