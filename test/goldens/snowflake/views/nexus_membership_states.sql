CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_MEMBERSHIP_STATES" (
  "MEMBERSHIP_ID" COMMENT 'Surrogate key of person_id and group_id',
  "PERSON_ID" COMMENT 'Person',
  "GROUP_ID" COMMENT 'Group',
  "ROLE" COMMENT 'Part that the person plays there today',
  "ENTITY_TYPE" COMMENT 'Whose state it is: person or group',
  "STATE_ID" COMMENT 'Surrogate key of entity_id, state_name and state_entered_at, and of state_unit where there is one',
  "STATE_NAME" COMMENT 'State',
  "STATE_VALUE" COMMENT 'Its value in the interval',
  "STATE_ENTERED_AT" COMMENT 'Start, inclusive, UTC',
  "STATE_EXITED_AT" COMMENT 'End, exclusive, UTC; null while it lasts',
  "IS_CURRENT" COMMENT 'Whether it lasts',
  "TRIGGER_EVENT_ID" COMMENT 'Event that caused the change into it',
  "STATE_NUMBER" COMMENT 'Of a state of numbers: its value in the interval',
  "STATE_UNIT" COMMENT 'Unit of the number, such as USD; intervals of several units may overlap'
)
COPY GRANTS
COMMENT = 'States of both sides of each membership: what a person sees of their companies, and a company of its people.'
AS
SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  sides.role,
  sides.entity_type,
  "STATES"."STATE_ID",
  "STATES"."STATE_NAME",
  "STATES"."STATE_VALUE",
  "STATES"."STATE_ENTERED_AT",
  "STATES"."STATE_EXITED_AT",
  "STATES"."IS_CURRENT",
  "STATES"."TRIGGER_EVENT_ID",
  "STATES"."STATE_NUMBER",
  "STATES"."STATE_UNIT"
FROM
  (
    SELECT
      memberships.*,
      'person' AS entity_type,
      person_id AS entity_id
    FROM
      "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" AS memberships
    UNION ALL
    SELECT
      memberships.*,
      'group',
      group_id
    FROM
      "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" AS memberships
  ) AS sides
  JOIN "ACME"."NEXUS"."NEXUS_STATES" AS states ON states.entity_id = sides.entity_id;
