CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_email_lists` (
  `audience` OPTIONS (description = 'Audience'),
  `person_id` OPTIONS (description = 'Person'),
  `email` OPTIONS (description = 'Address, as nexus_persons shows it'),
  `name` OPTIONS (description = 'Trait `name` of the person'),
  `group_id` OPTIONS (description = 'Company: the member, or of a person the one with most evidence'),
  `company` OPTIONS (description = 'Trait `name` of the company'),
  `role` OPTIONS (description = 'Part that the person plays there today'),
  `consent` OPTIONS (description = 'The trait that the config names as consent_trait; null where no source gives it'),
  `is_held_out` OPTIONS (description = 'Whether the member is of the share that is held out'),
  `suppressed_by` OPTIONS (description = 'Why not to write: bounced, refused, or no_consent where the config requires one; null where nothing is against it')
)
OPTIONS (description = 'Whom to write to of each audience, under the best address: its members, and of companies their people. Who was erased is in none; who is not to be written to has suppressed_by.')
AS
SELECT
  reached.audience,
  reached.person_id,
  persons.`email` AS email,
  persons.`name` AS name,
  reached.group_id,
  companies.trait_value AS company,
  reached.role,
  CAST(NULL AS STRING) AS consent,
  reached.is_held_out,
  CAST(NULL AS STRING) AS suppressed_by
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
      `acme-project`.`nexus`.`nexus_audience_members` AS members
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
              `acme-project`.`nexus`.`nexus_memberships` AS of_persons
          ) AS known
          CROSS JOIN UNNEST (ARRAY<STRUCT<`side`STRING>>[STRUCT('person'), STRUCT('group')]) AS `listed`
        WHERE
          listed.side = 'group'
          OR known.standing = 1
      ) AS sides ON sides.side = members.entity_type
      AND sides.entity_id = members.entity_id
    WHERE
      members.entity_type = 'person'
      OR sides.person_id IS NOT NULL
  ) AS reached
  JOIN `acme-project`.`nexus`.`nexus_persons` AS persons ON persons.person_id = reached.person_id
  LEFT JOIN `acme-project`.`nexus`.`nexus_traits` AS companies ON companies.entity_id = reached.group_id
  AND companies.trait_name = 'name'
WHERE
  persons.`email` IS NOT NULL;
