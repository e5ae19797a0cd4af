CREATE OR REPLACE VIEW `acme-project`.`nexus`.`fleet_records`
OPTIONS (description = 'All records of fleet in the columns of nexus_event_log: what a run reads.')
AS
SELECT
  `record_kind`,
  `source`,
  `event_id`,
  `row_id`,
  `occurred_at`,
  `_ingested_at`,
  `entity_type`,
  `identifier_type`,
  `identifier_value`,
  `role`,
  `group_identifier_type`,
  `group_identifier`,
  `trait_name`,
  `trait_value`,
  `event_name`,
  `event_description`,
  `event_value`,
  `value_unit`,
  `event_significance`,
  `event_type`,
  `source_table`,
  `synced_at`,
  CASE
    WHEN `_ingested_at` IS NULL THEN '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is missing"}'
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"is missing"}'
    WHEN `row_id` IS NULL THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"is missing"}'
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `identifier_value` IS NOT NULL
    AND `identifier_type` IS NULL THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"is missing"}'
    WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`row_id`) > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_value","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`role`) > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"role","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'identifier' AS `record_kind`,
      'fleet' AS `source`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
      COLLATE (CAST(`row_id` AS STRING), '') AS `row_id`,
      CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
      CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
      CAST('device' AS STRING) AS `entity_type`,
      COLLATE (CAST(`identifier_type` AS STRING), '') AS `identifier_type`,
      COLLATE (CAST(`identifier_value` AS STRING), '') AS `identifier_value`,
      COLLATE (CAST(`role` AS STRING), '') AS `role`,
      CAST(NULL AS STRING) AS `group_identifier_type`,
      CAST(NULL AS STRING) AS `group_identifier`,
      CAST(NULL AS STRING) AS `trait_name`,
      CAST(NULL AS STRING) AS `trait_value`,
      CAST(NULL AS STRING) AS `event_name`,
      CAST(NULL AS STRING) AS `event_description`,
      CAST(NULL AS FLOAT64) AS `event_value`,
      CAST(NULL AS STRING) AS `value_unit`,
      CAST(NULL AS FLOAT64) AS `event_significance`,
      CAST(NULL AS STRING) AS `event_type`,
      CAST(NULL AS STRING) AS `source_table`,
      CAST(NULL AS TIMESTAMP) AS `synced_at`,
      'replace' AS delivery,
      0 AS is_deleted
    FROM
      `acme-project`.`fleet`.`fleet_device_identifiers`
  ) AS given;
