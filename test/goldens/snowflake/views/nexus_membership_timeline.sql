CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_MEMBERSHIP_TIMELINE" (
  "MEMBERSHIP_ID" COMMENT 'Surrogate key of person_id and group_id',
  "PERSON_ID" COMMENT 'Person',
  "GROUP_ID" COMMENT 'Group',
  "OCCURRED_AT" COMMENT 'When, UTC',
  "TIE_ORDER" COMMENT 'What comes first at one instant: 0 for events, 1 for states of events, from 2 on for states of states, so that ORDER BY occurred_at, tie_order, item_id puts nothing before what caused it',
  "ITEM" COMMENT 'event or state',
  "ITEM_ID" COMMENT 'Key of the event, the same for all who took part in it; for a state its state_id',
  "NAME" COMMENT 'Name of the event or of the state',
  "DESCRIPTION" COMMENT 'One line for people; for a state its value',
  "WHOSE" COMMENT 'person, group or both',
  "PERSON_ROLE" COMMENT 'Part of the person in the event',
  "GROUP_ROLE" COMMENT 'Part of the group in the event',
  "EVENT_TYPE" COMMENT 'Kind of event',
  "SIGNIFICANCE" COMMENT 'How much the event matters, as the source says',
  "AMOUNT" COMMENT 'Amount of the event; of a state of numbers its value',
  "UNIT" COMMENT 'Unit of the amount',
  "SOURCE" COMMENT 'Source of the event',
  "EVENT_ID" COMMENT 'Event; for a state the one that caused it',
  "INGESTED_AT" COMMENT 'When the source became aware of the event, UTC'
)
COPY GRANTS
COMMENT = 'What a person and a company of theirs went through, in one line of time: what both took part in stands there once.'
AS
SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  MAX(items.occurred_at) AS occurred_at,
  MAX(items.tie_order) AS tie_order,
  MAX(items.item) AS item,
  items.item_id,
  MAX(items.name) AS name,
  MAX(items.description) AS description,
  CASE COUNT(*)
    WHEN 1 THEN MAX(sides.side)
    ELSE 'both'
  END AS whose,
  MAX(
    CASE sides.side
      WHEN 'person' THEN items.role
    END
  ) AS person_role,
  MAX(
    CASE sides.side
      WHEN 'group' THEN items.role
    END
  ) AS group_role,
  MAX(items."EVENT_TYPE") AS "EVENT_TYPE",
  MAX(items."SIGNIFICANCE") AS "SIGNIFICANCE",
  MAX(items."AMOUNT") AS "AMOUNT",
  MAX(items."UNIT") AS "UNIT",
  MAX(items."SOURCE") AS "SOURCE",
  MAX(items."EVENT_ID") AS "EVENT_ID",
  MAX(items."INGESTED_AT") AS "INGESTED_AT"
FROM
  (
    SELECT
      membership_id,
      person_id,
      group_id,
      'person' AS side,
      person_id AS entity_id
    FROM
      "ACME"."NEXUS"."NEXUS_MEMBERSHIPS"
    UNION ALL
    SELECT
      membership_id,
      person_id,
      group_id,
      'group',
      group_id
    FROM
      "ACME"."NEXUS"."NEXUS_MEMBERSHIPS"
  ) AS sides
  JOIN "ACME"."NEXUS"."NEXUS_TIMELINE" AS items ON items.entity_id = sides.entity_id
GROUP BY
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  items.item_id;
