INSERT INTO "nexus"."nexus_lock" ("lock_name")
SELECT 'resolve'
FROM (SELECT COUNT(*) AS present FROM "nexus"."nexus_lock" WHERE lock_name = 'resolve') AS found
WHERE found.present = 0;
