MERGE INTO "nexus"."nexus_watermarks" AS stored
USING (
  SELECT configured.source, 'configured' AS standing FROM (VALUES (CAST('crm' AS VARCHAR)), ('fleet')) AS "configured"("source")
  UNION ALL
  SELECT source, 'gone' AS standing FROM "nexus"."nexus_watermarks" AS watermarks
  WHERE source NOT IN ('crm', 'fleet')
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.source);
