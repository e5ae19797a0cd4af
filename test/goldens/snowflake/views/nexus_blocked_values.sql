CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_BLOCKED_VALUES" (
  "IDENTIFIER_TYPE" COMMENT 'Type of the identifier',
  "BLOCKED_VALUE" COMMENT 'Normalised value'
)
COPY GRANTS
COMMENT = 'Values that link nobody, from the config, normalised as the identifiers they are compared with.'
AS
SELECT DISTINCT
  identifier_type,
  blocked_value
FROM
  (
    SELECT
      "IDENTIFIER_TYPE",
      "BLOCKED_VALUE"
    FROM
      (
        SELECT
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST(
            "ACME"."NEXUS"."NORMALIZE_EMAIL" ('o''brien@example.com', '{"plus_tags":"strip","gmail_dots":"strip"}') AS VARCHAR
          ) AS "BLOCKED_VALUE"
      ) AS "LISTED"
    WHERE
      "BLOCKED_VALUE" IS NOT NULL
  ) AS blocked;
