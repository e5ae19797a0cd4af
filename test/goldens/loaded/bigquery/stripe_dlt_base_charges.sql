CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_base_charges`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  CAST(`amount` AS INT64) AS `amount`,
  COLLATE (CAST(`billing_details__email` AS STRING), '') AS `billing_details_email`,
  COLLATE (CAST(`billing_details__name` AS STRING), '') AS `billing_details_name`,
  COLLATE (CAST(`billing_details__phone` AS STRING), '') AS `billing_details_phone`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `created`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
  COLLATE (CAST(`description` AS STRING), '') AS `description`,
  COLLATE (CAST(`failure_message` AS STRING), '') AS `failure_message`,
  CAST(`livemode` AS BOOL) AS `livemode`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_dlt`.`charge`
