INSERT INTO "nexus"."nexus_secrets" ("secret_name", "secret_value")
SELECT 'id_salt', sha256(CAST(uuid() AS VARCHAR) || CAST(uuid() AS VARCHAR))
FROM (SELECT COUNT(*) AS present FROM "nexus"."nexus_secrets" WHERE secret_name = 'id_salt') AS found
WHERE found.present = 0;
