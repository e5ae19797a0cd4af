CREATE OR REPLACE VIEW "nexus"."nexus_persons"
AS
WITH
  identifiers AS (
    SELECT
      entity_id,
      identifier_type,
      normalized_value,
      MIN(first_seen_at) AS first_seen_at
    FROM
      "nexus"."nexus_entity_map"
    WHERE
      entity_type = 'person'
      AND entity_id IS NOT NULL
    GROUP BY
      entity_id,
      identifier_type,
      normalized_value
  ),
  ranked AS (
    SELECT
      entity_id,
      identifier_type,
      first_seen_at,
      CASE
        WHEN ROW_NUMBER() OVER (
          PARTITION BY
            entity_id,
            identifier_type
          ORDER BY
            CASE
              WHEN first_seen_at IS NULL THEN 1
              ELSE 0
            END,
            first_seen_at,
            normalized_value
        ) = 1 THEN normalized_value
      END AS identifier_value
    FROM
      identifiers
  ),
  entities AS (
    SELECT
      ranked.entity_id,
      MIN(
        CASE
          WHEN "ranked".identifier_type = 'email' THEN "ranked".identifier_value
        END
      ) AS "email",
      MIN(
        CASE
          WHEN "ranked".identifier_type = 'phone' THEN "ranked".identifier_value
        END
      ) AS "phone",
      MIN(
        CASE
          WHEN "ranked".identifier_type = 'user_id' THEN "ranked".identifier_value
        END
      ) AS "user_id",
      MIN(ranked.first_seen_at) AS first_seen_at,
      COUNT(*) AS identifier_count
    FROM
      ranked
    GROUP BY
      ranked.entity_id
  ),
  traits AS (
    SELECT
      traits.entity_id,
      MIN(
        CASE
          WHEN traits.trait_name = 'name' THEN traits.trait_value
        END
      ) AS "name",
      MIN(
        CASE
          WHEN traits.trait_name = 'city' THEN traits.trait_value
        END
      ) AS "city"
    FROM
      "nexus"."nexus_traits" AS traits
    WHERE
      traits.entity_type = 'person'
    GROUP BY
      traits.entity_id
  )
SELECT
  entities.entity_id AS "person_id",
  entities."email" AS "email",
  entities."phone" AS "phone",
  entities."user_id" AS "user_id",
  traits."name" AS "name",
  traits."city" AS "city",
  entities.first_seen_at AS first_seen_at,
  entities.identifier_count AS identifier_count
FROM
  entities
  LEFT JOIN traits ON traits.entity_id = entities.entity_id;
