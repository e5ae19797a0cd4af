CREATE OR REPLACE VIEW "ACME"."NEXUS"."STRIPE_FIVETRAN_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of stripe_fivetran came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."IS_DELETED",
      given."ID",
      given."ADDRESS_COUNTRY",
      given."CREATED",
      given."CURRENCY",
      given."EMAIL",
      given."LIVEMODE",
      given."NAME",
      given."PHONE",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."CUSTOMER" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."_FIVETRAN_ACTIVE",
      given."ID",
      given."CUSTOMER_ID",
      given."STATUS",
      given."CREATED",
      given."TRIAL_START",
      given."CANCELED_AT",
      given."ENDED_AT",
      given."LIVEMODE",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."SUBSCRIPTION_HISTORY" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."IS_DELETED",
      given."ID",
      given."NUMBER",
      given."CUSTOMER_ID",
      given."STATUS",
      given."CURRENCY",
      given."AMOUNT_DUE",
      given."AMOUNT_PAID",
      given."CREATED",
      given."STATUS_TRANSITIONS_PAID_AT",
      given."STATUS_TRANSITIONS_VOIDED_AT",
      given."STATUS_TRANSITIONS_MARKED_UNCOLLECTIBLE_AT",
      given."LIVEMODE",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."INVOICE" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."AMOUNT",
      given."BILLING_DETAIL_EMAIL",
      given."BILLING_DETAIL_NAME",
      given."BILLING_DETAIL_PHONE",
      given."CREATED",
      given."CURRENCY",
      given."CUSTOMER_ID",
      given."DESCRIPTION",
      given."FAILURE_MESSAGE",
      given."LIVEMODE",
      given."STATUS",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."CHARGE" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_FIVETRAN_SYNCED"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."AMOUNT",
      given."CHARGE_ID",
      given."CREATED",
      given."CURRENCY",
      given."REASON",
      given."STATUS",
      given."_FIVETRAN_SYNCED"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_FIVETRAN"."REFUND" AS given
