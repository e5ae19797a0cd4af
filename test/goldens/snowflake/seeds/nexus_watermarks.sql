MERGE INTO "ACME"."NEXUS"."NEXUS_WATERMARKS" AS stored
USING (
  SELECT configured.source, 'configured' AS standing FROM (SELECT CAST('crm' AS VARCHAR) AS "SOURCE" UNION ALL SELECT CAST('fleet' AS VARCHAR) AS "SOURCE") AS "CONFIGURED"
  UNION ALL
  SELECT source, 'gone' AS standing FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS watermarks
  WHERE source NOT IN ('crm', 'fleet')
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.source);
