CREATE OR REPLACE VIEW "nexus"."stripe_dlt_base_invoices"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CASE
    WHEN regexp_matches(typeof("number"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("number" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("number" AS VARCHAR)
  END AS "number",
  CASE
    WHEN regexp_matches(typeof("customer"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("customer" AS VARCHAR)
  END AS "customer",
  CASE
    WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("status" AS VARCHAR)
  END AS "status",
  CASE
    WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("currency" AS VARCHAR)
  END AS "currency",
  CAST("amount_due" AS BIGINT) AS "amount_due",
  CAST("amount_paid" AS BIGINT) AS "amount_paid",
  CASE
    WHEN ABS(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "created",
  CASE
    WHEN ABS(TRY_CAST (CAST("status_transitions__paid_at" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(TRY_CAST (CAST("status_transitions__paid_at" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT
      )
    )
  END AS "status_transitions_paid_at",
  CASE
    WHEN ABS(TRY_CAST (CAST("status_transitions__voided_at" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(TRY_CAST (CAST("status_transitions__voided_at" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT
      )
    )
  END AS "status_transitions_voided_at",
  CASE
    WHEN ABS(TRY_CAST (CAST("status_transitions__marked_uncollectible_at" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(
          TRY_CAST (CAST("status_transitions__marked_uncollectible_at" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)
        ) AS BIGINT
      )
    )
  END AS "status_transitions_marked_uncollectible_at",
  CAST("livemode" AS BOOLEAN) AS "livemode",
  CASE
    WHEN ABS(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_dlt"."invoice"
