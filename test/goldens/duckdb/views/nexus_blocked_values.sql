CREATE OR REPLACE VIEW "nexus"."nexus_blocked_values"
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
          normalize_email ('o''brien@example.com', '{"plus_tags":"strip","gmail_dots":"strip"}') AS blocked_value
      ) AS listed
    WHERE
      blocked_value IS NOT NULL
  ) AS blocked;
