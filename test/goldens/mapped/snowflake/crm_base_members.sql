CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_BASE_MEMBERS"
COPY GRANTS
COMMENT = 'What is read of the table, as texts; times of its own in UTC.'
AS
SELECT
  columns_read.*,
  CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(0 * 1000000) AS NUMBER(38, 0)), 6) AS TIMESTAMP_NTZ(6)) AS "_INGESTED_AT",
  CAST(NULL AS VARCHAR) AS raw_ingested_at
FROM
  (
    SELECT
      COLLATE(CAST("EMAIL" AS VARCHAR), '') AS "EMAIL"
    FROM
      "ACME"."RAW"."MEMBERS"
  ) AS columns_read
