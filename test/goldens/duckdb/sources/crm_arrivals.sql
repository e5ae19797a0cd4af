CREATE OR REPLACE VIEW "nexus"."crm_arrivals"
AS
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at"
FROM
  "raw"."crm_events"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at"
FROM
  "raw"."crm_person_identifiers"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at"
FROM
  "raw"."crm_contacts"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at"
FROM
  "raw"."crm_membership_identifiers";
