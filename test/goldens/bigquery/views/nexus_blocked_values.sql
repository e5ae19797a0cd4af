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
      *
    FROM
      (
        SELECT
          'email' AS identifier_type,
          `acme-project`.`nexus`.`normalize_email` ('o\'brien@example.com', '{"plus_tags":"strip","gmail_dots":"strip"}') AS blocked_value
      ) AS listed
    WHERE
      blocked_value IS NOT NULL
  ) AS blocked;
