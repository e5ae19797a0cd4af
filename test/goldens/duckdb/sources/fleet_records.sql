CREATE OR REPLACE VIEW "nexus"."fleet_records"
AS
SELECT
  'identifier' AS "record_kind",
  'fleet' AS "source",
  CAST("event_id" AS VARCHAR) AS "event_id",
  CAST("row_id" AS VARCHAR) AS "row_id",
  CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  CAST('device' AS VARCHAR) AS "entity_type",
  CAST("identifier_type" AS VARCHAR) AS "identifier_type",
  CAST("identifier_value" AS VARCHAR) AS "identifier_value",
  CAST("role" AS VARCHAR) AS "role",
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
  CAST(NULL AS TIMESTAMP) AS "synced_at"
FROM
  "fleet"."fleet_device_identifiers";
