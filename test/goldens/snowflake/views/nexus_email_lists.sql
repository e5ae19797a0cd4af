CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_EMAIL_LISTS" (
  "AUDIENCE" COMMENT 'Audience',
  "PERSON_ID" COMMENT 'Person',
  "EMAIL" COMMENT 'Address, as nexus_persons shows it',
  "NAME" COMMENT 'Trait `name` of the person',
  "GROUP_ID" COMMENT 'Company: the member, or of a person the one with most evidence',
  "COMPANY" COMMENT 'Trait `name` of the company',
  "ROLE" COMMENT 'Part that the person plays there today',
  "CONSENT" COMMENT 'The trait that the config names as consent_trait; null where no source gives it',
  "IS_HELD_OUT" COMMENT 'Whether the member is of the share that is held out',
  "SUPPRESSED_BY" COMMENT 'Why not to write: bounced, refused, or no_consent where the config requires one; null where nothing is against it'
)
COPY GRANTS
COMMENT = 'Whom to write to of each audience, under the best address: its members, and of companies their people. Who was erased is in none; who is not to be written to has suppressed_by.'
AS
SELECT
  reached.audience,
  reached.person_id,
  persons."EMAIL" AS email,
  persons."NAME" AS name,
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
      "ACME"."NEXUS"."NEXUS_AUDIENCE_MEMBERS" AS members
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
              "ACME"."NEXUS"."NEXUS_MEMBERSHIPS" AS of_persons
          ) AS known
          CROSS JOIN (
            SELECT
              CAST('person' AS VARCHAR) AS "SIDE"
            UNION ALL
            SELECT
              CAST('group' AS VARCHAR) AS "SIDE"
          ) AS "LISTED"
        WHERE
          listed.side = 'group'
          OR known.standing = 1
      ) AS sides ON sides.side = members.entity_type
      AND sides.entity_id = members.entity_id
    WHERE
      members.entity_type = 'person'
      OR sides.person_id IS NOT NULL
  ) AS reached
  JOIN "ACME"."NEXUS"."NEXUS_PERSONS" AS persons ON persons.person_id = reached.person_id
  LEFT JOIN "ACME"."NEXUS"."NEXUS_TRAITS" AS companies ON companies.entity_id = reached.group_id
  AND companies.trait_name = 'name'
WHERE
  persons."EMAIL" IS NOT NULL;
