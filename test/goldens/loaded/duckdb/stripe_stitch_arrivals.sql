CREATE OR REPLACE VIEW "nexus"."stripe_stitch_arrivals"
AS
SELECT
  CAST(given."_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."address",
            given."created",
            given."currency",
            given."email",
            given."livemode",
            given."metadata",
            given."name",
            given."phone",
            given."_sdc_batched_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_stitch"."customers" AS given
UNION ALL
SELECT
  CAST(given."_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."customer",
            given."status",
            given."created",
            given."trial_start",
            given."canceled_at",
            given."ended_at",
            given."livemode",
            given."metadata",
            given."_sdc_batched_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_stitch"."subscriptions" AS given
UNION ALL
SELECT
  CAST(given."_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."number",
            given."customer",
            given."status",
            given."currency",
            given."amount_due",
            given."amount_paid",
            given."created",
            given."status_transitions",
            given."livemode",
            given."_sdc_batched_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_stitch"."invoices" AS given
UNION ALL
SELECT
  CAST(given."_sdc_batched_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."amount",
            given."billing_details",
            given."created",
            given."currency",
            given."customer",
            given."description",
            given."failure_message",
            given."livemode",
            given."status",
            given."_sdc_batched_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_stitch"."charges" AS given
