CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_base_members`
OPTIONS (description = 'What is read of the table, as texts; times of its own in UTC.')
AS
SELECT
  `email`,
  TIMESTAMP_MICROS(CAST(ROUND(0 * 1000000) AS INT64)) AS `_ingested_at`,
  CAST(NULL AS STRING) AS raw_ingested_at
FROM
  (
    SELECT
      COLLATE (CAST(`Email` AS STRING), '') AS `email`
    FROM
      `acme-data`.`raw`.`members`
  ) AS columns_read
