CREATE OR REPLACE VIEW "nexus"."stripe_dlt_base_charges"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CAST("amount" AS BIGINT) AS "amount",
  CASE
    WHEN regexp_matches(typeof("billing_details__email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_details__email" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_details__email" AS VARCHAR)
  END AS "billing_details_email",
  CASE
    WHEN regexp_matches(typeof("billing_details__name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_details__name" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_details__name" AS VARCHAR)
  END AS "billing_details_name",
  CASE
    WHEN regexp_matches(typeof("billing_details__phone"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_details__phone" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_details__phone" AS VARCHAR)
  END AS "billing_details_phone",
  CASE
    WHEN ABS(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "created",
  CASE
    WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("currency" AS VARCHAR)
  END AS "currency",
  CASE
    WHEN regexp_matches(typeof("customer"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("customer" AS VARCHAR)
  END AS "customer",
  CASE
    WHEN regexp_matches(typeof("description"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("description" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("description" AS VARCHAR)
  END AS "description",
  CASE
    WHEN regexp_matches(typeof("failure_message"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("failure_message" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("failure_message" AS VARCHAR)
  END AS "failure_message",
  CAST("livemode" AS BOOLEAN) AS "livemode",
  CASE
    WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("status" AS VARCHAR)
  END AS "status",
  CASE
    WHEN ABS(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_dlt"."charge"
