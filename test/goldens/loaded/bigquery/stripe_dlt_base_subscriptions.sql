CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_base_subscriptions`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
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
  COLLATE (CAST(`metadata__plan` AS STRING), '') AS `metadata_plan`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_dlt`.`subscription`
