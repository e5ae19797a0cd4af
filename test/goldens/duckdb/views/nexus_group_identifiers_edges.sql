CREATE OR REPLACE VIEW "nexus"."nexus_group_identifiers_edges"
AS
SELECT
  "source",
  "event_id",
  "row_id",
  "occurred_at",
  "identifier_type_a",
  "identifier_value_a",
  "identifier_type_b",
  "identifier_value_b"
FROM
  "nexus"."nexus_identifier_edges"
WHERE
  entity_type = 'group';
