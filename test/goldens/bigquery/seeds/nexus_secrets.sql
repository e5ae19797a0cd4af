INSERT INTO `acme-project`.`nexus`.`nexus_secrets` (`secret_name`, `secret_value`)
SELECT 'id_salt', TO_HEX(SHA256(GENERATE_UUID() || GENERATE_UUID()))
FROM (SELECT COUNT(*) AS present FROM `acme-project`.`nexus`.`nexus_secrets` WHERE secret_name = 'id_salt') AS found
WHERE found.present = 0;
