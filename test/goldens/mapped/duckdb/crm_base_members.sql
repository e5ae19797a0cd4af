CREATE OR REPLACE VIEW "nexus"."crm_base_members"
AS
SELECT
  "email",
  make_timestamp(CAST(ROUND(0 * CAST(1000000 AS BIGINT)) AS BIGINT)) AS "_ingested_at",
  CAST(NULL AS VARCHAR) AS raw_ingested_at
FROM
  (
    SELECT
      CASE
        WHEN regexp_matches(typeof("Email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Email" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Email" AS VARCHAR)
      END AS "email"
    FROM
      read_csv(
        nexus_readable_files ('data/members.csv', '{"format":"csv","encoding":"","delimiter":",","quote":"\"","escape":"\""}'),
        all_varchar = TRUE,
        header = TRUE,
        union_by_name = TRUE,
        delim = ',',
        quote = '"',
        escape = '"',
        comment = '',
        skip = 0,
        strict_mode = TRUE
      ) AS file_rows
  ) AS columns_read
