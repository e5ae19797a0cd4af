CREATE OR REPLACE VIEW `acme-project`.`nexus`.`fleet_arrivals`
OPTIONS (description = 'When the rows of fleet came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`event_id`,
          given.`row_id`,
          given.`identifier_type`,
          given.`identifier_value`,
          given.`role`,
          given.`occurred_at`,
          given.`_ingested_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-project`.`fleet`.`fleet_device_identifiers` AS given;
