CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_stitch_base_subscriptions`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  `id` AS `id`,
  `customer` AS `customer`,
  `status` AS `status`,
  `created` AS `created`,
  `trial_start` AS `trial_start`,
  `canceled_at` AS `canceled_at`,
  `ended_at` AS `ended_at`,
  `livemode` AS `livemode`,
  JSON_VALUE(`metadata_json`, '$."plan"') AS `metadata_plan`,
  `_ingested_at` AS `_ingested_at`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      COLLATE (CAST(`id` AS STRING), '') AS `id`,
      COLLATE (CAST(`customer` AS STRING), '') AS `customer`,
      COLLATE (CAST(`status` AS STRING), '') AS `status`,
      CAST(`created` AS TIMESTAMP) AS `created`,
      CAST(`trial_start` AS TIMESTAMP) AS `trial_start`,
      CAST(`canceled_at` AS TIMESTAMP) AS `canceled_at`,
      CAST(`ended_at` AS TIMESTAMP) AS `ended_at`,
      CAST(`livemode` AS BOOL) AS `livemode`,
      CAST(`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
      TO_JSON (`metadata`) AS `metadata_json`,
      FALSE AS `is_gone`
    FROM
      `acme-data`.`raw_stitch`.`subscriptions`
  ) AS raw_rows
