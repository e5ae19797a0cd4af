CREATE OR REPLACE VIEW "nexus"."gmail_airbyte_base_messages"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  TRY_CAST ("labelIds" AS JSON) AS "labelIds",
  CASE
    WHEN ABS(TRY_CAST (CAST("internalDate" AS VARCHAR) AS DOUBLE) / 1000) < 253402300800 THEN make_timestamp(
      CAST(
        ROUND(TRY_CAST (CAST("internalDate" AS VARCHAR) AS DOUBLE) / 1000 * CAST(1000000 AS BIGINT)) AS BIGINT
      )
    )
  END AS "internalDate",
  TRY_CAST ("payload" AS JSON) AS "payload",
  CAST("_airbyte_extracted_at" AS TIMESTAMP) AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_airbyte"."messages_details"
