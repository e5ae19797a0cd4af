CREATE OR REPLACE VIEW "ACME"."NEXUS"."CRM_NORMALIZED_MEMBERS"
COPY GRANTS
COMMENT = 'A row a record: its key, and the values of its parts and events, null where there is none.'
AS
SELECT
  "EMAIL" AS "RECORD_KEY",
  0 AS "IS_DELETED",
  CAST(NULL AS TIMESTAMP_NTZ(6)) AS "OCCURRED_AT",
  CAST(NULL AS VARCHAR) AS "RAW_OCCURRED_AT",
  "_INGESTED_AT" AS "_INGESTED_AT",
  "RAW_INGESTED_AT" AS "RAW_INGESTED_AT",
  "EMAIL" AS "PERSON_EMAIL"
FROM
  (
    SELECT
      CASE
        WHEN (
          REGEXP_INSTR(
            TRIM("EMAIL", ' \t\r\n '),
            '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
          ) > 0
        ) THEN NULL
        ELSE NULLIF(TRIM("EMAIL", ' \t\r\n '), '')
      END AS "EMAIL",
      "_INGESTED_AT",
      "RAW_INGESTED_AT"
    FROM
      "ACME"."NEXUS"."CRM_BASE_MEMBERS" AS base
  ) AS present
