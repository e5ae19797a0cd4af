CREATE OR REPLACE VIEW "nexus"."stripe_stitch_base_invoices"
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
  CAST(
    NULLIF(
      NULLIF(TRY_CAST (json_extract_string("status_transitions_json", '$."paid_at"') AS TIMESTAMPTZ), 'infinity'),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "status_transitions_paid_at",
  CAST(
    NULLIF(
      NULLIF(
        TRY_CAST (json_extract_string("status_transitions_json", '$."voided_at"') AS TIMESTAMPTZ),
        'infinity'
      ),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "status_transitions_voided_at",
  CAST(
    NULLIF(
      NULLIF(
        TRY_CAST (json_extract_string("status_transitions_json", '$."marked_uncollectible_at"') AS TIMESTAMPTZ),
        'infinity'
      ),
      '-infinity'
    ) AS TIMESTAMP
  ) AS "status_transitions_marked_uncollectible_at",
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
      CAST("created" AS TIMESTAMP) AS "created",
      CAST("livemode" AS BOOLEAN) AS "livemode",
      CAST("_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("status_transitions" AS JSON) AS "status_transitions_json",
      FALSE AS "is_gone"
    FROM
      "raw_stitch"."invoices"
  ) AS raw_rows
