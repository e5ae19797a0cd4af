CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_INTERMEDIATE_MEMBERS"
COPY GRANTS
COMMENT = 'All records of the table: events, identifiers, traits and memberships.'
AS
SELECT
  cells."RECORD_KIND" AS "RECORD_KIND",
  cells."ENTITY_TYPE" AS "ENTITY_TYPE",
  'crm' AS "SOURCE",
  'members' AS "SOURCE_TABLE",
  cells."EVENT_ID" AS "EVENT_ID",
  cells."ROW_ID" AS "ROW_ID",
  cells."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE",
  cells.identifier_value AS "IDENTIFIER_VALUE",
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
  CAST(NULL AS TIMESTAMP_NTZ(6)) AS "SYNCED_AT",
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
      COALESCE(record_rows."IDENTIFIER_TYPE", CAST(NULL AS VARCHAR)) AS identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CASE record_rows."VALUE_NUMBER"
          WHEN 0 THEN "PERSON_EMAIL"
        END
      END AS identifier_value,
      COALESCE(record_rows."GIVEN_ROLE", CAST(NULL AS VARCHAR)) AS role,
      record_rows."GROUP_IDENTIFIER_TYPE" AS group_identifier_type,
      CASE
        WHEN is_deleted = 0 THEN CAST(NULL AS VARCHAR)
      END AS group_identifier,
      record_rows."TRAIT_NAME" AS trait_name,
      CASE
        WHEN is_deleted = 0 THEN CAST(NULL AS VARCHAR)
      END AS trait_value,
      CAST(NULL AS VARCHAR) AS event_name,
      CAST(NULL AS VARCHAR) AS event_description,
      CAST(NULL AS FLOAT) AS event_value,
      CAST(NULL AS VARCHAR) AS raw_event_value,
      CAST(NULL AS VARCHAR) AS value_unit,
      CAST(CAST(NULL AS FLOAT) AS FLOAT) AS event_significance,
      CAST(NULL AS VARCHAR) AS event_type,
      "OCCURRED_AT" AS occurred_at,
      CASE
        WHEN record_rows."EVENT_NUMBER" = 0 THEN raw_occurred_at
        ELSE CAST(NULL AS VARCHAR)
      END AS raw_occurred_at,
      "_INGESTED_AT" AS "_INGESTED_AT",
      raw_ingested_at AS raw__ingested_at,
      is_deleted,
      record_rows."IS_FIRST" AS is_first,
      CAST(NULL AS VARCHAR) AS separator
    FROM
      (
        SELECT
          record.*,
          CASE
            WHEN "PERSON_EMAIL" LIKE '%_@_%' THEN 'email'
            WHEN "PERSON_EMAIL" IS NOT NULL THEN 'email'
          END AS "PERSON_BEST_TYPE",
          CASE
            WHEN "PERSON_EMAIL" LIKE '%_@_%' THEN "PERSON_EMAIL"
            WHEN "PERSON_EMAIL" IS NOT NULL THEN "PERSON_EMAIL"
          END AS "PERSON_BEST_VALUE"
        FROM
          "ACME"."NEXUS"."CRM_NORMALIZED_MEMBERS" AS record
      ) AS record
      CROSS JOIN (
        SELECT
          CAST(0 AS NUMBER(38, 0)) AS "ROW_NUMBER",
          CAST('identifier' AS VARCHAR) AS "RECORD_KIND",
          CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_NUMBER",
          CAST('members' AS VARCHAR) AS "EVENT_KIND",
          CAST(0 AS NUMBER(38, 0)) AS "EVENT_ROW",
          CAST('person' AS VARCHAR) AS "LINK_GROUP",
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(0 AS NUMBER(38, 0)) AS "VALUE_NUMBER",
          CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
          CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
          CAST(NULL AS VARCHAR) AS "GIVEN_ROLE",
          CAST(1 AS NUMBER(38, 0)) AS "IS_FIRST"
      ) AS "RECORD_ROWS"
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
