CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_KNOWN_IDENTIFIERS" (
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" COMMENT 'Type of the identifier',
  "IDENTIFIER_VALUE" COMMENT 'Value as sources gave it',
  "NORMALIZED_VALUE" COMMENT 'Value that is compared; null where it is not a valid one',
  "ENTITY_ID" COMMENT 'Entity; null where the identifier is set aside',
  "OWNER_ID" COMMENT 'Of nobody now: the live entity that it was of, or the id that was retired with it',
  "IS_RETIRED" COMMENT '1: nothing is left of that id'
)
COPY GRANTS
COMMENT = 'Every identifier that is kept anywhere, of records that were taken back and corrected away too: what nexus_forget can find.'
AS
WITH
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
  in_log AS (
    SELECT DISTINCT
      entity_type,
      identifier_type,
      identifier_value
    FROM
      (
        SELECT
          entity_type,
          identifier_type,
          identifier_value
        FROM
          "ACME"."NEXUS"."NEXUS_EVENT_LOG"
        WHERE
          record_kind <> 'event'
        UNION ALL
        SELECT
          'group',
          group_identifier_type,
          group_identifier
        FROM
          "ACME"."NEXUS"."NEXUS_EVENT_LOG"
        WHERE
          record_kind = 'membership'
      ) AS recorded
    WHERE
      identifier_value IS NOT NULL
  ),
  retracted AS (
    SELECT
      in_log.entity_type,
      in_log.identifier_type,
      in_log.identifier_value
    FROM
      in_log
      LEFT JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "IN_LOG".entity_type
      AND "MAP".identifier_type = "IN_LOG".identifier_type
      AND "MAP".identifier_value = "IN_LOG".identifier_value
    WHERE
      map.identifier_value IS NULL
  ),
  to_form AS (
    SELECT
      retracted.entity_type,
      retracted.identifier_type,
      retracted.identifier_value,
      of_today.normalizer,
      of_today.parameter
    FROM
      retracted
      JOIN of_today ON of_today.identifier_type = retracted.identifier_type
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
  ),
  told AS (
    SELECT
      names.entity_type,
      names.identifier_type,
      names.normalized_value,
      CASE ids.status
        WHEN 'redirected' THEN ids.redirect_to
        ELSE ids.entity_id
      END AS owner_id,
      CASE ids.status
        WHEN 'retired' THEN 1
        ELSE 0
      END AS is_retired
    FROM
      "ACME"."NEXUS"."NEXUS_ENTITY_NAMES" AS names
      JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS ids ON ids.entity_id = names.entity_id
    UNION ALL
    SELECT
      entity_type,
      subject_type,
      subject_value,
      CAST(NULL AS VARCHAR),
      0
    FROM
      "ACME"."NEXUS"."NEXUS_RESOLUTION_LOG"
    WHERE
      subject = 'identifier'
  ),
  former AS (
    SELECT
      told.entity_type,
      told.identifier_type,
      told.normalized_value,
      told.owner_id,
      MAX(told.is_retired) AS is_retired
    FROM
      told
      LEFT JOIN (
        SELECT DISTINCT
          entity_type,
          identifier_type,
          normalized_value
        FROM
          "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
      ) AS present ON "PRESENT".entity_type = "TOLD".entity_type
      AND "PRESENT".identifier_type = "TOLD".identifier_type
      AND "PRESENT".normalized_value = "TOLD".normalized_value
    WHERE
      present.normalized_value IS NULL
    GROUP BY
      told.entity_type,
      told.identifier_type,
      told.normalized_value,
      told.owner_id
  )
SELECT
  entity_type,
  identifier_type,
  identifier_value,
  normalized_value,
  entity_id,
  CAST(NULL AS VARCHAR) AS owner_id,
  0 AS is_retired
FROM
  "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
UNION ALL
SELECT
  retracted.entity_type,
  retracted.identifier_type,
  retracted.identifier_value,
  formed.form,
  CAST(NULL AS VARCHAR),
  former.owner_id,
  COALESCE(former.is_retired, 0)
FROM
  retracted
  LEFT JOIN formed ON "FORMED".entity_type = "RETRACTED".entity_type
  AND "FORMED".identifier_type = "RETRACTED".identifier_type
  AND "FORMED".identifier_value = "RETRACTED".identifier_value
  LEFT JOIN former ON former.entity_type = retracted.entity_type
  AND former.identifier_type = retracted.identifier_type
  AND former.normalized_value = formed.form
UNION ALL
SELECT
  entity_type,
  identifier_type,
  normalized_value,
  normalized_value,
  CAST(NULL AS VARCHAR),
  owner_id,
  is_retired
FROM
  former;
