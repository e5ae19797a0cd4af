CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_forget`(p_type STRING, p_value STRING)
OPTIONS (strict_mode = FALSE, description = 'Shows what erasing the person or company of an identifier would take, and changes nothing. Returns counts and, as `confirm`, what nexus_forget_with needs to do it, as JSON.')
BEGIN
 DECLARE v_options STRING;
 -- options
 SET v_options = (TO_JSON_STRING(STRUCT(p_type AS `type`, p_value AS `value`)));
 -- call
 CALL `acme-project`.`nexus`.`nexus_forget_with`(v_options);
END;
