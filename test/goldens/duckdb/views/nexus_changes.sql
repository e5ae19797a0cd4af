CREATE OR REPLACE VIEW "nexus"."nexus_changes"
AS
SELECT
  CAST(NULL AS VARCHAR) AS "change_id",
  CAST(NULL AS BIGINT) AS "run_number",
  CAST(NULL AS VARCHAR) AS "run_id",
  CAST(NULL AS TIMESTAMP) AS "changed_at",
  CAST(NULL AS VARCHAR) AS "entity_type",
  CAST(NULL AS VARCHAR) AS "entity_id",
  CAST(NULL AS VARCHAR) AS "change",
  CAST(NULL AS VARCHAR) AS "other_id",
  CAST(NULL AS VARCHAR) AS "audience",
  CAST(NULL AS VARCHAR) AS "changed_columns",
  CAST(NULL AS VARCHAR) AS "erased_run_id"
FROM
  (
    SELECT
      1 AS nothing
  ) AS no_rows
WHERE
  nothing = 0;
