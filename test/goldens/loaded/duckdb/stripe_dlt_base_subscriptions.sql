CREATE OR REPLACE VIEW "nexus"."stripe_dlt_base_subscriptions"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CASE
    WHEN regexp_matches(typeof("customer"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("customer" AS VARCHAR)
  END AS "customer",
  CASE
    WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("status" AS VARCHAR)
  END AS "status",
  CASE
    WHEN ABS(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "created",
  CASE
    WHEN ABS(TRY_CAST (CAST("trial_start" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("trial_start" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "trial_start",
  CASE
    WHEN ABS(TRY_CAST (CAST("canceled_at" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("canceled_at" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "canceled_at",
  CASE
    WHEN ABS(TRY_CAST (CAST("ended_at" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("ended_at" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "ended_at",
  CAST("livemode" AS BOOLEAN) AS "livemode",
  CASE
    WHEN regexp_matches(typeof("metadata__plan"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("metadata__plan" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("metadata__plan" AS VARCHAR)
  END AS "metadata_plan",
  CASE
    WHEN ABS(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_dlt"."subscription"
