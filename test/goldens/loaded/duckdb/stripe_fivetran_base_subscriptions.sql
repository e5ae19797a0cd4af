CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_base_subscriptions"
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
        WHEN regexp_matches(typeof("customer_id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("customer_id" AS VARCHAR)
      END AS "customer",
      CASE
        WHEN regexp_matches(typeof("status"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("status" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("status" AS VARCHAR)
      END AS "status",
      CAST("created" AS TIMESTAMP) AS "created",
      CAST("trial_start" AS TIMESTAMP) AS "trial_start",
      CAST("canceled_at" AS TIMESTAMP) AS "canceled_at",
      CAST("ended_at" AS TIMESTAMP) AS "ended_at",
      CAST("livemode" AS BOOLEAN) AS "livemode",
      CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("metadata" AS JSON) AS "metadata_json",
      FALSE AS "is_gone"
    FROM
      "raw_fivetran"."subscription_history"
    WHERE
      LOWER(
        COALESCE(
          CASE
            WHEN regexp_matches(typeof("_fivetran_active"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("_fivetran_active" AS VARCHAR), '[.]0+$', '')
            ELSE CAST("_fivetran_active" AS VARCHAR)
          END,
          ''
        )
      ) IN ('true', 't', 'yes', 'y', '1')
  ) AS raw_rows
