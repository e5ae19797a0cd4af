CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_GROUPS" (
  "GROUP_ID" COMMENT 'Entity id; stable over runs',
  "EMAIL" COMMENT 'Earliest email',
  "DOMAIN" COMMENT 'Earliest domain',
  "INDUSTRY" COMMENT 'industry, source_rank',
  "FIRST_SEEN_AT" COMMENT 'Earliest appearance of any identifier, UTC',
  "IDENTIFIER_COUNT" COMMENT 'How many identifiers it has'
)
COPY GRANTS
COMMENT = 'One row per group.'
AS
WITH
  identifiers AS (
    SELECT
      entity_id,
      identifier_type,
      normalized_value,
      MIN(first_seen_at) AS first_seen_at
    FROM
      "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
    WHERE
      entity_type = 'group'
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
          WHEN "RANKED".identifier_type = 'email' THEN "RANKED".identifier_value
        END
      ) AS "EMAIL",
      MIN(
        CASE
          WHEN "RANKED".identifier_type = 'domain' THEN "RANKED".identifier_value
        END
      ) AS "DOMAIN",
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
          WHEN traits.trait_name = 'industry' THEN traits.trait_value
        END
      ) AS "INDUSTRY"
    FROM
      "ACME"."NEXUS"."NEXUS_TRAITS" AS traits
    WHERE
      traits.entity_type = 'group'
    GROUP BY
      traits.entity_id
  )
SELECT
  entities.entity_id AS "GROUP_ID",
  entities."EMAIL" AS "EMAIL",
  entities."DOMAIN" AS "DOMAIN",
  traits."INDUSTRY" AS "INDUSTRY",
  entities.first_seen_at AS first_seen_at,
  entities.identifier_count AS identifier_count
FROM
  entities
  LEFT JOIN traits ON traits.entity_id = entities.entity_id;
