CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_AUDIENCE_MEMBERS" (
  "AUDIENCE" COMMENT 'Audience',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "ENTITY_ID" COMMENT 'Entity id',
  "IS_HELD_OUT" COMMENT 'Whether the entity is of the share that is held out: by a hash of the name of the audience and the id',
  "NAME" COMMENT 'Trait `name`, where the entity type has it',
  "EMAIL" COMMENT 'Its address: the column of the first identifier type for e-mail, where the entity type has one'
)
COPY GRANTS
COMMENT = 'Who is in which audience of the config now, as of the last run.'
AS
SELECT
  listed.audience,
  'person' AS entity_type,
  members.entity_id,
  TRY_TO_NUMBER(SUBSTR(MD5(listed.audience || ' ' || members.entity_id), 1, 8), 'XXXXXXXX') < listed.held_out_below AS is_held_out,
  members.name,
  members.email
FROM
  (
    SELECT
      judged.*,
      CASE
        WHEN (
          COALESCE("COMPUTED_0" >= 1, FALSE)
          AND (
            COALESCE("STATE_0" IN ('open', 'can''t wait'), FALSE)
            OR COALESCE("TRAIT_0" IN ('Cork'), FALSE)
          )
          AND NOT (COALESCE("STATE_1" < 10.5, FALSE))
          AND COALESCE("GROUPS_0", 0) = 1
        ) THEN 1
        ELSE 0
      END AS "IN_0"
    FROM
      (
        SELECT
          entities."PERSON_ID" AS entity_id,
          entities."NAME" AS name,
          entities."EMAIL" AS email,
          entities."CITY" AS "TRAIT_0",
          computed."PAYMENTS_90_DAYS" AS "COMPUTED_0",
          "STATES"."STATE_0",
          "STATES"."STATE_1",
          "IN_GROUPS"."GROUPS_0"
        FROM
          "ACME"."NEXUS"."NEXUS_PERSONS" AS entities
          LEFT JOIN "ACME"."NEXUS"."NEXUS_PERSON_COMPUTED_TRAITS" AS computed ON computed."PERSON_ID" = entities."PERSON_ID"
          LEFT JOIN (
            SELECT
              entity_id,
              MAX(
                CASE
                  WHEN state_name = 'support_status' THEN state_value
                END
              ) AS "STATE_0",
              MAX(
                CASE
                  WHEN state_name = 'monthly_revenue'
                  AND state_unit = 'USD' THEN state_number
                END
              ) AS "STATE_1"
            FROM
              "ACME"."NEXUS"."NEXUS_STATES"
            WHERE
              entity_type = 'person'
              AND is_current
            GROUP BY
              entity_id
          ) AS states ON states.entity_id = entities."PERSON_ID"
          LEFT JOIN (
            SELECT
              memberships.person_id,
              MAX(
                CASE
                  WHEN companies."MEETS_0" = 1
                  AND memberships.role = 'owner' THEN 1
                  ELSE 0
                END
              ) AS "GROUPS_0"
            FROM
              "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" AS memberships
              JOIN (
                SELECT
                  judged.*,
                  CASE
                    WHEN COALESCE("IN_1", 0) = 1 THEN 1
                    ELSE 0
                  END AS "MEETS_0"
                FROM
                  (
                    SELECT
                      judged.*,
                      CASE
                        WHEN COALESCE("TRAIT_0" IN ('steel'), FALSE) THEN 1
                        ELSE 0
                      END AS "IN_1"
                    FROM
                      (
                        SELECT
                          entities."GROUP_ID" AS entity_id,
                          CAST(NULL AS VARCHAR) AS name,
                          entities."EMAIL" AS email,
                          entities."INDUSTRY" AS "TRAIT_0"
                        FROM
                          "ACME"."NEXUS"."NEXUS_GROUPS" AS entities
                      ) AS judged
                  ) AS judged
              ) AS companies ON companies.entity_id = memberships.group_id
            GROUP BY
              memberships.person_id
          ) AS in_groups ON in_groups.person_id = entities."PERSON_ID"
      ) AS judged
  ) AS members
  CROSS JOIN (
    SELECT
      CAST('waiting_payers' AS VARCHAR) AS "AUDIENCE",
      CAST(429496730 AS NUMBER(38, 0)) AS "HELD_OUT_BELOW"
  ) AS "LISTED"
WHERE
  CASE listed.audience
    WHEN 'waiting_payers' THEN members."IN_0"
  END = 1
UNION ALL
SELECT
  listed.audience,
  'group' AS entity_type,
  members.entity_id,
  TRY_TO_NUMBER(SUBSTR(MD5(listed.audience || ' ' || members.entity_id), 1, 8), 'XXXXXXXX') < listed.held_out_below AS is_held_out,
  members.name,
  members.email
FROM
  (
    SELECT
      judged.*,
      CASE
        WHEN COALESCE("TRAIT_0" IN ('steel'), FALSE) THEN 1
        ELSE 0
      END AS "IN_1"
    FROM
      (
        SELECT
          entities."GROUP_ID" AS entity_id,
          CAST(NULL AS VARCHAR) AS name,
          entities."EMAIL" AS email,
          entities."INDUSTRY" AS "TRAIT_0"
        FROM
          "ACME"."NEXUS"."NEXUS_GROUPS" AS entities
      ) AS judged
  ) AS members
  CROSS JOIN (
    SELECT
      CAST('industrial' AS VARCHAR) AS "AUDIENCE",
      CAST(0 AS NUMBER(38, 0)) AS "HELD_OUT_BELOW"
  ) AS "LISTED"
WHERE
  CASE listed.audience
    WHEN 'industrial' THEN members."IN_1"
  END = 1;
