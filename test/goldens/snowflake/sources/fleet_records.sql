CREATE OR REPLACE VIEW "ACME"."NEXUS"."FLEET_RECORDS"
COPY GRANTS
COMMENT = 'All records of fleet in the columns of nexus_event_log: what a run reads.'
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
    WHEN "_INGESTED_AT" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is missing"}'
    WHEN "_INGESTED_AT" < CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(-2208988800 * 1000000) AS NUMBER(38, 0)), 6) AS TIMESTAMP_NTZ(6)) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('value', SUBSTR(CAST("_INGESTED_AT" AS VARCHAR), 1, 200))), 2)
    )
    WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, CAST(SYSDATE() AS TIMESTAMP_NTZ(6))) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('value', SUBSTR(CAST("_INGESTED_AT" AS VARCHAR), 1, 200))), 2)
    )
    WHEN NULLIF(TRIM("EVENT_ID", ' \t\r\n '), '') IS NULL THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"is missing"}'
    WHEN "ROW_ID" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"is missing"}'
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
      '{"relation":"fleet_device_identifiers","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('value', SUBSTR(CAST("OCCURRED_AT" AS VARCHAR), 1, 200))), 2)
    )
    WHEN "IDENTIFIER_VALUE" IS NOT NULL
    AND "IDENTIFIER_TYPE" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"is missing"}'
    WHEN LENGTH("EVENT_ID") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("ROW_ID") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("IDENTIFIER_TYPE") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("IDENTIFIER_VALUE") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_value","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("ROLE") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"role","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'identifier' AS "RECORD_KIND",
      'fleet' AS "SOURCE",
      COLLATE(CAST("EVENT_ID" AS VARCHAR), '') AS "EVENT_ID",
      COLLATE(CAST("ROW_ID" AS VARCHAR), '') AS "ROW_ID",
      CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, "OCCURRED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "OCCURRED_AT",
      CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, "_INGESTED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
      CAST('device' AS VARCHAR) AS "ENTITY_TYPE",
      COLLATE(CAST("IDENTIFIER_TYPE" AS VARCHAR), '') AS "IDENTIFIER_TYPE",
      COLLATE(CAST("IDENTIFIER_VALUE" AS VARCHAR), '') AS "IDENTIFIER_VALUE",
      COLLATE(CAST("ROLE" AS VARCHAR), '') AS "ROLE",
      CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER_TYPE",
      CAST(NULL AS VARCHAR) AS "GROUP_IDENTIFIER",
      CAST(NULL AS VARCHAR) AS "TRAIT_NAME",
      CAST(NULL AS VARCHAR) AS "TRAIT_VALUE",
      CAST(NULL AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "EVENT_DESCRIPTION",
      CAST(NULL AS FLOAT) AS "EVENT_VALUE",
      CAST(NULL AS VARCHAR) AS "VALUE_UNIT",
      CAST(NULL AS FLOAT) AS "EVENT_SIGNIFICANCE",
      CAST(NULL AS VARCHAR) AS "EVENT_TYPE",
      CAST(NULL AS VARCHAR) AS "SOURCE_TABLE",
      CAST(NULL AS TIMESTAMP_NTZ(6)) AS "SYNCED_AT",
      'replace' AS delivery,
      0 AS is_deleted
    FROM
      "ACME"."FLEET"."FLEET_DEVICE_IDENTIFIERS"
  ) AS given;
