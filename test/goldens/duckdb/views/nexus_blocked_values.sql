CREATE OR REPLACE VIEW "nexus"."nexus_blocked_values"
AS
SELECT DISTINCT
  identifier_type,
  blocked_value
FROM
  (
    SELECT
      "identifier_type",
      "blocked_value"
    FROM
      (
        VALUES
          (
            CAST('email' AS VARCHAR),
            CAST(normalize_email ('o''brien@example.com', '{"plus_tags":"strip","gmail_dots":"strip"}') AS VARCHAR)
          )
      ) AS "listed" ("identifier_type", "blocked_value")
    WHERE
      "blocked_value" IS NOT NULL
  ) AS blocked;
