CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_blocked_values` (
  `identifier_type` OPTIONS (description = 'Type of the identifier'),
  `blocked_value` OPTIONS (description = 'Normalised value')
)
OPTIONS (description = 'Values that link nobody, from the config, normalised as the identifiers they are compared with.')
AS
SELECT DISTINCT
  identifier_type,
  blocked_value
FROM
  (
    SELECT
      `identifier_type`,
      `blocked_value`
    FROM
      UNNEST (
        ARRAY<STRUCT<`identifier_type`STRING, `blocked_value`STRING>>[
          STRUCT(
            'email',
            `acme-project`.`nexus`.`normalize_email` ('o\'brien@example.com', '{"plus_tags":"strip","gmail_dots":"strip"}')
          )
        ]
      ) AS `listed`
    WHERE
      `blocked_value` IS NOT NULL
  ) AS blocked;
