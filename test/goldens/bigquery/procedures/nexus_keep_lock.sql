CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_keep_lock`(p_run_id STRING)
OPTIONS (strict_mode = FALSE, description = 'Called by a run while it works: puts off when its lock counts as abandoned.')
BEGIN
 -- keep_lock
 UPDATE `acme-project`.`nexus`.`nexus_lock`
 SET kept_at = CURRENT_TIMESTAMP(), expires_at = TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 1800 SECOND)
 WHERE lock_name = 'resolve' AND run_id = p_run_id;
END;
