CREATE OR REPLACE VIEW `acme-data`.`nexus`.`gmail_airbyte_base_messages`
OPTIONS (description = 'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.')
AS
SELECT
  COLLATE (CAST(`id` AS STRING), '') AS `id`,
  `labelIds` AS `labelIds`,
  CASE
    WHEN ABS(SAFE_CAST(CAST(`internalDate` AS STRING) AS FLOAT64) / 1000) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(`internalDate` AS STRING) AS FLOAT64) / 1000 * 1000000) AS INT64))
  END AS `internalDate`,
  `payload` AS `payload`,
  CAST(`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  FALSE AS `is_gone`
FROM
  `acme-data`.`raw_airbyte`.`messages_details`
