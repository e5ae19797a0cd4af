CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_unlock`()
OPTIONS (strict_mode = FALSE, description = 'Frees the lock of a run that was killed, without waiting until it counts as abandoned. A run that is alive goes on, and publishes unless another has published before it. Returns whose it was as JSON.')
BEGIN
 DECLARE v_look_at_lock STRUCT<holder STRING, answer STRING>;
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:unlock'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- look_at_lock
 SET v_look_at_lock = (SELECT AS STRUCT
  MAX(held.run_id) AS `holder`,
   CASE WHEN MAX(held.run_id) IS NULL THEN TO_JSON_STRING(STRUCT('free' AS `status`)) ELSE TO_JSON_STRING(STRUCT('unlocked' AS `status`, MAX(held.run_id) AS `run_id`, MAX(held.taken_by) AS `taken_by`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', MAX(held.acquired_at), 'UTC') AS `acquired_at`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', MAX(held.kept_at), 'UTC') AS `last_seen_at`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', MAX(held.expires_at), 'UTC') AS `expires_at`)) END AS `answer`
 FROM `acme-project`.`nexus`.`nexus_lock` AS held WHERE held.lock_name = 'resolve');
 -- drop_proposed
 DELETE FROM `acme-project`.`nexus`.`nexus_overrides` WHERE override_id LIKE 'proposed %' AND author = 'nexus_plan_with' AND withdrawn_at IS NOT NULL;
 -- free_lock
 UPDATE `acme-project`.`nexus`.`nexus_lock`
 SET run_id = NULL, taken_by = NULL, acquired_at = NULL, kept_at = NULL, expires_at = NULL
 WHERE lock_name = 'resolve' AND run_id = v_look_at_lock.holder;
 -- result
 SELECT v_look_at_lock.answer AS summary;
END;
