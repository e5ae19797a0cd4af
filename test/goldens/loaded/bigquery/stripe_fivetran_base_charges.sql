CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_fivetran_base_charges`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  CAST(`amount` AS INT64) AS `amount`,
  COLLATE (CAST(`billing_detail_email` AS STRING), '') AS `billing_details_email`,
  COLLATE (CAST(`billing_detail_name` AS STRING), '') AS `billing_details_name`,
  COLLATE (CAST(`billing_detail_phone` AS STRING), '') AS `billing_details_phone`,
  CAST(`created` AS TIMESTAMP) AS `created`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  COLLATE (CAST(`customer_id` AS STRING), '') AS `customer`,
  COLLATE (CAST(`description` AS STRING), '') AS `description`,
  COLLATE (CAST(`failure_message` AS STRING), '') AS `failure_message`,
  CAST(`livemode` AS BOOL) AS `livemode`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_fivetran`.`charge`
