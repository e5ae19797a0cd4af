CREATE OR REPLACE VIEW "ACME"."NEXUS"."STRIPE_STITCH_ARRIVALS"
COPY GRANTS
COMMENT = 'When the rows of stripe_stitch came in: what a run probes for work.'
AS
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_SDC_BATCHED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."CREATED",
      given."CURRENCY",
      given."EMAIL",
      given."LIVEMODE",
      given."NAME",
      given."PHONE",
      given."_SDC_BATCHED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_STITCH"."CUSTOMERS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_SDC_BATCHED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
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
      given."_SDC_BATCHED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_STITCH"."SUBSCRIPTIONS" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_SDC_BATCHED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
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
      given."LIVEMODE",
      given."_SDC_BATCHED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_STITCH"."INVOICES" AS given
UNION ALL
SELECT
  CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given."_SDC_BATCHED_AT"), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  0 AS is_whole,
  MOD(
    HASH(
      given."ID",
      given."AMOUNT",
      given."CREATED",
      given."CURRENCY",
      given."CUSTOMER",
      given."DESCRIPTION",
      given."FAILURE_MESSAGE",
      given."LIVEMODE",
      given."STATUS",
      given."_SDC_BATCHED_AT"
    ),
    4294967296
  ) AS row_print
FROM
  "ACME"."RAW_STITCH"."CHARGES" AS given
