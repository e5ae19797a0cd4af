CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_base_refunds`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  CAST(`amount` AS INT64) AS `amount`,
  COLLATE (CAST(`charge` AS STRING), '') AS `charge`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `created`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  COLLATE (CAST(`reason` AS STRING), '') AS `reason`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_dlt`.`refund`
