CREATE OR REPLACE VIEW "nexus"."nexus_entity_identifiers"
AS
SELECT
  "entity_type",
  "event_id",
  "row_id",
  "identifier_type",
  "identifier_value",
  "role",
  "source",
  "occurred_at",
  "_ingested_at"
FROM
  "nexus"."nexus_records"
WHERE
  record_kind = 'identifier';
