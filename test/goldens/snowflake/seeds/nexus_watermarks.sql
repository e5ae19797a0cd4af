MERGE INTO "ACME"."NEXUS"."NEXUS_WATERMARKS" AS stored
USING (
  WITH renamed AS (
    SELECT CAST(NULL AS VARCHAR) AS source, CAST(NULL AS VARCHAR) AS new_source, 'none' AS standing
  )
  SELECT source, new_source, standing FROM renamed WHERE standing = 'renamed'
  UNION ALL
  SELECT source, source AS new_source, 'configured' AS standing
  FROM (SELECT CAST('crm' AS VARCHAR) AS "SOURCE" UNION ALL SELECT CAST('fleet' AS VARCHAR) AS "SOURCE") AS "CONFIGURED"
  WHERE source NOT IN (SELECT new_source FROM renamed WHERE standing = 'renamed')
  UNION ALL
  SELECT source, source AS new_source, 'gone' AS standing
  FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS watermarks
  WHERE source NOT IN ('crm', 'fleet') AND source NOT IN (SELECT source FROM renamed WHERE standing = 'renamed')
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN MATCHED AND given.standing = 'renamed' THEN UPDATE SET source = given.new_source
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.new_source);
