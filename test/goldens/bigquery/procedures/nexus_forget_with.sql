CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_forget_with`(p_options STRING)
OPTIONS (strict_mode = FALSE, description = 'Erases the person or company of an identifier from every table, and keeps it from coming back with the next load. Options, as JSON text: type and value of the identifier; identifiers (a list of objects with type and value: erase these, and no others); confirm (what nexus_forget gave for the same request: without it nothing is erased, and the preview is returned). Returns counts and the id of the receipt as JSON.')
BEGIN
 DECLARE v_run_options STRING;
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:forget'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- request
 SET v_run_options = (CASE
         WHEN p_options IS NULL OR REPLACE(p_options, ' ', '') = '{}' THEN '{"run":"forget"}'
         WHEN SUBSTR(TRIM(p_options), 1, 1) = '{' THEN CONCAT('{"run":"forget",', SUBSTR(TRIM(p_options), 2))
         ELSE p_options
       END);
 -- call
 CALL `acme-project`.`nexus`.`nexus_resolve_with`(v_run_options);
END;
