CREATE OR REPLACE VIEW "nexus"."nexus_email_lists"
AS
SELECT
  reached.audience,
  reached.person_id,
  persons."email" AS email,
  persons."name" AS name,
  reached.group_id,
  companies.trait_value AS company,
  reached.role,
  CAST(NULL AS VARCHAR) AS consent,
  reached.is_held_out,
  CAST(NULL AS VARCHAR) AS suppressed_by
FROM
  (
    SELECT
      members.audience,
      members.is_held_out,
      CASE members.entity_type
        WHEN 'person' THEN members.entity_id
        ELSE sides.person_id
      END AS person_id,
      sides.group_id,
      sides.role
    FROM
      "nexus"."nexus_audience_members" AS members
      LEFT JOIN (
        SELECT
          listed.side,
          CASE listed.side
            WHEN 'person' THEN known.person_id
            ELSE known.group_id
          END AS entity_id,
          known.person_id,
          known.group_id,
          known.role
        FROM
          (
            SELECT
              of_persons.*,
              ROW_NUMBER() OVER (
                PARTITION BY
                  person_id
                ORDER BY
                  evidence_count DESC,
                  group_id
              ) AS standing
            FROM
              "nexus"."nexus_memberships" AS of_persons
          ) AS known
          CROSS JOIN (
            VALUES
              (CAST('person' AS VARCHAR)),
              ('group')
          ) AS "listed" ("side")
        WHERE
          listed.side = 'group'
          OR known.standing = 1
      ) AS sides ON sides.side = members.entity_type
      AND sides.entity_id = members.entity_id
    WHERE
      members.entity_type = 'person'
      OR sides.person_id IS NOT NULL
  ) AS reached
  JOIN "nexus"."nexus_persons" AS persons ON persons.person_id = reached.person_id
  LEFT JOIN "nexus"."nexus_traits" AS companies ON companies.entity_id = reached.group_id
  AND companies.trait_name = 'name'
WHERE
  persons."email" IS NOT NULL;
