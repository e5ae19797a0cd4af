MERGE INTO "ACME"."NEXUS"."NEXUS_DEPLOYED_NAMES" AS stored
USING (
  WITH configured AS (
    SELECT 'stored_format' AS name_kind, '7' AS deployed_name
    UNION ALL
    SELECT 'source' AS name_kind, 'crm' AS deployed_name
    UNION ALL
    SELECT 'source' AS name_kind, 'fleet' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'email' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'phone' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'domain' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'user_id' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'serial' AS deployed_name
    UNION ALL
    SELECT 'identifier_type' AS name_kind, 'tag' AS deployed_name
  )
  SELECT name_kind, deployed_name, 'configured' AS standing FROM configured
  UNION ALL
  SELECT known.name_kind, known.deployed_name, 'gone' AS standing
  FROM "ACME"."NEXUS"."NEXUS_DEPLOYED_NAMES" AS known
  LEFT JOIN configured ON configured.name_kind = known.name_kind AND configured.deployed_name = known.deployed_name
  WHERE configured.deployed_name IS NULL
) AS given
ON stored.name_kind = given.name_kind AND stored.deployed_name = given.deployed_name
WHEN MATCHED AND given.standing = 'gone' AND stored.deployed_until IS NULL THEN UPDATE SET deployed_until = CAST(SYSDATE() AS TIMESTAMP_NTZ(6))
WHEN MATCHED AND given.standing = 'configured' AND stored.deployed_until IS NOT NULL THEN UPDATE SET deployed_until = CAST(NULL AS TIMESTAMP_NTZ(6))
WHEN NOT MATCHED THEN INSERT (name_kind, deployed_name, deployed_since) VALUES (given.name_kind, given.deployed_name, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)));
