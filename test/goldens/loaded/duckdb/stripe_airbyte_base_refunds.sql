CREATE OR REPLACE VIEW "nexus"."stripe_airbyte_base_refunds"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CAST("amount" AS BIGINT) AS "amount",
  CASE
    WHEN regexp_matches(typeof("charge"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("charge" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("charge" AS VARCHAR)
  END AS "charge",
  CASE
    WHEN ABS(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "created",
  CASE
    WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("currency" AS VARCHAR)
  END AS "currency",
  CASE
    WHEN regexp_matches(typeof("reason"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("reason" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("reason" AS VARCHAR)
  END AS "reason",
  CASE
    WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("status" AS VARCHAR)
  END AS "status",
  CAST("_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_airbyte"."refunds"
