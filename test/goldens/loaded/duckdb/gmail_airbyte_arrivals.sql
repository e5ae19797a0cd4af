CREATE OR REPLACE VIEW "nexus"."gmail_airbyte_arrivals"
AS
SELECT
  CAST(given."_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(given."id", given."labelIds", given."internalDate", given."payload", given."_airbyte_extracted_at") AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw_airbyte"."messages_details" AS given
