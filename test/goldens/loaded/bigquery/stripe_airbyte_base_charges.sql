CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_airbyte_base_charges`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `amount` AS `amount`,
  JSON_VALUE(`billing_details_json`, '$."email"') AS `billing_details_email`,
  JSON_VALUE(`billing_details_json`, '$."name"') AS `billing_details_name`,
  JSON_VALUE(`billing_details_json`, '$."phone"') AS `billing_details_phone`,
  `created` AS `created`,
  `currency` AS `currency`,
  `customer` AS `customer`,
  `description` AS `description`,
  `failure_message` AS `failure_message`,
  `livemode` AS `livemode`,
  `status` AS `status`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      COLLATE (CAST(`id` AS STRING), '') AS `id`,
      CAST(`amount` AS INT64) AS `amount`,
      CASE
        WHEN ABS(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`created` AS STRING) AS FLOAT64) * 1000000) AS INT64))
      END AS `created`,
      COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
      COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
      COLLATE (CAST(`description` AS STRING), '') AS `description`,
      COLLATE (CAST(`failure_message` AS STRING), '') AS `failure_message`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      COLLATE (CAST(`status` AS STRING), '') AS `status`,
      CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
      `billing_details` AS `billing_details_json`,
      FALSE AS `is_gone`
    FROM
      `acme-data`.`raw_airbyte`.`charges`
  ) AS raw_rows
