CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_base_customers`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  COLLATE (CAST(`address__country` AS STRING), '') AS `address_country`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `created`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  COLLATE (CAST(`email` AS STRING), '') AS `email`,
  CAST(`livemode` AS BOOL) AS `livemode`,
  COLLATE (CAST(`metadata__shop_domain` AS STRING), '') AS `metadata_shop_domain`,
  COLLATE (CAST(`metadata__website` AS STRING), '') AS `metadata_website`,
  COLLATE (CAST(`name` AS STRING), '') AS `name`,
  COLLATE (CAST(`phone` AS STRING), '') AS `phone`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_dlt`.`customer`
