CREATE OR REPLACE VIEW "nexus"."fleet_arrivals"
AS
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."event_id",
            given."row_id",
            given."identifier_type",
            given."identifier_value",
            given."role",
            given."occurred_at",
            given."_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "fleet"."fleet_device_identifiers" AS given;
