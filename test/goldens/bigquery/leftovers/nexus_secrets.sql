IF EXISTS (SELECT 1 FROM `acme-project`.`nexus`.INFORMATION_SCHEMA.TABLES WHERE table_name = 'nexus_secrets') THEN
EXECUTE IMMEDIATE 'SELECT ERROR(CONCAT(\'acme-project.nexus.nexus_secrets and acme-project.nexus_private.nexus_secrets hold different secrets, and an erasure is known only by the one that it was made with. Drop the one that you can do without, and deploy again: \', old.`secret_name`)) FROM `acme-project`.`nexus`.`nexus_secrets` AS old LEFT JOIN `acme-project`.`nexus_private`.`nexus_secrets` AS kept ON kept.`secret_name` = old.`secret_name` AND kept.`secret_value` = old.`secret_value` WHERE kept.`secret_name` IS NULL';
EXECUTE IMMEDIATE 'DROP TABLE `acme-project`.`nexus`.`nexus_secrets`';
END IF;
