MERGE INTO "nexus"."nexus_watermarks" AS stored
USING (
  WITH read_first AS MATERIALIZED (
WITH renamed AS (
    SELECT CAST(NULL AS VARCHAR) AS source, CAST(NULL AS VARCHAR) AS new_source, 'none' AS standing
  )
  SELECT source, new_source, standing FROM renamed WHERE standing = 'renamed'
  UNION ALL
  SELECT source, source AS new_source, 'configured' AS standing
  FROM (VALUES (CAST('crm' AS VARCHAR)), ('fleet')) AS "configured"("source")
  WHERE source NOT IN (SELECT new_source FROM renamed WHERE standing = 'renamed')
  UNION ALL
  SELECT source, source AS new_source, 'gone' AS standing
  FROM "nexus"."nexus_watermarks" AS watermarks
  WHERE source NOT IN ('crm', 'fleet') AND source NOT IN (SELECT source FROM renamed WHERE standing = 'renamed')
)
SELECT * FROM read_first
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN MATCHED AND given.standing = 'renamed' THEN UPDATE SET source = given.new_source
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.new_source);
