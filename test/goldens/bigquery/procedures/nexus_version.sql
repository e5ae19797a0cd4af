CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_version`()
OPTIONS (strict_mode = FALSE, description = 'Version of the installed bundle and the time of the warehouse, as JSON.')
BEGIN
 DECLARE v_version STRING;
 -- version
 SET v_version = (TO_JSON_STRING(STRUCT('0.1.0' AS `version`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', CURRENT_TIMESTAMP(), 'UTC') AS `now`)));
 -- result
 SELECT v_version AS summary;
END;
