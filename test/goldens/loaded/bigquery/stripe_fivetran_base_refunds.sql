CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_fivetran_base_refunds`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  CAST(`amount` AS INT64) AS `amount`,
  COLLATE (CAST(`charge_id` AS STRING), '') AS `charge`,
  CAST(`created` AS TIMESTAMP) AS `created`,
  COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
  COLLATE (CAST(`reason` AS STRING), '') AS `reason`,
  COLLATE (CAST(`status` AS STRING), '') AS `status`,
  CAST(`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_fivetran`.`refund`
