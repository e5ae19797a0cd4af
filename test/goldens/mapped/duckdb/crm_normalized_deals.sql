CREATE OR REPLACE VIEW "nexus"."crm_normalized_deals"
AS
SELECT
  CASE
    WHEN "deal_id" IS NOT NULL
    AND "line" IS NOT NULL THEN CONCAT(
      COALESCE(CAST(LENGTH("deal_id") AS VARCHAR) || ':' || "deal_id", '-'),
      COALESCE(CAST(LENGTH("line") AS VARCHAR) || ':' || "line", '-')
    )
  END AS "record_key",
  CASE
    WHEN LOWER(TRIM(CAST(COALESCE("deleted", '') AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0') THEN 1
    ELSE 0
  END AS "is_deleted",
  CASE
    WHEN ABS(TRY_CAST ("created" AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST ("created" AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "occurred_at",
  "created" AS "raw_occurred_at",
  "_ingested_at" AS "_ingested_at",
  "raw_ingested_at" AS "raw_ingested_at",
  "properties_email" AS "buyer_email",
  "othermails" AS "buyer_email_2",
  "deal_id" AS "buyer_deal_id",
  CASE
    WHEN "first_name" IS NOT NULL
    OR "last_name" IS NOT NULL THEN NULLIF(
      TRIM(
        REPLACE(REPLACE(CONCAT(COALESCE("first_name", ''), ' ', COALESCE("last_name", '')), '  ', ' '), '  ', ' '),
        ' 	
 '
      ),
      ''
    )
  END AS "buyer_name",
  CASE "tier"
    WHEN 'g' THEN 'gold'
    ELSE CASE
      WHEN "tier" IS NOT NULL THEN CAST(NULL AS VARCHAR)
    END
  END AS "buyer_tier",
  "column" AS "group_domain",
  CASE
    WHEN "kind" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("kind", '')), '  ', ' '), '  ', ' '), ' 	
 '), '')
  END AS "group_role",
  CASE
    WHEN COALESCE("stage", '') IN ('won', 'closed')
    AND NOT (LOWER(COALESCE("test", '')) IN ('true', 't', 'yes', 'y', '1'))
    AND (
      "closed" IS NOT NULL
      OR CAST(NULL AS VARCHAR) IS NOT NULL
    ) THEN 1
    ELSE 0
  END AS "won_is_there",
  "closed" AS "won_at",
  CAST(NULL AS VARCHAR) AS "raw_won_at",
  CAST('won' AS VARCHAR) AS "won_name",
  CASE
    WHEN "owner" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT('Won by ', COALESCE("owner", '')), '  ', ' '), '  ', ' '), ' 	
 '), '')
  END AS "won_description",
  CAST(
    TRY_CAST (
      REPLACE(
        REPLACE(
          REPLACE(
            REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("amount", ',', ''), ' ', ''), ' ', ''), ' ', ''), '''', ''),
            '$',
            ''
          ),
          '€',
          ''
        ),
        '£',
        ''
      ) AS DOUBLE
    ) AS DOUBLE
  ) / CASE
    WHEN UPPER(
      CASE
        WHEN "currency" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("currency", '')), '  ', ' '), '  ', ' '), ' 	
 '), '')
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
        WHEN "currency" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("currency", '')), '  ', ' '), '  ', ' '), ' 	
 '), '')
      END
    ) IN ('BHD', 'JOD', 'KWD', 'OMR', 'TND') THEN 1000
    ELSE 100
  END AS "won_value",
  "amount" AS "raw_won_value",
  UPPER(
    CASE
      WHEN "currency" IS NOT NULL THEN NULLIF(TRIM(REPLACE(REPLACE(CONCAT(COALESCE("currency", '')), '  ', ' '), '  ', ' '), ' 	
 '), '')
    END
  ) AS "won_unit"
FROM
  (
    SELECT
      "synced",
      CASE
        WHEN regexp_matches(
          TRIM("created", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("created", ' 	
 '), '')
      END AS "created",
      CASE
        WHEN regexp_matches(
          TRIM("deal_id", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("deal_id", ' 	
 '), '')
      END AS "deal_id",
      CASE
        WHEN regexp_matches(
          TRIM("line", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("line", ' 	
 '), '')
      END AS "line",
      CASE
        WHEN regexp_matches(
          TRIM("deleted", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("deleted", ' 	
 '), '')
      END AS "deleted",
      CASE
        WHEN regexp_matches(
          TRIM("properties_email", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("properties_email", ' 	
 '), '')
      END AS "properties_email",
      CASE
        WHEN regexp_matches(
          TRIM("othermails", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("othermails", ' 	
 '), '')
      END AS "othermails",
      CASE
        WHEN regexp_matches(
          TRIM("first_name", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("first_name", ' 	
 '), '')
      END AS "first_name",
      CASE
        WHEN regexp_matches(
          TRIM("last_name", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("last_name", ' 	
 '), '')
      END AS "last_name",
      CASE
        WHEN regexp_matches(
          TRIM("tier", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("tier", ' 	
 '), '')
      END AS "tier",
      CASE
        WHEN regexp_matches(
          TRIM("column", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("column", ' 	
 '), '')
      END AS "column",
      CASE
        WHEN regexp_matches(
          TRIM("kind", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("kind", ' 	
 '), '')
      END AS "kind",
      "closed",
      CASE
        WHEN regexp_matches(
          TRIM("amount", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("amount", ' 	
 '), '')
      END AS "amount",
      CASE
        WHEN regexp_matches(
          TRIM("currency", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("currency", ' 	
 '), '')
      END AS "currency",
      CASE
        WHEN regexp_matches(
          TRIM("stage", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("stage", ' 	
 '), '')
      END AS "stage",
      CASE
        WHEN regexp_matches(
          TRIM("test", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("test", ' 	
 '), '')
      END AS "test",
      CASE
        WHEN regexp_matches(
          TRIM("owner", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("owner", ' 	
 '), '')
      END AS "owner",
      "_ingested_at",
      "raw_ingested_at"
    FROM
      "nexus"."crm_base_deals" AS base
  ) AS present
