CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_intermediate_deals`
OPTIONS (description = 'All records of the table: events, identifiers, traits and memberships.')
AS
SELECT
  cells.`record_kind` AS `record_kind`,
  cells.`entity_type` AS `entity_type`,
  'crm' AS `source`,
  'deals' AS `source_table`,
  cells.`event_id` AS `event_id`,
  cells.`row_id` AS `row_id`,
  cells.`identifier_type` AS `identifier_type`,
  NULLIF(TRIM(CAST(`cell_part` AS STRING), ' \t\r\n '), '') AS `identifier_value`,
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
  CASE cells.record_kind
    WHEN 'event' THEN cells.`_ingested_at`
  END AS `synced_at`,
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
      COALESCE(
        record_rows.`identifier_type`,
        CASE record_rows.`row_number`
          WHEN 9 THEN `buyer_best_type`
          WHEN 10 THEN `buyer_best_type`
        END
      ) AS identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows.`value_number`
          WHEN 0 THEN `buyer_email`
          WHEN 1 THEN `buyer_email_2`
          WHEN 2 THEN `buyer_deal_id`
          WHEN 3 THEN `group_domain`
          WHEN 4 THEN `buyer_best_value`
        END
      END AS identifier_value,
      COALESCE(
        record_rows.`given_role`,
        CASE record_rows.`row_number`
          WHEN 4 THEN `group_role`
          WHEN 8 THEN `group_role`
        END
      ) AS role,
      record_rows.`group_identifier_type` AS group_identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows.`row_number`
          WHEN 11 THEN `group_domain`
          WHEN 12 THEN `group_domain`
          WHEN 13 THEN `group_domain`
        END
      END AS group_identifier,
      record_rows.`trait_name` AS trait_name,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows.`row_number`
          WHEN 9 THEN `buyer_name`
          WHEN 10 THEN `buyer_tier`
        END
      END AS trait_value,
      CASE record_rows.`event_row`
        WHEN 1 THEN `won_name`
      END AS event_name,
      CASE record_rows.`event_row`
        WHEN 1 THEN `won_description`
      END AS event_description,
      CASE record_rows.`event_row`
        WHEN 1 THEN `won_value`
      END AS event_value,
      CASE record_rows.`event_row`
        WHEN 1 THEN `raw_won_value`
      END AS raw_event_value,
      CASE record_rows.`event_row`
        WHEN 1 THEN `won_unit`
      END AS value_unit,
      CAST(
        CASE record_rows.`event_row`
          WHEN 1 THEN 5
        END AS FLOAT64
      ) AS event_significance,
      CASE record_rows.`event_row`
        WHEN 1 THEN 'sales'
      END AS event_type,
      CASE record_rows.`event_number`
        WHEN 0 THEN `occurred_at`
        WHEN 1 THEN `won_at`
      END AS occurred_at,
      CASE
        WHEN record_rows.`event_number` = 0 THEN raw_occurred_at
        ELSE CASE record_rows.`event_row`
          WHEN 1 THEN `raw_won_at`
        END
      END AS raw_occurred_at,
      `_ingested_at` AS `_ingested_at`,
      raw_ingested_at AS raw__ingested_at,
      is_deleted,
      record_rows.`is_first` AS is_first,
      CASE record_rows.`value_number`
        WHEN 1 THEN ';'
      END AS separator
    FROM
      (
        SELECT
          record.*,
          CASE
            WHEN `buyer_deal_id` IS NOT NULL THEN 'deal_id'
            WHEN `buyer_email` LIKE '%_@_%' THEN 'email'
            WHEN `buyer_email_2` LIKE '%_@_%' THEN 'email'
            WHEN `buyer_email` IS NOT NULL THEN 'email'
            WHEN `buyer_email_2` IS NOT NULL THEN 'email'
          END AS `buyer_best_type`,
          CASE
            WHEN `buyer_deal_id` IS NOT NULL THEN `buyer_deal_id`
            WHEN `buyer_email` LIKE '%_@_%' THEN `buyer_email`
            WHEN `buyer_email_2` LIKE '%_@_%' THEN NULLIF(SPLIT(`buyer_email_2`, ';') [SAFE_ORDINAL(1)], '')
            WHEN `buyer_email` IS NOT NULL THEN `buyer_email`
            WHEN `buyer_email_2` IS NOT NULL THEN NULLIF(SPLIT(`buyer_email_2`, ';') [SAFE_ORDINAL(1)], '')
          END AS `buyer_best_value`,
          CASE
            WHEN `group_domain` IS NOT NULL THEN 'domain'
          END AS `group_best_type`,
          CASE
            WHEN `group_domain` IS NOT NULL THEN `group_domain`
          END AS `group_best_value`
        FROM
          `acme-data`.`nexus`.`crm_normalized_deals` AS record
      ) AS record
      CROSS JOIN UNNEST (
        ARRAY<STRUCT<`row_number`INT64, `record_kind`STRING, `entity_type`STRING, `event_number`INT64, `event_kind`STRING, `event_row`INT64, `link_group`STRING, `identifier_type`STRING, `value_number`INT64, `group_identifier_type`STRING, `trait_name`STRING, `given_role`STRING, `is_first`INT64>>[
          STRUCT(0, 'event', NULL, 1, 'deals/won', 1, NULL, NULL, -1, NULL, NULL, NULL, 1),
          STRUCT(1, 'identifier', 'person', 0, 'deals', 0, 'buyer', 'email', 0, NULL, NULL, 'buyer', 1),
          STRUCT(2, 'identifier', 'person', 0, 'deals', 0, 'buyer', 'email', 1, NULL, NULL, 'buyer', 0),
          STRUCT(3, 'identifier', 'person', 0, 'deals', 0, 'buyer', 'deal_id', 2, NULL, NULL, 'buyer', 0),
          STRUCT(4, 'identifier', 'group', 0, 'deals', 0, 'group', 'domain', 3, NULL, NULL, NULL, 1),
          STRUCT(5, 'identifier', 'person', 1, 'deals/won', 0, 'buyer', 'email', 0, NULL, NULL, 'buyer', 1),
          STRUCT(6, 'identifier', 'person', 1, 'deals/won', 0, 'buyer', 'email', 1, NULL, NULL, 'buyer', 0),
          STRUCT(7, 'identifier', 'person', 1, 'deals/won', 0, 'buyer', 'deal_id', 2, NULL, NULL, 'buyer', 0),
          STRUCT(8, 'identifier', 'group', 1, 'deals/won', 0, 'group', 'domain', 3, NULL, NULL, NULL, 1),
          STRUCT(9, 'trait', 'person', 0, 'deals', 0, 'buyer', NULL, 4, NULL, 'name', NULL, 1),
          STRUCT(10, 'trait', 'person', 0, 'deals', 0, 'buyer', NULL, 4, NULL, 'tier', NULL, 0),
          STRUCT(11, 'membership', 'person', 0, 'deals', 0, 'buyer/group', 'email', 0, 'domain', NULL, 'buyer', 1),
          STRUCT(12, 'membership', 'person', 0, 'deals', 0, 'buyer/group', 'email', 1, 'domain', NULL, 'buyer', 0),
          STRUCT(13, 'membership', 'person', 0, 'deals', 0, 'buyer/group', 'deal_id', 2, 'domain', NULL, 'buyer', 0)
        ]
      ) AS `record_rows`
    WHERE
      is_deleted = 1
      OR CASE record_rows.`event_number`
        WHEN 0 THEN 1
        WHEN 1 THEN `won_is_there`
      END = 1
  ) AS `cells`
  CROSS JOIN UNNEST (SPLIT(COALESCE(cells.identifier_value, ''), COALESCE(cells.separator, ''))) AS `cell_part`
WHERE
  cells.record_kind = 'event'
  OR (
    cells.is_first = 1
    AND cells.event_id IS NOT NULL
  )
  OR (
    TRIM(NULLIF(TRIM(CAST(`cell_part` AS STRING), ' \t\r\n '), ''), ' \t\r\n ') <> ''
    AND CASE cells.record_kind
      WHEN 'trait' THEN TRIM(cells.trait_value, ' \t\r\n ') <> ''
      WHEN 'membership' THEN TRIM(cells.group_identifier, ' \t\r\n ') <> ''
      ELSE TRUE
    END
  )
