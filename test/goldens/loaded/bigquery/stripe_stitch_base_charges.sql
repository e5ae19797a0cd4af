CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_stitch_base_charges`
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
      CAST(`created` AS TIMESTAMP) AS `created`,
      COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
      COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
      COLLATE (CAST(`description` AS STRING), '') AS `description`,
      COLLATE (CAST(`failure_message` AS STRING), '') AS `failure_message`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      COLLATE (CAST(`status` AS STRING), '') AS `status`,
      CAST(`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
      TO_JSON (`billing_details`) AS `billing_details_json`,
      FALSE AS `is_gone`
    FROM
      `acme-data`.`raw_stitch`.`charges`
  ) AS raw_rows
