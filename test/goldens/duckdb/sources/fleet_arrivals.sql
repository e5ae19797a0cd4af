CREATE OR REPLACE VIEW "nexus"."fleet_arrivals"
AS
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row("event_id", "row_id", "identifier_type", "identifier_value", "role", "occurred_at", "_ingested_at") AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "fleet"."fleet_device_identifiers";
