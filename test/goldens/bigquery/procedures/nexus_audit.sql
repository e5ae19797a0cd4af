CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_audit`()
OPTIONS (strict_mode = FALSE, description = 'Solves everything again from the event log, without reading a source, and compares it with what is published. Changes nothing. Returns how many findings each check has, as JSON.')
BEGIN
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:audit'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- call
 CALL `acme-project`.`nexus`.`nexus_resolve_with`('{"run":"audit"}');
END;
