CREATE OR REPLACE VIEW "nexus"."stripe_stitch_base_charges"
AS
SELECT
  "id" AS "id",
  "amount" AS "amount",
  json_extract_string("billing_details_json", '$."email"') AS "billing_details_email",
  json_extract_string("billing_details_json", '$."name"') AS "billing_details_name",
  json_extract_string("billing_details_json", '$."phone"') AS "billing_details_phone",
  "created" AS "created",
  "currency" AS "currency",
  "customer" AS "customer",
  "description" AS "description",
  "failure_message" AS "failure_message",
  "livemode" AS "livemode",
  "status" AS "status",
  "_ingested_at" AS "_ingested_at",
  "is_gone" AS "is_gone"
FROM
  (
    SELECT
      CASE
        WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("id" AS VARCHAR)
      END AS "id",
      CAST("amount" AS BIGINT) AS "amount",
      CAST("created" AS TIMESTAMP) AS "created",
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
      CAST("_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("billing_details" AS JSON) AS "billing_details_json",
      FALSE AS "is_gone"
    FROM
      "raw_stitch"."charges"
  ) AS raw_rows
