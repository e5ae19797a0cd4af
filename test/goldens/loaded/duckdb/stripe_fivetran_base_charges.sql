CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_base_charges"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CAST("amount" AS BIGINT) AS "amount",
  CASE
    WHEN regexp_matches(typeof("billing_detail_email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_detail_email" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_detail_email" AS VARCHAR)
  END AS "billing_details_email",
  CASE
    WHEN regexp_matches(typeof("billing_detail_name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_detail_name" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_detail_name" AS VARCHAR)
  END AS "billing_details_name",
  CASE
    WHEN regexp_matches(typeof("billing_detail_phone"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("billing_detail_phone" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("billing_detail_phone" AS VARCHAR)
  END AS "billing_details_phone",
  CAST("created" AS TIMESTAMP) AS "created",
  CASE
    WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("currency" AS VARCHAR)
  END AS "currency",
  CASE
    WHEN regexp_matches(typeof("customer_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("customer_id" AS VARCHAR)
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
  CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_fivetran"."charge"
