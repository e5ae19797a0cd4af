CREATE OR REPLACE VIEW "nexus"."fleet_records"
AS
SELECT
  "record_kind",
  "source",
  "event_id",
  "row_id",
  "occurred_at",
  "_ingested_at",
  "entity_type",
  "identifier_type",
  "identifier_value",
  "role",
  "group_identifier_type",
  "group_identifier",
  "trait_name",
  "trait_value",
  "event_name",
  "event_description",
  "event_value",
  "value_unit",
  "event_significance",
  "event_type",
  "source_table",
  "synced_at",
  CASE
    WHEN "_ingested_at" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is missing"}'
    WHEN "_ingested_at" < make_timestamp(CAST(ROUND(-2208988800 * CAST(1000000 AS BIGINT)) AS BIGINT)) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is before 1900",',
      SUBSTR(
        CAST(to_json(struct_pack("value" := SUBSTR(CAST("_ingested_at" AS VARCHAR), 1, 200))) AS VARCHAR),
        2
      )
    )
    WHEN "_ingested_at" > (CAST(get_current_timestamp() AS TIMESTAMP) + to_seconds(86400)) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"_ingested_at","reason":"is more than a day ahead of the clock",',
      SUBSTR(
        CAST(to_json(struct_pack("value" := SUBSTR(CAST("_ingested_at" AS VARCHAR), 1, 200))) AS VARCHAR),
        2
      )
    )
    WHEN NULLIF(TRIM("event_id", ' 	
 '), '') IS NULL THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"is missing"}'
    WHEN "row_id" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"is missing"}'
    WHEN NOT (
      "occurred_at" >= CAST(
        NULLIF(NULLIF(TRY_CAST ('0001-01-01T00:00:00.000000Z' AS TIMESTAMPTZ), 'infinity'), '-infinity') AS TIMESTAMP
      )
      AND "occurred_at" <= CAST(
        NULLIF(NULLIF(TRY_CAST ('9999-12-31T23:59:59.999999Z' AS TIMESTAMPTZ), 'infinity'), '-infinity') AS TIMESTAMP
      )
    ) THEN CONCAT(
      '{"relation":"fleet_device_identifiers","column":"occurred_at","reason":"is not in the years 1 to 9999",',
      SUBSTR(CAST(to_json(struct_pack("value" := SUBSTR(CAST("occurred_at" AS VARCHAR), 1, 200))) AS VARCHAR), 2)
    )
    WHEN "identifier_value" IS NOT NULL
    AND "identifier_type" IS NULL THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"is missing"}'
    WHEN LENGTH("event_id") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"event_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("row_id") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"row_id","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("identifier_type") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_type","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("identifier_value") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"identifier_value","reason":"has more than 1000000 characters"}'
    WHEN LENGTH("role") > 1000000 THEN '{"relation":"fleet_device_identifiers","column":"role","reason":"has more than 1000000 characters"}'
  END AS fault,
  delivery,
  is_deleted
FROM
  (
    SELECT
      'identifier' AS "record_kind",
      'fleet' AS "source",
      CASE
        WHEN regexp_matches(typeof("event_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("event_id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("event_id" AS VARCHAR)
      END AS "event_id",
      CASE
        WHEN regexp_matches(typeof("row_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("row_id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("row_id" AS VARCHAR)
      END AS "row_id",
      CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
      CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
      CAST('device' AS VARCHAR) AS "entity_type",
      CASE
        WHEN regexp_matches(typeof("identifier_type"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("identifier_type" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("identifier_type" AS VARCHAR)
      END AS "identifier_type",
      CASE
        WHEN regexp_matches(typeof("identifier_value"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("identifier_value" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("identifier_value" AS VARCHAR)
      END AS "identifier_value",
      CASE
        WHEN regexp_matches(typeof("role"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("role" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("role" AS VARCHAR)
      END AS "role",
      CAST(NULL AS VARCHAR) AS "group_identifier_type",
      CAST(NULL AS VARCHAR) AS "group_identifier",
      CAST(NULL AS VARCHAR) AS "trait_name",
      CAST(NULL AS VARCHAR) AS "trait_value",
      CAST(NULL AS VARCHAR) AS "event_name",
      CAST(NULL AS VARCHAR) AS "event_description",
      CAST(NULL AS DOUBLE) AS "event_value",
      CAST(NULL AS VARCHAR) AS "value_unit",
      CAST(NULL AS DOUBLE) AS "event_significance",
      CAST(NULL AS VARCHAR) AS "event_type",
      CAST(NULL AS VARCHAR) AS "source_table",
      CAST(NULL AS TIMESTAMP) AS "synced_at",
      'replace' AS delivery,
      0 AS is_deleted
    FROM
      "fleet"."fleet_device_identifiers"
  ) AS given;
