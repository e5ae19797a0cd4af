CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_INTERMEDIATE_DEALS"
COPY GRANTS
COMMENT = 'All records of the table: events, identifiers, traits and memberships.'
AS
SELECT
  cells."RECORD_KIND" AS "RECORD_KIND",
  cells."ENTITY_TYPE" AS "ENTITY_TYPE",
  'crm' AS "SOURCE",
  'deals' AS "SOURCE_TABLE",
  cells."EVENT_ID" AS "EVENT_ID",
  cells."ROW_ID" AS "ROW_ID",
  cells."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE",
  NULLIF(TRIM(CAST("CELL_PART".VALUE AS VARCHAR), ' \t\r\n '), '') AS "IDENTIFIER_VALUE",
  cells."ROLE" AS "ROLE",
  cells."GROUP_IDENTIFIER_TYPE" AS "GROUP_IDENTIFIER_TYPE",
  cells."GROUP_IDENTIFIER" AS "GROUP_IDENTIFIER",
  cells."TRAIT_NAME" AS "TRAIT_NAME",
  cells."TRAIT_VALUE" AS "TRAIT_VALUE",
  cells."EVENT_NAME" AS "EVENT_NAME",
  cells."EVENT_DESCRIPTION" AS "EVENT_DESCRIPTION",
  cells."EVENT_VALUE" AS "EVENT_VALUE",
  cells."VALUE_UNIT" AS "VALUE_UNIT",
  cells."EVENT_SIGNIFICANCE" AS "EVENT_SIGNIFICANCE",
  cells."EVENT_TYPE" AS "EVENT_TYPE",
  cells."OCCURRED_AT" AS "OCCURRED_AT",
  CASE cells.record_kind
    WHEN 'event' THEN cells."_INGESTED_AT"
  END AS "SYNCED_AT",
  cells."_INGESTED_AT" AS "_INGESTED_AT",
  cells."RAW_OCCURRED_AT" AS "RAW_OCCURRED_AT",
  cells."RAW__INGESTED_AT" AS "RAW__INGESTED_AT",
  cells."RAW_EVENT_VALUE" AS "RAW_EVENT_VALUE",
  cells."IS_DELETED" AS "IS_DELETED"
FROM
  (
    SELECT
      record_rows."RECORD_KIND" AS record_kind,
      record_rows."ENTITY_TYPE" AS entity_type,
      CASE
        WHEN record_key IS NOT NULL THEN 'evt_' || MD5(
          COALESCE(CAST('sales' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows."EVENT_KIND" AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_key AS VARCHAR), '_dbt_utils_surrogate_key_null_')
        )
      END AS event_id,
      CASE
        WHEN record_key IS NOT NULL
        AND record_rows."LINK_GROUP" IS NOT NULL THEN MD5(
          COALESCE(CAST('sales' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows."EVENT_KIND" AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_key AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(record_rows."LINK_GROUP" AS VARCHAR), '_dbt_utils_surrogate_key_null_')
        )
      END AS row_id,
      COALESCE(
        record_rows."IDENTIFIER_TYPE",
        CASE record_rows."ROW_NUMBER"
          WHEN 9 THEN "BUYER_BEST_TYPE"
          WHEN 10 THEN "BUYER_BEST_TYPE"
        END
      ) AS identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows."VALUE_NUMBER"
          WHEN 0 THEN "BUYER_EMAIL"
          WHEN 1 THEN "BUYER_EMAIL_2"
          WHEN 2 THEN "BUYER_DEAL_ID"
          WHEN 3 THEN "GROUP_DOMAIN"
          WHEN 4 THEN "BUYER_BEST_VALUE"
        END
      END AS identifier_value,
      COALESCE(
        record_rows."GIVEN_ROLE",
        CASE record_rows."ROW_NUMBER"
          WHEN 4 THEN "GROUP_ROLE"
          WHEN 8 THEN "GROUP_ROLE"
        END
      ) AS role,
      record_rows."GROUP_IDENTIFIER_TYPE" AS group_identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows."ROW_NUMBER"
          WHEN 11 THEN "GROUP_DOMAIN"
          WHEN 12 THEN "GROUP_DOMAIN"
          WHEN 13 THEN "GROUP_DOMAIN"
        END
      END AS group_identifier,
      record_rows."TRAIT_NAME" AS trait_name,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows."ROW_NUMBER"
          WHEN 9 THEN "BUYER_NAME"
          WHEN 10 THEN "BUYER_TIER"
        END
      END AS trait_value,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN "WON_NAME"
      END AS event_name,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN "WON_DESCRIPTION"
      END AS event_description,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN "WON_VALUE"
      END AS event_value,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN "RAW_WON_VALUE"
      END AS raw_event_value,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN "WON_UNIT"
      END AS value_unit,
      CAST(
        CASE record_rows."EVENT_ROW"
          WHEN 1 THEN 5
        END AS FLOAT
      ) AS event_significance,
      CASE record_rows."EVENT_ROW"
        WHEN 1 THEN 'sales'
      END AS event_type,
      CASE record_rows."EVENT_NUMBER"
        WHEN 0 THEN "OCCURRED_AT"
        WHEN 1 THEN "WON_AT"
      END AS occurred_at,
      CASE
        WHEN record_rows."EVENT_NUMBER" = 0 THEN raw_occurred_at
        ELSE CASE record_rows."EVENT_ROW"
          WHEN 1 THEN "RAW_WON_AT"
        END
      END AS raw_occurred_at,
      "_INGESTED_AT" AS "_INGESTED_AT",
      raw_ingested_at AS raw__ingested_at,
      is_deleted,
      record_rows."IS_FIRST" AS is_first,
      CASE record_rows."VALUE_NUMBER"
        WHEN 1 THEN ';'
      END AS separator
    FROM
      (
        SELECT
          record.*,
          CASE
            WHEN "BUYER_DEAL_ID" IS NOT NULL THEN 'deal_id'
            WHEN "BUYER_EMAIL" LIKE '%_@_%' THEN 'email'
            WHEN "BUYER_EMAIL_2" LIKE '%_@_%' THEN 'email'
            WHEN "BUYER_EMAIL" IS NOT NULL THEN 'email'
            WHEN "BUYER_EMAIL_2" IS NOT NULL THEN 'email'
          END AS "BUYER_BEST_TYPE",
          CASE
            WHEN "BUYER_DEAL_ID" IS NOT NULL THEN "BUYER_DEAL_ID"
            WHEN "BUYER_EMAIL" LIKE '%_@_%' THEN "BUYER_EMAIL"
            WHEN "BUYER_EMAIL_2" LIKE '%_@_%' THEN NULLIF(SPLIT_PART("BUYER_EMAIL_2", ';', 1), '')
            WHEN "BUYER_EMAIL" IS NOT NULL THEN "BUYER_EMAIL"
            WHEN "BUYER_EMAIL_2" IS NOT NULL THEN NULLIF(SPLIT_PART("BUYER_EMAIL_2", ';', 1), '')
          END AS "BUYER_BEST_VALUE",
          CASE
            WHEN "GROUP_DOMAIN" IS NOT NULL THEN 'domain'
          END AS "GROUP_BEST_TYPE",
          CASE
            WHEN "GROUP_DOMAIN" IS NOT NULL THEN "GROUP_DOMAIN"
          END AS "GROUP_BEST_VALUE"
        FROM
          "ACME"."NEXUS"."CRM_NORMALIZED_DEALS" AS record
      ) AS record
      CROSS JOIN (
        SELECT
          CAST(0 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('event' AS VARCHAR) AS "RECORD_KIND",
          CAST(NULL AS VARCHAR) AS "ENTITY_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals/won' AS VARCHAR) AS "EVENT_KIND",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST(NULL AS VARCHAR) AS "LINK_GROUP",
          CAST(NULL AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(-1 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(1 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(2 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(3 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('deal_id' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(2 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(4 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('group' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('group' AS VARCHAR) AS "LINK_GROUP",
          CAST('domain' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(3 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(5 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals/won' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(6 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals/won' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(7 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals/won' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST('deal_id' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(2 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(8 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('group' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals/won' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('group' AS VARCHAR) AS "LINK_GROUP",
          CAST('domain' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(3 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(9 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('trait' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST(NULL AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(4 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST('name' AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(10 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('trait' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer' AS VARCHAR) AS "LINK_GROUP",
          CAST(NULL AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(4 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST('tier' AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(11 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('membership' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer/group' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST('domain' AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(12 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('membership' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer/group' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(1 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST('domain' AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
        UNION ALL
        SELECT
          CAST(13 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('membership' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('deals' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('buyer/group' AS VARCHAR) AS "LINK_GROUP",
          CAST('deal_id' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(2 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST('domain' AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST('buyer' AS VARCHAR) AS "GIVEN_ROLE",
          CAST(0 AS NUMBER(38, 0)) AS "IS_FIRST"
      ) AS "RECORD_ROWS"
    WHERE
      is_deleted = 1
      OR CASE record_rows."EVENT_NUMBER"
        WHEN 0 THEN 1
        WHEN 1 THEN "WON_IS_THERE"
      END = 1
  ) AS "CELLS",
  LATERAL FLATTEN(INPUT => SPLIT(COALESCE(cells.identifier_value, ''), COALESCE(cells.separator, ''))) AS "CELL_PART"
WHERE
  cells.record_kind = 'event'
  OR (
    cells.is_first = 1
    AND cells.event_id IS NOT NULL
  )
  OR (
    TRIM(NULLIF(TRIM(CAST("CELL_PART".VALUE AS VARCHAR), ' \t\r\n '), ''), ' \t\r\n ') <> ''
    AND CASE cells.record_kind
      WHEN 'trait' THEN TRIM(cells.trait_value, ' \t\r\n ') <> ''
      WHEN 'membership' THEN TRIM(cells.group_identifier, ' \t\r\n ') <> ''
      ELSE TRUE
    END
  )
