CREATE OR REPLACE VIEW "nexus"."crm_records"
AS
SELECT
  'event' AS "record_kind",
  'crm' AS "source",
  CAST("event_id" AS VARCHAR) AS "event_id",
  CAST(NULL AS VARCHAR) AS "row_id",
  CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  CAST(NULL AS VARCHAR) AS "entity_type",
  CAST(NULL AS VARCHAR) AS "identifier_type",
  CAST(NULL AS VARCHAR) AS "identifier_value",
  CAST(NULL AS VARCHAR) AS "role",
  CAST(NULL AS VARCHAR) AS "group_identifier_type",
  CAST(NULL AS VARCHAR) AS "group_identifier",
  CAST(NULL AS VARCHAR) AS "trait_name",
  CAST(NULL AS VARCHAR) AS "trait_value",
  CAST("event_name" AS VARCHAR) AS "event_name",
  CAST("event_description" AS VARCHAR) AS "event_description",
  CAST("event_value" AS DOUBLE) AS "event_value",
  CAST("value_unit" AS VARCHAR) AS "value_unit",
  CAST("event_significance" AS DOUBLE) AS "event_significance",
  CAST("event_type" AS VARCHAR) AS "event_type",
  CAST("source_table" AS VARCHAR) AS "source_table",
  CAST("synced_at" AS TIMESTAMP) AS "synced_at"
FROM
  "raw"."crm_events"
UNION ALL
SELECT
  'identifier' AS "record_kind",
  'crm' AS "source",
  CAST("event_id" AS VARCHAR) AS "event_id",
  CAST("edge_id" AS VARCHAR) AS "row_id",
  CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  CAST('person' AS VARCHAR) AS "entity_type",
  CAST("identifier_type" AS VARCHAR) AS "identifier_type",
  CAST("identifier_value" AS VARCHAR) AS "identifier_value",
  CAST(NULL AS VARCHAR) AS "role",
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
  "raw"."crm_person_identifiers"
UNION ALL
SELECT
  'trait' AS "record_kind",
  'crm' AS "source",
  CAST("event_id" AS VARCHAR) AS "event_id",
  CAST("row_id" AS VARCHAR) AS "row_id",
  CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  CAST('person' AS VARCHAR) AS "entity_type",
  CAST("identifier_type" AS VARCHAR) AS "identifier_type",
  CAST("identifier_value" AS VARCHAR) AS "identifier_value",
  CAST(NULL AS VARCHAR) AS "role",
  CAST(NULL AS VARCHAR) AS "group_identifier_type",
  CAST(NULL AS VARCHAR) AS "group_identifier",
  CAST("trait_name" AS VARCHAR) AS "trait_name",
  CAST("trait_value" AS VARCHAR) AS "trait_value",
  CAST(NULL AS VARCHAR) AS "event_name",
  CAST(NULL AS VARCHAR) AS "event_description",
  CAST(NULL AS DOUBLE) AS "event_value",
  CAST(NULL AS VARCHAR) AS "value_unit",
  CAST(NULL AS DOUBLE) AS "event_significance",
  CAST(NULL AS VARCHAR) AS "event_type",
  CAST(NULL AS VARCHAR) AS "source_table",
  CAST(NULL AS TIMESTAMP) AS "synced_at"
FROM
  "raw"."crm_contacts"
UNION ALL
SELECT
  'membership' AS "record_kind",
  'crm' AS "source",
  CAST("event_id" AS VARCHAR) AS "event_id",
  CAST("event_id" AS VARCHAR) AS "row_id",
  CAST("occurred_at" AS TIMESTAMP) AS "occurred_at",
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  CAST('person' AS VARCHAR) AS "entity_type",
  CAST("person_identifier_type" AS VARCHAR) AS "identifier_type",
  CAST("person_identifier" AS VARCHAR) AS "identifier_value",
  CAST("role" AS VARCHAR) AS "role",
  CAST("group_identifier_type" AS VARCHAR) AS "group_identifier_type",
  CAST("group_identifier" AS VARCHAR) AS "group_identifier",
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
  "raw"."crm_membership_identifiers";
