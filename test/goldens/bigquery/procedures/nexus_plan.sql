CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_plan`()
OPTIONS (strict_mode = FALSE, description = 'Says what a run would change, and changes nothing. Returns counts and the biggest changes as JSON.')
BEGIN
 -- call
 CALL `acme-project`.`nexus`.`nexus_plan_with`('{}');
END;
