CREATE OR REPLACE VIEW `acme-data`.`nexus`.`gmail_airbyte_arrivals`
OPTIONS (description = 'When the rows of gmail_airbyte came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(given.`id`, given.`internalDate`, given.`_airbyte_extracted_at`))),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`messages_details` AS given
