CREATE OR REPLACE VIEW "nexus"."fleet_arrivals"
AS
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at"
FROM
  "fleet"."fleet_device_identifiers";
