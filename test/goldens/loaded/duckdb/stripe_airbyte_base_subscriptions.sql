CREATE OR REPLACE VIEW "nexus"."stripe_airbyte_base_subscriptions"
AS
SELECT
  "id" AS "id",
  "customer" AS "customer",
  "status" AS "status",
  "created" AS "created",
  "trial_start" AS "trial_start",
  "canceled_at" AS "canceled_at",
  "ended_at" AS "ended_at",
  "livemode" AS "livemode",
  json_extract_string("metadata_json", '$."plan"') AS "metadata_plan",
  "_ingested_at" AS "_ingested_at",
  "is_gone" AS "is_gone"
FROM
  (
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
      CAST("_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("metadata" AS JSON) AS "metadata_json",
      COALESCE(LOWER(TRIM(CAST("is_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
    FROM
      "raw_airbyte"."subscriptions"
  ) AS raw_rows
