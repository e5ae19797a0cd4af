CREATE OR REPLACE VIEW "nexus"."nexus_group_identifiers"
AS
SELECT
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
  record_kind = 'identifier'
  AND entity_type = 'group';
