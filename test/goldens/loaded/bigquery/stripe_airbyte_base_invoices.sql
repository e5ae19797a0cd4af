CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_airbyte_base_invoices`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `number` AS `number`,
  `customer` AS `customer`,
  `status` AS `status`,
  `currency` AS `currency`,
  `amount_due` AS `amount_due`,
  `amount_paid` AS `amount_paid`,
  `created` AS `created`,
  CASE
    WHEN ABS(SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."paid_at"') AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(
      CAST(
        ROUND(SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."paid_at"') AS FLOAT64) * 1000000) AS INT64
      )
    )
  END AS `status_transitions_paid_at`,
  CASE
    WHEN ABS(SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."voided_at"') AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(
      CAST(
        ROUND(SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."voided_at"') AS FLOAT64) * 1000000) AS INT64
      )
    )
  END AS `status_transitions_voided_at`,
  CASE
    WHEN ABS(SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."marked_uncollectible_at"') AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(
      CAST(
        ROUND(
          SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."marked_uncollectible_at"') AS FLOAT64) * 1000000
        ) AS INT64
      )
    )
  END AS `status_transitions_marked_uncollectible_at`,
  `livemode` AS `livemode`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
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
      CAST(`livemode` AS BOOL) AS `livemode`,
      CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
      `status_transitions` AS `status_transitions_json`,
      COALESCE(LOWER(TRIM(CAST(`is_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
    FROM
      `acme-data`.`raw_airbyte`.`invoices`
  ) AS raw_rows
