CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_normalized_members`
OPTIONS (description = 'A row a record: its key, and the values of its parts and events, null where there is none.')
AS
SELECT
  `email` AS `record_key`,
  0 AS `is_deleted`,
  CAST(NULL AS TIMESTAMP) AS `occurred_at`,
  CAST(NULL AS STRING) AS `raw_occurred_at`,
  `_ingested_at` AS `_ingested_at`,
  `raw_ingested_at` AS `raw_ingested_at`,
  `email` AS `person_email`
FROM
  (
    SELECT
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`email`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`email`, ' \t\r\n '), '')
      END AS `email`,
      `_ingested_at`,
      `raw_ingested_at`
    FROM
      `acme-data`.`nexus`.`crm_base_members` AS base
  ) AS present
