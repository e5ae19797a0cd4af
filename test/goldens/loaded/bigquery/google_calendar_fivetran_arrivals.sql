CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_fivetran_arrivals`
OPTIONS (description = 'When the rows of google_calendar_fivetran came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`_fivetran_deleted`,
          given.`id`,
          given.`status`,
          given.`created`,
          given.`summary`,
          given.`organizer_email`,
          given.`organizer_display_name`,
          given.`start_date_time`,
          given.`start_date`,
          given.`original_start_time_date_time`,
          given.`original_start_time_date`,
          given.`event_type`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`event` AS given
UNION ALL
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`_fivetran_deleted`,
          given.`event_id`,
          given.`email`,
          given.`display_name`,
          given.`organizer`,
          given.`resource`,
          given.`response_status`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`attendee` AS given
