CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_records`
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
    WHEN `_ingested_at` IS NULL
    AND NULLIF(TRIM(`raw__ingested_at`, ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"ingested_at","reason":"is no time",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(`raw__ingested_at`, 1, 200) AS `value`)), 2)
    )
    WHEN `_ingested_at` IS NULL THEN CONCAT(
      '{"column":"ingested_at","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN CONCAT(
      '{"column":"ingested_at","reason":"is before 1900",',
      SUBSTR(
        TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)),
        2
      )
    )
    WHEN `_ingested_at` > TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 86400 SECOND) THEN CONCAT(
      '{"column":"ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(
        TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(CAST(`_ingested_at` AS STRING), 1, 200) AS `value`)),
        2
      )
    )
    WHEN NULLIF(TRIM(`event_id`, ' \t\r\n '), '') IS NULL THEN CONCAT(
      '{"column":"key","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      record_kind <> 'event'
      AND `row_id` IS NULL
    ) THEN CONCAT(
      '{"column":"key","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN `occurred_at` IS NULL
    AND NULLIF(TRIM(`raw_occurred_at`, ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"occurred_at","reason":"is no time",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(`raw_occurred_at`, 1, 200) AS `value`)), 2)
    )
    WHEN NOT (
      `occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP)
      AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)
    ) THEN CONCAT(
      '{"column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(
        TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)),
        2
      )
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'event'
        AND `occurred_at` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"occurred_at","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'identifier'
        AND `identifier_value` IS NOT NULL
        AND `identifier_type` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'trait'
        AND `identifier_value` IS NOT NULL
        AND `identifier_type` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'trait'
        AND `trait_name` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"trait_name","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'membership'
        AND `identifier_value` IS NOT NULL
        AND `identifier_type` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'membership'
        AND `group_identifier` IS NOT NULL
        AND `group_identifier_type` IS NULL
      )
    ) THEN CONCAT(
      '{"column":"group_identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN `event_value` IS NULL
    AND NULLIF(TRIM(`raw_event_value`, ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"value","reason":"is no number",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(`raw_event_value`, 1, 200) AS `value`)), 2)
    )
    WHEN NOT (ABS(`event_value`) <= 1.7976931348623157E+308) THEN CONCAT(
      '{"column":"value","reason":"is no finite number",',
      SUBSTR(
        TO_JSON_STRING(STRUCT(`relation` AS `relation`, SUBSTR(CAST(`event_value` AS STRING), 1, 200) AS `value`)),
        2
      )
    )
    WHEN LENGTH(`record_kind`) > 1000000 THEN CONCAT(
      '{"column":"record_kind","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`event_id`) > 1000000 THEN CONCAT(
      '{"column":"key","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`row_id`) > 1000000 THEN CONCAT(
      '{"column":"key","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`entity_type`) > 1000000 THEN CONCAT(
      '{"column":"entity_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`identifier_type`) > 1000000 THEN CONCAT(
      '{"column":"identifier_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`identifier_value`) > 1000000 THEN CONCAT(
      '{"column":"identifier_value","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`role`) > 1000000 THEN CONCAT(
      '{"column":"role","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`group_identifier_type`) > 1000000 THEN CONCAT(
      '{"column":"group_identifier_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`group_identifier`) > 1000000 THEN CONCAT(
      '{"column":"group_identifier","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`trait_name`) > 1000000 THEN CONCAT(
      '{"column":"trait_name","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`trait_value`) > 1000000 THEN CONCAT(
      '{"column":"trait_value","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`event_name`) > 1000000 THEN CONCAT(
      '{"column":"event_name","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`event_description`) > 1000000 THEN CONCAT(
      '{"column":"event_description","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
    WHEN LENGTH(`value_unit`) > 1000000 THEN CONCAT(
      '{"column":"value_unit","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON_STRING(STRUCT(`relation` AS `relation`)), 2)
    )
  END AS fault,
  `delivery`,
  `is_deleted`
FROM
  (
    SELECT
      `record_kind`,
      `entity_type`,
      `source`,
      `source_table`,
      `event_id`,
      `row_id`,
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
      `occurred_at`,
      `synced_at`,
      `_ingested_at`,
      `raw_occurred_at`,
      `raw__ingested_at`,
      `raw_event_value`,
      `is_deleted`,
      'replace' AS delivery,
      'CRM Deals' AS relation
    FROM
      `acme-data`.`nexus`.`crm_intermediate_deals` AS table_records
    UNION ALL
    SELECT
      `record_kind`,
      `entity_type`,
      `source`,
      `source_table`,
      `event_id`,
      `row_id`,
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
      `occurred_at`,
      `synced_at`,
      `_ingested_at`,
      `raw_occurred_at`,
      `raw__ingested_at`,
      `raw_event_value`,
      `is_deleted`,
      'snapshot' AS delivery,
      'members' AS relation
    FROM
      `acme-data`.`nexus`.`crm_intermediate_members` AS table_records
  ) AS given
