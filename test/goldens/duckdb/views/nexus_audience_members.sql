CREATE OR REPLACE VIEW "nexus"."nexus_audience_members"
AS
SELECT
  listed.audience,
  'person' AS entity_type,
  members.entity_id,
  TRY_CAST ('0x' || SUBSTR(md5(listed.audience || ' ' || members.entity_id), 1, 8) AS BIGINT) < listed.held_out_below AS is_held_out,
  members.name,
  members.email
FROM
  (
    SELECT
      judged.*,
      CASE
        WHEN (
          COALESCE("computed_0" >= 1, FALSE)
          AND (
            COALESCE("state_0" IN ('open', 'can''t wait'), FALSE)
            OR COALESCE("trait_0" IN ('Cork'), FALSE)
          )
          AND NOT (COALESCE("state_1" < 10.5, FALSE))
          AND COALESCE("groups_0", 0) = 1
        ) THEN 1
        ELSE 0
      END AS "in_0"
    FROM
      (
        SELECT
          entities."person_id" AS entity_id,
          entities."name" AS name,
          entities."email" AS email,
          entities."city" AS "trait_0",
          computed."payments_90_days" AS "computed_0",
          "states"."state_0",
          "states"."state_1",
          "in_groups"."groups_0"
        FROM
          "nexus"."nexus_persons" AS entities
          LEFT JOIN "nexus"."nexus_person_computed_traits" AS computed ON computed."person_id" = entities."person_id"
          LEFT JOIN (
            SELECT
              entity_id,
              MAX(
                CASE
                  WHEN state_name = 'support_status' THEN state_value
                END
              ) AS "state_0",
              MAX(
                CASE
                  WHEN state_name = 'monthly_revenue'
                  AND state_unit = 'USD' THEN state_number
                END
              ) AS "state_1"
            FROM
              "nexus"."nexus_states"
            WHERE
              entity_type = 'person'
              AND is_current
            GROUP BY
              entity_id
          ) AS states ON states.entity_id = entities."person_id"
          LEFT JOIN (
            SELECT
              memberships.person_id,
              MAX(
                CASE
                  WHEN companies."meets_0" = 1
                  AND memberships.role = 'owner' THEN 1
                  ELSE 0
                END
              ) AS "groups_0"
            FROM
              "nexus"."nexus_memberships" AS memberships
              JOIN (
                SELECT
                  judged.*,
                  CASE
                    WHEN COALESCE("in_1", 0) = 1 THEN 1
                    ELSE 0
                  END AS "meets_0"
                FROM
                  (
                    SELECT
                      judged.*,
                      CASE
                        WHEN COALESCE("trait_0" IN ('steel'), FALSE) THEN 1
                        ELSE 0
                      END AS "in_1"
                    FROM
                      (
                        SELECT
                          entities."group_id" AS entity_id,
                          CAST(NULL AS VARCHAR) AS name,
                          entities."email" AS email,
                          entities."industry" AS "trait_0"
                        FROM
                          "nexus"."nexus_groups" AS entities
                      ) AS judged
                  ) AS judged
              ) AS companies ON companies.entity_id = memberships.group_id
            GROUP BY
              memberships.person_id
          ) AS in_groups ON in_groups.person_id = entities."person_id"
      ) AS judged
  ) AS members
  CROSS JOIN (
    VALUES
      (CAST('waiting_payers' AS VARCHAR), CAST(429496730 AS BIGINT))
  ) AS "listed" ("audience", "held_out_below")
WHERE
  CASE listed.audience
    WHEN 'waiting_payers' THEN members."in_0"
  END = 1
UNION ALL
SELECT
  listed.audience,
  'group' AS entity_type,
  members.entity_id,
  TRY_CAST ('0x' || SUBSTR(md5(listed.audience || ' ' || members.entity_id), 1, 8) AS BIGINT) < listed.held_out_below AS is_held_out,
  members.name,
  members.email
FROM
  (
    SELECT
      judged.*,
      CASE
        WHEN COALESCE("trait_0" IN ('steel'), FALSE) THEN 1
        ELSE 0
      END AS "in_1"
    FROM
      (
        SELECT
          entities."group_id" AS entity_id,
          CAST(NULL AS VARCHAR) AS name,
          entities."email" AS email,
          entities."industry" AS "trait_0"
        FROM
          "nexus"."nexus_groups" AS entities
      ) AS judged
  ) AS members
  CROSS JOIN (
    VALUES
      (CAST('industrial' AS VARCHAR), CAST(0 AS BIGINT))
  ) AS "listed" ("audience", "held_out_below")
WHERE
  CASE listed.audience
    WHEN 'industrial' THEN members."in_1"
  END = 1;
