BEGIN
IF EXISTS (SELECT 1 FROM `acme-project`.`nexus`.INFORMATION_SCHEMA.TABLES WHERE table_name = 'nexus_secrets') THEN
EXECUTE IMMEDIATE 'INSERT INTO `acme-project`.`nexus_private`.`nexus_secrets` (`secret_name`, `secret_value`) SELECT `secret_name`, `secret_value` FROM `acme-project`.`nexus`.`nexus_secrets` WHERE `secret_name` NOT IN (SELECT `secret_name` FROM `acme-project`.`nexus_private`.`nexus_secrets`)';
END IF;
INSERT INTO `acme-project`.`nexus_private`.`nexus_secrets` (`secret_name`, `secret_value`)
SELECT 'id_salt', TO_HEX(SHA256(GENERATE_UUID() || GENERATE_UUID()))
FROM (SELECT COUNT(*) AS present FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS found
WHERE found.present = 0;
END;
