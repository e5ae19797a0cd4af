CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_TIMELINE" (
  "ENTITY_ID" COMMENT 'Entity id',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "OCCURRED_AT" COMMENT 'When, UTC',
  "ITEM" COMMENT 'event or state',
  "NAME" COMMENT 'Name of the event or of the state',
  "DESCRIPTION" COMMENT 'One line for people; for a state its value',
  "ROLE" COMMENT 'Part of the entity in the event',
  "AMOUNT" COMMENT 'Amount of the event',
  "UNIT" COMMENT 'Unit of the amount',
  "SOURCE" COMMENT 'Source of the event',
  "EVENT_ID" COMMENT 'Event; for a state the one that caused it'
)
COPY GRANTS
COMMENT = 'Events and states of every entity in one line of time.'
AS
SELECT
  participants."PERSON_ID" AS entity_id,
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
  "ACME"."NEXUS"."NEXUS_PERSON_PARTICIPANTS" AS participants
  JOIN "ACME"."NEXUS"."NEXUS_EVENTS" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants."GROUP_ID" AS entity_id,
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
  "ACME"."NEXUS"."NEXUS_GROUP_PARTICIPANTS" AS participants
  JOIN "ACME"."NEXUS"."NEXUS_EVENTS" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants."DEVICE_ID" AS entity_id,
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
  "ACME"."NEXUS"."NEXUS_DEVICE_PARTICIPANTS" AS participants
  JOIN "ACME"."NEXUS"."NEXUS_EVENTS" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  entity_id,
  entity_type,
  state_entered_at AS occurred_at,
  'state' AS item,
  state_name AS name,
  state_value AS description,
  CAST(NULL AS VARCHAR) AS role,
  CAST(NULL AS FLOAT) AS amount,
  CAST(NULL AS VARCHAR) AS unit,
  CAST(NULL AS VARCHAR) AS source,
  trigger_event_id AS event_id
FROM
  "ACME"."NEXUS"."NEXUS_STATES";
