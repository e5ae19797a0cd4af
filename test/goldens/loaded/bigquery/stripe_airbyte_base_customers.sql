CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_airbyte_base_customers`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  JSON_VALUE(`address_json`, '$."country"') AS `address_country`,
  `created` AS `created`,
  `currency` AS `currency`,
  `email` AS `email`,
  `livemode` AS `livemode`,
  JSON_VALUE(`metadata_json`, '$."shop_domain"') AS `metadata_shop_domain`,
  JSON_VALUE(`metadata_json`, '$."website"') AS `metadata_website`,
  `name` AS `name`,
  `phone` AS `phone`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      COLLATE (CAST(`id` AS STRING), '') AS `id`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `created`,
      COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
      COLLATE (CAST(`email` AS STRING), '') AS `email`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      COLLATE (CAST(`name` AS STRING), '') AS `name`,
      COLLATE (CAST(`phone` AS STRING), '') AS `phone`,
      CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
      `address` AS `address_json`,
      `metadata` AS `metadata_json`,
      COALESCE(LOWER(TRIM(CAST(`is_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
    FROM
      `acme-data`.`raw_airbyte`.`customers`
  ) AS raw_rows
