INSERT INTO "ACME"."NEXUS"."NEXUS_LOCK" ("LOCK_NAME")
SELECT 'resolve'
FROM (SELECT COUNT(*) AS present FROM "ACME"."NEXUS"."NEXUS_LOCK" WHERE lock_name = 'resolve') AS found
WHERE found.present = 0;
