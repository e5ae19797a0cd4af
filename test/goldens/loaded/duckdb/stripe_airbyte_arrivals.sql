CREATE OR REPLACE VIEW "nexus"."stripe_airbyte_arrivals"
AS
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."is_deleted",
            given."id",
            given."address",
            given."created",
            given."currency",
            given."email",
            given."livemode",
            given."metadata",
            given."name",
            given."phone",
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."customers" AS given
UNION ALL
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."is_deleted",
            given."id",
            given."customer",
            given."status",
            given."created",
            given."trial_start",
            given."canceled_at",
            given."ended_at",
            given."livemode",
            given."metadata",
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."subscriptions" AS given
UNION ALL
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."is_deleted",
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
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."invoices" AS given
UNION ALL
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
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
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."charges" AS given
UNION ALL
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."id",
            given."amount",
            given."charge",
            given."created",
            given."currency",
            given."reason",
            given."status",
            given."_airbyte_extracted_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."refunds" AS given
