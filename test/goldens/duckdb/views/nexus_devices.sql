CREATE OR REPLACE VIEW "nexus"."nexus_devices"
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
      entity_type = 'device'
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
          WHEN "ranked".identifier_type = 'serial' THEN "ranked".identifier_value
        END
      ) AS "serial",
      MIN(
        CASE
          WHEN "ranked".identifier_type = 'tag' THEN "ranked".identifier_value
        END
      ) AS "tag",
      MIN(ranked.first_seen_at) AS first_seen_at,
      COUNT(*) AS identifier_count
    FROM
      ranked
    GROUP BY
      ranked.entity_id
  ),
  traits AS (
    SELECT
      traits.entity_id
    FROM
      "nexus"."nexus_traits" AS traits
    WHERE
      traits.entity_type = 'device'
    GROUP BY
      traits.entity_id
  )
SELECT
  entities.entity_id AS "device_id",
  entities."email" AS "email",
  entities."serial" AS "serial",
  entities."tag" AS "tag",
  entities.first_seen_at AS first_seen_at,
  entities.identifier_count AS identifier_count
FROM
  entities
  LEFT JOIN traits ON traits.entity_id = entities.entity_id;
