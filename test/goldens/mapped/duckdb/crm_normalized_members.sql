CREATE OR REPLACE VIEW "nexus"."crm_normalized_members"
AS
SELECT
  "email" AS "record_key",
  0 AS "is_deleted",
  CAST(NULL AS TIMESTAMP) AS "occurred_at",
  CAST(NULL AS VARCHAR) AS "raw_occurred_at",
  "_ingested_at" AS "_ingested_at",
  "raw_ingested_at" AS "raw_ingested_at",
  "email" AS "person_email"
FROM
  (
    SELECT
      CASE
        WHEN regexp_matches(
          TRIM("email", ' 	
 '),
          '^(\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|–|—)$'
        ) THEN NULL
        ELSE NULLIF(TRIM("email", ' 	
 '), '')
      END AS "email",
      "_ingested_at",
      "raw_ingested_at"
    FROM
      "nexus"."crm_base_members" AS base
  ) AS present
