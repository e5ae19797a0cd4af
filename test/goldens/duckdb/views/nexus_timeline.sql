CREATE OR REPLACE VIEW "nexus"."nexus_timeline"
AS
SELECT
  participants."person_id" AS entity_id,
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
  "nexus"."nexus_person_participants" AS participants
  JOIN "nexus"."nexus_events" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants."group_id" AS entity_id,
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
  "nexus"."nexus_group_participants" AS participants
  JOIN "nexus"."nexus_events" AS events ON events.source = participants.source
  AND events.event_id = participants.event_id
UNION ALL
SELECT
  participants."device_id" AS entity_id,
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
  "nexus"."nexus_device_participants" AS participants
  JOIN "nexus"."nexus_events" AS events ON events.source = participants.source
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
  CAST(NULL AS DOUBLE) AS amount,
  CAST(NULL AS VARCHAR) AS unit,
  CAST(NULL AS VARCHAR) AS source,
  trigger_event_id AS event_id
FROM
  "nexus"."nexus_states";
