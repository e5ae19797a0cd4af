CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_plan_with`(p_options STRING)
OPTIONS (strict_mode = FALSE, description = 'Says what a run would change, and changes nothing. Options, as JSON text: those of nexus_resolve_with, identifier_types with an entity_limit or hub_limit to try, and override, a row of nexus_overrides to try. Returns counts and the biggest changes as JSON.')
BEGIN
 DECLARE v_run_options STRING;
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:plan'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- request
 SET v_run_options = (CASE
         WHEN p_options IS NULL THEN '{"run":"plan"}'
         WHEN SUBSTR(TRIM(p_options), 1, 1) = '{' THEN CONCAT('{"run":"plan","plan":', p_options, '}')
         ELSE p_options
       END);
 -- call
 CALL `acme-project`.`nexus`.`nexus_resolve_with`(v_run_options);
END;
