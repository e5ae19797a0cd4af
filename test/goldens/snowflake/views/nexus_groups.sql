CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_GROUPS" (
  "GROUP_ID" COMMENT 'Entity id; stable over runs',
  "EMAIL" COMMENT 'email by work_mail, then source_rank, then latest',
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
      identifiers.entity_id,
      identifiers.identifier_type,
      identifiers.first_seen_at,
      CASE
        WHEN ROW_NUMBER() OVER (
          PARTITION BY
            identifiers.entity_id,
            identifiers.identifier_type
          ORDER BY
            CASE identifiers.identifier_type
              WHEN 'email' THEN CASE
                WHEN free_mail.domain IS NULL THEN 0
                ELSE 1
              END
              ELSE 0
            END,
            CASE identifiers.identifier_type
              WHEN 'email' THEN COALESCE(seen.source_rank, CAST('4000000000000000000' AS NUMBER(38, 0)))
              ELSE 0
            END,
            CASE identifiers.identifier_type
              WHEN 'email' THEN COALESCE(- DATE_PART(EPOCH_MICROSECOND, seen.last_seen_at), CAST('4000000000000000000' AS NUMBER(38, 0)))
              ELSE 0
            END,
            CASE
              WHEN identifiers.first_seen_at IS NULL THEN 1
              ELSE 0
            END,
            identifiers.first_seen_at,
            identifiers.normalized_value
        ) = 1 THEN identifiers.normalized_value
      END AS identifier_value
    FROM
      identifiers
      LEFT JOIN (
        SELECT
          map.entity_id,
          map.identifier_type,
          map.normalized_value,
          MAX(records.occurred_at) AS last_seen_at,
          COUNT(*) AS record_count,
          MIN(
            CASE records.source
              WHEN 'crm' THEN 0
              WHEN 'fleet' THEN 1
              ELSE 2
            END
          ) AS source_rank
        FROM
          "ACME"."NEXUS"."NEXUS_RECORDS" AS records
          JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "RECORDS".entity_type
          AND "MAP".identifier_type = "RECORDS".identifier_type
          AND "MAP".identifier_value = "RECORDS".identifier_value
        WHERE
          records.record_kind IN ('identifier', 'trait')
          AND records.identifier_type IN ('email')
        GROUP BY
          map.entity_id,
          map.identifier_type,
          map.normalized_value
      ) AS seen ON seen.entity_id = identifiers.entity_id
      AND seen.identifier_type = identifiers.identifier_type
      AND seen.normalized_value = identifiers.normalized_value
      LEFT JOIN "ACME"."NEXUS"."NEXUS_FREE_MAIL_DOMAINS" AS free_mail ON free_mail.domain = NULLIF(SPLIT_PART(identifiers.normalized_value, '@', 2), '')
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
