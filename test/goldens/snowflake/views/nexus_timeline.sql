CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_TIMELINE" (
  "ENTITY_ID" COMMENT 'Entity id',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "OCCURRED_AT" COMMENT 'When, UTC',
  "TIE_ORDER" COMMENT 'What comes first at one instant: 0 for events, 1 for states of events, from 2 on for states of states, so that ORDER BY occurred_at, tie_order, item_id puts nothing before what caused it',
  "ITEM" COMMENT 'event or state',
  "ITEM_ID" COMMENT 'Key of the event, the same for all who took part in it; for a state its state_id',
  "NAME" COMMENT 'Name of the event or of the state',
  "DESCRIPTION" COMMENT 'One line for people; for a state its value',
  "ROLE" COMMENT 'Part of the entity in the event; several with commas between',
  "EVENT_TYPE" COMMENT 'Kind of event',
  "SIGNIFICANCE" COMMENT 'How much the event matters, as the source says',
  "AMOUNT" COMMENT 'Amount of the event; of a state of numbers its value',
  "UNIT" COMMENT 'Unit of the amount',
  "SOURCE" COMMENT 'Source of the event',
  "EVENT_ID" COMMENT 'Event; for a state the one that caused it',
  "INGESTED_AT" COMMENT 'When the source became aware of the event, UTC'
)
COPY GRANTS
COMMENT = 'Events and states of every entity in one line of time, each once. For a person and a company of theirs together: nexus_membership_timeline.'
AS
SELECT
  participants.entity_id,
  participants.entity_type,
  events.occurred_at,
  0 AS tie_order,
  'event' AS item,
  MD5(
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
  events."_INGESTED_AT" AS ingested_at
FROM
  (
    SELECT
      entity_id,
      entity_type,
      source,
      event_id,
      NULLIF(
        LISTAGG(role, ',') WITHIN GROUP (
          ORDER BY
            role
        ),
        ''
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
              "ACME"."NEXUS"."NEXUS_RECORDS"
            WHERE
              record_kind = 'identifier'
          ) AS log
          JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "LOG".entity_type
          AND "MAP".identifier_type = "LOG".identifier_type
          AND "MAP".identifier_value = "LOG".identifier_value
        WHERE
          map.entity_id IS NOT NULL
      ) AS parts
    GROUP BY
      entity_id,
      entity_type,
      source,
      event_id
  ) AS participants
  JOIN "ACME"."NEXUS"."NEXUS_EVENTS" AS events ON events.source = participants.source
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
  CAST(NULL AS FLOAT) AS significance,
  state_number AS amount,
  state_unit AS unit,
  CAST(NULL AS VARCHAR) AS source,
  trigger_event_id AS event_id,
  CAST(NULL AS TIMESTAMP_NTZ(6)) AS ingested_at
FROM
  "ACME"."NEXUS"."NEXUS_STATES";
