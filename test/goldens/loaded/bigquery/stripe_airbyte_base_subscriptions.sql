CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_airbyte_base_subscriptions`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `customer` AS `customer`,
  `status` AS `status`,
  `created` AS `created`,
  `trial_start` AS `trial_start`,
  `canceled_at` AS `canceled_at`,
  `ended_at` AS `ended_at`,
  `livemode` AS `livemode`,
  JSON_VALUE(`metadata_json`, '$."plan"') AS `metadata_plan`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      COLLATE (CAST(`id` AS STRING), '') AS `id`,
      COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
      COLLATE (CAST(`status` AS STRING), '') AS `status`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `created`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`trial_start` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`trial_start` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `trial_start`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`canceled_at` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`canceled_at` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `canceled_at`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`ended_at` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`ended_at` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `ended_at`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
      `metadata` AS `metadata_json`,
      COALESCE(LOWER(TRIM(CAST(`is_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
    FROM
      `acme-data`.`raw_airbyte`.`subscriptions`
  ) AS raw_rows
