CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_base_invoices`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  COLLATE (CAST(`number` AS STRING), '') AS `number`,
  COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  CAST(`amount_due` AS INT64) AS `amount_due`,
  CAST(`amount_paid` AS INT64) AS `amount_paid`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `created`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`status_transitions__paid_at` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`status_transitions__paid_at` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `status_transitions_paid_at`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`status_transitions__voided_at` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(
      CAST(ROUND(SAFE_CAST(CAST(`status_transitions__voided_at` AS STRING) AS FLOAT64) * 1000000) AS INT64)
    )
  END AS `status_transitions_voided_at`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`status_transitions__marked_uncollectible_at` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(
      CAST(
        ROUND(SAFE_CAST(CAST(`status_transitions__marked_uncollectible_at` AS STRING) AS FLOAT64) * 1000000) AS INT64
      )
    )
  END AS `status_transitions_marked_uncollectible_at`,
  CAST(`livemode` AS BOOL) AS `livemode`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_dlt`.`invoice`
