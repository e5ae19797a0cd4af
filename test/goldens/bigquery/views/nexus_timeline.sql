CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_timeline` (
  `entity_id` OPTIONS (description = 'Entity id'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `occurred_at` OPTIONS (description = 'When, UTC'),
  `item` OPTIONS (description = 'event or state'),
  `name` OPTIONS (description = 'Name of the event or of the state'),
  `description` OPTIONS (description = 'One line for people; for a state its value'),
  `role` OPTIONS (description = 'Part of the entity in the event'),
  `amount` OPTIONS (description = 'Amount of the event'),
  `unit` OPTIONS (description = 'Unit of the amount'),
  `source` OPTIONS (description = 'Source of the event'),
  `event_id` OPTIONS (description = 'Event; for a state the one that caused it')
)
OPTIONS (description = 'Events and states of every entity in one line of time.')
AS
SELECT
  participants.`person_id` AS entity_id,
  'person' AS entity_type,
  events.occurred_at,
  'event' AS item,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id
FROM
  `acme-project`.`nexus`.`nexus_person_participants` AS participants
  JOIN `acme-project`.`nexus`.`nexus_events` AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants.`group_id` AS entity_id,
  'group' AS entity_type,
  events.occurred_at,
  'event' AS item,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id
FROM
  `acme-project`.`nexus`.`nexus_group_participants` AS participants
  JOIN `acme-project`.`nexus`.`nexus_events` AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants.`device_id` AS entity_id,
  'device' AS entity_type,
  events.occurred_at,
  'event' AS item,
  events.event_name AS name,
  events.event_description AS description,
  participants.role,
  events.event_value AS amount,
  events.value_unit AS unit,
  events.source,
  events.event_id
FROM
  `acme-project`.`nexus`.`nexus_device_participants` AS participants
  JOIN `acme-project`.`nexus`.`nexus_events` AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  entity_id,
  entity_type,
  state_entered_at AS occurred_at,
  'state' AS item,
  state_name AS name,
  state_value AS description,
  CAST(NULL AS STRING) AS role,
  CAST(NULL AS FLOAT64) AS amount,
  CAST(NULL AS STRING) AS unit,
  CAST(NULL AS STRING) AS source,
  trigger_event_id AS event_id
FROM
  `acme-project`.`nexus`.`nexus_states`;
