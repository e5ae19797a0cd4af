CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_airbyte_arrivals`
OPTIONS (description = 'When the rows of google_calendar_airbyte came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`status`,
          given.`created`,
          given.`summary`,
          given.`eventType`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`events` AS given
