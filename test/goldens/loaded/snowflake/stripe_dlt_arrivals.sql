CREATE OR REPLACE VIEW "ACME"."NEXUS"."STRIPE_DLT_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of stripe_dlt came in: what a run probes for work.'
AS
SELECT
  CASE
    WHEN ABS(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(
        CAST(
          ROUND(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)
        ),
        6
      ) AS TIMESTAMP_NTZ(6)
    )
  END AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."ADDRESS__COUNTRY",
      given."CREATED",
      given."CURRENCY",
      given."EMAIL",
      given."LIVEMODE",
      given."METADATA__SHOP_DOMAIN",
      given."METADATA__WEBSITE",
      given."NAME",
      given."PHONE",
      given."_DLT_LOAD_ID"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_DLT"."CUSTOMER" AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(
        CAST(
          ROUND(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)
        ),
        6
      ) AS TIMESTAMP_NTZ(6)
    )
  END AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."CUSTOMER",
      given."STATUS",
      given."CREATED",
      given."TRIAL_START",
      given."CANCELED_AT",
      given."ENDED_AT",
      given."LIVEMODE",
      given."METADATA__PLAN",
      given."_DLT_LOAD_ID"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_DLT"."SUBSCRIPTION" AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(
        CAST(
          ROUND(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)
        ),
        6
      ) AS TIMESTAMP_NTZ(6)
    )
  END AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."NUMBER",
      given."CUSTOMER",
      given."STATUS",
      given."CURRENCY",
      given."AMOUNT_DUE",
      given."AMOUNT_PAID",
      given."CREATED",
      given."STATUS_TRANSITIONS__PAID_AT",
      given."STATUS_TRANSITIONS__VOIDED_AT",
      given."STATUS_TRANSITIONS__MARKED_UNCOLLECTIBLE_AT",
      given."LIVEMODE",
      given."_DLT_LOAD_ID"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_DLT"."INVOICE" AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(
        CAST(
          ROUND(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)
        ),
        6
      ) AS TIMESTAMP_NTZ(6)
    )
  END AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."AMOUNT",
      given."BILLING_DETAILS__EMAIL",
      given."BILLING_DETAILS__NAME",
      given."BILLING_DETAILS__PHONE",
      given."CREATED",
      given."CURRENCY",
      given."CUSTOMER",
      given."DESCRIPTION",
      given."FAILURE_MESSAGE",
      given."LIVEMODE",
      given."STATUS",
      given."_DLT_LOAD_ID"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_DLT"."CHARGE" AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT)) < 253402300800 THEN CAST(
      TO_TIMESTAMP_NTZ(
        CAST(
          ROUND(TRY_CAST(CAST(CAST(given."_DLT_LOAD_ID" AS VARCHAR) AS VARCHAR) AS FLOAT) * 1000000) AS NUMBER(38, 0)
        ),
        6
      ) AS TIMESTAMP_NTZ(6)
    )
  END AS "_INGESTED_AT",
  1 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."AMOUNT",
      given."CHARGE",
      given."CREATED",
      given."CURRENCY",
      given."REASON",
      given."STATUS",
      given."_DLT_LOAD_ID"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_DLT"."REFUND" AS given
