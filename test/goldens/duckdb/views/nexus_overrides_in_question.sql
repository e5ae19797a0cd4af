CREATE OR REPLACE VIEW "nexus"."nexus_overrides_in_question"
AS
SELECT
  "active"."override_key",
  "active"."override_id",
  "active"."kind",
  "active"."entity_type",
  "active"."identifier_type_a",
  "active"."identifier_value_a",
  "active"."identifier_type_b",
  "active"."identifier_value_b",
  "active"."entity_id",
  "active"."source",
  "active"."event_id",
  "active"."row_id",
  "active"."created_at",
  1 AS is_active,
  CASE
    WHEN followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  "nexus"."nexus_overrides_active" AS active
  LEFT JOIN "nexus"."nexus_overrides_read" AS followed ON followed.override_key = active.override_key
UNION ALL
SELECT
  "followed"."override_key",
  "followed"."override_id",
  "followed"."kind",
  "followed"."entity_type",
  "followed"."identifier_type_a",
  "followed"."identifier_value_a",
  "followed"."identifier_type_b",
  "followed"."identifier_value_b",
  "followed"."entity_id",
  "followed"."source",
  "followed"."event_id",
  "followed"."row_id",
  "followed"."created_at",
  0 AS is_active,
  1 AS is_changed
FROM
  "nexus"."nexus_overrides_read" AS followed
  LEFT JOIN "nexus"."nexus_overrides_active" AS active ON active.override_key = followed.override_key
WHERE
  active.override_key IS NULL;
