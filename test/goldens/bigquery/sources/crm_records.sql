CREATE OR REPLACE VIEW `acme-project`.`nexus`.`crm_records`
OPTIONS (description = 'All records of crm in the columns of nexus_event_log: what a run reads.')
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
    WHEN `_ingested_at` IS NULL THEN '{"relation":"crm_events","column":"_ingested_at","reason":"is missing"}'
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"relation":"crm_events","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"relation":"crm_events","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN '{"relation":"crm_events","column":"event_id","reason":"is missing"}'
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"crm_events","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `occurred_at` IS NULL THEN '{"relation":"crm_events","column":"occurred_at","reason":"is missing"}'
    WHEN NOT (
      `synced_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `synced_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"crm_events","column":"synced_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`synced_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NOT (ABS(`event_value`) <= 1.7976931348623157E+308) THEN CONCAT(
      '{"relation":"crm_events","column":"event_value","reason":"is no finite number",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`event_value` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NOT (ABS(`event_significance`) <= 1.7976931348623157E+308) THEN CONCAT(
      '{"relation":"crm_events","column":"event_significance","reason":"is no finite number",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`event_significance` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"crm_events","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`event_name`) > 1000000 THEN '{"relation":"crm_events","column":"event_name","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`event_description`) > 1000000 THEN '{"relation":"crm_events","column":"event_description","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`value_unit`) > 1000000 THEN '{"relation":"crm_events","column":"value_unit","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`event_type`) > 1000000 THEN '{"relation":"crm_events","column":"event_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`source_table`) > 1000000 THEN '{"relation":"crm_events","column":"source_table","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'event' AS `record_kind`,
      'crm' AS `source`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
      CAST(NULL AS STRING) AS `row_id`,
      CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
      CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
      CAST(NULL AS STRING) AS `entity_type`,
      CAST(NULL AS STRING) AS `identifier_type`,
      CAST(NULL AS STRING) AS `identifier_value`,
      CAST(NULL AS STRING) AS `role`,
      CAST(NULL AS STRING) AS `group_identifier_type`,
      CAST(NULL AS STRING) AS `group_identifier`,
      CAST(NULL AS STRING) AS `trait_name`,
      CAST(NULL AS STRING) AS `trait_value`,
      COLLATE (CAST(`event_name` AS STRING), '') AS `event_name`,
      COLLATE (CAST(`event_description` AS STRING), '') AS `event_description`,
      CAST(`event_value` AS FLOAT64) AS `event_value`,
      COLLATE (CAST(`value_unit` AS STRING), '') AS `value_unit`,
      CAST(`event_significance` AS FLOAT64) AS `event_significance`,
      COLLATE (CAST(`event_type` AS STRING), '') AS `event_type`,
      COLLATE (CAST(`source_table` AS STRING), '') AS `source_table`,
      CAST(`synced_at` AS TIMESTAMP) AS `synced_at`,
      'replace' AS delivery,
      0 AS is_deleted
    FROM
      `acme-project`.`raw`.`crm_events`
  ) AS given
UNION ALL
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
    WHEN `_ingested_at` IS NULL THEN '{"relation":"crm_person_identifiers","column":"_ingested_at","reason":"is missing"}'
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"relation":"crm_person_identifiers","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"relation":"crm_person_identifiers","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN '{"relation":"crm_person_identifiers","column":"event_id","reason":"is missing"}'
    WHEN `row_id` IS NULL THEN '{"relation":"crm_person_identifiers","column":"edge_id","reason":"is missing"}'
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"crm_person_identifiers","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `identifier_value` IS NOT NULL
    AND `identifier_type` IS NULL THEN '{"relation":"crm_person_identifiers","column":"identifier_type","reason":"is missing"}'
    WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"crm_person_identifiers","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`row_id`) > 1000000 THEN '{"relation":"crm_person_identifiers","column":"edge_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"crm_person_identifiers","column":"identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"crm_person_identifiers","column":"identifier_value","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'identifier' AS `record_kind`,
      'crm' AS `source`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
      COLLATE (CAST(`edge_id` AS STRING), '') AS `row_id`,
      CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
      CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
      CAST('person' AS STRING) AS `entity_type`,
      COLLATE (CAST(`identifier_type` AS STRING), '') AS `identifier_type`,
      COLLATE (CAST(`identifier_value` AS STRING), '') AS `identifier_value`,
      CAST(NULL AS STRING) AS `role`,
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
      `acme-project`.`raw`.`crm_person_identifiers`
  ) AS given
UNION ALL
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
    WHEN `_ingested_at` IS NULL THEN '{"relation":"crm_contacts","column":"_ingested_at","reason":"is missing"}'
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"relation":"crm_contacts","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"relation":"crm_contacts","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN '{"relation":"crm_contacts","column":"event_id","reason":"is missing"}'
    WHEN `row_id` IS NULL THEN '{"relation":"crm_contacts","column":"row_id","reason":"is missing"}'
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"crm_contacts","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `identifier_value` IS NOT NULL
    AND `identifier_type` IS NULL THEN '{"relation":"crm_contacts","column":"identifier_type","reason":"is missing"}'
    WHEN `trait_name` IS NULL THEN '{"relation":"crm_contacts","column":"trait_name","reason":"is missing"}'
    WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"crm_contacts","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`row_id`) > 1000000 THEN '{"relation":"crm_contacts","column":"row_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"crm_contacts","column":"identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"crm_contacts","column":"identifier_value","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`trait_name`) > 1000000 THEN '{"relation":"crm_contacts","column":"trait_name","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`trait_value`) > 1000000 THEN '{"relation":"crm_contacts","column":"trait_value","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'trait' AS `record_kind`,
      'crm' AS `source`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
      COLLATE (CAST(`row_id` AS STRING), '') AS `row_id`,
      CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
      CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
      CAST('person' AS STRING) AS `entity_type`,
      COLLATE (CAST(`identifier_type` AS STRING), '') AS `identifier_type`,
      COLLATE (CAST(`identifier_value` AS STRING), '') AS `identifier_value`,
      CAST(NULL AS STRING) AS `role`,
      CAST(NULL AS STRING) AS `group_identifier_type`,
      CAST(NULL AS STRING) AS `group_identifier`,
      COLLATE (CAST(`trait_name` AS STRING), '') AS `trait_name`,
      COLLATE (CAST(`trait_value` AS STRING), '') AS `trait_value`,
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
      `acme-project`.`raw`.`crm_contacts`
  ) AS given
UNION ALL
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
    WHEN `_ingested_at` IS NULL THEN '{"relation":"crm_membership_identifiers","column":"_ingested_at","reason":"is missing"}'
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"relation":"crm_membership_identifiers","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"relation":"crm_membership_identifiers","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN '{"relation":"crm_membership_identifiers","column":"event_id","reason":"is missing"}'
    WHEN `row_id` IS NULL THEN '{"relation":"crm_membership_identifiers","column":"row_id","reason":"is missing"}'
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"relation":"crm_membership_identifiers","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2)
    )
    WHEN `identifier_value` IS NOT NULL
    AND `identifier_type` IS NULL THEN '{"relation":"crm_membership_identifiers","column":"person_identifier_type","reason":"is missing"}'
    WHEN `group_identifier` IS NOT NULL
    AND `group_identifier_type` IS NULL THEN '{"relation":"crm_membership_identifiers","column":"group_identifier_type","reason":"is missing"}'
    WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"person_identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"person_identifier","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`role`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"role","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`group_identifier_type`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"group_identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH(`group_identifier`) > 1000000 THEN '{"relation":"crm_membership_identifiers","column":"group_identifier","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'membership' AS `record_kind`,
      'crm' AS `source`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `event_id`,
      COLLATE (CAST(`event_id` AS STRING), '') AS `row_id`,
      CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
      CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
      CAST('person' AS STRING) AS `entity_type`,
      COLLATE (CAST(`person_identifier_type` AS STRING), '') AS `identifier_type`,
      COLLATE (CAST(`person_identifier` AS STRING), '') AS `identifier_value`,
      COLLATE (CAST(`role` AS STRING), '') AS `role`,
      COLLATE (CAST(`group_identifier_type` AS STRING), '') AS `group_identifier_type`,
      COLLATE (CAST(`group_identifier` AS STRING), '') AS `group_identifier`,
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
      `acme-project`.`raw`.`crm_membership_identifiers`
  ) AS given;
