CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_stitch_base_invoices`
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
  SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."paid_at"') AS TIMESTAMP) AS `status_transitions_paid_at`,
  SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."voided_at"') AS TIMESTAMP) AS `status_transitions_voided_at`,
  SAFE_CAST(JSON_VALUE(`status_transitions_json`, '$."marked_uncollectible_at"') AS TIMESTAMP) AS `status_transitions_marked_uncollectible_at`,
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
      CAST(`created` AS TIMESTAMP) AS `created`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      CAST(`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
      TO_JSON (`status_transitions`) AS `status_transitions_json`,
      FALSE AS `is_gone`
    FROM
      `acme-data`.`raw_stitch`.`invoices`
  ) AS raw_rows
