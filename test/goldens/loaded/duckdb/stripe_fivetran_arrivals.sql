CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_arrivals"
AS
SELECT
  CAST(given."_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."is_deleted",
            given."id",
            given."address_country",
            given."created",
            given."currency",
            given."email",
            given."livemode",
            given."metadata",
            given."name",
            given."phone",
            given."_fivetran_synced"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_fivetran"."customer" AS given
UNION ALL
SELECT
  CAST(given."_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."_fivetran_active",
            given."id",
            given."customer_id",
            given."status",
            given."created",
            given."trial_start",
            given."canceled_at",
            given."ended_at",
            given."livemode",
            given."metadata",
            given."_fivetran_synced"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_fivetran"."subscription_history" AS given
UNION ALL
SELECT
  CAST(given."_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."is_deleted",
            given."id",
            given."number",
            given."customer_id",
            given."status",
            given."currency",
            given."amount_due",
            given."amount_paid",
            given."created",
            given."status_transitions_paid_at",
            given."status_transitions_voided_at",
            given."status_transitions_marked_uncollectible_at",
            given."livemode",
            given."_fivetran_synced"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_fivetran"."invoice" AS given
UNION ALL
SELECT
  CAST(given."_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."amount",
            given."billing_detail_email",
            given."billing_detail_name",
            given."billing_detail_phone",
            given."created",
            given."currency",
            given."customer_id",
            given."description",
            given."failure_message",
            given."livemode",
            given."status",
            given."_fivetran_synced"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_fivetran"."charge" AS given
UNION ALL
SELECT
  CAST(given."_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."amount",
            given."charge_id",
            given."created",
            given."currency",
            given."reason",
            given."status",
            given."_fivetran_synced"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_fivetran"."refund" AS given
