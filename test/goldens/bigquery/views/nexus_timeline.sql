CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_timeline` (
  `entity_id` OPTIONS (description = 'Entity id'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `occurred_at` OPTIONS (description = 'When, UTC'),
  `tie_order` OPTIONS (description = 'What comes first at one instant: 0 for events, 1 for states of events, from 2 on for states of states, so that ORDER BY occurred_at, tie_order, item_id puts nothing before what caused it'),
  `item` OPTIONS (description = 'event or state'),
  `item_id` OPTIONS (description = 'Key of the event, the same for all who took part in it; for a state its state_id'),
  `name` OPTIONS (description = 'Name of the event or of the state'),
  `description` OPTIONS (description = 'One line for people; for a state its value'),
  `role` OPTIONS (description = 'Part of the entity in the event; several with commas between'),
  `event_type` OPTIONS (description = 'Kind of event'),
  `significance` OPTIONS (description = 'How much the event matters, as the source says'),
  `amount` OPTIONS (description = 'Amount of the event; of a state of numbers its value'),
  `unit` OPTIONS (description = 'Unit of the amount'),
  `source` OPTIONS (description = 'Source of the event'),
  `event_id` OPTIONS (description = 'Event; for a state the one that caused it'),
  `ingested_at` OPTIONS (description = 'When the source became aware of the event, UTC')
)
OPTIONS (description = 'Events and states of every entity in one line of time, each once. For a person and a company of theirs together: nexus_membership_timeline.')
AS
SELECT
  participants.entity_id,
  participants.entity_type,
  events.occurred_at,
  0 AS tie_order,
  'event' AS item,
  TO_HEX(
    MD5(
      COALESCE(CAST(events.source AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(events.event_id AS STRING), '_dbt_utils_surrogate_key_null_')
    )
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
  events.`_ingested_at` AS ingested_at
FROM
  (
    SELECT
      entity_id,
      entity_type,
      source,
      event_id,
      STRING_AGG(
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
              `acme-project`.`nexus`.`nexus_records`
            WHERE
              record_kind = 'identifier'
          ) AS log
          JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `log`.entity_type
          AND `map`.identifier_type = `log`.identifier_type
          AND `map`.identifier_value = `log`.identifier_value
        WHERE
          map.entity_id IS NOT NULL
      ) AS parts
    GROUP BY
      entity_id,
      entity_type,
      source,
      event_id
  ) AS participants
  JOIN `acme-project`.`nexus`.`nexus_events` AS events ON events.source = participants.source
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
  CAST(NULL AS STRING) AS role,
  CAST(NULL AS STRING) AS event_type,
  CAST(NULL AS FLOAT64) AS significance,
  state_number AS amount,
  state_unit AS unit,
  CAST(NULL AS STRING) AS source,
  trigger_event_id AS event_id,
  CAST(NULL AS TIMESTAMP) AS ingested_at
FROM
  `acme-project`.`nexus`.`nexus_states`;
