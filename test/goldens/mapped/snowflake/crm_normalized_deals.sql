CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_NORMALIZED_DEALS"
COPY GRANTS
COMMENT = 'A row a record: its key, and the values of its parts and events, null where there is none.'
AS
SELECT
  CASE
    WHEN "DEAL_ID" IS NOT NULL
    AND "LINE" IS NOT NULL THEN CONCAT(
      COALESCE(CAST(LENGTH("DEAL_ID") AS VARCHAR) || ':' || "DEAL_ID", '-'),
      COALESCE(CAST(LENGTH("LINE") AS VARCHAR) || ':' || "LINE", '-')
    )
  END AS "RECORD_KEY",
  CASE
    WHEN LOWER(TRIM(CAST(COALESCE("DELETED", '') AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0') THEN 1
    ELSE 0
  END AS "IS_DELETED",
  CASE
    WHEN ABS(TRY_CAST(CAST("CREATED" AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(CAST(ROUND(TRY_CAST(CAST("CREATED" AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)), 6) AS TIMESTAMP_NTZ(6)
    )
  END AS "OCCURRED_AT",
  "CREATED" AS "RAW_OCCURRED_AT",
  "_INGESTED_AT" AS "_INGESTED_AT",
  "RAW_INGESTED_AT" AS "RAW_INGESTED_AT",
  "PROPERTIES_EMAIL" AS "BUYER_EMAIL",
  "OTHERMAILS" AS "BUYER_EMAIL_2",
  "DEAL_ID" AS "BUYER_DEAL_ID",
  CASE
    WHEN "FIRST_NAME" IS NOT NULL
    OR "LAST_NAME" IS NOT NULL THEN NULLIF(
      TRIM(
        REPLACE(REPLACE(CONCAT(COALESCE("FIRST_NAME", ''), ' ', COALESCE("LAST_NAME", '')), '  ', ' '), '  ', ' '),
        ' \t\r\n '
      ),
      ''
    )
  END AS "BUYER_NAME",
  CASE "TIER"
    WHEN 'g' THEN 'gold'
    ELSE CASE
      WHEN "TIER" IS NOT NULL THEN CAST(NULL AS VARCHAR)
    END
  END AS "BUYER_TIER",
  "COLUMN" AS "GROUP_DOMAIN",
  CASE
    WHEN "KIND" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("KIND", '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
  END AS "GROUP_ROLE",
  CASE
    WHEN COALESCE("STAGE", '') IN ('won', 'closed')
    AND NOT (LOWER(COALESCE("TEST", '')) IN ('true', 't', 'yes', 'y', '1'))
    AND (
      "CLOSED" IS NOT NULL
      OR CAST(NULL AS VARCHAR) IS NOT NULL
    ) THEN 1
    ELSE 0
  END AS "WON_IS_THERE",
  "CLOSED" AS "WON_AT",
  CAST(NULL AS VARCHAR) AS "RAW_WON_AT",
  CAST('won' AS VARCHAR) AS "WON_NAME",
  CASE
    WHEN "OWNER" IS NOT NULL THEN NULLIF(
      TRIM(REPLACE(REPLACE(CONCAT('Won by ', COALESCE("OWNER", '')), '  ', ' '), '  ', ' '), ' \t\r\n '),
      ''
    )
  END AS "WON_DESCRIPTION",
  CAST(
    TRY_CAST(
      CAST(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("AMOUNT", ',', ''), ' ', ''), ' ', ''), ' ', ''), '''', ''),
              '$',
              ''
            ),
            '€',
            ''
          ),
          '£',
          ''
        ) AS VARCHAR
      ) AS FLOAT
    ) AS FLOAT
  ) / CASE
    WHEN UPPER(
      CASE
        WHEN "CURRENCY" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("CURRENCY", '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
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
        WHEN "CURRENCY" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("CURRENCY", '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
      END
    ) IN ('BHD', 'JOD', 'KWD', 'OMR', 'TND') THEN 1000
    ELSE 100
  END AS "WON_VALUE",
  "AMOUNT" AS "RAW_WON_VALUE",
  UPPER(
    CASE
      WHEN "CURRENCY" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("CURRENCY", '')), '  ', ' '), '  ', ' '), ' \t\r\n '), '')
    END
  ) AS "WON_UNIT"
FROM
  (
    SELECT
      "SYNCED",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("CREATED", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("CREATED", ' \t\r\n '), '')
      END AS "CREATED",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("DEAL_ID", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("DEAL_ID", ' \t\r\n '), '')
      END AS "DEAL_ID",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("LINE", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("LINE", ' \t\r\n '), '')
      END AS "LINE",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("DELETED", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("DELETED", ' \t\r\n '), '')
      END AS "DELETED",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("PROPERTIES_EMAIL", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("PROPERTIES_EMAIL", ' \t\r\n '), '')
      END AS "PROPERTIES_EMAIL",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("OTHERMAILS", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("OTHERMAILS", ' \t\r\n '), '')
      END AS "OTHERMAILS",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("FIRST_NAME", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("FIRST_NAME", ' \t\r\n '), '')
      END AS "FIRST_NAME",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("LAST_NAME", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("LAST_NAME", ' \t\r\n '), '')
      END AS "LAST_NAME",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("TIER", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("TIER", ' \t\r\n '), '')
      END AS "TIER",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("COLUMN", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("COLUMN", ' \t\r\n '), '')
      END AS "COLUMN",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("KIND", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("KIND", ' \t\r\n '), '')
      END AS "KIND",
      "CLOSED",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("AMOUNT", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("AMOUNT", ' \t\r\n '), '')
      END AS "AMOUNT",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("CURRENCY", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("CURRENCY", ' \t\r\n '), '')
      END AS "CURRENCY",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("STAGE", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("STAGE", ' \t\r\n '), '')
      END AS "STAGE",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("TEST", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("TEST", ' \t\r\n '), '')
      END AS "TEST",
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("OWNER", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("OWNER", ' \t\r\n '), '')
      END AS "OWNER",
      "_INGESTED_AT",
      "RAW_INGESTED_AT"
    FROM
      "ACME"."NEXUS"."CRM_BASE_DEALS" AS base
  ) AS present
