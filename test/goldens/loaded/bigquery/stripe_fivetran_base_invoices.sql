CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_fivetran_base_invoices`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  COLLATE (CAST(`number` AS STRING), '') AS `number`,
  COLLATE (CAST(`customer_id` AS STRING), '') AS `customer`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  CAST(`amount_due` AS INT64) AS `amount_due`,
  CAST(`amount_paid` AS INT64) AS `amount_paid`,
  CAST(`created` AS TIMESTAMP) AS `created`,
  CAST(`status_transitions_paid_at` AS TIMESTAMP) AS `status_transitions_paid_at`,
  CAST(`status_transitions_voided_at` AS TIMESTAMP) AS `status_transitions_voided_at`,
  CAST(`status_transitions_marked_uncollectible_at` AS TIMESTAMP) AS `status_transitions_marked_uncollectible_at`,
  CAST(`livemode` AS BOOL) AS `livemode`,
  CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  COALESCE(LOWER(TRIM(CAST(`is_deleted` AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS `is_gone`
FROM
  `acme-data`.`raw_fivetran`.`invoice`
