CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_intermediate_members`
OPTIONS (description = 'All records of the table: events, identifiers, traits and memberships.')
AS
SELECT
  cells.`record_kind` AS `record_kind`,
  cells.`entity_type` AS `entity_type`,
  'crm' AS `source`,
  'members' AS `source_table`,
  cells.`event_id` AS `event_id`,
  cells.`row_id` AS `row_id`,
  cells.`identifier_type` AS `identifier_type`,
  cells.identifier_value AS `identifier_value`,
  cells.`role` AS `role`,
  cells.`group_identifier_type` AS `group_identifier_type`,
  cells.`group_identifier` AS `group_identifier`,
  cells.`trait_name` AS `trait_name`,
  cells.`trait_value` AS `trait_value`,
  cells.`event_name` AS `event_name`,
  cells.`event_description` AS `event_description`,
  cells.`event_value` AS `event_value`,
  cells.`value_unit` AS `value_unit`,
  cells.`event_significance` AS `event_significance`,
  cells.`event_type` AS `event_type`,
  cells.`occurred_at` AS `occurred_at`,
  CAST(NULL AS TIMESTAMP) AS `synced_at`,
  cells.`_ingested_at` AS `_ingested_at`,
  cells.`raw_occurred_at` AS `raw_occurred_at`,
  cells.`raw__ingested_at` AS `raw__ingested_at`,
  cells.`raw_event_value` AS `raw_event_value`,
  cells.`is_deleted` AS `is_deleted`
FROM
  (
    SELECT
      record_rows.`record_kind` AS record_kind,
      record_rows.`entity_type` AS entity_type,
      CASE
        WHEN record_key IS NOT NULL THEN 'evt_' || TO_HEX(
          MD5(
            COALESCE(CAST('sales' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows.`event_kind` AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_key AS STRING), '_dbt_utils_surrogate_key_null_')
          )
        )
      END AS event_id,
      CASE
        WHEN record_key IS NOT NULL
        AND record_rows.`link_group` IS NOT NULL THEN TO_HEX(
          MD5(
            COALESCE(CAST('sales' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows.`event_kind` AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_key AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows.`link_group` AS STRING), '_dbt_utils_surrogate_key_null_')
          )
        )
      END AS row_id,
      COALESCE(record_rows.`identifier_type`, CAST(NULL AS STRING)) AS identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows.`value_number`
          WHEN 0 THEN `person_email`
        END
      END AS identifier_value,
      COALESCE(record_rows.`given_role`, CAST(NULL AS STRING)) AS role,
      record_rows.`group_identifier_type` AS group_identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CAST(NULL AS STRING)
      END AS group_identifier,
      record_rows.`trait_name` AS trait_name,
      CASE
        WHEN is_deleted = 0 THEN CAST(NULL AS STRING)
      END AS trait_value,
      CAST(NULL AS STRING) AS event_name,
      CAST(NULL AS STRING) AS event_description,
      CAST(NULL AS FLOAT64) AS event_value,
      CAST(NULL AS STRING) AS raw_event_value,
      CAST(NULL AS STRING) AS value_unit,
      CAST(CAST(NULL AS FLOAT64) AS FLOAT64) AS event_significance,
      CAST(NULL AS STRING) AS event_type,
      `occurred_at` AS occurred_at,
      CASE
        WHEN record_rows.`event_number` = 0 THEN raw_occurred_at
        ELSE CAST(NULL AS STRING)
      END AS raw_occurred_at,
      `_ingested_at` AS `_ingested_at`,
      raw_ingested_at AS raw__ingested_at,
      is_deleted,
      record_rows.`is_first` AS is_first,
      CAST(NULL AS STRING) AS separator
    FROM
      (
        SELECT
          record.*,
          CASE
            WHEN `person_email` LIKE '%_@_%' THEN 'email'
            WHEN `person_email` IS NOT NULL THEN 'email'
          END AS `person_best_type`,
          CASE
            WHEN `person_email` LIKE '%_@_%' THEN `person_email`
            WHEN `person_email` IS NOT NULL THEN `person_email`
          END AS `person_best_value`
        FROM
          `acme-data`.`nexus`.`crm_normalized_members` AS record
      ) AS record
      CROSS JOIN UNNEST (
        ARRAY<STRUCT<`row_number`INT64, `record_kind`STRING, `entity_type`STRING, `event_number`INT64, `event_kind`STRING, `event_row`INT64, `link_group`STRING, `identifier_type`STRING, `value_number`INT64, `group_identifier_type`STRING, `trait_name`STRING, `given_role`STRING, `is_first`INT64>>[STRUCT(0, 'identifier', 'person', 0, 'members', 0, 'person', 'email', 0, NULL, NULL, NULL, 1)]
      ) AS `record_rows`
  ) AS cells
WHERE
  cells.record_kind = 'event'
  OR (
    cells.is_first = 1
    AND cells.event_id IS NOT NULL
  )
  OR (
    TRIM(cells.identifier_value, ' \t\r\n ') <> ''
    AND CASE cells.record_kind
      WHEN 'trait' THEN TRIM(cells.trait_value, ' \t\r\n ') <> ''
      WHEN 'membership' THEN TRIM(cells.group_identifier, ' \t\r\n ') <> ''
      ELSE TRUE
    END
  )
