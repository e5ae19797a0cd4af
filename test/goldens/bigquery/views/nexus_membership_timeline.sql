CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_membership_timeline` (
  `membership_id` OPTIONS (description = 'Surrogate key of person_id and group_id'),
  `person_id` OPTIONS (description = 'Person'),
  `group_id` OPTIONS (description = 'Group'),
  `occurred_at` OPTIONS (description = 'When, UTC'),
  `tie_order` OPTIONS (description = 'What comes first at one instant: 0 for events, 1 for states of events, from 2 on for states of states, so that ORDER BY occurred_at, tie_order, item_id puts nothing before what caused it'),
  `item` OPTIONS (description = 'event or state'),
  `item_id` OPTIONS (description = 'Key of the event, the same for all who took part in it; for a state its state_id'),
  `name` OPTIONS (description = 'Name of the event or of the state'),
  `description` OPTIONS (description = 'One line for people; for a state its value'),
  `whose` OPTIONS (description = 'person, group or both'),
  `person_role` OPTIONS (description = 'Part of the person in the event'),
  `group_role` OPTIONS (description = 'Part of the group in the event'),
  `event_type` OPTIONS (description = 'Kind of event'),
  `significance` OPTIONS (description = 'How much the event matters, as the source says'),
  `amount` OPTIONS (description = 'Amount of the event; of a state of numbers its value'),
  `unit` OPTIONS (description = 'Unit of the amount'),
  `source` OPTIONS (description = 'Source of the event'),
  `event_id` OPTIONS (description = 'Event; for a state the one that caused it'),
  `ingested_at` OPTIONS (description = 'When the source became aware of the event, UTC')
)
OPTIONS (description = 'What a person and a company of theirs went through, in one line of time: what both took part in stands there once.')
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
  MAX(items.`event_type`) AS `event_type`,
  MAX(items.`significance`) AS `significance`,
  MAX(items.`amount`) AS `amount`,
  MAX(items.`unit`) AS `unit`,
  MAX(items.`source`) AS `source`,
  MAX(items.`event_id`) AS `event_id`,
  MAX(items.`ingested_at`) AS `ingested_at`
FROM
  (
    SELECT
      membership_id,
      person_id,
      group_id,
      'person' AS side,
      person_id AS entity_id
    FROM
      `acme-project`.`nexus`.`nexus_memberships`
    UNION ALL
    SELECT
      membership_id,
      person_id,
      group_id,
      'group',
      group_id
    FROM
      `acme-project`.`nexus`.`nexus_memberships`
  ) AS sides
  JOIN `acme-project`.`nexus`.`nexus_timeline` AS items ON items.entity_id = sides.entity_id
GROUP BY
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  items.item_id;
