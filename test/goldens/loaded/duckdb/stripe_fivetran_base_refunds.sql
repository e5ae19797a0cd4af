CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_base_refunds"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CAST("amount" AS BIGINT) AS "amount",
  CASE
    WHEN regexp_matches(typeof("charge_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("charge_id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("charge_id" AS VARCHAR)
  END AS "charge",
  CAST("created" AS TIMESTAMP) AS "created",
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
  CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_fivetran"."refund"
