CREATE OR REPLACE VIEW "nexus"."nexus_membership_timeline"
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
  MAX(items."event_type") AS "event_type",
  MAX(items."significance") AS "significance",
  MAX(items."amount") AS "amount",
  MAX(items."unit") AS "unit",
  MAX(items."source") AS "source",
  MAX(items."event_id") AS "event_id",
  MAX(items."ingested_at") AS "ingested_at"
FROM
  (
    SELECT
      membership_id,
      person_id,
      group_id,
      'person' AS side,
      person_id AS entity_id
    FROM
      "nexus"."nexus_memberships"
    UNION ALL
    SELECT
      membership_id,
      person_id,
      group_id,
      'group',
      group_id
    FROM
      "nexus"."nexus_memberships"
  ) AS sides
  JOIN "nexus"."nexus_timeline" AS items ON items.entity_id = sides.entity_id
GROUP BY
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  items.item_id;
