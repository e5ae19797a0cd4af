CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_arrivals`
OPTIONS (description = 'When the rows of crm came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`synced`,
          given.`created`,
          given.`deal_id`,
          given.`line`,
          given.`deleted`,
          given.`othermails`,
          given.`first_name`,
          given.`last_name`,
          given.`tier`,
          given.`column`,
          given.`kind`,
          given.`closed`,
          given.`amount`,
          given.`currency`,
          given.`stage`,
          given.`test`,
          given.`owner`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`nexus`.`crm_base_deals` AS given
UNION ALL
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  1 AS is_whole,
  MOD(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(given.`email`))), 4294967296) AS row_print
FROM
  `acme-data`.`nexus`.`crm_base_members` AS given
