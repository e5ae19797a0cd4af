CREATE OR REPLACE VIEW "nexus"."nexus_entities"
AS
SELECT
  identifiers.entity_id,
  identifiers.entity_type,
  COALESCE(traits.trait_value, identifiers.earliest_value) AS name,
  identifiers.first_seen_at,
  identifiers.identifier_count
FROM
  (
    SELECT
      entity_id,
      entity_type,
      MIN(
        CASE
          WHEN standing = 1 THEN normalized_value
        END
      ) AS earliest_value,
      MIN(first_seen_at) AS first_seen_at,
      COUNT(DISTINCT identifier_key) AS identifier_count
    FROM
      (
        SELECT
          map.*,
          ROW_NUMBER() OVER (
            PARTITION BY
              entity_id
            ORDER BY
              CASE
                WHEN first_seen_at IS NULL THEN 1
                ELSE 0
              END,
              first_seen_at,
              identifier_type,
              normalized_value
          ) AS standing
        FROM
          "nexus"."nexus_entity_map" AS map
        WHERE
          entity_id IS NOT NULL
      ) AS ranked
    GROUP BY
      entity_id,
      entity_type
  ) AS identifiers
  LEFT JOIN "nexus"."nexus_traits" AS traits ON traits.entity_id = identifiers.entity_id
  AND traits.trait_name = 'name';
