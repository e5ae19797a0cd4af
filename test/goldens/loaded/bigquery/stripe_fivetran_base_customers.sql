CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_fivetran_base_customers`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `address_country` AS `address_country`,
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
      COLLATE (CAST(`address_country` AS STRING), '') AS `address_country`,
      CAST(`created` AS TIMESTAMP) AS `created`,
      COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
      COLLATE (CAST(`email` AS STRING), '') AS `email`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      COLLATE (CAST(`name` AS STRING), '') AS `name`,
      COLLATE (CAST(`phone` AS STRING), '') AS `phone`,
      CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
      `metadata` AS `metadata_json`,
      COALESCE(LOWER(TRIM(CAST(`is_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
    FROM
      `acme-data`.`raw_fivetran`.`customer`
  ) AS raw_rows
