CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_resolve`()
OPTIONS (strict_mode = FALSE, description = 'Reads what is new in the sources, resolves it and publishes. Returns a summary as JSON.')
BEGIN
 -- call
 CALL `acme-project`.`nexus`.`nexus_resolve_with`('{}');
END;
