CREATE OR REPLACE VIEW "nexus"."nexus_overrides_active"
AS
SELECT DISTINCT
  md5(
    CONCAT(
      COALESCE(CAST(LENGTH("override_id") AS VARCHAR) || ':' || "override_id", '-'),
      COALESCE(CAST(LENGTH("kind") AS VARCHAR) || ':' || "kind", '-'),
      COALESCE(CAST(LENGTH("entity_type") AS VARCHAR) || ':' || "entity_type", '-'),
      COALESCE(CAST(LENGTH("identifier_type_a") AS VARCHAR) || ':' || "identifier_type_a", '-'),
      COALESCE(CAST(LENGTH("identifier_value_a") AS VARCHAR) || ':' || "identifier_value_a", '-'),
      COALESCE(CAST(LENGTH("identifier_type_b") AS VARCHAR) || ':' || "identifier_type_b", '-'),
      COALESCE(CAST(LENGTH("identifier_value_b") AS VARCHAR) || ':' || "identifier_value_b", '-'),
      COALESCE(CAST(LENGTH("entity_id") AS VARCHAR) || ':' || "entity_id", '-'),
      COALESCE(CAST(LENGTH("source") AS VARCHAR) || ':' || "source", '-'),
      COALESCE(CAST(LENGTH("event_id") AS VARCHAR) || ':' || "event_id", '-'),
      COALESCE(CAST(LENGTH("row_id") AS VARCHAR) || ':' || "row_id", '-'),
      COALESCE(
        CAST(LENGTH(strftime("created_at", '%Y-%m-%dT%H:%M:%S.%fZ')) AS VARCHAR) || ':' || strftime("created_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
        '-'
      )
    )
  ) AS override_key,
  "override_id",
  "kind",
  "entity_type",
  "identifier_type_a",
  "identifier_value_a",
  "identifier_type_b",
  "identifier_value_b",
  "entity_id",
  "source",
  "event_id",
  "row_id",
  "created_at"
FROM
  "nexus"."nexus_overrides"
WHERE
  (
    withdrawn_at IS NULL
    OR withdrawn_at > CAST(get_current_timestamp() AS TIMESTAMP)
  );
