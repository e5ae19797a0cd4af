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
              WHEN 'email' THEN COALESCE(seen.source_rank, CAST('4000000000000000000' AS BIGINT))
              ELSE 0
            END,
            CASE identifiers.identifier_type
              WHEN 'email' THEN COALESCE(- epoch_us(seen.last_seen_at), CAST('4000000000000000000' AS BIGINT))
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
          "nexus"."nexus_records" AS records
          JOIN "nexus"."nexus_entity_map" AS map ON "map".entity_type = "records".entity_type
          AND "map".identifier_type = "records".identifier_type
          AND "map".identifier_value = "records".identifier_value
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
      LEFT JOIN "nexus"."nexus_free_mail_domains" AS free_mail ON free_mail.domain = NULLIF(split_part(identifiers.normalized_value, '@', 2), '')
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
