CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_identifier_edges` (
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `source` OPTIONS (description = 'Source of the row'),
  `event_id` OPTIONS (description = 'Event of the row'),
  `row_id` OPTIONS (description = 'Link group'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `identifier_type_a` OPTIONS (description = 'Hub of the row: type'),
  `identifier_value_a` OPTIONS (description = 'Hub of the row: normalised value'),
  `identifier_type_b` OPTIONS (description = 'Other identifier: type'),
  `identifier_value_b` OPTIONS (description = 'Other identifier: normalised value')
)
OPTIONS (description = 'Why identifiers are one entity: each row joins its hub to its other identifiers.')
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
      `acme-project`.`nexus`.`nexus_records` AS log
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `log`.entity_type
      AND `map`.identifier_type = `log`.identifier_type
      AND `map`.identifier_value = `log`.identifier_value
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
