CREATE OR REPLACE VIEW "nexus"."nexus_overrides_in_question"
AS
SELECT
  COALESCE(active."override_key", followed."override_key") AS "override_key",
  COALESCE(active."override_id", followed."override_id") AS "override_id",
  COALESCE(active."kind", followed."kind") AS "kind",
  COALESCE(active."entity_type", followed."entity_type") AS "entity_type",
  COALESCE(active."identifier_type_a", followed."identifier_type_a") AS "identifier_type_a",
  COALESCE(active."identifier_value_a", followed."identifier_value_a") AS "identifier_value_a",
  COALESCE(active."identifier_type_b", followed."identifier_type_b") AS "identifier_type_b",
  COALESCE(active."identifier_value_b", followed."identifier_value_b") AS "identifier_value_b",
  COALESCE(active."entity_id", followed."entity_id") AS "entity_id",
  COALESCE(active."source", followed."source") AS "source",
  COALESCE(active."event_id", followed."event_id") AS "event_id",
  COALESCE(active."row_id", followed."row_id") AS "row_id",
  COALESCE(active."created_at", followed."created_at") AS "created_at",
  CASE
    WHEN active.override_key IS NULL THEN 0
    ELSE 1
  END AS is_active,
  CASE
    WHEN active.override_key IS NULL
    OR followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  "nexus"."nexus_overrides_active" AS active
  FULL OUTER JOIN "nexus"."nexus_overrides_read" AS followed ON followed.override_key = active.override_key;
