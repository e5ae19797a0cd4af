CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_RECORDS"
COPY GRANTS
COMMENT = 'All records of crm in the columns of nexus_event_log: what a run reads.'
AS
SELECT
  "RECORD_KIND",
  "SOURCE",
  "EVENT_ID",
  "ROW_ID",
  "OCCURRED_AT",
  "_INGESTED_AT",
  "ENTITY_TYPE",
  "IDENTIFIER_TYPE",
  "IDENTIFIER_VALUE",
  "ROLE",
  "GROUP_IDENTIFIER_TYPE",
  "GROUP_IDENTIFIER",
  "TRAIT_NAME",
  "TRAIT_VALUE",
  "EVENT_NAME",
  "EVENT_DESCRIPTION",
  "EVENT_VALUE",
  "VALUE_UNIT",
  "EVENT_SIGNIFICANCE",
  "EVENT_TYPE",
  "SOURCE_TABLE",
  "SYNCED_AT",
  CASE
    WHEN "_INGESTED_AT" IS NULL
    AND NULLIF(TRIM("RAW__INGESTED_AT", ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"ingested_at","reason":"is no time",',
      SUBSTR(
        TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR("RAW__INGESTED_AT", 1, 200))),
        2
      )
    )
    WHEN "_INGESTED_AT" IS NULL THEN CONCAT(
      '{"column":"ingested_at","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN "_INGESTED_AT" < CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(-2208988800 * 1000000) AS NUMBER(38, 0)), 6) AS TIMESTAMP_NTZ(6)) THEN CONCAT(
      '{"column":"ingested_at","reason":"is before 1900",',
      SUBSTR(
        TO_JSON(
          OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR(CAST("_INGESTED_AT" AS VARCHAR), 1, 200))
        ),
        2
      )
    )
    WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, CAST(SYSDATE() AS TIMESTAMP_NTZ(6))) THEN CONCAT(
      '{"column":"ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(
        TO_JSON(
          OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR(CAST("_INGESTED_AT" AS VARCHAR), 1, 200))
        ),
        2
      )
    )
    WHEN NULLIF(TRIM("EVENT_ID", ' \t\r\n '), '') IS NULL THEN CONCAT(
      '{"column":"key","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      record_kind <> 'event'
      AND "ROW_ID" IS NULL
    ) THEN CONCAT(
      '{"column":"key","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN "OCCURRED_AT" IS NULL
    AND NULLIF(TRIM("RAW_OCCURRED_AT", ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"occurred_at","reason":"is no time",',
      SUBSTR(
        TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR("RAW_OCCURRED_AT", 1, 200))),
        2
      )
    )
    WHEN NOT (
      "OCCURRED_AT" >= CASE
        WHEN REGEXP_INSTR('0001-01-01T00:00:00.000000Z', '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(
          CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ('0001-01-01T00:00:00.000000Z', 'AUTO')) AS TIMESTAMP_NTZ(6)
        )
        WHEN REGEXP_INSTR('0001-01-01T00:00:00.000000Z', '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ('0001-01-01T00:00:00.000000Z', 'AUTO') AS TIMESTAMP_NTZ(6))
      END
      AND "OCCURRED_AT" <= CASE
        WHEN REGEXP_INSTR('9999-12-31T23:59:59.999999Z', '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(
          CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ('9999-12-31T23:59:59.999999Z', 'AUTO')) AS TIMESTAMP_NTZ(6)
        )
        WHEN REGEXP_INSTR('9999-12-31T23:59:59.999999Z', '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ('9999-12-31T23:59:59.999999Z', 'AUTO') AS TIMESTAMP_NTZ(6))
      END
    ) THEN CONCAT(
      '{"column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(
        TO_JSON(
          OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR(CAST("OCCURRED_AT" AS VARCHAR), 1, 200))
        ),
        2
      )
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'event'
        AND "OCCURRED_AT" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"occurred_at","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'identifier'
        AND "IDENTIFIER_VALUE" IS NOT NULL
        AND "IDENTIFIER_TYPE" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'trait'
        AND "IDENTIFIER_VALUE" IS NOT NULL
        AND "IDENTIFIER_TYPE" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'trait'
        AND "TRAIT_NAME" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"trait_name","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'membership'
        AND "IDENTIFIER_VALUE" IS NOT NULL
        AND "IDENTIFIER_TYPE" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN (
      is_deleted = 0
      AND (
        record_kind = 'membership'
        AND "GROUP_IDENTIFIER" IS NOT NULL
        AND "GROUP_IDENTIFIER_TYPE" IS NULL
      )
    ) THEN CONCAT(
      '{"column":"group_identifier_type","reason":"is missing",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN "EVENT_VALUE" IS NULL
    AND NULLIF(TRIM("RAW_EVENT_VALUE", ' \t\r\n '), '') IS NOT NULL THEN CONCAT(
      '{"column":"value","reason":"is no number",',
      SUBSTR(
        TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR("RAW_EVENT_VALUE", 1, 200))),
        2
      )
    )
    WHEN NOT (ABS("EVENT_VALUE") <= 1.7976931348623157E+308) THEN CONCAT(
      '{"column":"value","reason":"is no finite number",',
      SUBSTR(
        TO_JSON(
          OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION", 'value', SUBSTR(CAST("EVENT_VALUE" AS VARCHAR), 1, 200))
        ),
        2
      )
    )
    WHEN LENGTH("RECORD_KIND") > 1000000 THEN CONCAT(
      '{"column":"record_kind","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("EVENT_ID") > 1000000 THEN CONCAT(
      '{"column":"key","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("ROW_ID") > 1000000 THEN CONCAT(
      '{"column":"key","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("ENTITY_TYPE") > 1000000 THEN CONCAT(
      '{"column":"entity_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("IDENTIFIER_TYPE") > 1000000 THEN CONCAT(
      '{"column":"identifier_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("IDENTIFIER_VALUE") > 1000000 THEN CONCAT(
      '{"column":"identifier_value","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("ROLE") > 1000000 THEN CONCAT(
      '{"column":"role","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("GROUP_IDENTIFIER_TYPE") > 1000000 THEN CONCAT(
      '{"column":"group_identifier_type","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("GROUP_IDENTIFIER") > 1000000 THEN CONCAT(
      '{"column":"group_identifier","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("TRAIT_NAME") > 1000000 THEN CONCAT(
      '{"column":"trait_name","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("TRAIT_VALUE") > 1000000 THEN CONCAT(
      '{"column":"trait_value","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("EVENT_NAME") > 1000000 THEN CONCAT(
      '{"column":"event_name","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("EVENT_DESCRIPTION") > 1000000 THEN CONCAT(
      '{"column":"event_description","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
    WHEN LENGTH("VALUE_UNIT") > 1000000 THEN CONCAT(
      '{"column":"value_unit","reason":"has more than 1000000 characters",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('relation', "RELATION")), 2)
    )
  END AS fault,
  "DELIVERY",
  "IS_DELETED"
FROM
  (
    SELECT
      "RECORD_KIND",
      "ENTITY_TYPE",
      "SOURCE",
      "SOURCE_TABLE",
      "EVENT_ID",
      "ROW_ID",
      "IDENTIFIER_TYPE",
      "IDENTIFIER_VALUE",
      "ROLE",
      "GROUP_IDENTIFIER_TYPE",
      "GROUP_IDENTIFIER",
      "TRAIT_NAME",
      "TRAIT_VALUE",
      "EVENT_NAME",
      "EVENT_DESCRIPTION",
      "EVENT_VALUE",
      "VALUE_UNIT",
      "EVENT_SIGNIFICANCE",
      "EVENT_TYPE",
      "OCCURRED_AT",
      "SYNCED_AT",
      "_INGESTED_AT",
      "RAW_OCCURRED_AT",
      "RAW__INGESTED_AT",
      "RAW_EVENT_VALUE",
      "IS_DELETED",
      'replace' AS delivery,
      'CRM Deals' AS relation
    FROM
      "ACME"."NEXUS"."CRM_INTERMEDIATE_DEALS" AS table_records
    UNION ALL
    SELECT
      "RECORD_KIND",
      "ENTITY_TYPE",
      "SOURCE",
      "SOURCE_TABLE",
      "EVENT_ID",
      "ROW_ID",
      "IDENTIFIER_TYPE",
      "IDENTIFIER_VALUE",
      "ROLE",
      "GROUP_IDENTIFIER_TYPE",
      "GROUP_IDENTIFIER",
      "TRAIT_NAME",
      "TRAIT_VALUE",
      "EVENT_NAME",
      "EVENT_DESCRIPTION",
      "EVENT_VALUE",
      "VALUE_UNIT",
      "EVENT_SIGNIFICANCE",
      "EVENT_TYPE",
      "OCCURRED_AT",
      "SYNCED_AT",
      "_INGESTED_AT",
      "RAW_OCCURRED_AT",
      "RAW__INGESTED_AT",
      "RAW_EVENT_VALUE",
      "IS_DELETED",
      'snapshot' AS delivery,
      'members' AS relation
    FROM
      "ACME"."NEXUS"."CRM_INTERMEDIATE_MEMBERS" AS table_records
  ) AS given
