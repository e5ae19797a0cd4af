CREATE OR REPLACE VIEW "nexus"."nexus_known_identifiers"
AS
WITH
  of_today AS (
    SELECT
      identifier_type,
      normalizer,
      parameter
    FROM
      (
        VALUES
          (
            CAST('email' AS VARCHAR),
            CAST('email' AS VARCHAR),
            CAST('{"plus_tags":"strip","gmail_dots":"strip"}' AS VARCHAR)
          ),
          ('phone', 'phone', 'DE'),
          ('domain', 'domain', ''),
          ('user_id', 'trim', ''),
          ('serial', 'lower', ''),
          ('tag', 'exact', '')
      ) AS "rules" ("identifier_type", "normalizer", "parameter")
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
          "nexus"."nexus_event_log"
        WHERE
          record_kind <> 'event'
        UNION ALL
        SELECT
          'group',
          group_identifier_type,
          group_identifier
        FROM
          "nexus"."nexus_event_log"
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
      LEFT JOIN "nexus"."nexus_entity_map" AS map ON "map".entity_type = "in_log".entity_type
      AND "map".identifier_type = "in_log".identifier_type
      AND "map".identifier_value = "in_log".identifier_value
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
        WHEN 'trim' THEN NULLIF(TRIM(to_form.identifier_value, ' 	
 '), '')
        WHEN 'lower' THEN LOWER(NULLIF(TRIM(to_form.identifier_value, ' 	
 '), ''))
        WHEN 'email' THEN normalize_email (to_form.identifier_value, to_form.parameter)
        WHEN 'phone' THEN normalize_phone (to_form.identifier_value, to_form.parameter)
        WHEN 'domain' THEN normalize_domain (to_form.identifier_value)
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
        VALUES
          (CAST(0 AS BIGINT)),
          (1),
          (2),
          (3),
          (4),
          (5),
          (6),
          (7),
          (8),
          (9),
          (10),
          (11)
      ) AS "levels" ("level")
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
      LEFT JOIN "nexus"."nexus_public_suffixes" AS suffixes ON suffixes.suffix = host_parents.parent
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
      "nexus"."nexus_entity_names" AS names
      JOIN "nexus"."nexus_entity_ids" AS ids ON ids.entity_id = names.entity_id
    UNION ALL
    SELECT
      entity_type,
      subject_type,
      subject_value,
      CAST(NULL AS VARCHAR),
      0
    FROM
      "nexus"."nexus_resolution_log"
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
          "nexus"."nexus_entity_map"
      ) AS present ON "present".entity_type = "told".entity_type
      AND "present".identifier_type = "told".identifier_type
      AND "present".normalized_value = "told".normalized_value
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
  "nexus"."nexus_entity_map"
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
  LEFT JOIN formed ON "formed".entity_type = "retracted".entity_type
  AND "formed".identifier_type = "retracted".identifier_type
  AND "formed".identifier_value = "retracted".identifier_value
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
