CREATE OR REPLACE VIEW "nexus"."stripe_airbyte_base_invoices"
AS
SELECT
  "id" AS "id",
  "number" AS "number",
  "customer" AS "customer",
  "status" AS "status",
  "currency" AS "currency",
  "amount_due" AS "amount_due",
  "amount_paid" AS "amount_paid",
  "created" AS "created",
  CASE
    WHEN ABS(TRY_CAST (json_extract_string("status_transitions_json", '$."paid_at"') AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(
          TRY_CAST (json_extract_string("status_transitions_json", '$."paid_at"') AS DOUBLE) * CAST(1000000 AS BIGINT)
        ) AS BIGINT
      )
    )
  END AS "status_transitions_paid_at",
  CASE
    WHEN ABS(TRY_CAST (json_extract_string("status_transitions_json", '$."voided_at"') AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(
          TRY_CAST (json_extract_string("status_transitions_json", '$."voided_at"') AS DOUBLE) * CAST(1000000 AS BIGINT)
        ) AS BIGINT
      )
    )
  END AS "status_transitions_voided_at",
  CASE
    WHEN ABS(TRY_CAST (json_extract_string("status_transitions_json", '$."marked_uncollectible_at"') AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(
          TRY_CAST (json_extract_string("status_transitions_json", '$."marked_uncollectible_at"') AS DOUBLE) * CAST(1000000 AS BIGINT)
        ) AS BIGINT
      )
    )
  END AS "status_transitions_marked_uncollectible_at",
  "livemode" AS "livemode",
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
      CAST("livemode" AS BOOLEAN) AS "livemode",
      CAST("_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("status_transitions" AS JSON) AS "status_transitions_json",
      COALESCE(LOWER(TRIM(CAST("is_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
    FROM
      "raw_airbyte"."invoices"
  ) AS raw_rows
