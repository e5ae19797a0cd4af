CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_IDENTIFIER_EDGES" (
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "SOURCE" COMMENT 'Source of the row',
  "EVENT_ID" COMMENT 'Event of the row',
  "ROW_ID" COMMENT 'Link group',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "IDENTIFIER_TYPE_A" COMMENT 'Hub of the row: type',
  "IDENTIFIER_VALUE_A" COMMENT 'Hub of the row: normalised value',
  "IDENTIFIER_TYPE_B" COMMENT 'Other identifier: type',
  "IDENTIFIER_VALUE_B" COMMENT 'Other identifier: normalised value'
)
COPY GRANTS
COMMENT = 'Why identifiers are one entity: each row joins its hub to its other identifiers.'
AS
WITH
  members AS (
    SELECT DISTINCT
      log.entity_type,
      log.source,
      log.event_id,
      log.row_id,
      log.occurred_at,
      map.identifier_type,
      map.normalized_value
    FROM
      "ACME"."NEXUS"."NEXUS_RECORDS" AS log
      JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "LOG".entity_type
      AND "MAP".identifier_type = "LOG".identifier_type
      AND "MAP".identifier_value = "LOG".identifier_value
    WHERE
      log.record_kind = 'identifier'
      AND map.entity_id IS NOT NULL
  ),
  stars AS (
    SELECT
      members.*,
      FIRST_VALUE(identifier_type) OVER (
        PARTITION BY
          entity_type,
          source,
          event_id,
          row_id
        ORDER BY
          identifier_type,
          normalized_value
      ) AS hub_type,
      FIRST_VALUE(normalized_value) OVER (
        PARTITION BY
          entity_type,
          source,
          event_id,
          row_id
        ORDER BY
          identifier_type,
          normalized_value
      ) AS hub_value
    FROM
      members
  )
SELECT
  entity_type,
  source,
  event_id,
  row_id,
  occurred_at,
  hub_type AS identifier_type_a,
  hub_value AS identifier_value_a,
  identifier_type AS identifier_type_b,
  normalized_value AS identifier_value_b
FROM
  stars
WHERE
  hub_type <> identifier_type
  OR hub_value <> normalized_value;
