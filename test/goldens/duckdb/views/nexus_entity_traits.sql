CREATE OR REPLACE VIEW "nexus"."nexus_entity_traits"
AS
SELECT
  "entity_type",
  "event_id",
  "row_id",
  "identifier_type",
  "identifier_value",
  "trait_name",
  "trait_value",
  "source",
  "occurred_at",
  "_ingested_at"
FROM
  "nexus"."nexus_records"
WHERE
  record_kind = 'trait';
