CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_OVERRIDE_IDENTIFIERS" (
  "OVERRIDE_ID" COMMENT 'Any unique text',
  "OVERRIDE_KEY" COMMENT 'MD5 of what the row says',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" COMMENT 'Type of the identifier',
  "IDENTIFIER_VALUE" COMMENT 'Value as sources gave it',
  "FORM" COMMENT 'Value that is compared'
)
COPY GRANTS
COMMENT = 'Identifiers that overrides name, those that were withdrawn too.'
AS
WITH
  named AS (
    SELECT
      override_id,
      CAST(NULL AS VARCHAR) AS override_key,
      entity_type,
      "IDENTIFIER_TYPE_A" AS identifier_type,
      "IDENTIFIER_VALUE_A" AS identifier_value
    FROM
      "ACME"."NEXUS"."NEXUS_OVERRIDES"
    WHERE
      "IDENTIFIER_VALUE_A" IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      "OVERRIDE_KEY" AS override_key,
      entity_type,
      "IDENTIFIER_TYPE_A" AS identifier_type,
      "IDENTIFIER_VALUE_A" AS identifier_value
    FROM
      "ACME"."NEXUS"."NEXUS_OVERRIDES_READ"
    WHERE
      "IDENTIFIER_VALUE_A" IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      CAST(NULL AS VARCHAR) AS override_key,
      entity_type,
      "IDENTIFIER_TYPE_B" AS identifier_type,
      "IDENTIFIER_VALUE_B" AS identifier_value
    FROM
      "ACME"."NEXUS"."NEXUS_OVERRIDES"
    WHERE
      "IDENTIFIER_VALUE_B" IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      "OVERRIDE_KEY" AS override_key,
      entity_type,
      "IDENTIFIER_TYPE_B" AS identifier_type,
      "IDENTIFIER_VALUE_B" AS identifier_value
    FROM
      "ACME"."NEXUS"."NEXUS_OVERRIDES_READ"
    WHERE
      "IDENTIFIER_VALUE_B" IS NOT NULL
  ),
  of_today AS (
    SELECT
      identifier_type,
      normalizer,
      parameter
    FROM
      (
        SELECT
          CAST('email' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('email' AS VARCHAR) AS "NORMALIZER",
          CAST('{"plus_tags":"strip","gmail_dots":"strip"}' AS VARCHAR) AS "PARAMETER"
        UNION ALL
        SELECT
          CAST('phone' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('phone' AS VARCHAR) AS "NORMALIZER",
          CAST('DE' AS VARCHAR) AS "PARAMETER"
        UNION ALL
        SELECT
          CAST('domain' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('domain' AS VARCHAR) AS "NORMALIZER",
          CAST('' AS VARCHAR) AS "PARAMETER"
        UNION ALL
        SELECT
          CAST('user_id' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('trim' AS VARCHAR) AS "NORMALIZER",
          CAST('' AS VARCHAR) AS "PARAMETER"
        UNION ALL
        SELECT
          CAST('serial' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('lower' AS VARCHAR) AS "NORMALIZER",
          CAST('' AS VARCHAR) AS "PARAMETER"
        UNION ALL
        SELECT
          CAST('tag' AS VARCHAR) AS "IDENTIFIER_TYPE",
          CAST('exact' AS VARCHAR) AS "NORMALIZER",
          CAST('' AS VARCHAR) AS "PARAMETER"
      ) AS "RULES"
  ),
  named_once AS (
    SELECT DISTINCT
      entity_type,
      identifier_type,
      identifier_value
    FROM
      named
  ),
  to_form AS (
    SELECT
      named_once.entity_type,
      named_once.identifier_type,
      named_once.identifier_value,
      of_today.normalizer,
      of_today.parameter
    FROM
      named_once
      JOIN of_today ON of_today.identifier_type = named_once.identifier_type
  ),
  candidates AS (
    SELECT
      to_form.*,
      CASE to_form.normalizer
        WHEN 'exact' THEN to_form.identifier_value
        WHEN 'trim' THEN NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '')
        WHEN 'lower' THEN LOWER(NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), ''))
        WHEN 'email' THEN "ACME"."NEXUS"."NORMALIZE_EMAIL" (to_form.identifier_value, to_form.parameter)
        WHEN 'phone' THEN "ACME"."NEXUS"."NORMALIZE_PHONE" (to_form.identifier_value, to_form.parameter)
        WHEN 'domain' THEN "ACME"."NEXUS"."NORMALIZE_DOMAIN" (to_form.identifier_value)
      END AS candidate
    FROM
      to_form
  ),
  hosts AS (
    SELECT DISTINCT
      candidate AS host
    FROM
      candidates
    WHERE
      normalizer = 'domain'
  ),
  host_parents AS (
    SELECT
      hosts.host,
      levels.level,
      CASE levels.level
        WHEN 0 THEN hosts.host
        WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '')
        WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '')
        WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '')
        WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '')
        WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '')
        WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '')
        WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '')
        WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '')
        WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '')
        WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '')
        WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '')
      END AS parent,
      LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
    FROM
      hosts
      CROSS JOIN (
        SELECT
          CAST(0 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(1 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(2 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(3 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(4 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(5 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(6 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(7 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(8 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(9 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(10 AS NUMBER(38, 0)) AS "LEVEL"
        UNION ALL
        SELECT
          CAST(11 AS NUMBER(38, 0)) AS "LEVEL"
      ) AS "LEVELS"
    WHERE
      levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
  ),
  suffix_matches AS (
    SELECT
      host_parents.host,
      COALESCE(
        MIN(
          CASE
            WHEN suffixes.rule = 'exception' THEN host_parents.level
          END
        ),
        MIN(
          CASE suffixes.rule
            WHEN 'normal' THEN host_parents.level - 1
            WHEN 'wildcard' THEN host_parents.level - 2
            ELSE host_parents.last_level - 1
          END
        )
      ) AS level
    FROM
      host_parents
      LEFT JOIN "ACME"."NEXUS"."NEXUS_PUBLIC_SUFFIXES" AS suffixes ON suffixes.suffix = host_parents.parent
    GROUP BY
      host_parents.host
  ),
  registrable AS (
    SELECT
      host,
      CASE level
        WHEN 0 THEN host
        WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '')
        WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '')
        WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '')
        WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '')
        WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '')
        WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '')
        WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '')
        WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '')
        WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '')
        WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '')
        WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '')
      END AS domain
    FROM
      suffix_matches
    WHERE
      level >= 0
  ),
  formed AS (
    SELECT
      candidates.entity_type,
      candidates.identifier_type,
      candidates.identifier_value,
      candidates.normalizer,
      candidates.parameter,
      CASE
        WHEN candidates.normalizer = 'domain' THEN registrable.domain
        ELSE candidates.candidate
      END AS form
    FROM
      candidates
      LEFT JOIN registrable ON registrable.host = candidates.candidate
  )
SELECT
  named.override_id,
  named.override_key,
  named.entity_type,
  named.identifier_type,
  named.identifier_value,
  formed.form
FROM
  named
  LEFT JOIN formed ON "FORMED".entity_type = "NAMED".entity_type
  AND "FORMED".identifier_type = "NAMED".identifier_type
  AND "FORMED".identifier_value = "NAMED".identifier_value;
