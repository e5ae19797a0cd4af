CREATE OR REPLACE VIEW "nexus"."nexus_timeline"
AS
SELECT
  participants.entity_id,
  participants.entity_type,
  events.occurred_at,
  0 AS tie_order,
  'event' AS item,
  md5(
    COALESCE(CAST(events.source AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(events.event_id AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS item_id,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_type,
  events.event_significance AS significance,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id,
  events."_ingested_at" AS ingested_at
FROM
  (
    SELECT
      entity_id,
      entity_type,
      source,
      event_id,
      string_agg(
        role,
        ','
        ORDER BY
          role
      ) AS role
    FROM
      (
        SELECT DISTINCT
          map.entity_id,
          map.entity_type,
          log.source,
          log.event_id,
          log.role
        FROM
          (
            SELECT
              *
            FROM
              "nexus"."nexus_records"
            WHERE
              record_kind = 'identifier'
          ) AS log
          JOIN "nexus"."nexus_entity_map" AS map ON "map".entity_type = "log".entity_type
          AND "map".identifier_type = "log".identifier_type
          AND "map".identifier_value = "log".identifier_value
        WHERE
          map.entity_id IS NOT NULL
      ) AS parts
    GROUP BY
      entity_id,
      entity_type,
      source,
      event_id
  ) AS participants
  JOIN "nexus"."nexus_events" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  entity_id,
  entity_type,
  state_entered_at AS occurred_at,
  CASE state_name
    WHEN 'customer_lifecycle' THEN 2
    ELSE 1
  END AS tie_order,
  'state' AS item,
  state_id AS item_id,
  state_name AS name,
  state_value AS description,
  CAST(NULL AS VARCHAR) AS role,
  CAST(NULL AS VARCHAR) AS event_type,
  CAST(NULL AS DOUBLE) AS significance,
  state_number AS amount,
  state_unit AS unit,
  CAST(NULL AS VARCHAR) AS source,
  trigger_event_id AS event_id,
  CAST(NULL AS TIMESTAMP) AS ingested_at
FROM
  "nexus"."nexus_states";
