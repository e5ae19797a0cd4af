CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_normalized_deals`
OPTIONS (description = 'A row a record: its key, and the values of its parts and events, null where there is none.')
AS
SELECT
  CASE
    WHEN `deal_id` IS NOT NULL
    AND `line` IS NOT NULL THEN CONCAT(
      COALESCE(CAST(LENGTH(`deal_id`) AS STRING) || ':' || `deal_id`, '-'),
      COALESCE(CAST(LENGTH(`line`) AS STRING) || ':' || `line`, '-')
    )
  END AS `record_key`,
  CASE
    WHEN LOWER(TRIM(CAST(COALESCE(`deleted`, '') AS STRING))) NOT IN ('', 'false', 'f', 'no', 'n', '0') THEN 1
    ELSE 0
  END AS `is_deleted`,
  CASE
    WHEN ABS(SAFE_CAST(`created` AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(`created` AS FLOAT64) * 1000000) AS INT64))
  END AS `occurred_at`,
  `created` AS `raw_occurred_at`,
  `_ingested_at` AS `_ingested_at`,
  `raw_ingested_at` AS `raw_ingested_at`,
  `properties_email` AS `buyer_email`,
  `othermails` AS `buyer_email_2`,
  `deal_id` AS `buyer_deal_id`,
  CASE
    WHEN `first_name` IS NOT NULL
    OR `last_name` IS NOT NULL THEN NULLIF(
      TRIM(
        REPLACE(REPLACE(CONCAT(COALESCE(`first_name`, ''), ' ', COALESCE(`last_name`, '')), '  ', ' '), '  ', ' '),
        ' \t\r\n '
      ),
      ''
    )
  END AS `buyer_name`,
  CASE `tier`
    WHEN 'g' THEN 'gold'
    ELSE CASE
      WHEN `tier` IS NOT NULL THEN CAST(NULL AS STRING)
    END
  END AS `buyer_tier`,
  `column` AS `group_domain`,
  CASE
    WHEN `kind` IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE(`kind`, '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
  END AS `group_role`,
  CASE
    WHEN COALESCE(`stage`, '') IN ('won', 'closed')
    AND NOT (LOWER(COALESCE(`test`, '')) IN ('true', 't', 'yes', 'y', '1'))
    AND (
      `closed` IS NOT NULL
      OR CAST(NULL AS STRING) IS NOT NULL
    ) THEN 1
    ELSE 0
  END AS `won_is_there`,
  `closed` AS `won_at`,
  CAST(NULL AS STRING) AS `raw_won_at`,
  CAST('won' AS STRING) AS `won_name`,
  CASE
    WHEN `owner` IS NOT NULL THEN NULLIF(
      TRIM(REPLACE(REPLACE(CONCAT('Won by ', COALESCE(`owner`, '')), '  ', ' '), '  ', ' '), ' \t\r\n '),
      ''
    )
  END AS `won_description`,
  CAST(
    SAFE_CAST(
      REPLACE(
        REPLACE(
          REPLACE(
            REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(`amount`, ',', ''), ' ', ''), ' ', ''), ' ', ''), '\'', ''),
            '$',
            ''
          ),
          '€',
          ''
        ),
        '£',
        ''
      ) AS FLOAT64
    ) AS FLOAT64
  ) / CASE
    WHEN UPPER(
      CASE
        WHEN `currency` IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE(`currency`, '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
      END
    ) IN (
      'BIF',
      'CLP',
      'DJF',
      'GNF',
      'JPY',
      'KMF',
      'KRW',
      'MGA',
      'PYG',
      'RWF',
      'VND',
      'VUV',
      'XAF',
      'XOF',
      'XPF'
    ) THEN 1
    WHEN UPPER(
      CASE
        WHEN `currency` IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE(`currency`, '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
      END
    ) IN ('BHD', 'JOD', 'KWD', 'OMR', 'TND') THEN 1000
    ELSE 100
  END AS `won_value`,
  `amount` AS `raw_won_value`,
  UPPER(
    CASE
      WHEN `currency` IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE(`currency`, '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
    END
  ) AS `won_unit`
FROM
  (
    SELECT
      `synced`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`created`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`created`, ' \t\r\n '), '')
      END AS `created`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`deal_id`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`deal_id`, ' \t\r\n '), '')
      END AS `deal_id`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`line`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`line`, ' \t\r\n '), '')
      END AS `line`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`deleted`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`deleted`, ' \t\r\n '), '')
      END AS `deleted`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`properties_email`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`properties_email`, ' \t\r\n '), '')
      END AS `properties_email`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`othermails`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`othermails`, ' \t\r\n '), '')
      END AS `othermails`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`first_name`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`first_name`, ' \t\r\n '), '')
      END AS `first_name`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`last_name`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`last_name`, ' \t\r\n '), '')
      END AS `last_name`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`tier`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`tier`, ' \t\r\n '), '')
      END AS `tier`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`column`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`column`, ' \t\r\n '), '')
      END AS `column`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`kind`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`kind`, ' \t\r\n '), '')
      END AS `kind`,
      `closed`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`amount`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`amount`, ' \t\r\n '), '')
      END AS `amount`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`currency`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`currency`, ' \t\r\n '), '')
      END AS `currency`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`stage`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`stage`, ' \t\r\n '), '')
      END AS `stage`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`test`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`test`, ' \t\r\n '), '')
      END AS `test`,
      CASE
        WHEN REGEXP_CONTAINS(
          TRIM(`owner`, ' \t\r\n '),
          '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM(`owner`, ' \t\r\n '), '')
      END AS `owner`,
      `_ingested_at`,
      `raw_ingested_at`
    FROM
      `acme-data`.`nexus`.`crm_base_deals` AS base
  ) AS present
