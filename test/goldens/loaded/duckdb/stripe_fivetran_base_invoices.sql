CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_base_invoices"
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
    WHEN regexp_matches(typeof("customer_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("customer_id" AS VARCHAR)
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
  CAST("created" AS TIMESTAMP) AS "created",
  CAST("status_transitions_paid_at" AS TIMESTAMP) AS "status_transitions_paid_at",
  CAST("status_transitions_voided_at" AS TIMESTAMP) AS "status_transitions_voided_at",
  CAST("status_transitions_marked_uncollectible_at" AS TIMESTAMP) AS "status_transitions_marked_uncollectible_at",
  CAST("livemode" AS BOOLEAN) AS "livemode",
  CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  COALESCE(LOWER(TRIM(CAST("is_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
FROM
  "raw_fivetran"."invoice"
