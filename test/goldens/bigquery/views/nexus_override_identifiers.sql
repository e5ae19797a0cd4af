CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_override_identifiers` (
  `override_id` OPTIONS (description = 'Any unique text'),
  `override_key` OPTIONS (description = 'MD5 of what the row says'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `identifier_type` OPTIONS (description = 'Type of the identifier'),
  `identifier_value` OPTIONS (description = 'Value as sources gave it'),
  `form` OPTIONS (description = 'Value that is compared')
)
OPTIONS (description = 'Identifiers that overrides name, those that were withdrawn too.')
AS
WITH
  named AS (
    SELECT
      override_id,
      CAST(NULL AS STRING) AS override_key,
      entity_type,
      `identifier_type_a` AS identifier_type,
      `identifier_value_a` AS identifier_value
    FROM
      `acme-project`.`nexus`.`nexus_overrides`
    WHERE
      `identifier_value_a` IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      `override_key` AS override_key,
      entity_type,
      `identifier_type_a` AS identifier_type,
      `identifier_value_a` AS identifier_value
    FROM
      `acme-project`.`nexus`.`nexus_overrides_read`
    WHERE
      `identifier_value_a` IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      CAST(NULL AS STRING) AS override_key,
      entity_type,
      `identifier_type_b` AS identifier_type,
      `identifier_value_b` AS identifier_value
    FROM
      `acme-project`.`nexus`.`nexus_overrides`
    WHERE
      `identifier_value_b` IS NOT NULL
    UNION ALL
    SELECT
      override_id,
      `override_key` AS override_key,
      entity_type,
      `identifier_type_b` AS identifier_type,
      `identifier_value_b` AS identifier_value
    FROM
      `acme-project`.`nexus`.`nexus_overrides_read`
    WHERE
      `identifier_value_b` IS NOT NULL
  ),
  of_today AS (
    SELECT
      identifier_type,
      normalizer,
      parameter
    FROM
      UNNEST (
        ARRAY<STRUCT<`identifier_type`STRING, `normalizer`STRING, `parameter`STRING>>[
          STRUCT('email', 'email', '{"plus_tags":"strip","gmail_dots":"strip"}'),
          STRUCT('phone', 'phone', 'DE'),
          STRUCT('domain', 'domain', ''),
          STRUCT('user_id', 'trim', ''),
          STRUCT('serial', 'lower', ''),
          STRUCT('tag', 'exact', '')
        ]
      ) AS `rules`
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
        WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email` (to_form.identifier_value, to_form.parameter)
        WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone` (to_form.identifier_value, to_form.parameter)
        WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain` (to_form.identifier_value)
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
      CROSS JOIN UNNEST (
        ARRAY<STRUCT<`level`INT64>>[
          STRUCT(0),
          STRUCT(1),
          STRUCT(2),
          STRUCT(3),
          STRUCT(4),
          STRUCT(5),
          STRUCT(6),
          STRUCT(7),
          STRUCT(8),
          STRUCT(9),
          STRUCT(10),
          STRUCT(11)
        ]
      ) AS `levels`
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
      LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
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
  LEFT JOIN formed ON `formed`.entity_type = `named`.entity_type
  AND `formed`.identifier_type = `named`.identifier_type
  AND `formed`.identifier_value = `named`.identifier_value;
