CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_resolve_with`(p_options STRING)
OPTIONS (strict_mode = FALSE, description = 'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: read the sources from their beginning and rebuild), on_busy (fail or skip), as_of (up to when time changes states; default: now). Returns a summary as JSON.')
BEGIN
 DECLARE v_go INT64 DEFAULT 0;
 DECLARE v_summary STRING DEFAULT '{"status":"unchanged"}';
 DECLARE v_locked INT64 DEFAULT 0;
 DECLARE v_error STRING;
 DECLARE v_next_salts INT64 DEFAULT 0;
 DECLARE v_round INT64 DEFAULT 0;
 DECLARE v_remaining INT64 DEFAULT 0;
 DECLARE v_back INT64 DEFAULT 0;
 DECLARE v_broken INT64 DEFAULT 0;
 DECLARE v_planned STRING;
 DECLARE v_audited STRING;
 DECLARE v_oldest_replaced TIMESTAMP;
 DECLARE v_fenced INT64 DEFAULT 0;
 DECLARE v_forgotten STRING;
 DECLARE v_begin STRUCT<options_problem STRING, run_id STRING, run_number INT64, started_at TIMESTAMP, as_of TIMESTAMP, fence STRING, key_salt INT64, states_before INT64, on_busy STRING, must_run INT64, judging INT64, limiting INT64, rereading INT64, rules INT64, audience_rules INT64, proposes INT64, override_changes INT64, overrides_seen INT64, reopening INT64, constrained INT64, mode STRING, entity_limit_email INT64, hub_limit_email INT64, entity_limit_phone INT64, hub_limit_phone INT64, entity_limit_domain INT64, hub_limit_domain INT64, entity_limit_user_id INT64, hub_limit_user_id INT64, entity_limit_serial INT64, hub_limit_serial INT64, entity_limit_tag INT64, hub_limit_tag INT64, suppressions INT64, since_crm TIMESTAMP, since_fleet TIMESTAMP>;
 DECLARE v_probe STRUCT<work INT64, states_now INT64, newest_crm TIMESTAMP, rows_crm INT64, print_crm INT64, whole_crm INT64, newest_fleet TIMESTAMP, rows_fleet INT64, print_fleet INT64, whole_fleet INT64>;
 DECLARE v_request STRUCT<type STRING, value STRING, form STRING, given STRING, listed INT64>;
 DECLARE v_preview STRUCT<confirm STRING, seen_run STRING, entities INT64, erased INT64, kept INT64, named INT64, preview STRING>;
 DECLARE v_check_batch STRUCT<bad_overrides INT64, bad_override STRING, rejections INT64, oldest_rejection TIMESTAMP, collisions INT64, edge_count INT64, superseding INT64>;
 DECLARE v_judge_rejected STRUCT<rejected INT64, rejected_new INT64, rejected_first STRING, rejected_excess INT64, rejected_told STRING, rows_read INT64>;
 DECLARE v_check_result STRUCT<finding STRING, identity_changes INT64, steps STRING, published STRING, told STRING, quality STRING, large INT64, quarantined INT64>;
 DECLARE v_find_bridges STRUCT<bridges STRING, told_bridges STRING>;
 DECLARE v_key_rows_passes INT64 DEFAULT 0;
 DECLARE v_contract_passes INT64 DEFAULT 0;
 DECLARE v_compose_passes INT64 DEFAULT 0;
 DECLARE v_last_due TIMESTAMP DEFAULT CURRENT_TIMESTAMP();
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:resolve'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- begin
 SET v_begin = (SELECT AS STRUCT
  COALESCE(NULLIF(COALESCE(`acme-project`.`nexus`.`check_options`(p_options, '{"resolve":{"procedure":"nexus_resolve_with","options":{"full_refresh":"boolean","on_busy":["fail","skip"],"as_of":"text"}},"plan":{"procedure":"nexus_plan_with","inside":"plan","options":{"full_refresh":"boolean","on_busy":["fail","skip"],"as_of":"text","identifier_types":{"email":{"entity_limit":"count","hub_limit":"count"},"phone":{"entity_limit":"count","hub_limit":"count"},"domain":{"entity_limit":"count","hub_limit":"count"},"user_id":{"entity_limit":"count","hub_limit":"count"},"serial":{"entity_limit":"count","hub_limit":"count"},"tag":{"entity_limit":"count","hub_limit":"count"}},"override":{"kind":["link","veto","pin","block","retract"],"entity_type":"text","identifier_type_a":"text","identifier_value_a":"text","identifier_type_b":"text","identifier_value_b":"text","entity_id":"text","source":"text","event_id":"text","row_id":"text"}}},"audit":{"procedure":"nexus_audit","options":{}},"forget":{"procedure":"nexus_forget_with","options":{"type":"text","value":"text","identifiers":{"[]":{"type":"text","value":"text"}},"confirm":"text"}}}'), ''), ''), CASE
   WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) IS NULL THEN CAST(NULL AS STRING)
   WHEN SAFE_CAST(COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) AS TIMESTAMP) IS NULL THEN CONCAT('as_of is to be a time such as 2026-01-31T00:00:00Z, and is ', COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')), '.')
   WHEN NOT (COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."full_refresh"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."full_refresh"'), 'false') = 'true') AND SAFE_CAST(COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) AS TIMESTAMP) < (SELECT MAX(runs.`as_of`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)) THEN CONCAT('as_of is ', COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')), ', and the last run went up to ', FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', (SELECT MAX(runs.`as_of`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), 'UTC'), ': to go back takes full_refresh, which makes everything anew.')
 END, '') AS `options_problem`,
   GENERATE_UUID() AS `run_id`,
   (SELECT COALESCE(MAX(runs.run_number), 0) + 1 FROM `acme-project`.`nexus`.`nexus_runs` AS runs) AS `run_number`,
   CURRENT_TIMESTAMP() AS `started_at`,
   CASE
   WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."full_refresh"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."full_refresh"'), 'false') = 'true' THEN COALESCE(SAFE_CAST(COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) AS TIMESTAMP), CURRENT_TIMESTAMP())
   WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'audit' THEN COALESCE((SELECT MAX(runs.`as_of`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), CURRENT_TIMESTAMP())
   ELSE GREATEST(COALESCE(SAFE_CAST(COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) AS TIMESTAMP), CURRENT_TIMESTAMP()), COALESCE((SELECT MAX(runs.`as_of`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), COALESCE(SAFE_CAST(COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."as_of"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."as_of"')) AS TIMESTAMP), CURRENT_TIMESTAMP())))
 END AS `as_of`,
   COALESCE(MAX(run_id), '') AS `fence`,
   COALESCE((SELECT MAX(runs.`key_salt`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), 0) AS `key_salt`,
   COALESCE((SELECT MAX(runs.`states_print`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), -1) AS `states_before`,
   COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."on_busy"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."on_busy"'), 'fail') AS `on_busy`,
   MAX(must_run) AS `must_run`,
   MAX(judging) AS `judging`,
   MAX(limiting) AS `limiting`,
   SUM(rereading) AS `rereading`,
   MAX(judging) + MAX(limiting) + SUM(rereading) AS `rules`,
   CASE WHEN COALESCE((SELECT MAX(runs.`rules_hash`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), '') NOT LIKE '%audiences=56e049208951d57c;%' THEN 1 ELSE 0 END AS `audience_rules`,
   CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"') IS NOT NULL THEN 1 ELSE 0 END AS `proposes`,
   (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_overrides_in_question` AS overrides WHERE is_changed = 1) + CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"') IS NOT NULL THEN 1 ELSE 0 END AS `override_changes`,
   (SELECT COALESCE(SUM(SAFE_CAST(CONCAT('0x', SUBSTR(override_key, 1, 8)) AS INT64)), 0) FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides) AS `overrides_seen`,
   (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_quarantine` AS hubs WHERE hubs.reason = 'hub') + (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_overrides_in_question` AS overrides WHERE is_changed = 1) + MAX(judging) + MAX(limiting) + CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"') IS NOT NULL THEN 1 ELSE 0 END AS `reopening`,
   0 + (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_overrides` AS vetoes WHERE kind = 'veto' AND (withdrawn_at IS NULL OR withdrawn_at > CURRENT_TIMESTAMP())) + CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"') IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND p_options LIKE '%"identifier_types"%' THEN 1 ELSE 0 END AS `constrained`,
   COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') AS `mode`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."email"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_email`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."email"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_email`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."phone"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_phone`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."phone"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_phone`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."domain"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_domain`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."domain"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_domain`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."user_id"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_user_id`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."user_id"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_user_id`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."serial"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_serial`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."serial"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_serial`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."tag"."entity_limit"') AS INT64) END, 2147483647) AS `entity_limit_tag`,
   COALESCE(CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' THEN SAFE_CAST(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."identifier_types"."tag"."hub_limit"') AS INT64) END, 10000) AS `hub_limit_tag`,
   (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_suppressions`) + CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'forget' THEN 1 ELSE 0 END AS `suppressions`,
   MAX(CASE source WHEN 'crm' THEN since END) AS `since_crm`,
   MAX(CASE source WHEN 'fleet' THEN since END) AS `since_fleet`
 FROM (
   SELECT
     source,
     run_id,
     must_run,
     judging * (1 - must_run) AS judging,
     limiting * (1 - must_run) AS limiting,
     CASE WHEN watermark IS NULL THEN 0 ELSE GREATEST(must_run, asked.rereading) END AS rereading,
     CASE
       WHEN must_run = 1 OR asked.rereading = 1 OR watermark IS NULL THEN TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64))
       ELSE TIMESTAMP_ADD(LEAST(watermark, CURRENT_TIMESTAMP()), INTERVAL -86400 SECOND)
     END AS since
   FROM (
     SELECT
       source,
       run_id,
       watermark,
       CASE WHEN COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."full_refresh"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."full_refresh"'), 'false') = 'true' OR COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'audit' OR (COALESCE(marks.rules_hash, '') NOT LIKE '%results=c82fbab059912cfd;%' OR COALESCE(SUBSTR('crm,fleet,', 1, LENGTH(NULLIF(SPLIT(NULLIF(SPLIT(COALESCE(marks.rules_hash, ''), ';order=')[SAFE_ORDINAL(2)], ''), ';')[SAFE_ORDINAL(1)], '')) + 1) <> CONCAT(NULLIF(SPLIT(NULLIF(SPLIT(COALESCE(marks.rules_hash, ''), ';order=')[SAFE_ORDINAL(2)], ''), ';')[SAFE_ORDINAL(1)], ''), ','), TRUE)) OR COALESCE(marks.key_function, '') <> 'FARM_FINGERPRINT' THEN 1 ELSE 0 END AS must_run,
       CASE WHEN COALESCE(marks.rules_hash, '') NOT LIKE '%identifiers=1e5e51df3bad05d2;%' THEN 1 ELSE 0 END AS judging,
       CASE WHEN (COALESCE(JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."run"'), 'resolve') = 'plan' AND p_options LIKE '%"identifier_types"%') OR COALESCE(marks.rules_hash, '') NOT LIKE '%limits=0281c6c83b82917f;%' THEN 1 ELSE 0 END AS limiting,
       CASE WHEN source = 'crm' THEN CASE WHEN COALESCE(marks.rules_hash, '') NOT LIKE '%source crm=6a2fdec2164236ca;%' THEN 1 ELSE 0 END WHEN source = 'fleet' THEN CASE WHEN COALESCE(marks.rules_hash, '') NOT LIKE '%source fleet=3f41b8e87fa5449b;%' THEN 1 ELSE 0 END ELSE 0 END AS rereading
     FROM (
       SELECT
         watermarks.source,
         watermarks.run_id,
         watermarks.watermark,
         (SELECT MAX(runs.`rules_hash`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)) AS rules_hash,
         (SELECT MAX(runs.`key_function`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)) AS key_function
       FROM `acme-project`.`nexus`.`nexus_watermarks` AS watermarks
     ) AS marks
   ) AS asked
 ) AS state);
 IF v_begin.options_problem <> '' THEN
  RAISE USING MESSAGE = CONCAT(COALESCE(CAST(v_begin.options_problem AS STRING), ''), ' Nothing was done.');
 END IF;
 IF v_begin.mode <> 'forget' THEN
  IF v_begin.mode <> 'audit' THEN
   -- probe
   SET v_probe = (SELECT AS STRUCT
    COALESCE(SUM(seen.is_changed), 0) + COALESCE(v_begin.must_run, 0) + COALESCE(v_begin.rules, 0) + COALESCE(v_begin.override_changes, 0) + COALESCE(v_begin.audience_rules, 0) + (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_due` AS due WHERE due.due_at <= v_begin.as_of) AS `work`,
     (SELECT COALESCE(SUM(shown.row_print), 0) + COUNT(*) FROM (
       SELECT MOD(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT('seats_bought', given.`identifier_type`, given.`identifier_value`, given.`state_value`, given.`raw_state_value`, given.`state_unit`, given.`occurred_at`, given.`event_id`))), 4294967296) AS row_print FROM (
       SELECT
         counted.identifier_type,
         counted.identifier_value,
         counted.occurred_at,
         counted.event_id,
         COLLATE(CAST(counted.state_number AS STRING), '') AS state_value,
         counted.raw_state_value,
         counted.state_number,
         counted.state_unit
       FROM (
         SELECT typed.*, CASE WHEN (ABS(SAFE_CAST(typed.raw_state_value AS FLOAT64)) <= 1.7976931348623157E+308) THEN SAFE_CAST(typed.raw_state_value AS FLOAT64) END AS state_number
         FROM (
           SELECT COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
         COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
         CAST(occurred_at AS TIMESTAMP) AS occurred_at,
         COLLATE(CAST(event_id AS STRING), '') AS event_id, NULLIF(TRIM(COLLATE(CAST(state_value AS STRING), ''), ' \t\r\n '), '') AS raw_state_value, COLLATE(CAST(state_unit AS STRING), '') AS state_unit
           FROM `acme-project`.`raw`.`seats`
         ) AS typed
       ) AS counted
     ) AS given
     ) AS shown) + (SELECT COALESCE(SUM(shown.row_print), 0) + COUNT(*) FROM (
       SELECT MOD(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT('support_status', given.`identifier_type`, given.`identifier_value`, given.`state_value`, given.`raw_state_value`, given.`state_unit`, given.`occurred_at`, given.`event_id`))), 4294967296) AS row_print FROM (
       SELECT
         COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
         COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
         CAST(occurred_at AS TIMESTAMP) AS occurred_at,
         COLLATE(CAST(event_id AS STRING), '') AS event_id,
         COLLATE(CAST(state_value AS STRING), '') AS state_value,
         CAST(NULL AS STRING) AS raw_state_value,
         CAST(NULL AS FLOAT64) AS state_number,
         CAST(NULL AS STRING) AS state_unit
       FROM `acme-project`.`raw`.`tickets`
     ) AS given
     ) AS shown) AS `states_now`,
     MAX(CASE seen.source WHEN 'crm' THEN `newest_at` END) AS `newest_crm`,
     MAX(CASE seen.source WHEN 'crm' THEN `rows_in_window` END) AS `rows_crm`,
     MAX(CASE seen.source WHEN 'crm' THEN `window_print` END) AS `print_crm`,
     MAX(CASE seen.source WHEN 'crm' THEN `whole_rows` END) AS `whole_crm`,
     MAX(CASE seen.source WHEN 'fleet' THEN `newest_at` END) AS `newest_fleet`,
     MAX(CASE seen.source WHEN 'fleet' THEN `rows_in_window` END) AS `rows_fleet`,
     MAX(CASE seen.source WHEN 'fleet' THEN `window_print` END) AS `print_fleet`,
     MAX(CASE seen.source WHEN 'fleet' THEN `whole_rows` END) AS `whole_fleet`
   FROM (
     SELECT
       watermarks.source,
       visible.newest_at,
       COALESCE(visible.`rows_in_window`, 0) AS `rows_in_window`,
       COALESCE(visible.`window_print`, 0) AS `window_print`,
       COALESCE(visible.`whole_rows`, 0) AS `whole_rows`,
       CASE
         WHEN watermarks.watermark IS NULL AND visible.row_count > 0 THEN 1
         WHEN visible.newest_at > watermarks.watermark THEN 1
         WHEN COALESCE(visible.row_count, 0) <> COALESCE(watermarks.rows_in_window, 0) THEN 1
         WHEN COALESCE(visible.all_print, 0) <> COALESCE(watermarks.window_print, 0) THEN 1
         WHEN visible.past_count = 0 AND visible.ahead_count > 0 THEN 1
         ELSE 0
       END AS is_changed
     FROM `acme-project`.`nexus`.`nexus_watermarks` AS watermarks
     LEFT JOIN (
   WITH source_rows AS (
     SELECT 'crm' AS source, `_ingested_at` AS ingested_at, is_whole, row_print FROM `acme-project`.`nexus`.`crm_arrivals` WHERE (`_ingested_at` >= v_begin.since_crm OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
     UNION ALL
     SELECT 'fleet' AS source, `_ingested_at` AS ingested_at, is_whole, row_print FROM `acme-project`.`nexus`.`fleet_arrivals` WHERE (`_ingested_at` >= v_begin.since_fleet OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
   ),
   counted AS (
     SELECT
       source,
       MAX(CASE WHEN ingested_at <= v_begin.started_at AND ingested_at >= TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN ingested_at END) AS newest_past_at,
       COUNT(CASE WHEN ingested_at <= v_begin.started_at AND ingested_at >= TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN 1 END) AS past_count,
       COUNT(CASE WHEN ingested_at > v_begin.started_at AND ingested_at <= TIMESTAMP_ADD(v_begin.started_at, INTERVAL 86400 SECOND) THEN 1 END) AS ahead_count
     FROM source_rows
     GROUP BY source
   ),
   newest AS (
     SELECT
       counted.*,
       COALESCE(newest_past_at, CASE WHEN ahead_count > 0 THEN v_begin.started_at ELSE TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) END) AS newest_at
     FROM counted
   )
   SELECT
     source_rows.source,
     MAX(newest.newest_at) AS newest_at,
     COUNT(*) AS row_count,
     MAX(newest.past_count) AS past_count,
     MAX(newest.ahead_count) AS ahead_count,
     SUM(source_rows.row_print) AS all_print,
     SUM(CASE WHEN (source_rows.is_whole = 1 OR (source_rows.ingested_at >= TIMESTAMP_ADD(newest.newest_at, INTERVAL -86400 SECOND) OR source_rows.ingested_at IS NULL OR source_rows.ingested_at < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))) THEN 1 ELSE 0 END) AS rows_in_window,
     SUM(CASE WHEN (source_rows.is_whole = 1 OR (source_rows.ingested_at >= TIMESTAMP_ADD(newest.newest_at, INTERVAL -86400 SECOND) OR source_rows.ingested_at IS NULL OR source_rows.ingested_at < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))) THEN source_rows.row_print ELSE 0 END) AS window_print,
     SUM(source_rows.is_whole) AS whole_rows
   FROM source_rows
   JOIN newest ON newest.source = source_rows.source
   GROUP BY source_rows.source
     ) AS visible ON visible.source = watermarks.source
   ) AS seen);
   IF COALESCE(v_probe.work, 0) > 0 THEN
    SET v_go = (1);
   END IF;
   IF v_probe.states_now <> COALESCE(v_begin.states_before, 0) THEN
    SET v_go = (1);
   END IF;
  END IF;
 END IF;
 IF v_begin.mode = 'audit' THEN
  SET v_go = (1);
 END IF;
 IF v_begin.mode = 'forget' THEN
  -- request
  SET v_request = (SELECT AS STRUCT
   COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."type"'), '') AS `type`,
    COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."value"'), '') AS `value`,
    asked.form AS `form`,
    COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."confirm"'), '') AS `given`,
    (SELECT COUNT(*) FROM (SELECT PARSE_JSON(p_options) AS asked_options) AS `given` CROSS JOIN UNNEST(JSON_QUERY_ARRAY(given.asked_options, '$."identifiers"')) AS `given_one`) AS `listed`
  FROM (
    WITH of_today AS (
      SELECT identifier_type, normalizer, parameter
    FROM UNNEST(ARRAY<STRUCT<`identifier_type` STRING, `normalizer` STRING, `parameter` STRING>>[STRUCT('email', 'email', '{"plus_tags":"strip","gmail_dots":"strip"}'), STRUCT('phone', 'phone', 'DE'), STRUCT('domain', 'domain', ''), STRUCT('user_id', 'trim', ''), STRUCT('serial', 'lower', ''), STRUCT('tag', 'exact', '')]) AS `rules`
    ),
    asked_value AS (
      SELECT 'asked' AS entity_type, COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."type"'), '') AS identifier_type, COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."value"'), '') AS identifier_value
    ),
    to_form AS (
    SELECT asked_value.entity_type, asked_value.identifier_type, asked_value.identifier_value, of_today.normalizer, of_today.parameter
    FROM asked_value
    JOIN of_today ON of_today.identifier_type = asked_value.identifier_type
  ),
  candidates AS (
    SELECT
      to_form.*,
      CASE to_form.normalizer WHEN 'exact' THEN to_form.identifier_value WHEN 'trim' THEN NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '') WHEN 'lower' THEN LOWER(NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '')) WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(to_form.identifier_value, to_form.parameter) WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(to_form.identifier_value, to_form.parameter) WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(to_form.identifier_value) END AS candidate
    FROM to_form
  ),
  hosts AS (
    SELECT DISTINCT candidate AS host FROM candidates WHERE normalizer = 'domain'
  ),
  host_parents AS (
    SELECT
      hosts.host,
      levels.level,
      CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
      LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
    FROM hosts
    CROSS JOIN UNNEST(ARRAY<STRUCT<`level` INT64>>[STRUCT(0), STRUCT(1), STRUCT(2), STRUCT(3), STRUCT(4), STRUCT(5), STRUCT(6), STRUCT(7), STRUCT(8), STRUCT(9), STRUCT(10), STRUCT(11)]) AS `levels`
    WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
  ),
  suffix_matches AS (
    SELECT
      host_parents.host,
      COALESCE(
        MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
        MIN(
          CASE suffixes.rule
            WHEN 'normal' THEN host_parents.level - 1
            WHEN 'wildcard' THEN host_parents.level - 2
            ELSE host_parents.last_level - 1
          END
        )
      ) AS level
    FROM host_parents
    LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
    GROUP BY host_parents.host
  ),
  registrable AS (
    SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
  ),
  formed AS (
    SELECT
      candidates.entity_type, candidates.identifier_type, candidates.identifier_value, candidates.normalizer, candidates.parameter,
      CASE WHEN candidates.normalizer = 'domain' THEN registrable.domain ELSE candidates.candidate END AS form
    FROM candidates
    LEFT JOIN registrable ON registrable.host = candidates.candidate
  )
    SELECT MAX(form) AS form FROM formed
  ) AS asked);
  -- preview.known_identifiers
  CREATE OR REPLACE TEMP TABLE nexus_work_known_identifiers AS
  SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id`, `owner_id`, `is_retired` FROM (
  SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id`, `owner_id`, `is_retired` FROM `acme-project`.`nexus`.`nexus_known_identifiers`
  ) AS filling;
  -- preview.member_identifiers
  CREATE OR REPLACE TEMP TABLE nexus_work_member_identifiers AS
  SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id` FROM (
  WITH known AS (
    SELECT * FROM nexus_work_known_identifiers AS known_identifiers
  ),
  near AS (
    SELECT
      known.*,
      CASE
        WHEN known.identifier_value = v_request.value THEN 1
        WHEN known.normalized_value = v_request.value THEN 2
        ELSE 3
      END AS distance
    FROM known
    WHERE known.identifier_type = v_request.type
      AND (known.identifier_value = v_request.value OR known.normalized_value = v_request.value OR known.normalized_value = v_request.form)
  ),
  matched AS (
    SELECT DISTINCT near.entity_type, near.identifier_type, COALESCE(near.normalized_value, near.identifier_value) AS name
    FROM near
    JOIN (SELECT entity_type, MIN(distance) AS least_distance FROM near GROUP BY entity_type) AS nearest
      ON nearest.entity_type = near.entity_type AND nearest.least_distance = near.distance
  ),
  asked_for AS (
    SELECT DISTINCT
      known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value,
      COALESCE(known.entity_id, CASE known.is_retired WHEN 1 THEN known.owner_id END) AS entity_id
    FROM matched
    JOIN known
      ON known.entity_type = matched.entity_type
      AND known.identifier_type = matched.identifier_type
      AND COALESCE(known.normalized_value, known.identifier_value) = matched.name
  ),
  targets AS (
    SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
  )
  SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, targets.entity_id
  FROM known
  JOIN targets ON targets.entity_id = COALESCE(known.entity_id, known.owner_id)
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id FROM asked_for WHERE entity_id IS NULL
  ) AS filling;
  -- preview
  SET v_preview = (SELECT AS STRUCT
   SUBSTR(TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'confirm|' || CONCAT(COALESCE(CAST(LENGTH(v_request.type) AS STRING) || ':' || v_request.type, '-'), COALESCE(CAST(LENGTH(v_request.value) AS STRING) || ':' || v_request.value, '-'), COALESCE(CAST(LENGTH(published.last_run_id) AS STRING) || ':' || published.last_run_id, '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_0`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_0`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_1`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_1`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_2`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_2`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_3`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_3`, 0) AS STRING), '-')))))), 1, 16) AS `confirm`,
    published.last_run_id AS `seen_run`,
    counted.entities AS `entities`,
    counted.erased AS `erased`,
    counted.kept AS `kept`,
    counted.named AS `named`,
    TO_JSON_STRING(STRUCT(CASE
      WHEN counted.erased = 0 THEN 'unknown'
      WHEN counted.erased > 50 AND COALESCE(v_request.listed, 0) = 0 THEN 'too_many'
      ELSE 'preview'
    END AS `status`, counted.entities AS `entities`, counted.erased AS `identifiers_erased`, counted.kept AS `identifiers_kept`, PARSE_JSON(TO_JSON_STRING(STRUCT(counted.`erased_0` AS `email`, counted.`erased_1` AS `phone`, counted.`erased_2` AS `domain`, counted.`erased_3` AS `user_id`, counted.`erased_4` AS `serial`, counted.`erased_5` AS `tag`, counted.`erased_6` AS `other_types`))) AS `erased`, PARSE_JSON(TO_JSON_STRING(STRUCT(counted.`kept_0` AS `email`, counted.`kept_1` AS `phone`, counted.`kept_2` AS `domain`, counted.`kept_3` AS `user_id`, counted.`kept_4` AS `serial`, counted.`kept_5` AS `tag`, counted.`kept_6` AS `other_types`))) AS `kept`, CASE WHEN counted.erased > 0 THEN SUBSTR(TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'confirm|' || CONCAT(COALESCE(CAST(LENGTH(v_request.type) AS STRING) || ':' || v_request.type, '-'), COALESCE(CAST(LENGTH(v_request.value) AS STRING) || ':' || v_request.value, '-'), COALESCE(CAST(LENGTH(published.last_run_id) AS STRING) || ':' || published.last_run_id, '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_0`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_0`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_1`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_1`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_2`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_2`, 0) AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(COALESCE(counted.`fingerprint_3`, 0) AS STRING)) AS STRING) || ':' || CAST(COALESCE(counted.`fingerprint_3`, 0) AS STRING), '-')))))), 1, 16) END AS `confirm`)) AS `preview`
  FROM (
    SELECT
      COUNT(DISTINCT entity_id) AS entities,
      COUNT(DISTINCT CASE WHEN is_erased = 1 THEN name END) AS erased,
      COUNT(DISTINCT CASE WHEN is_erased = 0 THEN name END) AS kept,
      COUNT(DISTINCT CASE WHEN is_named = 1 THEN name END) AS named,
      SUM(SAFE_CAST(CONCAT('0x', SUBSTR(fate_hash, 1, 8)) AS INT64)) AS `fingerprint_0`,
      SUM(SAFE_CAST(CONCAT('0x', SUBSTR(fate_hash, 9, 8)) AS INT64)) AS `fingerprint_1`,
      SUM(SAFE_CAST(CONCAT('0x', SUBSTR(fate_hash, 17, 8)) AS INT64)) AS `fingerprint_2`,
      SUM(SAFE_CAST(CONCAT('0x', SUBSTR(fate_hash, 25, 8)) AS INT64)) AS `fingerprint_3`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'email' THEN name END) AS `erased_0`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'phone' THEN name END) AS `erased_1`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'domain' THEN name END) AS `erased_2`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'user_id' THEN name END) AS `erased_3`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'serial' THEN name END) AS `erased_4`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type = 'tag' THEN name END) AS `erased_5`,
      COUNT(DISTINCT CASE WHEN is_erased = 1 AND identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN name END) AS `erased_6`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'email' THEN name END) AS `kept_0`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'phone' THEN name END) AS `kept_1`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'domain' THEN name END) AS `kept_2`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'user_id' THEN name END) AS `kept_3`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'serial' THEN name END) AS `kept_4`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type = 'tag' THEN name END) AS `kept_5`,
      COUNT(DISTINCT CASE WHEN is_erased = 0 AND identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN name END) AS `kept_6`
    FROM (
      SELECT
        candidates.*,
        TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'fate|' || CONCAT(COALESCE(CAST(LENGTH(candidates.`entity_type`) AS STRING) || ':' || candidates.`entity_type`, '-'), COALESCE(CAST(LENGTH(candidates.`identifier_type`) AS STRING) || ':' || candidates.`identifier_type`, '-'), COALESCE(CAST(LENGTH(candidates.`identifier_value`) AS STRING) || ':' || candidates.`identifier_value`, '-'), COALESCE(CAST(LENGTH(candidates.`normalized_value`) AS STRING) || ':' || candidates.`normalized_value`, '-'), COALESCE(CAST(LENGTH(candidates.`entity_id`) AS STRING) || ':' || candidates.`entity_id`, '-'), COALESCE(CAST(LENGTH(CAST(candidates.is_erased AS STRING)) AS STRING) || ':' || CAST(candidates.is_erased AS STRING), '-')))))) AS fate_hash,
        candidates.entity_type || '|' || candidates.identifier_type || '|' || COALESCE(candidates.normalized_value, candidates.identifier_value) AS name
      FROM (
        WITH known AS (
    SELECT * FROM nexus_work_known_identifiers AS known_identifiers
  ),
  near AS (
    SELECT
      known.*,
      CASE
        WHEN known.identifier_value = v_request.value THEN 1
        WHEN known.normalized_value = v_request.value THEN 2
        ELSE 3
      END AS distance
    FROM known
    WHERE known.identifier_type = v_request.type
      AND (known.identifier_value = v_request.value OR known.normalized_value = v_request.value OR known.normalized_value = v_request.form)
  ),
  matched AS (
    SELECT DISTINCT near.entity_type, near.identifier_type, COALESCE(near.normalized_value, near.identifier_value) AS name
    FROM near
    JOIN (SELECT entity_type, MIN(distance) AS least_distance FROM near GROUP BY entity_type) AS nearest
      ON nearest.entity_type = near.entity_type AND nearest.least_distance = near.distance
  ),
  asked_for AS (
    SELECT DISTINCT
      known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value,
      COALESCE(known.entity_id, CASE known.is_retired WHEN 1 THEN known.owner_id END) AS entity_id
    FROM matched
    JOIN known
      ON known.entity_type = matched.entity_type
      AND known.identifier_type = matched.identifier_type
      AND COALESCE(known.normalized_value, known.identifier_value) = matched.name
  ),
  targets AS (
    SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
  ),
  members AS (
    SELECT * FROM nexus_work_member_identifiers AS member_identifiers
  ),
  foreign_owned AS (
    SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value
    FROM known
    LEFT JOIN targets ON targets.entity_id = known.owner_id
    WHERE known.owner_id IS NOT NULL AND targets.entity_id IS NULL
  ),
  links AS (
    SELECT DISTINCT
      stored.row_key, known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, known.entity_id,
      CASE WHEN taken_back.event_id IS NULL THEN 0 ELSE 1 END AS is_retracted
    FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
    JOIN known ON `known`.entity_type = `stored`.entity_type AND `known`.identifier_type = `stored`.identifier_type AND `known`.identifier_value = `stored`.identifier_value
    LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS taken_back ON `taken_back`.source = `stored`.source AND `taken_back`.event_id = `stored`.event_id AND (`taken_back`.row_id IS NULL OR `taken_back`.row_id = `stored`.row_id)
    WHERE stored.record_kind = 'identifier'
  ),
  own_links AS (
    SELECT DISTINCT links.row_key FROM links JOIN members ON `members`.entity_type = `links`.entity_type AND `members`.identifier_type = `links`.identifier_type AND `members`.identifier_value = `links`.identifier_value
  ),
  foreign_links AS (
    SELECT DISTINCT links.row_key
    FROM links
    LEFT JOIN targets ON targets.entity_id = links.entity_id
    WHERE links.entity_id IS NOT NULL AND targets.entity_id IS NULL AND links.is_retracted = 0
  ),
  found AS (
    SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, 0 AS is_beside FROM members
    UNION ALL
    SELECT DISTINCT links.entity_type, links.identifier_type, links.identifier_value, links.normalized_value, links.entity_id, 1
    FROM links
    JOIN own_links ON own_links.row_key = links.row_key
    LEFT JOIN members ON `members`.entity_type = `links`.entity_type AND `members`.identifier_type = `links`.identifier_type AND `members`.identifier_value = `links`.identifier_value
    WHERE links.entity_id IS NULL AND members.identifier_value IS NULL
  ),
  listed AS (
    SELECT
      JSON_VALUE(`given_one`, '$."type"') AS identifier_type,
      JSON_VALUE(`given_one`, '$."value"') AS identifier_value
    FROM (SELECT PARSE_JSON(p_options) AS asked_options) AS `given` CROSS JOIN UNNEST(JSON_QUERY_ARRAY(given.asked_options, '$."identifiers"')) AS `given_one`
  ),
  weighed AS (
    SELECT
      found.entity_type, found.identifier_type, found.identifier_value, found.normalized_value, found.entity_id,
      CASE
        WHEN foreign_links.row_key IS NOT NULL OR foreign_owned.identifier_value IS NOT NULL THEN 1
        WHEN found.is_beside = 1 AND links.row_key IS NOT NULL AND own_links.row_key IS NULL THEN 1
        ELSE 0
      END AS is_shared,
      CASE
        WHEN listed.identifier_value IS NOT NULL THEN 1
        WHEN asked_for.identifier_value IS NOT NULL THEN 2
        ELSE 0
      END AS is_named
    FROM found
    LEFT JOIN links ON `links`.entity_type = `found`.entity_type AND `links`.identifier_type = `found`.identifier_type AND `links`.identifier_value = `found`.identifier_value
    LEFT JOIN foreign_links ON foreign_links.row_key = links.row_key
    LEFT JOIN own_links ON own_links.row_key = links.row_key
    LEFT JOIN foreign_owned ON `foreign_owned`.entity_type = `found`.entity_type AND `foreign_owned`.identifier_type = `found`.identifier_type AND `foreign_owned`.identifier_value = `found`.identifier_value
    LEFT JOIN asked_for ON `asked_for`.entity_type = `found`.entity_type AND `asked_for`.identifier_type = `found`.identifier_type AND `asked_for`.identifier_value = `found`.identifier_value
    LEFT JOIN listed
      ON listed.identifier_type = found.identifier_type
      AND (listed.identifier_value = found.identifier_value OR listed.identifier_value = found.normalized_value)
  ),
  whole AS (
    SELECT
      entity_type, identifier_type, identifier_value, normalized_value, entity_id,
      MAX(is_shared) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_shared,
      MAX(is_named) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_named
    FROM weighed
  ),
  listed_count AS (
    SELECT COUNT(*) AS named_count FROM listed
  )
  SELECT DISTINCT
    whole.entity_type, whole.identifier_type, whole.identifier_value, whole.normalized_value, whole.entity_id, whole.is_shared, whole.is_named,
    CASE
      WHEN whole.is_named > 0 THEN 1
      WHEN listed_count.named_count > 0 THEN 0
      ELSE 1 - whole.is_shared
    END AS is_erased
  FROM whole
  CROSS JOIN listed_count
      ) AS candidates
      CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
    ) AS candidates
  ) AS counted
  CROSS JOIN (
    SELECT COALESCE(MAX(run_id), '') AS last_run_id FROM `acme-project`.`nexus`.`nexus_watermarks`
  ) AS published
  CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets);
  IF v_request.given = '' THEN
   SET v_summary = (v_preview.preview);
  ELSE
   IF COALESCE(v_preview.erased, 0) = 0 THEN
    RAISE USING MESSAGE = CONCAT('No record that was loaded has this identifier, so there is nothing to erase.');
   END IF;
   IF COALESCE(v_preview.named, 0) < COALESCE(v_request.listed, 0) THEN
    RAISE USING MESSAGE = CONCAT('Some of `identifiers` are not of this entity, so nothing was erased. Each is to be an object with the type and value of an identifier that nexus_forget counts.');
   END IF;
   IF COALESCE(v_request.listed, 0) = 0 THEN
    IF COALESCE(v_preview.erased, 0) > 50 THEN
     RAISE USING MESSAGE = CONCAT('This entity has more than 50 identifiers: perhaps several people were merged. Nothing was erased. Say in `identifiers` which are to go.');
    END IF;
   END IF;
   IF v_request.given <> v_preview.confirm THEN
    RAISE USING MESSAGE = CONCAT('What `confirm` says is not what nexus_forget gave for this request since the last run, so nothing was erased. Ask nexus_forget again, and confirm what it shows.');
   END IF;
   SET v_go = (1);
  END IF;
 END IF;
 IF v_go = 1 THEN
  -- take_lock
  UPDATE `acme-project`.`nexus`.`nexus_lock`
  SET run_id = v_begin.run_id, taken_by = SESSION_USER(), acquired_at = CURRENT_TIMESTAMP(), kept_at = CURRENT_TIMESTAMP(), expires_at = TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 1800 SECOND)
  WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < CURRENT_TIMESTAMP());
  SET v_locked = @@row_count;
  IF v_locked = 1 THEN
   BEGIN
    IF v_begin.mode = 'plan' THEN
     IF COALESCE(v_begin.proposes, 0) > 0 THEN
      -- propose
      INSERT INTO `acme-project`.`nexus`.`nexus_overrides` (override_id, `kind`, `entity_type`, `identifier_type_a`, `identifier_value_a`, `identifier_type_b`, `identifier_value_b`, `entity_id`, `source`, `event_id`, `row_id`, created_at, author, withdrawn_at)
      SELECT CONCAT('proposed ', v_begin.run_id), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."entity_type"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."identifier_type_a"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."identifier_value_a"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."identifier_type_b"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."identifier_value_b"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."entity_id"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."source"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."event_id"'), JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."row_id"'), CURRENT_TIMESTAMP(), 'nexus_plan_with', TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 1800 SECOND)
      FROM (SELECT 1 AS one) AS single
      WHERE JSON_VALUE(SAFE.PARSE_JSON(p_options), '$."plan"."override"."kind"') IS NOT NULL;
     END IF;
    END IF;
    IF v_begin.mode <> 'forget' THEN
     IF v_begin.mode <> 'audit' THEN
      IF COALESCE(v_begin.rereading, 0) > 0 THEN
       IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
        SET v_last_due = CURRENT_TIMESTAMP();
        -- call
        CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
       END IF;
       -- stage_everything.staged_records
       CREATE OR REPLACE TEMP TABLE nexus_work_staged_records AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `delivery`, `is_deleted`, `is_sound` FROM (
       WITH incoming AS (
         SELECT records.* FROM `acme-project`.`nexus`.`crm_records` AS records WHERE (`_ingested_at` >= v_begin.since_crm OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
         UNION ALL
         SELECT records.* FROM `acme-project`.`nexus`.`fleet_records` AS records WHERE (`_ingested_at` >= v_begin.since_fleet OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
       ),
       keyed AS (
         SELECT
           `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
           fault,
           delivery,
           is_deleted,
           CASE WHEN fault IS NULL THEN TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(CAST(`record_kind` AS STRING)) AS STRING) || ':' || CAST(`record_kind` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`entity_type` AS STRING)) AS STRING) || ':' || CAST(`entity_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source` AS STRING)) AS STRING) || ':' || CAST(`source` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_id` AS STRING)) AS STRING) || ':' || CAST(`event_id` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`row_id` AS STRING)) AS STRING) || ':' || CAST(`row_id` AS STRING), '-')))) ELSE CONCAT('rejected ', TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(CAST(`record_kind` AS STRING)) AS STRING) || ':' || CAST(`record_kind` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`entity_type` AS STRING)) AS STRING) || ':' || CAST(`entity_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source` AS STRING)) AS STRING) || ':' || CAST(`source` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_id` AS STRING)) AS STRING) || ':' || CAST(`event_id` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`row_id` AS STRING)) AS STRING) || ':' || CAST(`row_id` AS STRING), '-'))))) END AS row_key,
           TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC')) AS STRING) || ':' || FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC'), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_type` AS STRING)) AS STRING) || ':' || CAST(`identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_value` AS STRING)) AS STRING) || ':' || CAST(`identifier_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`role` AS STRING)) AS STRING) || ':' || CAST(`role` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier_type` AS STRING)) AS STRING) || ':' || CAST(`group_identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier` AS STRING)) AS STRING) || ':' || CAST(`group_identifier` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_name` AS STRING)) AS STRING) || ':' || CAST(`trait_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_value` AS STRING)) AS STRING) || ':' || CAST(`trait_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_name` AS STRING)) AS STRING) || ':' || CAST(`event_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_description` AS STRING)) AS STRING) || ':' || CAST(`event_description` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`value_unit` AS STRING)) AS STRING) || ':' || CAST(`value_unit` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`event_type` AS STRING)) AS STRING) || ':' || CAST(`event_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source_table` AS STRING)) AS STRING) || ':' || CAST(`source_table` AS STRING), '-')))) AS record_key
         FROM incoming
       )
       SELECT
         keyed.*,
         FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `_ingested_at`, 'UTC') || CASE WHEN record_kind = 'event' AND is_deleted = 0 THEN record_key ELSE '' END AS row_version,
         CASE WHEN fault IS NOT NULL OR is_deleted = 1 OR (record_kind <> 'event' AND (NULLIF(TRIM(`identifier_value`, ' \t\r\n '), '') IS NULL OR (record_kind = 'trait' AND NULLIF(TRIM(`trait_value`, ' \t\r\n '), '') IS NULL) OR (record_kind = 'membership' AND NULLIF(TRIM(`group_identifier`, ' \t\r\n '), '') IS NULL))) THEN 0 ELSE 1 END AS is_sound
       FROM keyed
       ) AS filling;
       -- stage_everything.newest_deliveries
       CREATE OR REPLACE TEMP TABLE nexus_work_newest_deliveries AS
       SELECT `row_key`, `newest_version`, `first_record_key`, `most_told`, `current_count`, `matched_count`, `known_version`, `known_count` FROM (
       WITH told AS (
         SELECT row_key, row_version, record_key, COUNT(*) AS told_count, MAX(is_sound) AS is_sound
         FROM nexus_work_staged_records AS staged_records
         GROUP BY row_key, row_version, record_key
       ),
       known_rows AS (
         SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
         FROM `acme-project`.`nexus`.`nexus_event_log`
         GROUP BY row_key
       ),
       known_records AS (
         SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key
         FROM `acme-project`.`nexus`.`nexus_event_log`
       ),
       delivered AS (
         SELECT
           told.row_key,
           told.row_version,
           MIN(told.record_key) AS first_record_key,
           MAX(told.told_count) AS most_told,
           SUM(told.is_sound) AS current_count,
           SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE told.is_sound END) AS matched_count
         FROM told
         LEFT JOIN known_records
           ON known_records.known_row_key = told.row_key AND known_records.known_record_key = told.record_key
         GROUP BY told.row_key, told.row_version
       ),
       ranked AS (
         SELECT delivered.*, MAX(row_version) OVER (PARTITION BY row_key) AS newest_version FROM delivered
       )
       SELECT
         ranked.row_key,
         ranked.newest_version,
         ranked.first_record_key,
         ranked.most_told,
         ranked.current_count,
         ranked.matched_count,
         known_rows.known_version,
         known_rows.known_count
       FROM ranked
       LEFT JOIN known_rows ON known_rows.row_key = ranked.row_key
       WHERE ranked.row_version = ranked.newest_version
       ) AS filling;
       -- stage_everything
       CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
       WITH turned AS (
         SELECT records.*, newest.`newest_version`, newest.`first_record_key`, newest.`most_told`, newest.`current_count`, newest.`matched_count`, newest.`known_version`, newest.`known_count`, 1 AS turn
         FROM nexus_work_staged_records AS records
         LEFT JOIN nexus_work_newest_deliveries AS newest ON newest.row_key = records.row_key
         WHERE COALESCE(newest.most_told, 1) = 1
         UNION ALL
         SELECT records.*, newest.`newest_version`, newest.`first_record_key`, newest.`most_told`, newest.`current_count`, newest.`matched_count`, newest.`known_version`, newest.`known_count`, ROW_NUMBER() OVER (PARTITION BY records.row_key, records.row_version, records.record_key ORDER BY records.is_deleted, COALESCE(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', records.synced_at, 'UTC'), '') DESC)
         FROM nexus_work_staged_records AS records
         JOIN nexus_work_newest_deliveries AS newest ON newest.row_key = records.row_key
         WHERE newest.most_told > 1
       ),
       compared AS (
         SELECT
           turned.*,
           CASE WHEN row_version = newest_version AND turn = 1 THEN is_sound ELSE 0 END AS is_current,
           CASE WHEN row_version = newest_version AND turn = 1 AND record_key = first_record_key THEN 1 ELSE 0 END AS is_first
         FROM turned
       ),
       decided AS (
         SELECT
           `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
           row_key,
           row_version,
           record_key,
           is_deleted,
           fault,
           CASE
             WHEN known_version IS NULL THEN CASE is_current WHEN 1 THEN 'insert' ELSE 'skip' END
             WHEN delivery <> 'snapshot' AND SUBSTR(`newest_version`, 1, 27) < SUBSTR(`known_version`, 1, 27) THEN 'skip'
             WHEN current_count = 0 AND is_first = 1 THEN 'clear'
             WHEN is_current = 0 THEN 'skip'
             WHEN SUBSTR(`newest_version`, 1, 27) = SUBSTR(`known_version`, 1, 27) AND matched_count = known_count AND matched_count = current_count THEN 'skip'
             ELSE 'supersede'
           END AS action
         FROM compared
       )
       SELECT
         CASE WHEN (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN 'gone' ELSE record_kind END AS record_kind, `source`, `event_id`, CASE WHEN (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN COALESCE(row_id, event_id) ELSE row_id END AS row_id, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, CASE WHEN NOT (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN identifier_value END AS identifier_value, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
         row_key,
         row_version,
         record_key,
         CASE decided.action WHEN 'clear' THEN 'supersede' ELSE decided.action END AS action,
         fault
       FROM decided
       UNION ALL
       SELECT
         'state', 'seats_bought', `event_id`, CAST(NULL AS STRING), `occurred_at`, CAST(NULL AS TIMESTAMP), 'person', `identifier_type`, `identifier_value`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
         CONCAT('rejected ', record_key), CAST(NULL AS STRING), record_key, 'skip', fault
       FROM (
         SELECT given.*, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH('seats_bought') AS STRING) || ':' || 'seats_bought', '-'), COALESCE(CAST(LENGTH(`identifier_type`) AS STRING) || ':' || `identifier_type`, '-'), COALESCE(CAST(LENGTH(`identifier_value`) AS STRING) || ':' || `identifier_value`, '-'), COALESCE(CAST(LENGTH(`state_value`) AS STRING) || ':' || `state_value`, '-'), COALESCE(CAST(LENGTH(`event_id`) AS STRING) || ':' || `event_id`, '-'), COALESCE(CAST(LENGTH(CAST(`occurred_at` AS STRING)) AS STRING) || ':' || CAST(`occurred_at` AS STRING), '-'), COALESCE(CAST(LENGTH(`raw_state_value`) AS STRING) || ':' || `raw_state_value`, '-'), COALESCE(CAST(LENGTH(`state_unit`) AS STRING) || ':' || `state_unit`, '-')))) AS record_key, CASE
           WHEN `occurred_at` IS NULL THEN '{"relation":"seats","column":"occurred_at","reason":"is missing"}'
           WHEN NOT (`occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)) THEN CONCAT('{"relation":"seats","column":"occurred_at","reason":"is not in the years 1 to 9999",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2))
           WHEN `identifier_value` IS NOT NULL AND `identifier_type` IS NULL THEN '{"relation":"seats","column":"identifier_type","reason":"is missing"}'
           WHEN `state_value` IS NULL AND NULLIF(TRIM(`raw_state_value`, ' \t\r\n '), '') IS NOT NULL THEN CONCAT('{"relation":"seats","column":"state_value","reason":"is no finite number",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(`raw_state_value`, 1, 200) AS `value`)), 2))
           WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"seats","column":"identifier_type","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"seats","column":"identifier_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`state_value`) > 1000000 THEN '{"relation":"seats","column":"state_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"seats","column":"event_id","reason":"has more than 1000000 characters"}'
         END AS fault
         FROM (
           SELECT
             counted.identifier_type,
             counted.identifier_value,
             counted.occurred_at,
             counted.event_id,
             COLLATE(CAST(counted.state_number AS STRING), '') AS state_value,
             counted.raw_state_value,
             counted.state_number,
             counted.state_unit
           FROM (
             SELECT typed.*, CASE WHEN (ABS(SAFE_CAST(typed.raw_state_value AS FLOAT64)) <= 1.7976931348623157E+308) THEN SAFE_CAST(typed.raw_state_value AS FLOAT64) END AS state_number
             FROM (
               SELECT COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
             COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
             CAST(occurred_at AS TIMESTAMP) AS occurred_at,
             COLLATE(CAST(event_id AS STRING), '') AS event_id, NULLIF(TRIM(COLLATE(CAST(state_value AS STRING), ''), ' \t\r\n '), '') AS raw_state_value, COLLATE(CAST(state_unit AS STRING), '') AS state_unit
               FROM `acme-project`.`raw`.`seats`
             ) AS typed
           ) AS counted
         ) AS given
       ) AS judged_states
       WHERE fault IS NOT NULL
       UNION ALL
       SELECT
         'state', 'support_status', `event_id`, CAST(NULL AS STRING), `occurred_at`, CAST(NULL AS TIMESTAMP), 'person', `identifier_type`, `identifier_value`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
         CONCAT('rejected ', record_key), CAST(NULL AS STRING), record_key, 'skip', fault
       FROM (
         SELECT given.*, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH('support_status') AS STRING) || ':' || 'support_status', '-'), COALESCE(CAST(LENGTH(`identifier_type`) AS STRING) || ':' || `identifier_type`, '-'), COALESCE(CAST(LENGTH(`identifier_value`) AS STRING) || ':' || `identifier_value`, '-'), COALESCE(CAST(LENGTH(`state_value`) AS STRING) || ':' || `state_value`, '-'), COALESCE(CAST(LENGTH(`event_id`) AS STRING) || ':' || `event_id`, '-'), COALESCE(CAST(LENGTH(CAST(`occurred_at` AS STRING)) AS STRING) || ':' || CAST(`occurred_at` AS STRING), '-')))) AS record_key, CASE
           WHEN `occurred_at` IS NULL THEN '{"relation":"tickets","column":"occurred_at","reason":"is missing"}'
           WHEN NOT (`occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)) THEN CONCAT('{"relation":"tickets","column":"occurred_at","reason":"is not in the years 1 to 9999",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2))
           WHEN `identifier_value` IS NOT NULL AND `identifier_type` IS NULL THEN '{"relation":"tickets","column":"identifier_type","reason":"is missing"}'
           WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"tickets","column":"identifier_type","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"tickets","column":"identifier_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`state_value`) > 1000000 THEN '{"relation":"tickets","column":"state_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"tickets","column":"event_id","reason":"has more than 1000000 characters"}'
         END AS fault
         FROM (
           SELECT
             COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
             COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
             CAST(occurred_at AS TIMESTAMP) AS occurred_at,
             COLLATE(CAST(event_id AS STRING), '') AS event_id,
             COLLATE(CAST(state_value AS STRING), '') AS state_value,
             CAST(NULL AS STRING) AS raw_state_value,
             CAST(NULL AS FLOAT64) AS state_number,
             CAST(NULL AS STRING) AS state_unit
           FROM `acme-project`.`raw`.`tickets`
         ) AS given
       ) AS judged_states
       WHERE fault IS NOT NULL
       ) AS filling;
      ELSE
       IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
        SET v_last_due = CURRENT_TIMESTAMP();
        -- call
        CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
       END IF;
       -- stage_batch.staged_records
       CREATE OR REPLACE TEMP TABLE nexus_work_staged_records AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `delivery`, `is_deleted`, `is_sound` FROM (
       WITH incoming AS (
         SELECT records.* FROM `acme-project`.`nexus`.`crm_records` AS records WHERE (`_ingested_at` >= v_begin.since_crm OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
         UNION ALL
         SELECT records.* FROM `acme-project`.`nexus`.`fleet_records` AS records WHERE (`_ingested_at` >= v_begin.since_fleet OR `_ingested_at` IS NULL OR `_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
       ),
       keyed AS (
         SELECT
           `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
           fault,
           delivery,
           is_deleted,
           CASE WHEN fault IS NULL THEN TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(CAST(`record_kind` AS STRING)) AS STRING) || ':' || CAST(`record_kind` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`entity_type` AS STRING)) AS STRING) || ':' || CAST(`entity_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source` AS STRING)) AS STRING) || ':' || CAST(`source` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_id` AS STRING)) AS STRING) || ':' || CAST(`event_id` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`row_id` AS STRING)) AS STRING) || ':' || CAST(`row_id` AS STRING), '-')))) ELSE CONCAT('rejected ', TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(CAST(`record_kind` AS STRING)) AS STRING) || ':' || CAST(`record_kind` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`entity_type` AS STRING)) AS STRING) || ':' || CAST(`entity_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source` AS STRING)) AS STRING) || ':' || CAST(`source` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_id` AS STRING)) AS STRING) || ':' || CAST(`event_id` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`row_id` AS STRING)) AS STRING) || ':' || CAST(`row_id` AS STRING), '-'))))) END AS row_key,
           TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC')) AS STRING) || ':' || FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC'), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_type` AS STRING)) AS STRING) || ':' || CAST(`identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_value` AS STRING)) AS STRING) || ':' || CAST(`identifier_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`role` AS STRING)) AS STRING) || ':' || CAST(`role` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier_type` AS STRING)) AS STRING) || ':' || CAST(`group_identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier` AS STRING)) AS STRING) || ':' || CAST(`group_identifier` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_name` AS STRING)) AS STRING) || ':' || CAST(`trait_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_value` AS STRING)) AS STRING) || ':' || CAST(`trait_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_name` AS STRING)) AS STRING) || ':' || CAST(`event_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_description` AS STRING)) AS STRING) || ':' || CAST(`event_description` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`value_unit` AS STRING)) AS STRING) || ':' || CAST(`value_unit` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`event_type` AS STRING)) AS STRING) || ':' || CAST(`event_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source_table` AS STRING)) AS STRING) || ':' || CAST(`source_table` AS STRING), '-')))) AS record_key
         FROM incoming
       )
       SELECT
         keyed.*,
         FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `_ingested_at`, 'UTC') || CASE WHEN record_kind = 'event' AND is_deleted = 0 THEN record_key ELSE '' END AS row_version,
         CASE WHEN fault IS NOT NULL OR is_deleted = 1 OR (record_kind <> 'event' AND (NULLIF(TRIM(`identifier_value`, ' \t\r\n '), '') IS NULL OR (record_kind = 'trait' AND NULLIF(TRIM(`trait_value`, ' \t\r\n '), '') IS NULL) OR (record_kind = 'membership' AND NULLIF(TRIM(`group_identifier`, ' \t\r\n '), '') IS NULL))) THEN 0 ELSE 1 END AS is_sound
       FROM keyed
       ) AS filling;
       -- stage_batch.newest_deliveries
       CREATE OR REPLACE TEMP TABLE nexus_work_newest_deliveries AS
       SELECT `row_key`, `newest_version`, `first_record_key`, `most_told`, `current_count`, `matched_count`, `known_version`, `known_count` FROM (
       WITH told AS (
         SELECT row_key, row_version, record_key, COUNT(*) AS told_count, MAX(is_sound) AS is_sound
         FROM nexus_work_staged_records AS staged_records
         GROUP BY row_key, row_version, record_key
       ),
       known AS (
         SELECT row_key, row_version, record_key
         FROM `acme-project`.`nexus`.`nexus_event_log`
         WHERE row_key IN (SELECT row_key FROM told)
       ),
       known_rows AS (
         SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
         FROM `known`
         GROUP BY row_key
       ),
       known_records AS (
         SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key
         FROM `known`
       ),
       delivered AS (
         SELECT
           told.row_key,
           told.row_version,
           MIN(told.record_key) AS first_record_key,
           MAX(told.told_count) AS most_told,
           SUM(told.is_sound) AS current_count,
           SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE told.is_sound END) AS matched_count
         FROM told
         LEFT JOIN known_records
           ON known_records.known_row_key = told.row_key AND known_records.known_record_key = told.record_key
         GROUP BY told.row_key, told.row_version
       ),
       ranked AS (
         SELECT delivered.*, MAX(row_version) OVER (PARTITION BY row_key) AS newest_version FROM delivered
       )
       SELECT
         ranked.row_key,
         ranked.newest_version,
         ranked.first_record_key,
         ranked.most_told,
         ranked.current_count,
         ranked.matched_count,
         known_rows.known_version,
         known_rows.known_count
       FROM ranked
       LEFT JOIN known_rows ON known_rows.row_key = ranked.row_key
       WHERE ranked.row_version = ranked.newest_version
       ) AS filling;
       -- stage_batch
       CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
       WITH turned AS (
         SELECT records.*, newest.`newest_version`, newest.`first_record_key`, newest.`most_told`, newest.`current_count`, newest.`matched_count`, newest.`known_version`, newest.`known_count`, 1 AS turn
         FROM nexus_work_staged_records AS records
         LEFT JOIN nexus_work_newest_deliveries AS newest ON newest.row_key = records.row_key
         WHERE COALESCE(newest.most_told, 1) = 1
         UNION ALL
         SELECT records.*, newest.`newest_version`, newest.`first_record_key`, newest.`most_told`, newest.`current_count`, newest.`matched_count`, newest.`known_version`, newest.`known_count`, ROW_NUMBER() OVER (PARTITION BY records.row_key, records.row_version, records.record_key ORDER BY records.is_deleted, COALESCE(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', records.synced_at, 'UTC'), '') DESC)
         FROM nexus_work_staged_records AS records
         JOIN nexus_work_newest_deliveries AS newest ON newest.row_key = records.row_key
         WHERE newest.most_told > 1
       ),
       compared AS (
         SELECT
           turned.*,
           CASE WHEN row_version = newest_version AND turn = 1 THEN is_sound ELSE 0 END AS is_current,
           CASE WHEN row_version = newest_version AND turn = 1 AND record_key = first_record_key THEN 1 ELSE 0 END AS is_first
         FROM turned
       ),
       decided AS (
         SELECT
           `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
           row_key,
           row_version,
           record_key,
           is_deleted,
           fault,
           CASE
             WHEN known_version IS NULL THEN CASE is_current WHEN 1 THEN 'insert' ELSE 'skip' END
             WHEN delivery <> 'snapshot' AND SUBSTR(`newest_version`, 1, 27) < SUBSTR(`known_version`, 1, 27) THEN 'skip'
             WHEN current_count = 0 AND is_first = 1 THEN 'clear'
             WHEN is_current = 0 THEN 'skip'
             WHEN SUBSTR(`newest_version`, 1, 27) = SUBSTR(`known_version`, 1, 27) AND matched_count = known_count AND matched_count = current_count THEN 'skip'
             ELSE 'supersede'
           END AS action
         FROM compared
       )
       SELECT
         CASE WHEN (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN 'gone' ELSE record_kind END AS record_kind, `source`, `event_id`, CASE WHEN (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN COALESCE(row_id, event_id) ELSE row_id END AS row_id, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, CASE WHEN NOT (fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1)) THEN identifier_value END AS identifier_value, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
         row_key,
         row_version,
         record_key,
         CASE decided.action WHEN 'clear' THEN 'supersede' ELSE decided.action END AS action,
         fault
       FROM decided
       UNION ALL
       SELECT
         'state', 'seats_bought', `event_id`, CAST(NULL AS STRING), `occurred_at`, CAST(NULL AS TIMESTAMP), 'person', `identifier_type`, `identifier_value`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
         CONCAT('rejected ', record_key), CAST(NULL AS STRING), record_key, 'skip', fault
       FROM (
         SELECT given.*, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH('seats_bought') AS STRING) || ':' || 'seats_bought', '-'), COALESCE(CAST(LENGTH(`identifier_type`) AS STRING) || ':' || `identifier_type`, '-'), COALESCE(CAST(LENGTH(`identifier_value`) AS STRING) || ':' || `identifier_value`, '-'), COALESCE(CAST(LENGTH(`state_value`) AS STRING) || ':' || `state_value`, '-'), COALESCE(CAST(LENGTH(`event_id`) AS STRING) || ':' || `event_id`, '-'), COALESCE(CAST(LENGTH(CAST(`occurred_at` AS STRING)) AS STRING) || ':' || CAST(`occurred_at` AS STRING), '-'), COALESCE(CAST(LENGTH(`raw_state_value`) AS STRING) || ':' || `raw_state_value`, '-'), COALESCE(CAST(LENGTH(`state_unit`) AS STRING) || ':' || `state_unit`, '-')))) AS record_key, CASE
           WHEN `occurred_at` IS NULL THEN '{"relation":"seats","column":"occurred_at","reason":"is missing"}'
           WHEN NOT (`occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)) THEN CONCAT('{"relation":"seats","column":"occurred_at","reason":"is not in the years 1 to 9999",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2))
           WHEN `identifier_value` IS NOT NULL AND `identifier_type` IS NULL THEN '{"relation":"seats","column":"identifier_type","reason":"is missing"}'
           WHEN `state_value` IS NULL AND NULLIF(TRIM(`raw_state_value`, ' \t\r\n '), '') IS NOT NULL THEN CONCAT('{"relation":"seats","column":"state_value","reason":"is no finite number",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(`raw_state_value`, 1, 200) AS `value`)), 2))
           WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"seats","column":"identifier_type","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"seats","column":"identifier_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`state_value`) > 1000000 THEN '{"relation":"seats","column":"state_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"seats","column":"event_id","reason":"has more than 1000000 characters"}'
         END AS fault
         FROM (
           SELECT
             counted.identifier_type,
             counted.identifier_value,
             counted.occurred_at,
             counted.event_id,
             COLLATE(CAST(counted.state_number AS STRING), '') AS state_value,
             counted.raw_state_value,
             counted.state_number,
             counted.state_unit
           FROM (
             SELECT typed.*, CASE WHEN (ABS(SAFE_CAST(typed.raw_state_value AS FLOAT64)) <= 1.7976931348623157E+308) THEN SAFE_CAST(typed.raw_state_value AS FLOAT64) END AS state_number
             FROM (
               SELECT COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
             COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
             CAST(occurred_at AS TIMESTAMP) AS occurred_at,
             COLLATE(CAST(event_id AS STRING), '') AS event_id, NULLIF(TRIM(COLLATE(CAST(state_value AS STRING), ''), ' \t\r\n '), '') AS raw_state_value, COLLATE(CAST(state_unit AS STRING), '') AS state_unit
               FROM `acme-project`.`raw`.`seats`
             ) AS typed
           ) AS counted
         ) AS given
       ) AS judged_states
       WHERE fault IS NOT NULL
       UNION ALL
       SELECT
         'state', 'support_status', `event_id`, CAST(NULL AS STRING), `occurred_at`, CAST(NULL AS TIMESTAMP), 'person', `identifier_type`, `identifier_value`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
         CONCAT('rejected ', record_key), CAST(NULL AS STRING), record_key, 'skip', fault
       FROM (
         SELECT given.*, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH('support_status') AS STRING) || ':' || 'support_status', '-'), COALESCE(CAST(LENGTH(`identifier_type`) AS STRING) || ':' || `identifier_type`, '-'), COALESCE(CAST(LENGTH(`identifier_value`) AS STRING) || ':' || `identifier_value`, '-'), COALESCE(CAST(LENGTH(`state_value`) AS STRING) || ':' || `state_value`, '-'), COALESCE(CAST(LENGTH(`event_id`) AS STRING) || ':' || `event_id`, '-'), COALESCE(CAST(LENGTH(CAST(`occurred_at` AS STRING)) AS STRING) || ':' || CAST(`occurred_at` AS STRING), '-')))) AS record_key, CASE
           WHEN `occurred_at` IS NULL THEN '{"relation":"tickets","column":"occurred_at","reason":"is missing"}'
           WHEN NOT (`occurred_at` >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND `occurred_at` <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP)) THEN CONCAT('{"relation":"tickets","column":"occurred_at","reason":"is not in the years 1 to 9999",', SUBSTR(TO_JSON_STRING(STRUCT(SUBSTR(CAST(`occurred_at` AS STRING), 1, 200) AS `value`)), 2))
           WHEN `identifier_value` IS NOT NULL AND `identifier_type` IS NULL THEN '{"relation":"tickets","column":"identifier_type","reason":"is missing"}'
           WHEN LENGTH(`identifier_type`) > 1000000 THEN '{"relation":"tickets","column":"identifier_type","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`identifier_value`) > 1000000 THEN '{"relation":"tickets","column":"identifier_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`state_value`) > 1000000 THEN '{"relation":"tickets","column":"state_value","reason":"has more than 1000000 characters"}'
           WHEN LENGTH(`event_id`) > 1000000 THEN '{"relation":"tickets","column":"event_id","reason":"has more than 1000000 characters"}'
         END AS fault
         FROM (
           SELECT
             COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
             COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
             CAST(occurred_at AS TIMESTAMP) AS occurred_at,
             COLLATE(CAST(event_id AS STRING), '') AS event_id,
             COLLATE(CAST(state_value AS STRING), '') AS state_value,
             CAST(NULL AS STRING) AS raw_state_value,
             CAST(NULL AS FLOAT64) AS state_number,
             CAST(NULL AS STRING) AS state_unit
           FROM `acme-project`.`raw`.`tickets`
         ) AS given
       ) AS judged_states
       WHERE fault IS NOT NULL
       ) AS filling;
      END IF;
      IF COALESCE(v_begin.suppressions, 0) > 0 THEN
       IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
        SET v_last_due = CURRENT_TIMESTAMP();
        -- call
        CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
       END IF;
       -- find_suppressed.hashed_values
       CREATE OR REPLACE TEMP TABLE nexus_work_hashed_values AS
       SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `is_stored`, `is_of_today`, `keyed_hash`, `hash_of_type` FROM (
       WITH spelled AS (
         SELECT
           entity_type, identifier_type, identifier_value, MAX(normalized_value) AS normalized_value, MAX(is_stored) AS is_stored
         FROM (
           SELECT entity_type, identifier_type, identifier_value, CAST(NULL AS STRING) AS normalized_value, 0 AS is_stored
           FROM nexus_work_batch
           WHERE record_kind <> 'event'
           UNION ALL
           SELECT 'group', group_identifier_type, group_identifier, CAST(NULL AS STRING), 0
           FROM nexus_work_batch
           WHERE record_kind = 'membership'
           UNION ALL
           SELECT entity_type, identifier_type, identifier_value, normalized_value, 1
           FROM `acme-project`.`nexus`.`nexus_entity_map`
           WHERE (COALESCE(v_begin.must_run, 0) + COALESCE(v_begin.judging, 0) > 0)
         ) AS given
         WHERE identifier_value IS NOT NULL
         GROUP BY entity_type, identifier_type, identifier_value
       ),
       of_today AS (
         SELECT identifier_type, normalizer, parameter
         FROM UNNEST(ARRAY<STRUCT<`identifier_type` STRING, `normalizer` STRING, `parameter` STRING>>[STRUCT('email', 'email', '{"plus_tags":"strip","gmail_dots":"strip"}'), STRUCT('phone', 'phone', 'DE'), STRUCT('domain', 'domain', ''), STRUCT('user_id', 'trim', ''), STRUCT('serial', 'lower', ''), STRUCT('tag', 'exact', '')]) AS `rules`
       ),
       wanted AS (
         SELECT DISTINCT identifier_type, normalizer, parameter
         FROM (
           SELECT identifier_type, normalizer, parameter FROM of_today
           UNION ALL
           SELECT given.identifier_type, erased.normalizer, erased.parameter
           FROM (SELECT DISTINCT identifier_type FROM spelled) AS given
           CROSS JOIN (
             SELECT DISTINCT identifier_type, normalizer, parameter
             FROM `acme-project`.`nexus`.`nexus_suppressions`
             WHERE kind = 'identifier' AND is_own = 1
           ) AS erased
           WHERE erased.identifier_type = given.identifier_type
             OR erased.normalizer = 'email'
             OR erased.identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag')
         ) AS rules
       ),
       to_form AS (
         SELECT spelled.entity_type, spelled.identifier_type, spelled.identifier_value, wanted.normalizer, wanted.parameter
         FROM spelled
         JOIN wanted ON wanted.identifier_type = spelled.identifier_type
       ),
       candidates AS (
         SELECT
           to_form.*,
           CASE to_form.normalizer WHEN 'exact' THEN to_form.identifier_value WHEN 'trim' THEN NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '') WHEN 'lower' THEN LOWER(NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '')) WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(to_form.identifier_value, to_form.parameter) WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(to_form.identifier_value, to_form.parameter) WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(to_form.identifier_value) END AS candidate
         FROM to_form
       ),
       hosts AS (
         SELECT DISTINCT candidate AS host FROM candidates WHERE normalizer = 'domain'
       ),
       host_parents AS (
         SELECT
           hosts.host,
           levels.level,
           CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
           LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
         FROM hosts
         CROSS JOIN UNNEST(ARRAY<STRUCT<`level` INT64>>[STRUCT(0), STRUCT(1), STRUCT(2), STRUCT(3), STRUCT(4), STRUCT(5), STRUCT(6), STRUCT(7), STRUCT(8), STRUCT(9), STRUCT(10), STRUCT(11)]) AS `levels`
         WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
       ),
       suffix_matches AS (
         SELECT
           host_parents.host,
           COALESCE(
             MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
             MIN(
               CASE suffixes.rule
                 WHEN 'normal' THEN host_parents.level - 1
                 WHEN 'wildcard' THEN host_parents.level - 2
                 ELSE host_parents.last_level - 1
               END
             )
           ) AS level
         FROM host_parents
         LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
         GROUP BY host_parents.host
       ),
       registrable AS (
         SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
       ),
       formed AS (
         SELECT
           candidates.entity_type, candidates.identifier_type, candidates.identifier_value, candidates.normalizer, candidates.parameter,
           CASE WHEN candidates.normalizer = 'domain' THEN registrable.domain ELSE candidates.candidate END AS form
         FROM candidates
         LEFT JOIN registrable ON registrable.host = candidates.candidate
       )
       SELECT
         formed.entity_type, formed.identifier_type, formed.identifier_value, spelled.normalized_value, spelled.is_stored,
         CASE WHEN of_today.identifier_type IS NULL THEN 0 ELSE 1 END AS is_of_today,
         TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'form|' || CONCAT(COALESCE(CAST(LENGTH(`formed`.`entity_type`) AS STRING) || ':' || `formed`.`entity_type`, '-'), COALESCE(CAST(LENGTH(`formed`.`normalizer`) AS STRING) || ':' || `formed`.`normalizer`, '-'), COALESCE(CAST(LENGTH(`formed`.`parameter`) AS STRING) || ':' || `formed`.`parameter`, '-'), COALESCE(CAST(LENGTH(`formed`.`form`) AS STRING) || ':' || `formed`.`form`, '-')))))) AS keyed_hash,
         TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `formed`.entity_type || '|' || `formed`.identifier_type || '|' || `formed`.`form`)))) AS hash_of_type
       FROM formed
       JOIN spelled ON `spelled`.entity_type = `formed`.entity_type AND `spelled`.identifier_type = `formed`.identifier_type AND `spelled`.identifier_value = `formed`.identifier_value
       LEFT JOIN of_today
         ON of_today.identifier_type = formed.identifier_type
         AND of_today.normalizer = formed.normalizer
         AND of_today.parameter = formed.parameter
       CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
       WHERE formed.form IS NOT NULL
       ) AS filling;
       -- find_suppressed
       CREATE OR REPLACE TEMP TABLE nexus_work_forgotten AS
       SELECT `kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `source`, `event_id`, `row_id`, `is_to_keep` FROM (
       WITH spelled AS (
         SELECT
           entity_type, identifier_type, identifier_value, MAX(normalized_value) AS normalized_value, MAX(is_stored) AS is_stored
         FROM (
           SELECT entity_type, identifier_type, identifier_value, CAST(NULL AS STRING) AS normalized_value, 0 AS is_stored
           FROM nexus_work_batch
           WHERE record_kind <> 'event'
           UNION ALL
           SELECT 'group', group_identifier_type, group_identifier, CAST(NULL AS STRING), 0
           FROM nexus_work_batch
           WHERE record_kind = 'membership'
           UNION ALL
           SELECT entity_type, identifier_type, identifier_value, normalized_value, 1
           FROM `acme-project`.`nexus`.`nexus_entity_map`
           WHERE (COALESCE(v_begin.must_run, 0) + COALESCE(v_begin.judging, 0) > 0)
         ) AS given
         WHERE identifier_value IS NOT NULL
         GROUP BY entity_type, identifier_type, identifier_value
       ),
       hashed AS (
         SELECT * FROM nexus_work_hashed_values AS hashed_values
       ),
       link_groups AS (
         SELECT given.*, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'link_group|' || CONCAT(COALESCE(CAST(LENGTH(`given`.event_id) AS STRING) || ':' || `given`.event_id, '-'), COALESCE(CAST(LENGTH(COALESCE(`given`.row_id, '')) AS STRING) || ':' || COALESCE(`given`.row_id, ''), '-'), COALESCE(CAST(LENGTH(COALESCE(`given`.entity_type, '')) AS STRING) || ':' || COALESCE(`given`.entity_type, ''), '-')))))) AS keyed_hash, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'row|' || TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`given`.source) AS STRING) || ':' || `given`.source, '-'), COALESCE(CAST(LENGTH(`given`.event_id) AS STRING) || ':' || `given`.event_id, '-'), COALESCE(CAST(LENGTH(COALESCE(`given`.row_id, '')) AS STRING) || ':' || COALESCE(`given`.row_id, ''), '-'), COALESCE(CAST(LENGTH(COALESCE(`given`.entity_type, '')) AS STRING) || ':' || COALESCE(`given`.entity_type, ''), '-')))))))) AS hash_of_source
         FROM (
           SELECT DISTINCT source, event_id, row_id, entity_type FROM nexus_work_batch WHERE record_kind <> 'event'
         ) AS given
         CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
       ),
       happened AS (
         SELECT given.*, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'happened|' || CONCAT(COALESCE(CAST(LENGTH(`given`.event_id) AS STRING) || ':' || `given`.event_id, '-')))))) AS keyed_hash, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'event|' || TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`given`.source) AS STRING) || ':' || `given`.source, '-'), COALESCE(CAST(LENGTH(`given`.event_id) AS STRING) || ':' || `given`.event_id, '-')))))))) AS hash_of_source
         FROM (SELECT DISTINCT source, event_id FROM nexus_work_batch) AS given
         CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
       ),
       spelled_as_before AS (
         SELECT spelled.*, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'raw|' || `spelled`.entity_type || '|' || `spelled`.identifier_type || '|' || `spelled`.`identifier_value`)))) AS hash_of_type
         FROM spelled
         CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
       ),
       found AS (
         SELECT 'identifier' AS kind, `hashed`.`entity_type` AS `entity_type`, `hashed`.`identifier_type` AS `identifier_type`, `hashed`.`identifier_value` AS `identifier_value`, `hashed`.`normalized_value` AS `normalized_value`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, hashed.is_stored AS is_to_keep
         FROM hashed
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'identifier' AND suppressions.suppression_hash = hashed.keyed_hash
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'identifier_type') AS names ON names.deployed_name = hashed.identifier_type
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'identifier_type') AS gone ON gone.deployed_name = suppressions.identifier_type
         WHERE (suppressions.is_own = 1 OR hashed.is_of_today = 1)
           AND (suppressions.identifier_type = hashed.identifier_type OR (gone.deployed_until IS NOT NULL AND (names.deployed_since IS NULL OR names.deployed_since >= gone.deployed_until)) OR (
               names.deployed_since > suppressions.suppressed_at
               AND (suppressions.normalizer = 'email' AND suppressions.is_own = 1 OR suppressions.normalizer = 'phone' AND hashed.is_of_today = 1)
             ))
         UNION ALL
         SELECT 'identifier', `hashed`.`entity_type` AS `entity_type`, `hashed`.`identifier_type` AS `identifier_type`, `hashed`.`identifier_value` AS `identifier_value`, `hashed`.`normalized_value` AS `normalized_value`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, 1
         FROM hashed
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'value' AND suppressions.suppression_hash = hashed.hash_of_type
         WHERE hashed.is_of_today = 1
         UNION ALL
         SELECT 'identifier', `spelled_as_before`.`entity_type` AS `entity_type`, `spelled_as_before`.`identifier_type` AS `identifier_type`, `spelled_as_before`.`identifier_value` AS `identifier_value`, `spelled_as_before`.`normalized_value` AS `normalized_value`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, 1
         FROM spelled_as_before
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'raw' AND suppressions.suppression_hash = spelled_as_before.hash_of_type
         UNION ALL
         SELECT 'row', `link_groups`.`entity_type` AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, `link_groups`.`source` AS `source`, `link_groups`.`event_id` AS `event_id`, `link_groups`.`row_id` AS `row_id`, 0
         FROM link_groups
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'link_group' AND suppressions.suppression_hash = link_groups.keyed_hash
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'source') AS names ON names.deployed_name = `link_groups`.source
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'source') AS gone ON gone.deployed_name = suppressions.source
         WHERE suppressions.source = `link_groups`.source OR (gone.deployed_until IS NOT NULL AND (names.deployed_since IS NULL OR names.deployed_since >= gone.deployed_until))
         UNION ALL
         SELECT 'row', `link_groups`.`entity_type` AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, `link_groups`.`source` AS `source`, `link_groups`.`event_id` AS `event_id`, `link_groups`.`row_id` AS `row_id`, 0
         FROM link_groups
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'row' AND suppressions.suppression_hash = link_groups.hash_of_source
         UNION ALL
         SELECT 'event', CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, `happened`.`source` AS `source`, `happened`.`event_id` AS `event_id`, CAST(NULL AS STRING) AS `row_id`, 0
         FROM happened
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'happened' AND suppressions.suppression_hash = happened.keyed_hash
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'source') AS names ON names.deployed_name = `happened`.source
         LEFT JOIN (SELECT deployed_name, deployed_since, deployed_until FROM `acme-project`.`nexus`.`nexus_deployed_names` WHERE name_kind = 'source') AS gone ON gone.deployed_name = suppressions.source
         WHERE suppressions.source = `happened`.source OR (gone.deployed_until IS NOT NULL AND (names.deployed_since IS NULL OR names.deployed_since >= gone.deployed_until))
         UNION ALL
         SELECT 'event', CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, `happened`.`source` AS `source`, `happened`.`event_id` AS `event_id`, CAST(NULL AS STRING) AS `row_id`, 0
         FROM happened
         JOIN `acme-project`.`nexus`.`nexus_suppressions` AS suppressions ON suppressions.kind = 'event' AND suppressions.suppression_hash = happened.hash_of_source
       )
       SELECT DISTINCT `kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `source`, `event_id`, `row_id`, `is_to_keep` FROM found
       ) AS filling;
       IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
        SET v_last_due = CURRENT_TIMESTAMP();
        -- call
        CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
       END IF;
       -- strip_records.judged_records
       CREATE OR REPLACE TEMP TABLE nexus_work_judged_records AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `fate_of_delivery`, `is_erased`, `is_touched` FROM (
       WITH records AS (
         SELECT `incoming`.`record_kind` AS `record_kind`, `incoming`.`source` AS `source`, `incoming`.`event_id` AS `event_id`, `incoming`.`row_id` AS `row_id`, `incoming`.`occurred_at` AS `occurred_at`, `incoming`.`_ingested_at` AS `_ingested_at`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`role` AS `role`, `incoming`.`group_identifier_type` AS `group_identifier_type`, `incoming`.`group_identifier` AS `group_identifier`, `incoming`.`trait_name` AS `trait_name`, `incoming`.`trait_value` AS `trait_value`, `incoming`.`event_name` AS `event_name`, `incoming`.`event_description` AS `event_description`, `incoming`.`event_value` AS `event_value`, `incoming`.`value_unit` AS `value_unit`, `incoming`.`event_significance` AS `event_significance`, `incoming`.`event_type` AS `event_type`, `incoming`.`source_table` AS `source_table`, `incoming`.`synced_at` AS `synced_at`, `incoming`.`row_key` AS `row_key`, `incoming`.`row_version` AS `row_version`, `incoming`.`record_key` AS `record_key`, incoming.action AS fate_of_delivery, incoming.fault AS fault
         FROM nexus_work_batch AS incoming
         UNION ALL
         SELECT `stored`.`record_kind` AS `record_kind`, `stored`.`source` AS `source`, `stored`.`event_id` AS `event_id`, `stored`.`row_id` AS `row_id`, `stored`.`occurred_at` AS `occurred_at`, `stored`.`_ingested_at` AS `_ingested_at`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`role` AS `role`, `stored`.`group_identifier_type` AS `group_identifier_type`, `stored`.`group_identifier` AS `group_identifier`, `stored`.`trait_name` AS `trait_name`, `stored`.`trait_value` AS `trait_value`, `stored`.`event_name` AS `event_name`, `stored`.`event_description` AS `event_description`, `stored`.`event_value` AS `event_value`, `stored`.`value_unit` AS `value_unit`, `stored`.`event_significance` AS `event_significance`, `stored`.`event_type` AS `event_type`, `stored`.`source_table` AS `source_table`, `stored`.`synced_at` AS `synced_at`, `stored`.`row_key` AS `row_key`, `stored`.`row_version` AS `row_version`, `stored`.`record_key` AS `record_key`, 'stored', CAST(NULL AS STRING)
         FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
         LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
           ON replaced.row_key = stored.row_key
         WHERE replaced.row_key IS NULL
       ),
       identifiers AS (
         SELECT DISTINCT entity_type, identifier_type, identifier_value FROM nexus_work_forgotten WHERE kind = 'identifier'
       ),
       naming AS (
         SELECT
           records.*,
           CASE WHEN own.identifier_value IS NULL AND own_group.identifier_value IS NULL THEN 0 ELSE 1 END AS names_one
         FROM records
         LEFT JOIN identifiers AS own ON `own`.entity_type = `records`.entity_type AND `own`.identifier_type = `records`.identifier_type AND `own`.identifier_value = `records`.identifier_value
         LEFT JOIN (SELECT identifier_type, identifier_value FROM identifiers WHERE entity_type = 'group') AS own_group
           ON own_group.identifier_type = records.group_identifier_type AND own_group.identifier_value = records.group_identifier
       ),
       held AS (
         SELECT DISTINCT source, event_id, COALESCE(row_id, '') AS row_id, entity_type
         FROM (
           SELECT source, event_id, row_id, entity_type FROM naming WHERE names_one = 1
           UNION ALL
           SELECT source, event_id, row_id, entity_type FROM nexus_work_forgotten WHERE kind = 'row'
         ) AS link_groups
       ),
       touched AS (
         SELECT DISTINCT source, event_id
         FROM (
           SELECT source, event_id FROM held
           UNION ALL
           SELECT source, event_id FROM nexus_work_forgotten WHERE kind = 'event'
         ) AS events
       )
       SELECT
         `naming`.`record_kind` AS `record_kind`, `naming`.`source` AS `source`, `naming`.`event_id` AS `event_id`, `naming`.`row_id` AS `row_id`, `naming`.`occurred_at` AS `occurred_at`, `naming`.`_ingested_at` AS `_ingested_at`, `naming`.`entity_type` AS `entity_type`, `naming`.`identifier_type` AS `identifier_type`, `naming`.`identifier_value` AS `identifier_value`, `naming`.`role` AS `role`, `naming`.`group_identifier_type` AS `group_identifier_type`, `naming`.`group_identifier` AS `group_identifier`, `naming`.`trait_name` AS `trait_name`, `naming`.`trait_value` AS `trait_value`, `naming`.`event_name` AS `event_name`, `naming`.`event_description` AS `event_description`, `naming`.`event_value` AS `event_value`, `naming`.`value_unit` AS `value_unit`, `naming`.`event_significance` AS `event_significance`, `naming`.`event_type` AS `event_type`, `naming`.`source_table` AS `source_table`, `naming`.`synced_at` AS `synced_at`, `naming`.`row_key` AS `row_key`, `naming`.`row_version` AS `row_version`, `naming`.`record_key` AS `record_key`,
         naming.fate_of_delivery,
         naming.fault AS fault,
         CASE
           WHEN naming.record_kind = 'trait' AND held.event_id IS NOT NULL THEN 1
           ELSE naming.names_one
         END AS is_erased,
         CASE WHEN naming.record_kind = 'event' AND touched.event_id IS NOT NULL THEN 1 ELSE 0 END AS is_touched
       FROM naming
       LEFT JOIN held
         ON held.source = naming.source
         AND held.event_id = naming.event_id
         AND held.row_id = COALESCE(naming.row_id, '')
         AND held.entity_type = naming.entity_type
       LEFT JOIN touched ON touched.source = naming.source AND touched.event_id = naming.event_id
       WHERE naming.fate_of_delivery <> 'stored' OR touched.event_id IS NOT NULL
       ) AS filling;
       -- strip_records
       CREATE OR REPLACE TEMP TABLE nexus_work_stripped AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
       WITH judged AS (
         SELECT * FROM nexus_work_judged_records AS judged_records
       ),
       others AS (
         SELECT DISTINCT source, event_id
         FROM judged
         WHERE record_kind IN ('identifier', 'membership') AND is_erased = 0 AND fate_of_delivery <> 'skip'
       ),
       fated AS (
         SELECT
           judged.*,
           CASE
             WHEN judged.is_erased = 1 OR (judged.is_touched = 1 AND (others.event_id IS NULL OR judged.fault IS NOT NULL)) THEN 'erase'
             WHEN judged.is_touched = 1 AND judged.event_description IS NOT NULL THEN 'blank'
             ELSE 'keep'
           END AS fate
         FROM judged
         LEFT JOIN others ON others.source = judged.source AND others.event_id = judged.event_id
       ),
       changed AS (
         SELECT DISTINCT row_key FROM fated WHERE fate_of_delivery = 'stored' AND fate <> 'keep'
       )
       SELECT
         fated.`record_kind` AS `record_kind`, fated.`source` AS `source`, fated.`event_id` AS `event_id`, fated.`row_id` AS `row_id`, fated.`occurred_at` AS `occurred_at`, fated.`_ingested_at` AS `_ingested_at`, fated.`entity_type` AS `entity_type`, fated.`identifier_type` AS `identifier_type`, fated.`identifier_value` AS `identifier_value`, fated.`role` AS `role`, fated.`group_identifier_type` AS `group_identifier_type`, fated.`group_identifier` AS `group_identifier`, fated.`trait_name` AS `trait_name`, fated.`trait_value` AS `trait_value`, fated.`event_name` AS `event_name`, CASE WHEN fated.fate = 'keep' THEN fated.`event_description` END AS `event_description`, fated.`event_value` AS `event_value`, fated.`value_unit` AS `value_unit`, fated.`event_significance` AS `event_significance`, fated.`event_type` AS `event_type`, fated.`source_table` AS `source_table`, fated.`synced_at` AS `synced_at`,
         fated.row_key, fated.row_version, fated.record_key,
         CASE fated.fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fated.fate_of_delivery END AS action,
         fated.fault AS fault
       FROM fated
       LEFT JOIN changed ON changed.row_key = fated.row_key
       WHERE fated.fate <> 'erase' AND (fated.fate_of_delivery <> 'stored' OR changed.row_key IS NOT NULL)
       UNION ALL
       SELECT
         'erased', `source`, `event_id`, COALESCE(`row_id`, `event_id`), CAST(NULL AS TIMESTAMP), `_ingested_at`, `entity_type`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
         row_key, row_version, CAST(NULL AS STRING),
         CASE fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fate_of_delivery END,
         CAST(NULL AS STRING)
       FROM fated
       WHERE fate = 'erase' AND fate_of_delivery <> 'skip'
       ) AS filling;
       IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
        SET v_last_due = CURRENT_TIMESTAMP();
        -- call
        CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
       END IF;
       -- stage_stripped
       CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM nexus_work_stripped
       ) AS filling;
      END IF;
     END IF;
    END IF;
    IF v_begin.mode = 'audit' THEN
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- empty_batch
     CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `action`, CAST(NULL AS STRING) AS `fault` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
    END IF;
    IF v_begin.mode = 'forget' THEN
     IF v_preview.seen_run <> v_begin.fence THEN
      RAISE USING MESSAGE = CONCAT('Another run published in between, so nothing was erased. Ask nexus_forget again, and confirm.');
     END IF;
     IF COALESCE(v_begin.rules, 0) > 0 THEN
      RAISE USING MESSAGE = CONCAT('Rules or normalisers changed since the last run, so nothing was erased. Call nexus_resolve() first, then ask nexus_forget again, and confirm.');
     END IF;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- empty_batch
     CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `action`, CAST(NULL AS STRING) AS `fault` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- find_forgotten.known_identifiers
     CREATE OR REPLACE TEMP TABLE nexus_work_known_identifiers AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id`, `owner_id`, `is_retired` FROM (
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id`, `owner_id`, `is_retired` FROM `acme-project`.`nexus`.`nexus_known_identifiers`
     ) AS filling;
     -- find_forgotten.member_identifiers
     CREATE OR REPLACE TEMP TABLE nexus_work_member_identifiers AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id` FROM (
     WITH known AS (
       SELECT * FROM nexus_work_known_identifiers AS known_identifiers
     ),
     near AS (
       SELECT
         known.*,
         CASE
           WHEN known.identifier_value = v_request.value THEN 1
           WHEN known.normalized_value = v_request.value THEN 2
           ELSE 3
         END AS distance
       FROM known
       WHERE known.identifier_type = v_request.type
         AND (known.identifier_value = v_request.value OR known.normalized_value = v_request.value OR known.normalized_value = v_request.form)
     ),
     matched AS (
       SELECT DISTINCT near.entity_type, near.identifier_type, COALESCE(near.normalized_value, near.identifier_value) AS name
       FROM near
       JOIN (SELECT entity_type, MIN(distance) AS least_distance FROM near GROUP BY entity_type) AS nearest
         ON nearest.entity_type = near.entity_type AND nearest.least_distance = near.distance
     ),
     asked_for AS (
       SELECT DISTINCT
         known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value,
         COALESCE(known.entity_id, CASE known.is_retired WHEN 1 THEN known.owner_id END) AS entity_id
       FROM matched
       JOIN known
         ON known.entity_type = matched.entity_type
         AND known.identifier_type = matched.identifier_type
         AND COALESCE(known.normalized_value, known.identifier_value) = matched.name
     ),
     targets AS (
       SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
     )
     SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, targets.entity_id
     FROM known
     JOIN targets ON targets.entity_id = COALESCE(known.entity_id, known.owner_id)
     UNION ALL
     SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id FROM asked_for WHERE entity_id IS NULL
     ) AS filling;
     -- find_forgotten
     CREATE OR REPLACE TEMP TABLE nexus_work_forgotten AS
     SELECT `kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `source`, `event_id`, `row_id`, `is_to_keep` FROM (
     SELECT
       'identifier' AS kind, entity_type, identifier_type, identifier_value, normalized_value,
       CAST(NULL AS STRING) AS source, CAST(NULL AS STRING) AS event_id, CAST(NULL AS STRING) AS row_id, 1 AS is_to_keep
     FROM (
       WITH known AS (
       SELECT * FROM nexus_work_known_identifiers AS known_identifiers
     ),
     near AS (
       SELECT
         known.*,
         CASE
           WHEN known.identifier_value = v_request.value THEN 1
           WHEN known.normalized_value = v_request.value THEN 2
           ELSE 3
         END AS distance
       FROM known
       WHERE known.identifier_type = v_request.type
         AND (known.identifier_value = v_request.value OR known.normalized_value = v_request.value OR known.normalized_value = v_request.form)
     ),
     matched AS (
       SELECT DISTINCT near.entity_type, near.identifier_type, COALESCE(near.normalized_value, near.identifier_value) AS name
       FROM near
       JOIN (SELECT entity_type, MIN(distance) AS least_distance FROM near GROUP BY entity_type) AS nearest
         ON nearest.entity_type = near.entity_type AND nearest.least_distance = near.distance
     ),
     asked_for AS (
       SELECT DISTINCT
         known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value,
         COALESCE(known.entity_id, CASE known.is_retired WHEN 1 THEN known.owner_id END) AS entity_id
       FROM matched
       JOIN known
         ON known.entity_type = matched.entity_type
         AND known.identifier_type = matched.identifier_type
         AND COALESCE(known.normalized_value, known.identifier_value) = matched.name
     ),
     targets AS (
       SELECT DISTINCT entity_id FROM asked_for WHERE entity_id IS NOT NULL
     ),
     members AS (
       SELECT * FROM nexus_work_member_identifiers AS member_identifiers
     ),
     foreign_owned AS (
       SELECT DISTINCT known.entity_type, known.identifier_type, known.identifier_value
       FROM known
       LEFT JOIN targets ON targets.entity_id = known.owner_id
       WHERE known.owner_id IS NOT NULL AND targets.entity_id IS NULL
     ),
     links AS (
       SELECT DISTINCT
         stored.row_key, known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, known.entity_id,
         CASE WHEN taken_back.event_id IS NULL THEN 0 ELSE 1 END AS is_retracted
       FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
       JOIN known ON `known`.entity_type = `stored`.entity_type AND `known`.identifier_type = `stored`.identifier_type AND `known`.identifier_value = `stored`.identifier_value
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS taken_back ON `taken_back`.source = `stored`.source AND `taken_back`.event_id = `stored`.event_id AND (`taken_back`.row_id IS NULL OR `taken_back`.row_id = `stored`.row_id)
       WHERE stored.record_kind = 'identifier'
     ),
     own_links AS (
       SELECT DISTINCT links.row_key FROM links JOIN members ON `members`.entity_type = `links`.entity_type AND `members`.identifier_type = `links`.identifier_type AND `members`.identifier_value = `links`.identifier_value
     ),
     foreign_links AS (
       SELECT DISTINCT links.row_key
       FROM links
       LEFT JOIN targets ON targets.entity_id = links.entity_id
       WHERE links.entity_id IS NOT NULL AND targets.entity_id IS NULL AND links.is_retracted = 0
     ),
     found AS (
       SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, 0 AS is_beside FROM members
       UNION ALL
       SELECT DISTINCT links.entity_type, links.identifier_type, links.identifier_value, links.normalized_value, links.entity_id, 1
       FROM links
       JOIN own_links ON own_links.row_key = links.row_key
       LEFT JOIN members ON `members`.entity_type = `links`.entity_type AND `members`.identifier_type = `links`.identifier_type AND `members`.identifier_value = `links`.identifier_value
       WHERE links.entity_id IS NULL AND members.identifier_value IS NULL
     ),
     listed AS (
       SELECT
         JSON_VALUE(`given_one`, '$."type"') AS identifier_type,
         JSON_VALUE(`given_one`, '$."value"') AS identifier_value
       FROM (SELECT PARSE_JSON(p_options) AS asked_options) AS `given` CROSS JOIN UNNEST(JSON_QUERY_ARRAY(given.asked_options, '$."identifiers"')) AS `given_one`
     ),
     weighed AS (
       SELECT
         found.entity_type, found.identifier_type, found.identifier_value, found.normalized_value, found.entity_id,
         CASE
           WHEN foreign_links.row_key IS NOT NULL OR foreign_owned.identifier_value IS NOT NULL THEN 1
           WHEN found.is_beside = 1 AND links.row_key IS NOT NULL AND own_links.row_key IS NULL THEN 1
           ELSE 0
         END AS is_shared,
         CASE
           WHEN listed.identifier_value IS NOT NULL THEN 1
           WHEN asked_for.identifier_value IS NOT NULL THEN 2
           ELSE 0
         END AS is_named
       FROM found
       LEFT JOIN links ON `links`.entity_type = `found`.entity_type AND `links`.identifier_type = `found`.identifier_type AND `links`.identifier_value = `found`.identifier_value
       LEFT JOIN foreign_links ON foreign_links.row_key = links.row_key
       LEFT JOIN own_links ON own_links.row_key = links.row_key
       LEFT JOIN foreign_owned ON `foreign_owned`.entity_type = `found`.entity_type AND `foreign_owned`.identifier_type = `found`.identifier_type AND `foreign_owned`.identifier_value = `found`.identifier_value
       LEFT JOIN asked_for ON `asked_for`.entity_type = `found`.entity_type AND `asked_for`.identifier_type = `found`.identifier_type AND `asked_for`.identifier_value = `found`.identifier_value
       LEFT JOIN listed
         ON listed.identifier_type = found.identifier_type
         AND (listed.identifier_value = found.identifier_value OR listed.identifier_value = found.normalized_value)
     ),
     whole AS (
       SELECT
         entity_type, identifier_type, identifier_value, normalized_value, entity_id,
         MAX(is_shared) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_shared,
         MAX(is_named) OVER (PARTITION BY entity_type, identifier_type, COALESCE(normalized_value, identifier_value)) AS is_named
       FROM weighed
     ),
     listed_count AS (
       SELECT COUNT(*) AS named_count FROM listed
     )
     SELECT DISTINCT
       whole.entity_type, whole.identifier_type, whole.identifier_value, whole.normalized_value, whole.entity_id, whole.is_shared, whole.is_named,
       CASE
         WHEN whole.is_named > 0 THEN 1
         WHEN listed_count.named_count > 0 THEN 0
         ELSE 1 - whole.is_shared
       END AS is_erased
     FROM whole
     CROSS JOIN listed_count
     ) AS candidates
     WHERE is_erased = 1
     ) AS filling;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- strip_records.judged_records
     CREATE OR REPLACE TEMP TABLE nexus_work_judged_records AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `fate_of_delivery`, `is_erased`, `is_touched` FROM (
     WITH records AS (
       SELECT `incoming`.`record_kind` AS `record_kind`, `incoming`.`source` AS `source`, `incoming`.`event_id` AS `event_id`, `incoming`.`row_id` AS `row_id`, `incoming`.`occurred_at` AS `occurred_at`, `incoming`.`_ingested_at` AS `_ingested_at`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`role` AS `role`, `incoming`.`group_identifier_type` AS `group_identifier_type`, `incoming`.`group_identifier` AS `group_identifier`, `incoming`.`trait_name` AS `trait_name`, `incoming`.`trait_value` AS `trait_value`, `incoming`.`event_name` AS `event_name`, `incoming`.`event_description` AS `event_description`, `incoming`.`event_value` AS `event_value`, `incoming`.`value_unit` AS `value_unit`, `incoming`.`event_significance` AS `event_significance`, `incoming`.`event_type` AS `event_type`, `incoming`.`source_table` AS `source_table`, `incoming`.`synced_at` AS `synced_at`, `incoming`.`row_key` AS `row_key`, `incoming`.`row_version` AS `row_version`, `incoming`.`record_key` AS `record_key`, incoming.action AS fate_of_delivery, incoming.fault AS fault
       FROM nexus_work_batch AS incoming
       UNION ALL
       SELECT `stored`.`record_kind` AS `record_kind`, `stored`.`source` AS `source`, `stored`.`event_id` AS `event_id`, `stored`.`row_id` AS `row_id`, `stored`.`occurred_at` AS `occurred_at`, `stored`.`_ingested_at` AS `_ingested_at`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`role` AS `role`, `stored`.`group_identifier_type` AS `group_identifier_type`, `stored`.`group_identifier` AS `group_identifier`, `stored`.`trait_name` AS `trait_name`, `stored`.`trait_value` AS `trait_value`, `stored`.`event_name` AS `event_name`, `stored`.`event_description` AS `event_description`, `stored`.`event_value` AS `event_value`, `stored`.`value_unit` AS `value_unit`, `stored`.`event_significance` AS `event_significance`, `stored`.`event_type` AS `event_type`, `stored`.`source_table` AS `source_table`, `stored`.`synced_at` AS `synced_at`, `stored`.`row_key` AS `row_key`, `stored`.`row_version` AS `row_version`, `stored`.`record_key` AS `record_key`, 'stored', CAST(NULL AS STRING)
       FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
       LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
         ON replaced.row_key = stored.row_key
       WHERE replaced.row_key IS NULL
     ),
     identifiers AS (
       SELECT DISTINCT entity_type, identifier_type, identifier_value FROM nexus_work_forgotten WHERE kind = 'identifier'
     ),
     naming AS (
       SELECT
         records.*,
         CASE WHEN own.identifier_value IS NULL AND own_group.identifier_value IS NULL THEN 0 ELSE 1 END AS names_one
       FROM records
       LEFT JOIN identifiers AS own ON `own`.entity_type = `records`.entity_type AND `own`.identifier_type = `records`.identifier_type AND `own`.identifier_value = `records`.identifier_value
       LEFT JOIN (SELECT identifier_type, identifier_value FROM identifiers WHERE entity_type = 'group') AS own_group
         ON own_group.identifier_type = records.group_identifier_type AND own_group.identifier_value = records.group_identifier
     ),
     held AS (
       SELECT DISTINCT source, event_id, COALESCE(row_id, '') AS row_id, entity_type
       FROM (
         SELECT source, event_id, row_id, entity_type FROM naming WHERE names_one = 1
         UNION ALL
         SELECT source, event_id, row_id, entity_type FROM nexus_work_forgotten WHERE kind = 'row'
       ) AS link_groups
     ),
     touched AS (
       SELECT DISTINCT source, event_id
       FROM (
         SELECT source, event_id FROM held
         UNION ALL
         SELECT source, event_id FROM nexus_work_forgotten WHERE kind = 'event'
       ) AS events
     )
     SELECT
       `naming`.`record_kind` AS `record_kind`, `naming`.`source` AS `source`, `naming`.`event_id` AS `event_id`, `naming`.`row_id` AS `row_id`, `naming`.`occurred_at` AS `occurred_at`, `naming`.`_ingested_at` AS `_ingested_at`, `naming`.`entity_type` AS `entity_type`, `naming`.`identifier_type` AS `identifier_type`, `naming`.`identifier_value` AS `identifier_value`, `naming`.`role` AS `role`, `naming`.`group_identifier_type` AS `group_identifier_type`, `naming`.`group_identifier` AS `group_identifier`, `naming`.`trait_name` AS `trait_name`, `naming`.`trait_value` AS `trait_value`, `naming`.`event_name` AS `event_name`, `naming`.`event_description` AS `event_description`, `naming`.`event_value` AS `event_value`, `naming`.`value_unit` AS `value_unit`, `naming`.`event_significance` AS `event_significance`, `naming`.`event_type` AS `event_type`, `naming`.`source_table` AS `source_table`, `naming`.`synced_at` AS `synced_at`, `naming`.`row_key` AS `row_key`, `naming`.`row_version` AS `row_version`, `naming`.`record_key` AS `record_key`,
       naming.fate_of_delivery,
       naming.fault AS fault,
       CASE
         WHEN naming.record_kind = 'trait' AND held.event_id IS NOT NULL THEN 1
         ELSE naming.names_one
       END AS is_erased,
       CASE WHEN naming.record_kind = 'event' AND touched.event_id IS NOT NULL THEN 1 ELSE 0 END AS is_touched
     FROM naming
     LEFT JOIN held
       ON held.source = naming.source
       AND held.event_id = naming.event_id
       AND held.row_id = COALESCE(naming.row_id, '')
       AND held.entity_type = naming.entity_type
     LEFT JOIN touched ON touched.source = naming.source AND touched.event_id = naming.event_id
     WHERE naming.fate_of_delivery <> 'stored' OR touched.event_id IS NOT NULL
     ) AS filling;
     -- strip_records
     CREATE OR REPLACE TEMP TABLE nexus_work_stripped AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
     WITH judged AS (
       SELECT * FROM nexus_work_judged_records AS judged_records
     ),
     others AS (
       SELECT DISTINCT source, event_id
       FROM judged
       WHERE record_kind IN ('identifier', 'membership') AND is_erased = 0 AND fate_of_delivery <> 'skip'
     ),
     fated AS (
       SELECT
         judged.*,
         CASE
           WHEN judged.is_erased = 1 OR (judged.is_touched = 1 AND (others.event_id IS NULL OR judged.fault IS NOT NULL)) THEN 'erase'
           WHEN judged.is_touched = 1 AND judged.event_description IS NOT NULL THEN 'blank'
           ELSE 'keep'
         END AS fate
       FROM judged
       LEFT JOIN others ON others.source = judged.source AND others.event_id = judged.event_id
     ),
     changed AS (
       SELECT DISTINCT row_key FROM fated WHERE fate_of_delivery = 'stored' AND fate <> 'keep'
     )
     SELECT
       fated.`record_kind` AS `record_kind`, fated.`source` AS `source`, fated.`event_id` AS `event_id`, fated.`row_id` AS `row_id`, fated.`occurred_at` AS `occurred_at`, fated.`_ingested_at` AS `_ingested_at`, fated.`entity_type` AS `entity_type`, fated.`identifier_type` AS `identifier_type`, fated.`identifier_value` AS `identifier_value`, fated.`role` AS `role`, fated.`group_identifier_type` AS `group_identifier_type`, fated.`group_identifier` AS `group_identifier`, fated.`trait_name` AS `trait_name`, fated.`trait_value` AS `trait_value`, fated.`event_name` AS `event_name`, CASE WHEN fated.fate = 'keep' THEN fated.`event_description` END AS `event_description`, fated.`event_value` AS `event_value`, fated.`value_unit` AS `value_unit`, fated.`event_significance` AS `event_significance`, fated.`event_type` AS `event_type`, fated.`source_table` AS `source_table`, fated.`synced_at` AS `synced_at`,
       fated.row_key, fated.row_version, fated.record_key,
       CASE fated.fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fated.fate_of_delivery END AS action,
       fated.fault AS fault
     FROM fated
     LEFT JOIN changed ON changed.row_key = fated.row_key
     WHERE fated.fate <> 'erase' AND (fated.fate_of_delivery <> 'stored' OR changed.row_key IS NOT NULL)
     UNION ALL
     SELECT
       'erased', `source`, `event_id`, COALESCE(`row_id`, `event_id`), CAST(NULL AS TIMESTAMP), `_ingested_at`, `entity_type`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP),
       row_key, row_version, CAST(NULL AS STRING),
       CASE fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fate_of_delivery END,
       CAST(NULL AS STRING)
     FROM fated
     WHERE fate = 'erase' AND fate_of_delivery <> 'skip'
     ) AS filling;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- stage_stripped
     CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM nexus_work_stripped
     ) AS filling;
    END IF;
    SET v_next_salts = -1;
    SET v_key_rows_passes = 0;
    REPEAT
     SET v_key_rows_passes = v_key_rows_passes + 1;
     IF v_key_rows_passes > 2 THEN
      RAISE USING MESSAGE = 'key_rows: not done after 2 passes';
     END IF;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- normalize_values.looked_up_values
     CREATE OR REPLACE TEMP TABLE nexus_work_looked_up_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `first_seen_at`, `is_present`, `part`, `is_known`, `known_normalized_value`, `known_identifier_key`, `known_reason`, `known_rule`, `known_rule_is_by_other` FROM (
     WITH records AS (
       SELECT `incoming`.`record_kind`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`group_identifier_type`, `incoming`.`group_identifier`, `incoming`.`occurred_at`, CASE WHEN retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current, 'seed' AS part
       FROM nexus_work_batch AS incoming
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
       WHERE incoming.action <> 'skip' AND incoming.record_kind NOT IN ('event', 'erased', 'gone')
       UNION ALL
       SELECT
         `stored`.`record_kind`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`, `stored`.`group_identifier_type`, `stored`.`group_identifier`, `stored`.`occurred_at`,
         CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current,
         CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 'seed' ELSE 'changed' END AS part
       FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
       LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
         ON replaced.row_key = stored.row_key
       LEFT JOIN (
         SELECT DISTINCT source, event_id FROM nexus_work_batch WHERE action <> 'skip' AND record_kind IN ('event', 'gone')
       ) AS happened
         ON happened.source = stored.source AND happened.event_id = stored.event_id
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
       LEFT JOIN (
         SELECT DISTINCT source, event_id, row_id
     FROM (
       SELECT
         source,
         event_id,
         CASE WHEN MIN(CASE WHEN row_id IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY source, event_id) = 1 THEN row_id END AS row_id
       FROM (SELECT * FROM `acme-project`.`nexus`.`nexus_overrides_in_question` AS asked WHERE is_changed = 1) AS overrides
       WHERE kind = 'retract'
     ) AS taken_back
       ) AS reconsidered ON `reconsidered`.source = `stored`.source AND `reconsidered`.event_id = `stored`.event_id AND (`reconsidered`.row_id IS NULL OR `reconsidered`.row_id = `stored`.row_id)
       WHERE stored.record_kind <> 'event'
         AND ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0) OR replaced.row_key IS NOT NULL OR happened.event_id IS NOT NULL OR reconsidered.event_id IS NOT NULL)
       UNION ALL
       SELECT 'state', 'person', given.identifier_type, given.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0, 'seed'
       FROM (
         SELECT
           counted.identifier_type,
           counted.identifier_value,
           counted.occurred_at,
           counted.event_id,
           COLLATE(CAST(counted.state_number AS STRING), '') AS state_value,
           counted.raw_state_value,
           counted.state_number,
           counted.state_unit
         FROM (
           SELECT typed.*, CASE WHEN (ABS(SAFE_CAST(typed.raw_state_value AS FLOAT64)) <= 1.7976931348623157E+308) THEN SAFE_CAST(typed.raw_state_value AS FLOAT64) END AS state_number
           FROM (
             SELECT COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
           COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
           CAST(occurred_at AS TIMESTAMP) AS occurred_at,
           COLLATE(CAST(event_id AS STRING), '') AS event_id, NULLIF(TRIM(COLLATE(CAST(state_value AS STRING), ''), ' \t\r\n '), '') AS raw_state_value, COLLATE(CAST(state_unit AS STRING), '') AS state_unit
             FROM `acme-project`.`raw`.`seats`
           ) AS typed
         ) AS counted
       ) AS given
       WHERE given.identifier_type IS NOT NULL AND NULLIF(TRIM(given.identifier_value, ' \t\r\n '), '') IS NOT NULL
       UNION ALL
       SELECT 'state', 'person', given.identifier_type, given.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0, 'seed'
       FROM (
         SELECT
           COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
           COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
           CAST(occurred_at AS TIMESTAMP) AS occurred_at,
           COLLATE(CAST(event_id AS STRING), '') AS event_id,
           COLLATE(CAST(state_value AS STRING), '') AS state_value,
           CAST(NULL AS STRING) AS raw_state_value,
           CAST(NULL AS FLOAT64) AS state_number,
           CAST(NULL AS STRING) AS state_unit
         FROM `acme-project`.`raw`.`tickets`
       ) AS given
       WHERE given.identifier_type IS NOT NULL AND NULLIF(TRIM(given.identifier_value, ' \t\r\n '), '') IS NOT NULL
       UNION ALL
       SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0, 'seed'
       FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
       JOIN (
         SELECT DISTINCT entity_id FROM `acme-project`.`nexus`.`nexus_states` WHERE state_name IN ('seats_bought', 'support_status')
       ) AS held ON held.entity_id = map.entity_id
       UNION ALL
       SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0, 'seed'
       FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
       JOIN (
         SELECT entity_id FROM `acme-project`.`nexus`.`nexus_due` WHERE due_at <= v_begin.as_of
       ) AS held ON held.entity_id = map.entity_id
       UNION ALL
       SELECT 'override', overrides.entity_type, CASE sides.side WHEN 'a' THEN overrides.`identifier_type_a` ELSE overrides.`identifier_type_b` END, CASE sides.side WHEN 'a' THEN overrides.`identifier_value_a` ELSE overrides.`identifier_value_b` END, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0,
         CASE WHEN overrides.is_changed = 0 AND NOT (COALESCE(v_begin.judging, 0) > 0) THEN 'end' WHEN overrides.kind = 'block' THEN 'changed' ELSE 'seed' END
       FROM `acme-project`.`nexus`.`nexus_overrides_in_question` AS overrides
       CROSS JOIN UNNEST(ARRAY<STRUCT<`side` STRING>>[STRUCT('a'), STRUCT('b')]) AS `sides`
       WHERE overrides.entity_type IS NOT NULL AND CASE sides.side WHEN 'a' THEN overrides.`identifier_type_a` ELSE overrides.`identifier_type_b` END IS NOT NULL AND CASE sides.side WHEN 'a' THEN overrides.`identifier_value_a` ELSE overrides.`identifier_value_b` END IS NOT NULL
       UNION ALL
       SELECT 'rules', entity_type, identifier_type, identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0, 'judged'
       FROM `acme-project`.`nexus`.`nexus_entity_map`
       WHERE (COALESCE(v_begin.judging, 0) > 0)
     ),
     occurrences AS (
       SELECT
         CASE sides.is_group WHEN 0 THEN records.entity_type ELSE 'group' END AS entity_type,
         CASE sides.is_group WHEN 0 THEN records.`identifier_type` ELSE records.`group_identifier_type` END AS `identifier_type`,
         CASE sides.is_group WHEN 0 THEN records.`identifier_value` ELSE records.`group_identifier` END AS `identifier_value`,
         records.occurred_at,
         records.is_current,
         records.part
       FROM records
       CROSS JOIN UNNEST(ARRAY<STRUCT<`is_group` INT64>>[STRUCT(0), STRUCT(1)]) AS `sides`
       WHERE sides.is_group = 0 OR records.record_kind = 'membership'
     ),
     raw_values AS (
       SELECT
         entity_type,
         identifier_type,
         identifier_value,
         MIN(CASE WHEN is_current = 1 THEN occurred_at END) AS first_seen_at,
         MAX(is_current) AS is_present,
         CASE
           WHEN MAX(CASE part WHEN 'changed' THEN 1 ELSE 0 END) = 1 THEN 'changed'
           WHEN MAX(CASE part WHEN 'seed' THEN 1 ELSE 0 END) = 1 THEN 'seed'
           WHEN MAX(CASE part WHEN 'end' THEN 1 ELSE 0 END) = 1 THEN 'end'
           ELSE 'judged'
         END AS part
       FROM occurrences
       GROUP BY entity_type, identifier_type, identifier_value
     )
     SELECT
       raw_values.entity_type,
       raw_values.identifier_type,
       raw_values.identifier_value,
       raw_values.first_seen_at,
       raw_values.is_present,
       raw_values.part,
       CASE WHEN known.identifier_value IS NULL THEN 0 ELSE 1 END AS is_known,
       known.normalized_value AS known_normalized_value,
       known.identifier_key AS known_identifier_key,
       aside.reason AS known_reason,
       aside.rule AS known_rule,
       CASE WHEN aside.reason = 'hub' OR aside.rule LIKE 'override %' THEN 1 ELSE 0 END AS known_rule_is_by_other
     FROM raw_values
     LEFT JOIN (SELECT * FROM `acme-project`.`nexus`.`nexus_entity_map` AS map WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))) AS known
       ON `known`.entity_type = `raw_values`.entity_type AND `known`.identifier_type = `raw_values`.identifier_type AND `known`.identifier_value = `raw_values`.identifier_value
     LEFT JOIN (SELECT * FROM `acme-project`.`nexus`.`nexus_quarantine` WHERE other_type IS NULL) AS aside
       ON `aside`.entity_type = `known`.entity_type AND `aside`.identifier_type = `known`.identifier_type AND `aside`.identifier_value = `known`.identifier_value
     ) AS filling;
     -- normalize_values
     CREATE OR REPLACE TEMP TABLE nexus_work_named AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present`, `part` FROM (
     WITH candidates AS (
       SELECT
         looked_up.*,
         CASE WHEN (`looked_up`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) THEN CASE looked_up.identifier_type WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(looked_up.identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(looked_up.identifier_value, 'DE') WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(looked_up.identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(looked_up.identifier_value, ' \t\r\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(looked_up.identifier_value, ' \t\r\n '), '')) WHEN 'tag' THEN looked_up.identifier_value ELSE CAST(NULL AS STRING) END END AS candidate
       FROM nexus_work_looked_up_values AS looked_up
     ),
     hosts AS (
       SELECT DISTINCT candidate AS host FROM candidates WHERE `candidates`.identifier_type IN ('domain') AND candidate IS NOT NULL
     ),
     host_parents AS (
       SELECT
         hosts.host,
         levels.level,
         CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
         LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
       FROM hosts
       CROSS JOIN UNNEST(ARRAY<STRUCT<`level` INT64>>[STRUCT(0), STRUCT(1), STRUCT(2), STRUCT(3), STRUCT(4), STRUCT(5), STRUCT(6), STRUCT(7), STRUCT(8), STRUCT(9), STRUCT(10), STRUCT(11)]) AS `levels`
       WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
     ),
     suffix_matches AS (
       SELECT
         host_parents.host,
         COALESCE(
           MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
           MIN(
             CASE suffixes.rule
               WHEN 'normal' THEN host_parents.level - 1
               WHEN 'wildcard' THEN host_parents.level - 2
               ELSE host_parents.last_level - 1
             END
           )
         ) AS level
       FROM host_parents
       LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
       GROUP BY host_parents.host
     ),
     registrable AS (
       SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
     ),
     named AS (
       SELECT
         candidates.*,
         CASE
           WHEN candidates.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(candidates.identifier_value), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') AND NOT REGEXP_CONTAINS(LOWER(COALESCE(candidates.candidate, '')), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') THEN CAST(NULL AS STRING)
           WHEN `candidates`.identifier_type IN ('domain') THEN registrable.domain
           ELSE candidates.candidate
         END AS normalized_value
       FROM candidates
       LEFT JOIN registrable ON registrable.host = candidates.candidate
     ),
     judged AS (
       SELECT
         named.*,
         CASE WHEN named.normalized_value IS NOT NULL THEN FARM_FINGERPRINT(CAST(COALESCE(v_begin.key_salt, 0) + v_next_salts + 1 AS STRING) || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value) END AS identifier_key,
         CASE WHEN (`named`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) THEN CASE
         WHEN named.identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN 'identifier_types'
         WHEN named.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND (REGEXP_CONTAINS(LOWER(named.identifier_value), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') OR REGEXP_CONTAINS(LOWER(COALESCE(named.normalized_value, '')), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)')) THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
         WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
         WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
         WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '^no-?reply@') THEN 'identifier_types.email.blocked_patterns[0]'
         WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '\\d{20}') THEN 'identifier_types.email.blocked_patterns[1]'
         WHEN named.identifier_type IN ('email') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+._-][^@]*)?@') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.no_reply'
         WHEN named.identifier_type IN ('email') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(test|tests|testing|dummy|fake|noemail|no-email|none|null|undefined|nan|na|n/a|unknown|anonymous)@') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.test_address'
         WHEN named.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(\\(|<|\\[)?(unknown|null|none|nil|undefined|nan|n/?a|not available|not provided|not set|no value|empty|blank|missing|anonymous|test)(\\)|>|\\])?$') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.placeholder'
         WHEN named.identifier_type IN ('user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(\\[object [a-z]+\\]|\\{\\}|\\[\\]|true|false|-?infinity|#(n/a|ref!|value!|name\\?|null!|num!|div/0!)|[-._?]+)$') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.written_by_program'
         WHEN named.identifier_type IN ('user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(-?0(\\.0+)?|-1|\\{?0{8}-0{4}-0{4}-0{4}-0{12}\\}?|f{8}-f{4}-f{4}-f{4}-f{12}|0[02](:00){5}|9774d56d682e549c)$') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.zero_id'
         WHEN named.identifier_type IN ('user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^(0{6,}|1{6,}|2{6,}|3{6,}|4{6,}|5{6,}|6{6,}|7{6,}|8{6,}|9{6,})$') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.same_digit'
         WHEN named.identifier_type IN ('phone') AND REGEXP_CONTAINS(LOWER(named.normalized_value), '^[+][0-9]{0,3}(0{6,}|1{6,}|2{6,}|3{6,}|4{6,}|5{6,}|6{6,}|7{6,}|8{6,}|9{6,})$') THEN 'identifier_types.' || named.identifier_type || '.block_defaults.same_digit_phone'
         WHEN named.identifier_type IN ('domain') AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
       END END AS set_aside_rule,
         CASE WHEN named.known_rule_is_by_other = 1 AND named.known_normalized_value = named.normalized_value THEN 1 ELSE 0 END AS stays_by_other
       FROM named
       LEFT JOIN `acme-project`.`nexus`.`nexus_blocked_values` AS blocked
         ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
       LEFT JOIN `acme-project`.`nexus`.`nexus_free_mail_domains` AS free_mail ON free_mail.domain = named.normalized_value
     ),
     looked_at AS (
       SELECT
         judged.entity_type,
         judged.identifier_type,
         judged.identifier_value,
         CASE WHEN (`judged`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) THEN judged.normalized_value ELSE judged.known_normalized_value END AS normalized_value,
         CASE WHEN (`judged`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) THEN judged.identifier_key ELSE judged.known_identifier_key END AS identifier_key,
         judged.first_seen_at,
         CASE
           WHEN NOT (`judged`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) OR (set_aside_rule IS NULL AND stays_by_other = 1) THEN judged.known_reason
           ELSE CASE
         WHEN set_aside_rule IS NULL THEN NULL
         WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
         WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
         WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
         ELSE 'blocked'
       END
         END AS reason,
         CASE
           WHEN NOT (`judged`.is_known = 0 OR (COALESCE(v_begin.judging, 0) > 0)) OR (set_aside_rule IS NULL AND stays_by_other = 1) THEN judged.known_rule
           ELSE set_aside_rule
         END AS rule,
         judged.is_present,
         judged.part,
         CASE
           WHEN judged.is_known = 1 AND (COALESCE(v_begin.judging, 0) > 0) AND judged.known_normalized_value IS DISTINCT FROM judged.normalized_value THEN 1
           ELSE 0
         END AS is_other,
         CASE WHEN judged.is_known = 1 AND (COALESCE(v_begin.judging, 0) > 0) THEN COALESCE(judged.known_rule, '') END AS rule_before
       FROM judged
     ),
     blocks AS (
       SELECT looked_at.identifier_key, MIN(overrides.override_id) AS override_id
       FROM looked_at
       JOIN `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
         ON overrides.entity_type = looked_at.entity_type
         AND overrides.identifier_type_a = looked_at.identifier_type
         AND overrides.identifier_value_a = looked_at.identifier_value
       WHERE overrides.kind = 'block' AND looked_at.identifier_key IS NOT NULL
       GROUP BY looked_at.identifier_key
     ),
     decided AS (
       SELECT
         looked_at.*,
         CASE
           WHEN looked_at.reason <> 'hub' AND looked_at.rule NOT LIKE 'override %' THEN looked_at.reason
           WHEN blocks.override_id IS NOT NULL THEN 'blocked'
           WHEN looked_at.reason = 'hub' THEN looked_at.reason
         END AS set_aside_reason,
         CASE
           WHEN looked_at.reason <> 'hub' AND looked_at.rule NOT LIKE 'override %' THEN looked_at.rule
           WHEN blocks.override_id IS NOT NULL THEN 'override ' || blocks.override_id
           WHEN looked_at.reason = 'hub' THEN looked_at.rule
         END AS set_aside_rule
       FROM looked_at
       LEFT JOIN blocks ON blocks.identifier_key = looked_at.identifier_key
     ),
     parted AS (
       SELECT
         entity_type, identifier_type, identifier_value, normalized_value, identifier_key, first_seen_at,
         set_aside_reason, set_aside_rule, is_present,
         CASE WHEN is_other = 1 OR rule_before <> COALESCE(set_aside_rule, '') THEN 'changed' ELSE part END AS part
       FROM decided
     )
     SELECT * FROM parted WHERE part <> 'judged'
     ) AS filling;
     IF COALESCE(v_begin.limiting, 0) > 0 THEN
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- reopen_limited
      INSERT INTO nexus_work_named (entity_type, identifier_type, identifier_value, normalized_value, identifier_key, is_present, part)
      WITH broken AS (
        SELECT component_id
        FROM (
          SELECT component_id, identifier_type, COUNT(DISTINCT identifier_key) AS held
          FROM `acme-project`.`nexus`.`nexus_entity_map`
          WHERE component_id IS NOT NULL AND CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END < 2147483647
          GROUP BY component_id, identifier_type
        ) AS held_values
        WHERE held > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END
        UNION ALL
        SELECT map.component_id
        FROM (
          SELECT entity_type, identifier_type, identifier_value AS normalized_value
          FROM `acme-project`.`nexus`.`nexus_quarantine`
          WHERE other_type IS NOT NULL
        ) AS refused
        JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `refused`.entity_type AND `map`.identifier_type = `refused`.identifier_type AND `map`.normalized_value = `refused`.normalized_value
      ),
      members AS (
        SELECT map.identifier_type, map.identifier_key, COUNT(*) OVER (PARTITION BY records.row_key) AS row_size
        FROM (
          SELECT `stored`.`row_key`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`
        FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
        LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
          ON replaced.row_key = stored.row_key
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
        WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN ('identifier')
        UNION ALL
        SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
        FROM nexus_work_batch AS incoming
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
        WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
        ) AS records
        JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
      ),
      crowded AS (
        SELECT identifier_key
        FROM members
        GROUP BY identifier_key, identifier_type
        HAVING SUM(row_size - 1) > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END
      ),
      found AS (
        SELECT `held`.`entity_type`, `held`.`identifier_type`, `held`.`identifier_value`, 'neighbour' AS part
        FROM `acme-project`.`nexus`.`nexus_entity_map` AS held
        JOIN (SELECT DISTINCT component_id FROM broken) AS broken ON broken.component_id = held.component_id
        UNION ALL
        SELECT `spelled`.`entity_type`, `spelled`.`identifier_type`, `spelled`.`identifier_value`, 'neighbour'
        FROM `acme-project`.`nexus`.`nexus_entity_map` AS spelled
        JOIN crowded ON crowded.identifier_key = spelled.identifier_key
        UNION ALL
        SELECT `hubs`.`entity_type`, `hubs`.`identifier_type`, `hubs`.`identifier_value`, 'reopened'
        FROM `acme-project`.`nexus`.`nexus_quarantine` AS hubs
        WHERE hubs.reason = 'hub'
      )
      SELECT DISTINCT `found`.`entity_type`, `found`.`identifier_type`, `found`.`identifier_value`, map.normalized_value, map.identifier_key, 0, found.part
      FROM found
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `found`.entity_type AND `map`.identifier_type = `found`.identifier_type AND `map`.identifier_value = `found`.identifier_value;
     END IF;
     IF COALESCE(v_begin.reopening, 0) > 0 THEN
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- reopen_neighbours.near_values
      CREATE OR REPLACE TEMP TABLE nexus_work_near_values AS
      SELECT `entity_type`, `identifier_type`, `identifier_value` FROM (
      WITH links AS (
        SELECT `stored`.`row_key`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`
        FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
        LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
          ON replaced.row_key = stored.row_key
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
        WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN ('identifier')
        UNION ALL
        SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
        FROM nexus_work_batch AS incoming
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
        WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ),
      changed_keys AS (
        SELECT identifier_key FROM nexus_work_named WHERE part IN ('changed', 'reopened')
        UNION ALL
        SELECT map.identifier_key
        FROM nexus_work_named AS changed
        JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `changed`.entity_type AND `map`.identifier_type = `changed`.identifier_type AND `map`.identifier_value = `changed`.identifier_value
        WHERE changed.part IN ('changed', 'reopened')
      ),
      changed AS (
        SELECT `entity_type`, `identifier_type`, `identifier_value` FROM nexus_work_named WHERE part IN ('changed', 'reopened')
        UNION ALL
        SELECT `spelled`.`entity_type`, `spelled`.`identifier_type`, `spelled`.`identifier_value`
        FROM `acme-project`.`nexus`.`nexus_entity_map` AS spelled
        JOIN (SELECT DISTINCT identifier_key FROM changed_keys) AS changed_keys
          ON changed_keys.identifier_key = spelled.identifier_key
      )
      SELECT DISTINCT `beside`.`entity_type`, `beside`.`identifier_type`, `beside`.`identifier_value`
      FROM (SELECT DISTINCT own.row_key FROM changed JOIN links AS own ON `own`.entity_type = `changed`.entity_type AND `own`.identifier_type = `changed`.identifier_type AND `own`.identifier_value = `changed`.identifier_value) AS touched_rows
      JOIN links AS beside ON beside.row_key = touched_rows.row_key
      UNION ALL
      SELECT `entity_type`, `identifier_type`, `identifier_value` FROM changed
      ) AS filling;
      -- reopen_neighbours
      INSERT INTO nexus_work_named (entity_type, identifier_type, identifier_value, normalized_value, identifier_key, is_present, part)
      WITH near AS (
        SELECT * FROM nexus_work_near_values AS near_values
      ),
      links AS (
        SELECT `stored`.`row_key`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`
        FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
        LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
          ON replaced.row_key = stored.row_key
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
        WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN ('identifier')
        UNION ALL
        SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
        FROM nexus_work_batch AS incoming
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
        WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ),
      near_hubs AS (
        SELECT DISTINCT aside.entity_type, aside.identifier_type, aside.normalized_value
        FROM `acme-project`.`nexus`.`nexus_quarantine` AS aside
        JOIN near ON `near`.entity_type = `aside`.entity_type AND `near`.identifier_type = `aside`.identifier_type AND `near`.identifier_value = `aside`.identifier_value
        WHERE aside.reason = 'hub'
      ),
      hubs AS (
        SELECT DISTINCT `aside`.`entity_type`, `aside`.`identifier_type`, `aside`.`identifier_value`
        FROM `acme-project`.`nexus`.`nexus_quarantine` AS aside
        JOIN near_hubs ON `near_hubs`.entity_type = `aside`.entity_type AND `near_hubs`.identifier_type = `aside`.identifier_type AND `near_hubs`.normalized_value = `aside`.normalized_value
        WHERE aside.reason = 'hub'
      ),
      found AS (
        SELECT `near`.`entity_type`, `near`.`identifier_type`, `near`.`identifier_value`, 'neighbour' AS part FROM near
        UNION ALL
        SELECT `beside`.`entity_type`, `beside`.`identifier_type`, `beside`.`identifier_value`, 'neighbour' AS part
        FROM (SELECT DISTINCT own.row_key FROM hubs JOIN links AS own ON `own`.entity_type = `hubs`.entity_type AND `own`.identifier_type = `hubs`.identifier_type AND `own`.identifier_value = `hubs`.identifier_value) AS hub_rows
        JOIN links AS beside ON beside.row_key = hub_rows.row_key
        UNION ALL
        SELECT `hubs`.`entity_type`, `hubs`.`identifier_type`, `hubs`.`identifier_value`, 'reopened' AS part FROM hubs
      )
      SELECT DISTINCT `found`.`entity_type`, `found`.`identifier_type`, `found`.`identifier_value`, map.normalized_value, map.identifier_key, 0, found.part
      FROM found
      JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `found`.entity_type AND `map`.identifier_type = `found`.identifier_type AND `map`.identifier_value = `found`.identifier_value;
     END IF;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- gather.known_values
     CREATE OR REPLACE TEMP TABLE nexus_work_known_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at` FROM (
     WITH started AS (
       SELECT DISTINCT entity_type, identifier_type, identifier_value
       FROM nexus_work_named
       WHERE part <> 'end' AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
     ),
     started_keys AS (
       SELECT DISTINCT identifier_key
       FROM nexus_work_named
       WHERE part <> 'end' AND identifier_key IS NOT NULL AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
     ),
     pins AS (
       SELECT
       overrides.override_key,
       overrides.override_id,
       overrides.created_at,
       overrides.entity_id,
       pinned.identifier_key
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     JOIN nexus_work_named AS pinned
       ON pinned.entity_type = overrides.entity_type
       AND pinned.identifier_type = overrides.identifier_type_a
       AND pinned.identifier_value = overrides.identifier_value_a
       AND pinned.part IN ('seed', 'changed', 'end')
     WHERE overrides.kind = 'pin'
     ),
     sought_keys AS (
       SELECT identifier_key FROM started_keys
       UNION ALL
       SELECT CASE sides.is_low WHEN 1 THEN linked.low_key ELSE linked.high_key END
       FROM (
         SELECT
       overrides.override_id,
       overrides.kind,
       overrides.created_at,
       LEAST(one.identifier_key, other.identifier_key) AS low_key,
       GREATEST(one.identifier_key, other.identifier_key) AS high_key
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     JOIN nexus_work_named AS `one`
       ON `one`.entity_type = overrides.entity_type
       AND `one`.identifier_type = overrides.`identifier_type_a`
       AND `one`.identifier_value = overrides.`identifier_value_a`
       AND `one`.part IN ('seed', 'changed', 'end')
     JOIN nexus_work_named AS `other`
       ON `other`.entity_type = overrides.entity_type
       AND `other`.identifier_type = overrides.`identifier_type_b`
       AND `other`.identifier_value = overrides.`identifier_value_b`
       AND `other`.part IN ('seed', 'changed', 'end')
     WHERE overrides.kind IN ('link') AND one.identifier_key <> other.identifier_key
       ) AS linked
       CROSS JOIN UNNEST(ARRAY<STRUCT<`is_low` INT64>>[STRUCT(0), STRUCT(1)]) AS `sides`
       JOIN started_keys
         ON started_keys.identifier_key = CASE sides.is_low WHEN 1 THEN linked.high_key ELSE linked.low_key END
       UNION ALL
       SELECT identifier_key FROM pins
     ),
     touched AS (
       SELECT DISTINCT component_id
       FROM (
         SELECT map.component_id
         FROM (SELECT DISTINCT identifier_key FROM sought_keys) AS sought_keys
         JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON map.identifier_key = sought_keys.identifier_key
         UNION ALL
         SELECT map.component_id
         FROM started
         JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `started`.entity_type AND `map`.identifier_type = `started`.identifier_type AND `map`.identifier_value = `started`.identifier_value
         UNION ALL
         SELECT map.component_id
         FROM pins
         JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON map.entity_id = pins.entity_id
       ) AS found
       WHERE component_id IS NOT NULL
     ),
     hubs AS (
       SELECT DISTINCT entity_type, identifier_type, identifier_value FROM `acme-project`.`nexus`.`nexus_quarantine` WHERE reason = 'hub'
     )
     SELECT `map`.`entity_type`, `map`.`identifier_type`, `map`.`identifier_value`, `map`.`normalized_value`, `map`.`identifier_key`, `map`.`component_id`, `map`.`entity_id`, `map`.`first_seen_at`
     FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
     LEFT JOIN touched ON touched.component_id = map.component_id
     LEFT JOIN started ON `started`.entity_type = `map`.entity_type AND `started`.identifier_type = `map`.identifier_type AND `started`.identifier_value = `map`.identifier_value
     LEFT JOIN started_keys ON started_keys.identifier_key = map.identifier_key
     LEFT JOIN hubs ON `hubs`.entity_type = `map`.entity_type AND `hubs`.identifier_type = `map`.identifier_type AND `hubs`.identifier_value = `map`.identifier_value
     WHERE (COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0)
       OR touched.component_id IS NOT NULL
       OR started.identifier_value IS NOT NULL
       OR started_keys.identifier_key IS NOT NULL
       OR hubs.identifier_value IS NOT NULL
     ) AS filling;
     -- gather
     CREATE OR REPLACE TEMP TABLE nexus_work_gathered AS
     SELECT `record_kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `occurred_at`, `row_key`, `source`, `event_id`, `row_id`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_value`, `value_unit`, `name_kind` FROM (
     WITH known AS (
       SELECT * FROM nexus_work_known_values AS known_values
     ),
     in_question AS (
       SELECT DISTINCT entity_type, identifier_type, normalized_value
       FROM (
         SELECT entity_type, identifier_type, normalized_value FROM nexus_work_named WHERE part <> 'end'
         UNION ALL
         SELECT entity_type, identifier_type, normalized_value FROM known
       ) AS looked_at
       WHERE normalized_value IS NOT NULL
     ),
     naming AS (
       SELECT DISTINCT names.entity_id
       FROM `acme-project`.`nexus`.`nexus_entity_names` AS names
       JOIN in_question ON `in_question`.entity_type = `names`.entity_type AND `in_question`.identifier_type = `names`.identifier_type AND `in_question`.normalized_value = `names`.normalized_value
     ),
     names AS (
       SELECT names.*
       FROM `acme-project`.`nexus`.`nexus_entity_names` AS names
       JOIN naming ON naming.entity_id = names.entity_id
     ),
     outside AS (
       SELECT map.*
       FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
       JOIN (SELECT DISTINCT entity_type, identifier_type, normalized_value FROM names) AS sought ON `sought`.entity_type = `map`.entity_type AND `sought`.identifier_type = `map`.identifier_type AND `sought`.normalized_value = `map`.normalized_value
       LEFT JOIN (SELECT DISTINCT entity_id FROM known WHERE entity_id IS NOT NULL) AS inside ON inside.entity_id = map.entity_id
       WHERE inside.entity_id IS NULL AND map.entity_id IS NOT NULL
     ),
     affected AS (
       SELECT DISTINCT entity_type, identifier_type, identifier_value
       FROM (
         SELECT entity_type, identifier_type, identifier_value FROM (
       SELECT DISTINCT entity_type, identifier_type, identifier_value
       FROM nexus_work_named
       WHERE part <> 'end' AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
         ) AS started
         UNION ALL
         SELECT entity_type, identifier_type, identifier_value FROM known WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
       ) AS looked_at
     ),
     records AS (
       SELECT records.*
       FROM (
         SELECT `stored`.`record_kind`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`, `stored`.`occurred_at`, `stored`.`row_key`, `stored`.`source`, `stored`.`event_id`, `stored`.`row_id`, `stored`.`role`, `stored`.`group_identifier_type`, `stored`.`group_identifier`, `stored`.`trait_name`, `stored`.`trait_value`
       FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
       LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
         ON replaced.row_key = stored.row_key
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
       WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN ('identifier', 'trait', 'membership')
       ) AS records
       LEFT JOIN affected ON `affected`.entity_type = `records`.entity_type AND `affected`.identifier_type = `records`.identifier_type AND `affected`.identifier_value = `records`.identifier_value
       LEFT JOIN (SELECT identifier_type, identifier_value FROM affected WHERE entity_type = 'group') AS affected_groups
         ON affected_groups.identifier_type = records.group_identifier_type
         AND affected_groups.identifier_value = records.group_identifier
       WHERE affected.identifier_value IS NOT NULL OR affected_groups.identifier_value IS NOT NULL OR (COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0)
     )
     SELECT 'value' AS `record_kind`, map.entity_type AS `entity_type`, map.identifier_type AS `identifier_type`, map.identifier_value AS `identifier_value`, map.normalized_value AS `normalized_value`, map.identifier_key AS `identifier_key`, map.component_id AS `component_id`, map.entity_id AS `entity_id`, map.first_seen_at AS `occurred_at`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS STRING) AS `name_kind`
     FROM known AS map
     UNION ALL
     SELECT 'outside', map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.identifier_key, map.component_id, map.entity_id, map.first_seen_at, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING)
     FROM outside AS map
     UNION ALL
     SELECT 'name', names.entity_type, names.identifier_type, CAST(NULL AS STRING), names.normalized_value, CAST(NULL AS INT64), CAST(NULL AS STRING), names.entity_id, CAST(NULL AS TIMESTAMP), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), names.kind
     FROM names
     UNION ALL
     SELECT `records`.`record_kind`, `records`.`entity_type`, `records`.`identifier_type`, `records`.`identifier_value`, CAST(NULL AS STRING), CAST(NULL AS INT64), CAST(NULL AS STRING), CAST(NULL AS STRING), `records`.`occurred_at`, `records`.`row_key`, `records`.`source`, `records`.`event_id`, `records`.`row_id`, `records`.`role`, `records`.`group_identifier_type`, `records`.`group_identifier`, `records`.`trait_name`, `records`.`trait_value`, CAST(NULL AS STRING), CAST(NULL AS FLOAT64), CAST(NULL AS STRING), CAST(NULL AS STRING)
     FROM records
     UNION ALL
     SELECT `happened`.`record_kind`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS INT64), CAST(NULL AS STRING), CAST(NULL AS STRING), `happened`.`occurred_at`, CAST(NULL AS STRING), `happened`.`source`, `happened`.`event_id`, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), `happened`.`event_name`, `happened`.`event_value`, `happened`.`value_unit`, CAST(NULL AS STRING)
     FROM (
       SELECT `stored`.`record_kind`, `stored`.`occurred_at`, `stored`.`source`, `stored`.`event_id`, `stored`.`event_name`, `stored`.`event_value`, `stored`.`value_unit`
       FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
       LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
         ON replaced.row_key = stored.row_key
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `stored`.source AND `retracted`.event_id = `stored`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `stored`.row_id)
       WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN ('event')
     ) AS happened
     JOIN (
       SELECT DISTINCT source, event_id
       FROM (
         SELECT source, event_id FROM records
         UNION ALL
         SELECT source, event_id FROM nexus_work_batch WHERE action <> 'skip'
       ) AS events
     ) AS told_of ON told_of.source = happened.source AND told_of.event_id = happened.event_id
     ) AS filling;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- find_affected
     CREATE OR REPLACE TEMP TABLE nexus_work_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present`, `is_known`, `known_normalized_value`, `known_identifier_key`, `known_component_id`, `known_entity_id`, `known_first_seen_at` FROM (
     WITH seeds AS (
       SELECT * FROM nexus_work_named WHERE part IN ('seed', 'changed')
     ),
     seed_keys AS (
       SELECT identifier_key, MAX(set_aside_reason) AS reason, MAX(set_aside_rule) AS rule
       FROM seeds
       WHERE identifier_key IS NOT NULL AND COALESCE(set_aside_reason, 'blocked') = 'blocked'
       GROUP BY identifier_key
     ),
     known AS (
       SELECT * FROM nexus_work_gathered WHERE record_kind = 'value'
     ),
     aside AS (
       SELECT entity_type, identifier_type, identifier_value, reason, rule
       FROM `acme-project`.`nexus`.`nexus_quarantine`
       WHERE other_type IS NULL
     ),
     affected AS (
       SELECT
         seeds.entity_type, seeds.identifier_type, seeds.identifier_value, seeds.normalized_value, seeds.identifier_key,
         CASE WHEN seeds.set_aside_reason <> 'hub' THEN seeds.set_aside_reason END AS set_aside_reason,
         CASE WHEN seeds.set_aside_reason <> 'hub' THEN seeds.set_aside_rule END AS set_aside_rule,
         CASE WHEN known.identifier_value IS NULL THEN 0 ELSE 1 END AS is_known,
         known.normalized_value AS known_normalized_value,
         known.identifier_key AS known_identifier_key,
         known.component_id AS known_component_id,
         known.entity_id AS known_entity_id,
         known.occurred_at AS known_first_seen_at
       FROM seeds
       LEFT JOIN known ON `known`.entity_type = `seeds`.entity_type AND `known`.identifier_type = `seeds`.identifier_type AND `known`.identifier_value = `seeds`.identifier_value
       UNION ALL
       SELECT
         known.entity_type, known.identifier_type, known.identifier_value, known.normalized_value, known.identifier_key,
         CASE
           WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.reason
           WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.reason
           ELSE seed_keys.reason
         END,
         CASE
           WHEN aside.reason <> 'hub' AND aside.rule NOT LIKE 'override %' THEN aside.rule
           WHEN aside.rule LIKE 'override %' AND seed_keys.identifier_key IS NULL THEN aside.rule
           ELSE seed_keys.rule
         END,
         1, known.normalized_value, known.identifier_key, known.component_id, known.entity_id, known.occurred_at
       FROM known
       LEFT JOIN seeds ON `seeds`.entity_type = `known`.entity_type AND `seeds`.identifier_type = `known`.identifier_type AND `seeds`.identifier_value = `known`.identifier_value
       LEFT JOIN seed_keys ON seed_keys.identifier_key = known.identifier_key
       LEFT JOIN aside ON `aside`.entity_type = `known`.entity_type AND `aside`.identifier_type = `known`.identifier_type AND `aside`.identifier_value = `known`.identifier_value
       WHERE seeds.identifier_value IS NULL
     ),
     known_hubs AS (
       SELECT known.identifier_key, MAX(aside.rule) AS rule
       FROM known
       JOIN aside ON `aside`.entity_type = `known`.entity_type AND `aside`.identifier_type = `known`.identifier_type AND `aside`.identifier_value = `known`.identifier_value
       LEFT JOIN (
         SELECT DISTINCT identifier_key FROM nexus_work_named WHERE part = 'reopened'
       ) AS reopened ON reopened.identifier_key = known.identifier_key
       WHERE aside.reason = 'hub' AND reopened.identifier_key IS NULL AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
       GROUP BY known.identifier_key
     ),
     records AS (
       SELECT `record_kind`, `entity_type`, `identifier_type`, `identifier_value`, `group_identifier_type`, `group_identifier`, `occurred_at`
       FROM nexus_work_gathered
       WHERE record_kind IN ('identifier', 'trait', 'membership')
       UNION ALL
       SELECT `incoming`.`record_kind`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`group_identifier_type`, `incoming`.`group_identifier`, `incoming`.`occurred_at`
       FROM nexus_work_batch AS incoming
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
       WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier', 'trait', 'membership')
     ),
     occurrences AS (
       SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
       UNION ALL
       SELECT 'group', group_identifier_type, group_identifier, occurred_at
       FROM records
       WHERE record_kind = 'membership' AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0))
     ),
     seen AS (
       SELECT
         affected.entity_type,
         affected.identifier_type,
         affected.identifier_value,
         MIN(occurrences.occurred_at) AS first_seen_at
       FROM affected
       JOIN occurrences ON `occurrences`.entity_type = `affected`.entity_type AND `occurrences`.identifier_type = `affected`.identifier_type AND `occurrences`.identifier_value = `affected`.identifier_value
       GROUP BY affected.entity_type, affected.identifier_type, affected.identifier_value
       UNION ALL
       SELECT entity_type, identifier_type, identifier_value, first_seen_at
       FROM seeds
       WHERE is_present = 1 AND (COALESCE(v_begin.must_run, 0) + v_next_salts + 1 > 0)
     )
     SELECT
       affected.entity_type,
       affected.identifier_type,
       affected.identifier_value,
       affected.normalized_value,
       affected.identifier_key,
       seen.first_seen_at,
       CASE
         WHEN affected.set_aside_reason IS NOT NULL THEN affected.set_aside_reason
         WHEN known_hubs.identifier_key IS NOT NULL THEN 'hub'
       END AS set_aside_reason,
       COALESCE(affected.set_aside_rule, known_hubs.rule) AS set_aside_rule,
       CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present,
       affected.is_known,
       affected.known_normalized_value,
       affected.known_identifier_key,
       affected.known_component_id,
       affected.known_entity_id,
       affected.known_first_seen_at
     FROM affected
     LEFT JOIN seen ON `seen`.entity_type = `affected`.entity_type AND `seen`.identifier_type = `affected`.identifier_type AND `seen`.identifier_value = `affected`.identifier_value
     LEFT JOIN known_hubs ON known_hubs.identifier_key = affected.identifier_key
     ) AS filling;
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- link_rows.neighbour_counts
     CREATE OR REPLACE TEMP TABLE nexus_work_neighbour_counts AS
     SELECT `identifier_key`, `identifier_type`, `neighbour_count` FROM (
     WITH members AS (
       SELECT records.row_key, named.identifier_key, named.identifier_type, named.set_aside_reason
       FROM (
         SELECT `row_key`, `entity_type`, `identifier_type`, `identifier_value`
       FROM nexus_work_gathered
       WHERE record_kind IN ('identifier')
       UNION ALL
       SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
       FROM nexus_work_batch AS incoming
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
       WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
       ) AS records
       JOIN nexus_work_values AS named ON `named`.entity_type = `records`.entity_type AND `named`.identifier_type = `records`.identifier_type AND `named`.identifier_value = `records`.identifier_value
       WHERE named.is_present = 1 AND COALESCE(named.set_aside_reason, 'hub') = 'hub'
     ),
     sized AS (
       SELECT members.*, COUNT(*) OVER (PARTITION BY row_key) AS row_size FROM members
     ),
     candidates AS (
       SELECT identifier_key, identifier_type
       FROM sized
       WHERE set_aside_reason IS NULL
       GROUP BY identifier_key, identifier_type
       HAVING SUM(row_size - 1) * 5 >= CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END * 4
     ),
     own AS (
       SELECT DISTINCT members.row_key, candidates.identifier_key, candidates.identifier_type
       FROM candidates
       JOIN members ON members.identifier_key = candidates.identifier_key
     ),
     homed AS (
       SELECT
         members.row_key, members.identifier_key, members.identifier_type,
         MIN(members.row_key) OVER (PARTITION BY members.identifier_key) AS home
       FROM (SELECT DISTINCT row_key FROM own) AS asked
       JOIN members ON members.row_key = asked.row_key
     ),
     clustered AS (
       SELECT homed.*, MIN(home) OVER (PARTITION BY row_key) AS cluster FROM homed
     ),
     turned AS (
       SELECT clustered.*, ROW_NUMBER() OVER (PARTITION BY cluster, identifier_key ORDER BY row_key) AS turn FROM clustered
     ),
     row_types AS (
       SELECT
         row_key, cluster, identifier_type,
         COUNT(DISTINCT identifier_key) AS type_count,
         SUM(SUM(CASE turn WHEN 1 THEN 1 ELSE 0 END)) OVER (PARTITION BY cluster, identifier_type) AS cluster_count
       FROM turned
       GROUP BY row_key, cluster, identifier_type
     ),
     ties AS (
       SELECT
         own.row_key, own.identifier_key, own.identifier_type,
         row_types.identifier_type AS neighbour_type, row_types.type_count, row_types.cluster_count,
         ROW_NUMBER() OVER (
           PARTITION BY own.identifier_key, row_types.identifier_type, row_types.cluster ORDER BY own.row_key
         ) AS place_in_cluster
       FROM own
       JOIN row_types ON row_types.row_key = own.row_key
       WHERE row_types.identifier_type <> own.identifier_type
     ),
     bounded AS (
       SELECT
         ties.row_key, ties.identifier_key, ties.identifier_type, ties.neighbour_type,
         LEAST(
           SUM(ties.type_count) OVER (PARTITION BY ties.identifier_key, ties.neighbour_type),
           SUM(CASE ties.place_in_cluster WHEN 1 THEN ties.cluster_count ELSE 0 END) OVER (PARTITION BY ties.identifier_key, ties.neighbour_type)
         ) AS at_most,
         MAX(ties.type_count) OVER (PARTITION BY ties.identifier_key, ties.neighbour_type) AS at_least,
         CASE WHEN MAX(ties.type_count) OVER (PARTITION BY ties.identifier_key) > CASE ties.identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END THEN 1 ELSE 0 END AS is_hub
       FROM ties
     ),
     weighed AS (
       SELECT
         bounded.*,
         CASE
           WHEN is_hub = 1 THEN 1
           WHEN at_most > CASE bounded.identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END THEN 0
           WHEN at_least * 5 >= CASE bounded.identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END * 4 THEN 1
           ELSE 0
         END AS is_counted
       FROM bounded
     )
     SELECT
       weighed.identifier_key,
       weighed.identifier_type,
       CASE MAX(weighed.is_counted) WHEN 1 THEN MAX(weighed.at_least) ELSE COUNT(DISTINCT neighbour.identifier_key) END AS neighbour_count
     FROM weighed
     LEFT JOIN members AS neighbour
       ON neighbour.row_key = CASE weighed.is_counted WHEN 0 THEN weighed.row_key END AND neighbour.identifier_type = weighed.neighbour_type
     WHERE weighed.at_most * 5 >= CASE weighed.identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END * 4
     GROUP BY weighed.identifier_key, weighed.identifier_type, weighed.neighbour_type
     ) AS filling;
     -- link_rows
     CREATE OR REPLACE TEMP TABLE nexus_work_edges AS
     SELECT `round`, `low_key`, `high_key`, `rule` FROM (
     WITH crowded AS (
       SELECT
         identifier_key,
         MAX(CASE WHEN neighbour_count > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END THEN 1 ELSE 0 END) AS is_hub,
         MAX(CASE WHEN CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END >= 5 AND neighbour_count * 5 >= CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END * 4 THEN 1 ELSE 0 END) AS is_near
       FROM nexus_work_neighbour_counts AS neighbour_counts
       GROUP BY identifier_key
     ),
     hubs AS (
       SELECT identifier_key FROM crowded WHERE is_hub = 1
     ),
     free_keys AS (
       SELECT DISTINCT named.identifier_key
       FROM nexus_work_values AS named
       LEFT JOIN hubs ON hubs.identifier_key = named.identifier_key
       WHERE named.is_present = 1 AND named.set_aside_reason IS NULL AND hubs.identifier_key IS NULL
     )
     SELECT 0 AS round, low_key, high_key, CAST(NULL AS STRING) AS rule
     FROM (
       WITH row_members AS (
       SELECT members.row_key, members.identifier_key
       FROM (
       SELECT records.row_key, named.identifier_key, named.identifier_type, named.set_aside_reason
       FROM (
         SELECT `row_key`, `entity_type`, `identifier_type`, `identifier_value`
       FROM nexus_work_gathered
       WHERE record_kind IN ('identifier')
       UNION ALL
       SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
       FROM nexus_work_batch AS incoming
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
       WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
       ) AS records
       JOIN nexus_work_values AS named ON `named`.entity_type = `records`.entity_type AND `named`.identifier_type = `records`.identifier_type AND `named`.identifier_value = `records`.identifier_value
       WHERE named.is_present = 1 AND COALESCE(named.set_aside_reason, 'hub') = 'hub'
       ) AS members
       LEFT JOIN hubs ON hubs.identifier_key = members.identifier_key
       WHERE members.set_aside_reason IS NULL AND hubs.identifier_key IS NULL
     ),
     stars AS (
       SELECT row_key, MIN(identifier_key) AS hub_key, MAX(identifier_key) AS far_key, COUNT(*) AS member_count
       FROM row_members
       GROUP BY row_key
     )
     SELECT DISTINCT low_key, high_key
     FROM (
       SELECT hub_key AS low_key, far_key AS high_key FROM stars WHERE hub_key <> far_key
       UNION ALL
       SELECT stars.hub_key, row_members.identifier_key
       FROM stars
       JOIN row_members ON row_members.row_key = stars.row_key
       WHERE stars.member_count > 2 AND row_members.identifier_key <> stars.hub_key AND row_members.identifier_key <> stars.far_key
     ) AS star_edges
     ) AS edges
     UNION ALL
     SELECT DISTINCT 0, decided.low_key, decided.high_key, CAST(NULL AS STRING)
     FROM (
       SELECT
       overrides.override_id,
       overrides.kind,
       overrides.created_at,
       LEAST(one.identifier_key, other.identifier_key) AS low_key,
       GREATEST(one.identifier_key, other.identifier_key) AS high_key
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     JOIN nexus_work_named AS `one`
       ON `one`.entity_type = overrides.entity_type
       AND `one`.identifier_type = overrides.`identifier_type_a`
       AND `one`.identifier_value = overrides.`identifier_value_a`
       AND `one`.part IN ('seed', 'changed', 'end')
     JOIN nexus_work_named AS `other`
       ON `other`.entity_type = overrides.entity_type
       AND `other`.identifier_type = overrides.`identifier_type_b`
       AND `other`.identifier_value = overrides.`identifier_value_b`
       AND `other`.part IN ('seed', 'changed', 'end')
     WHERE overrides.kind IN ('link') AND one.identifier_key <> other.identifier_key
     ) AS decided
     JOIN free_keys AS low_end ON low_end.identifier_key = decided.low_key
     JOIN free_keys AS high_end ON high_end.identifier_key = decided.high_key
     UNION ALL
     SELECT CASE is_hub WHEN 1 THEN -1 ELSE -3 END, identifier_key, identifier_key, CAST(NULL AS STRING)
     FROM crowded
     WHERE is_hub = 1 OR is_near = 1
     ) AS filling;
     -- check_batch
     SET v_check_batch = (SELECT AS STRUCT
      (SELECT COUNT(*) FROM (
       SELECT 'nexus_overrides ' || override_id || ' ' || CASE
       WHEN kind NOT IN ('link', 'veto', 'pin', 'block', 'retract') THEN 'has the kind ' || kind || '; it is to be link, veto, pin, block or retract'
       WHEN kind = 'retract' AND (source IS NULL OR event_id IS NULL) THEN 'names no source and event to retract'
       WHEN kind <> 'retract' AND entity_type IS NULL THEN 'has no entity_type'
       WHEN kind <> 'retract' AND (identifier_type_a IS NULL OR identifier_value_a IS NULL) THEN 'names no first identifier'
       WHEN kind IN ('link', 'veto') AND (identifier_type_b IS NULL OR identifier_value_b IS NULL) THEN 'names no second identifier'
       WHEN kind = 'pin' AND entity_id IS NULL THEN 'names no entity_id to keep'
     END AS finding
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     WHERE CASE
       WHEN kind NOT IN ('link', 'veto', 'pin', 'block', 'retract') THEN 'has the kind ' || kind || '; it is to be link, veto, pin, block or retract'
       WHEN kind = 'retract' AND (source IS NULL OR event_id IS NULL) THEN 'names no source and event to retract'
       WHEN kind <> 'retract' AND entity_type IS NULL THEN 'has no entity_type'
       WHEN kind <> 'retract' AND (identifier_type_a IS NULL OR identifier_value_a IS NULL) THEN 'names no first identifier'
       WHEN kind IN ('link', 'veto') AND (identifier_type_b IS NULL OR identifier_value_b IS NULL) THEN 'names no second identifier'
       WHEN kind = 'pin' AND entity_id IS NULL THEN 'names no entity_id to keep'
     END IS NOT NULL
     ) AS bad_overrides) AS `bad_overrides`,
       (SELECT MIN(finding) FROM (
       SELECT 'nexus_overrides ' || override_id || ' ' || CASE
       WHEN kind NOT IN ('link', 'veto', 'pin', 'block', 'retract') THEN 'has the kind ' || kind || '; it is to be link, veto, pin, block or retract'
       WHEN kind = 'retract' AND (source IS NULL OR event_id IS NULL) THEN 'names no source and event to retract'
       WHEN kind <> 'retract' AND entity_type IS NULL THEN 'has no entity_type'
       WHEN kind <> 'retract' AND (identifier_type_a IS NULL OR identifier_value_a IS NULL) THEN 'names no first identifier'
       WHEN kind IN ('link', 'veto') AND (identifier_type_b IS NULL OR identifier_value_b IS NULL) THEN 'names no second identifier'
       WHEN kind = 'pin' AND entity_id IS NULL THEN 'names no entity_id to keep'
     END AS finding
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     WHERE CASE
       WHEN kind NOT IN ('link', 'veto', 'pin', 'block', 'retract') THEN 'has the kind ' || kind || '; it is to be link, veto, pin, block or retract'
       WHEN kind = 'retract' AND (source IS NULL OR event_id IS NULL) THEN 'names no source and event to retract'
       WHEN kind <> 'retract' AND entity_type IS NULL THEN 'has no entity_type'
       WHEN kind <> 'retract' AND (identifier_type_a IS NULL OR identifier_value_a IS NULL) THEN 'names no first identifier'
       WHEN kind IN ('link', 'veto') AND (identifier_type_b IS NULL OR identifier_value_b IS NULL) THEN 'names no second identifier'
       WHEN kind = 'pin' AND entity_id IS NULL THEN 'names no entity_id to keep'
     END IS NOT NULL
     ) AS bad_overrides) AS `bad_override`,
       (SELECT COUNT(*) FROM nexus_work_batch WHERE fault IS NOT NULL) + (SELECT COUNT(*) FROM `acme-project`.`nexus`.`nexus_rejected_records`) AS `rejections`,
       (SELECT MIN(`_ingested_at`)
     FROM (
       SELECT `_ingested_at` FROM nexus_work_batch WHERE fault IS NOT NULL
       UNION ALL
       SELECT `_ingested_at` FROM `acme-project`.`nexus`.`nexus_rejected_records`
     ) AS rejections) AS `oldest_rejection`,
       (SELECT COUNT(*) FROM (
       SELECT identifier_key
       FROM (
         SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
         FROM nexus_work_values
         WHERE normalized_value IS NOT NULL AND is_present = 1
       ) AS identifiers
       GROUP BY identifier_key
       HAVING COUNT(*) > 1
     ) AS collisions) AS `collisions`,
       (SELECT COUNT(*) FROM nexus_work_edges WHERE round = 0) AS `edge_count`,
       (SELECT COUNT(*) FROM nexus_work_batch WHERE action = 'supersede') AS `superseding`);
     IF v_next_salts = 0 THEN
      IF COALESCE(v_check_batch.collisions, 0) > 0 THEN
       RAISE USING MESSAGE = CONCAT('Different identifiers share a key under two salts in a row, so nothing was published. This is a bug in Nexus: please report it with the run id ', COALESCE(CAST(v_begin.run_id AS STRING), ''), '.');
      END IF;
     END IF;
     SET v_next_salts = v_next_salts + 1;
    UNTIL COALESCE(v_check_batch.collisions, 0) = 0
    END REPEAT;
    IF COALESCE(v_check_batch.bad_overrides, 0) > 0 THEN
     RAISE USING MESSAGE = CONCAT('Overrides that cannot be followed: ', COALESCE(CAST(COALESCE(v_check_batch.bad_overrides, 0) AS STRING), ''), ', so nothing was loaded. The first: ', COALESCE(CAST(v_check_batch.bad_override AS STRING), ''), '. Correct it, then call again.');
    END IF;
    IF v_begin.mode <> 'forget' THEN
     IF v_begin.mode <> 'audit' THEN
      IF COALESCE(v_check_batch.rejections, 0) > 0 THEN
       -- judge_rejected
       SET v_judge_rejected = (SELECT AS STRUCT
        judged.rejected_count AS `rejected`,
         judged.new_count AS `rejected_new`,
         judged.first_new AS `rejected_first`,
         judged.is_too_much AS `rejected_excess`,
         COALESCE(judged.measured_rows, '') AS `rejected_told`,
         judged.read_count AS `rows_read`
       FROM (
         SELECT
           counted.*,
           batch_size.row_count AS read_count,
           CASE WHEN counted.new_count > 10 AND counted.new_count > 0.01 * batch_size.row_count THEN 1 ELSE 0 END AS is_too_much
         FROM (
           SELECT
           STRING_AGG(described, ',' ORDER BY place, described) AS `measured_rows`,
           STRING_AGG(CASE is_warning WHEN 1 THEN described END, ',' ORDER BY place, described) AS `warned_rows`,
           CAST(COALESCE(SUM(record_count), 0) AS INT64) AS `rejected_count`,
           CAST(COALESCE(SUM(new_count), 0) AS INT64) AS `new_count`,
           MIN(such_as_new) AS `first_new`
         FROM (
           SELECT measures.*, TO_JSON_STRING(STRUCT(`measure` AS `measure`, `entity_type` AS `entity_type`, `entity_id` AS `entity_id`, `identifier_type` AS `identifier_type`, `source` AS `source`, `event_id` AS `event_id`, `row_id` AS `row_id`, `value` AS `value`, `compared_value` AS `compared_value`, `threshold` AS `threshold`, `is_warning` AS `is_warning`, `says` AS `says`)) AS described
           FROM (
         SELECT CAST('rejected_records' AS STRING) AS `measure`, CAST(CAST(NULL AS STRING) AS STRING) AS `entity_type`, CAST(CAST(NULL AS STRING) AS STRING) AS `entity_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `identifier_type`, CAST(source AS STRING) AS `source`, CAST(CAST(NULL AS STRING) AS STRING) AS `event_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `row_id`, CAST(record_count AS FLOAT64) AS `value`, CAST(CAST(NULL AS FLOAT64) AS FLOAT64) AS `compared_value`, CAST(0 AS FLOAT64) AS `threshold`, CAST(1 AS INT64) AS `is_warning`, CAST(CONCAT(relation, ' of ', source, ': ', CAST(`record_count` AS STRING), CASE record_count WHEN 1 THEN ' record cannot be loaded and was' ELSE ' records cannot be loaded and were' END, ' left out: nexus_rejected_records lists them, such as one of which ', such_as, '. Correct them in the source: a run that finds them corrected loads them.') AS STRING) AS `says`, 0 AS place, new_count, such_as_new, record_count
         FROM (
           SELECT
             source,
             relation,
             COUNT(*) AS record_count,
             MIN(CONCAT(column_name, ' ', reason)) AS such_as,
             SUM(is_new) AS new_count,
             MIN(CASE is_new WHEN 1 THEN described END) AS such_as_new
           FROM (
             SELECT source, relation, column_name, reason, CONCAT(source, ', ', relation, COALESCE(', ' || raw_table || ' ' || raw_key, ''), COALESCE(', event ' || event_id, ', no event'), CASE WHEN record_kind = 'event' THEN '' ELSE COALESCE(', row ' || row_id, ', no row') END, ': ', column_name, COALESCE(' "' || value || '"', ''), ' ', reason) AS described, CASE WHEN fate = 'new' AND record_kind <> 'state' THEN 1 ELSE 0 END AS is_new
             FROM (
             WITH faulty AS (
         SELECT rejected_key, `source`, `relation`, `record_kind`, `entity_type`, `event_id`, `row_id`, `raw_table`, `raw_key`, `column_name`, `value`, `reason`, `row_key`, MAX(`_ingested_at`) AS `_ingested_at`
         FROM (
           SELECT
             TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(given.row_key) AS STRING) || ':' || given.row_key, '-'), COALESCE(CAST(LENGTH(given.record_key) AS STRING) || ':' || given.record_key, '-'), COALESCE(CAST(LENGTH(given.fault) AS STRING) || ':' || given.fault, '-')))) AS rejected_key,
             source, record_kind, entity_type, SUBSTR(given.event_id, 1, 200) AS event_id, SUBSTR(given.row_id, 1, 200) AS row_id,
             JSON_VALUE(PARSE_JSON(`fault`), '$."relation"') AS `relation`, JSON_VALUE(PARSE_JSON(`fault`), '$."raw_table"') AS `raw_table`, JSON_VALUE(PARSE_JSON(`fault`), '$."raw_key"') AS `raw_key`, JSON_VALUE(PARSE_JSON(`fault`), '$."column"') AS `column_name`, JSON_VALUE(PARSE_JSON(`fault`), '$."value"') AS `value`, JSON_VALUE(PARSE_JSON(`fault`), '$."reason"') AS `reason`,
             CASE
             WHEN NULLIF(TRIM(given.event_id, ' \t\r\n '), '') IS NOT NULL AND (given.record_kind = 'event' OR given.row_id IS NOT NULL) THEN SUBSTR(given.row_key, 10)
           END AS row_key,
             `_ingested_at`
           FROM nexus_work_batch AS given
           WHERE fault IS NOT NULL
         ) AS told
         GROUP BY rejected_key, `source`, `relation`, `record_kind`, `entity_type`, `event_id`, `row_id`, `raw_table`, `raw_key`, `column_name`, `value`, `reason`, `row_key`
       ),
       known AS (
         SELECT * FROM `acme-project`.`nexus`.`nexus_rejected_records`
       ),
       delivered AS (
         SELECT row_key, MAX(`_ingested_at`) AS delivered_at
         FROM (
           SELECT row_key, `_ingested_at` FROM nexus_work_batch WHERE fault IS NULL
           UNION ALL
           SELECT row_key, `_ingested_at` FROM faulty WHERE row_key IS NOT NULL
           UNION ALL
           SELECT row_key, `_ingested_at`
           FROM `acme-project`.`nexus`.`nexus_event_log`
           WHERE `_ingested_at` >= v_check_batch.oldest_rejection AND row_key IN (SELECT row_key FROM faulty UNION ALL SELECT row_key FROM known)
         ) AS deliveries
         GROUP BY row_key
       ),
       rejected_now AS (
         SELECT faulty.*
         FROM faulty
         LEFT JOIN delivered ON delivered.row_key = faulty.row_key
         WHERE delivered.delivered_at IS NULL OR faulty.`_ingested_at` IS NULL OR delivered.delivered_at <= faulty.`_ingested_at`
       )
       SELECT
         COALESCE(rejected_now.rejected_key, known.rejected_key) AS rejected_key,
         CASE WHEN rejected_now.rejected_key IS NULL THEN known.`source` ELSE rejected_now.`source` END AS `source`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`relation` ELSE rejected_now.`relation` END AS `relation`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`record_kind` ELSE rejected_now.`record_kind` END AS `record_kind`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`entity_type` ELSE rejected_now.`entity_type` END AS `entity_type`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`event_id` ELSE rejected_now.`event_id` END AS `event_id`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`row_id` ELSE rejected_now.`row_id` END AS `row_id`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`raw_table` ELSE rejected_now.`raw_table` END AS `raw_table`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`raw_key` ELSE rejected_now.`raw_key` END AS `raw_key`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`column_name` ELSE rejected_now.`column_name` END AS `column_name`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`value` ELSE rejected_now.`value` END AS `value`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`reason` ELSE rejected_now.`reason` END AS `reason`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`row_key` ELSE rejected_now.`row_key` END AS `row_key`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`_ingested_at` ELSE rejected_now.`_ingested_at` END AS `_ingested_at`,
         CASE
           WHEN known.rejected_key IS NULL THEN 'new'
           WHEN rejected_now.rejected_key IS NOT NULL THEN 'seen'
           WHEN known.`_ingested_at` IS NULL OR known.`_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN 'drop'
           WHEN known.`_ingested_at` >= CASE known.source WHEN 'crm' THEN v_begin.since_crm WHEN 'fleet' THEN v_begin.since_fleet ELSE TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) END OR delivered.delivered_at > known.`_ingested_at` THEN 'drop'
           ELSE 'stays'
         END AS fate
       FROM rejected_now
       FULL OUTER JOIN known ON known.rejected_key = rejected_now.rejected_key
       LEFT JOIN delivered ON delivered.row_key = known.row_key
             ) AS rejected
             WHERE fate <> 'drop'
           ) AS remaining
           GROUP BY source, relation
         ) AS relations
           ) AS measures
         ) AS described_measures
         ) AS counted
         CROSS JOIN (SELECT COUNT(*) AS row_count FROM nexus_work_batch WHERE record_kind NOT IN ('gone', 'state')) AS batch_size
       ) AS judged);
       IF COALESCE(v_judge_rejected.rejected_excess, 0) = 1 THEN
        RAISE USING MESSAGE = CONCAT('Records that cannot be loaded: ', COALESCE(CAST(COALESCE(v_judge_rejected.rejected_new, 0) AS STRING), ''), ' of ', COALESCE(CAST(COALESCE(v_judge_rejected.rows_read, 0) AS STRING), ''), ' that were read, and a run passes over 10 or 1 % of them at most (resolution.max_rejected_records, max_rejected_share), so nothing was loaded. The first: ', COALESCE(CAST(v_judge_rejected.rejected_first AS STRING), ''), '. Correct these rows in the source, or allow more in the config, then call again.');
       END IF;
      END IF;
     END IF;
    END IF;
    IF COALESCE(v_check_batch.edge_count, 0) > 50000 THEN
     IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
      SET v_last_due = CURRENT_TIMESTAMP();
      -- call
      CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
     END IF;
     -- start_contraction
     CREATE OR REPLACE TEMP TABLE nexus_work_contractions AS
     SELECT `round`, `node`, `representative` FROM (
     SELECT CAST(NULL AS INT64) AS `round`, CAST(NULL AS INT64) AS `node`, CAST(NULL AS INT64) AS `representative` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     SET v_round = 0;
     SET v_contract_passes = 0;
     REPEAT
      SET v_contract_passes = v_contract_passes + 1;
      IF v_contract_passes > 60 THEN
       RAISE USING MESSAGE = 'contract: not done after 60 passes';
      END IF;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- contract_edges
      INSERT INTO nexus_work_contractions (round, node, representative)
      WITH neighbours AS (
        SELECT low_key AS node, low_key AS neighbour FROM nexus_work_edges WHERE round = v_round
        UNION ALL
        SELECT high_key, low_key FROM nexus_work_edges WHERE round = v_round
      ),
      smallest AS (
        SELECT node, MIN(neighbour) AS representative FROM neighbours GROUP BY node
      )
      SELECT CAST(v_round AS INT64), smallest.node, jump.representative
      FROM smallest
      JOIN smallest AS jump ON jump.node = smallest.representative
      WHERE jump.representative <> smallest.node;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- rewrite_edges
      INSERT INTO nexus_work_edges (round, low_key, high_key)
      SELECT DISTINCT
        CAST(v_round AS INT64) + 1,
        LEAST(low_end, high_end),
        GREATEST(low_end, high_end)
      FROM (
        SELECT
          COALESCE(low_side.representative, edges.low_key) AS low_end,
          COALESCE(high_side.representative, edges.high_key) AS high_end
        FROM nexus_work_edges AS edges
        LEFT JOIN nexus_work_contractions AS low_side ON low_side.round = edges.round AND low_side.node = edges.low_key
        LEFT JOIN nexus_work_contractions AS high_side ON high_side.round = edges.round AND high_side.node = edges.high_key
        WHERE edges.round = v_round
      ) AS rewritten
      WHERE low_end <> high_end;
      SET v_remaining = @@row_count;
      SET v_round = v_round + 1;
     UNTIL v_remaining <= 50000
     END REPEAT;
    END IF;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- resolve_identifiers
    CREATE OR REPLACE TEMP TABLE nexus_work_labels AS
    SELECT `node`, `component`, `entity` FROM (
    SELECT node, component, CAST(NULL AS INT64) AS entity
    FROM (
      WITH edges AS (
      SELECT low_key, high_key FROM nexus_work_edges WHERE round = v_round
    ),
    nodes AS (
      SELECT node, ROW_NUMBER() OVER (ORDER BY node) - 1 AS position
      FROM (SELECT low_key AS node FROM edges UNION ALL SELECT high_key AS node FROM edges) AS ends
      GROUP BY node
    ),
    size AS (
      SELECT COUNT(*) AS node_count FROM nodes
    ),
    packed AS (
      SELECT
        MAX(size.node_count) AS node_count,
        ARRAY_AGG(CAST(low_nodes.position * size.node_count + high_nodes.position AS FLOAT64) IGNORE NULLS) AS packed_edges
      FROM edges
      JOIN nodes AS low_nodes ON low_nodes.node = edges.low_key
      JOIN nodes AS high_nodes ON high_nodes.node = edges.high_key
      CROSS JOIN size
    ),
    solved AS (
      SELECT `acme-project`.`nexus`.`solve_components`(CAST(node_count AS FLOAT64), packed_edges) AS solution
      FROM packed
      WHERE node_count > 0
    ),
    positions AS (
      SELECT `label_offset` AS position, CAST(`label` AS INT64) AS component_position
      FROM `solved` AS `solved_rows` CROSS JOIN UNNEST(solved_rows.solution) AS `label` WITH OFFSET AS `label_offset`
    )
    SELECT nodes.node AS node, components.node AS component
    FROM positions
    JOIN nodes ON nodes.position = positions.position
    JOIN nodes AS components ON components.position = positions.component_position
    WHERE positions.component_position <> positions.position
    ) AS resolved
    ) AS filling;
    IF v_round > 0 THEN
     SET v_back = v_round;
     SET v_compose_passes = 0;
     REPEAT
      SET v_compose_passes = v_compose_passes + 1;
      IF v_compose_passes > 60 THEN
       RAISE USING MESSAGE = 'compose: not done after 60 passes';
      END IF;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- compose_labels
      INSERT INTO nexus_work_labels (node, component)
      SELECT step.node, COALESCE(later.component, step.representative)
      FROM (SELECT node, representative FROM nexus_work_contractions WHERE round = v_back - 1) AS step
      LEFT JOIN nexus_work_labels AS later ON later.node = step.representative
      LEFT JOIN nexus_work_labels AS known ON known.node = step.node
      WHERE known.node IS NULL
      UNION ALL
      SELECT step.node, COALESCE(later.component, step.representative)
      FROM (
        SELECT replaced.node, COALESCE(onward.representative, replaced.representative) AS representative
        FROM (SELECT node, representative FROM nexus_work_contractions WHERE round = v_back - 2) AS replaced
        LEFT JOIN (SELECT node, representative FROM nexus_work_contractions WHERE round = v_back - 1) AS onward ON onward.node = replaced.representative
        LEFT JOIN (SELECT node, representative FROM nexus_work_contractions WHERE round = v_back - 1) AS again ON again.node = replaced.node
        WHERE again.node IS NULL
      ) AS step
      LEFT JOIN nexus_work_labels AS later ON later.node = step.representative
      LEFT JOIN nexus_work_labels AS known ON known.node = step.node
      WHERE known.node IS NULL;
      SET v_back = v_back + -2;
     UNTIL v_back <= 0
     END REPEAT;
    END IF;
    IF COALESCE(v_begin.constrained, 0) > 0 THEN
     -- check_constraints
     SET v_broken = ((SELECT COUNT(*) FROM (
       WITH nodes AS (
       SELECT
         named.entity_type,
         named.identifier_type,
         named.identifier_value,
         named.normalized_value,
         named.identifier_key,
         named.first_seen_at,
         COALESCE(connected.component, named.identifier_key) AS component,
         COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
       FROM nexus_work_values AS named
       LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
         ON connected.node = named.identifier_key
       LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
         ON constrained.node = named.identifier_key
       LEFT JOIN (
         SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
       ) AS hubs ON hubs.hub_key = named.identifier_key
       WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
       )
       SELECT DISTINCT component FROM (
       SELECT component FROM (
         SELECT component, identifier_type, COUNT(DISTINCT identifier_key) AS held
         FROM nodes
         WHERE CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END < 2147483647
         GROUP BY component, identifier_type
       ) AS held_values
       WHERE held > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END
       UNION ALL
       SELECT low_end.component
       FROM (
         SELECT
       overrides.override_id,
       overrides.kind,
       overrides.created_at,
       LEAST(one.identifier_key, other.identifier_key) AS low_key,
       GREATEST(one.identifier_key, other.identifier_key) AS high_key
     FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
     JOIN nexus_work_named AS `one`
       ON `one`.entity_type = overrides.entity_type
       AND `one`.identifier_type = overrides.`identifier_type_a`
       AND `one`.identifier_value = overrides.`identifier_value_a`
       AND `one`.part IN ('seed', 'changed', 'end')
     JOIN nexus_work_named AS `other`
       ON `other`.entity_type = overrides.entity_type
       AND `other`.identifier_type = overrides.`identifier_type_b`
       AND `other`.identifier_value = overrides.`identifier_value_b`
       AND `other`.part IN ('seed', 'changed', 'end')
     WHERE overrides.kind IN ('veto') AND one.identifier_key <> other.identifier_key
       ) AS vetoes
       JOIN nodes AS low_end ON low_end.identifier_key = vetoes.low_key
       JOIN nodes AS high_end ON high_end.identifier_key = vetoes.high_key
       WHERE low_end.component = high_end.component
     ) AS broken
     ) AS broken_components));
     IF v_broken > 0 THEN
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- list_pairs.broken_nodes
      CREATE OR REPLACE TEMP TABLE nexus_work_broken_nodes AS
      SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component` FROM (
      WITH nodes AS (
        SELECT
          named.entity_type,
          named.identifier_type,
          named.identifier_value,
          named.normalized_value,
          named.identifier_key,
          named.first_seen_at,
          COALESCE(connected.component, named.identifier_key) AS component,
          COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
        FROM nexus_work_values AS named
        LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
          ON connected.node = named.identifier_key
        LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
          ON constrained.node = named.identifier_key
        LEFT JOIN (
          SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
        ) AS hubs ON hubs.hub_key = named.identifier_key
        WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
      )
      SELECT `nodes`.`entity_type`, `nodes`.`identifier_type`, `nodes`.`identifier_value`, `nodes`.`normalized_value`, `nodes`.`identifier_key`, `nodes`.`component`
      FROM nodes
      JOIN (
        SELECT DISTINCT component FROM (
        SELECT component FROM (
          SELECT component, identifier_type, COUNT(DISTINCT identifier_key) AS held
          FROM nodes
          WHERE CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END < 2147483647
          GROUP BY component, identifier_type
        ) AS held_values
        WHERE held > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END
        UNION ALL
        SELECT low_end.component
        FROM (
          SELECT
        overrides.override_id,
        overrides.kind,
        overrides.created_at,
        LEAST(one.identifier_key, other.identifier_key) AS low_key,
        GREATEST(one.identifier_key, other.identifier_key) AS high_key
      FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
      JOIN nexus_work_named AS `one`
        ON `one`.entity_type = overrides.entity_type
        AND `one`.identifier_type = overrides.`identifier_type_a`
        AND `one`.identifier_value = overrides.`identifier_value_a`
        AND `one`.part IN ('seed', 'changed', 'end')
      JOIN nexus_work_named AS `other`
        ON `other`.entity_type = overrides.entity_type
        AND `other`.identifier_type = overrides.`identifier_type_b`
        AND `other`.identifier_value = overrides.`identifier_value_b`
        AND `other`.part IN ('seed', 'changed', 'end')
      WHERE overrides.kind IN ('veto') AND one.identifier_key <> other.identifier_key
        ) AS vetoes
        JOIN nodes AS low_end ON low_end.identifier_key = vetoes.low_key
        JOIN nodes AS high_end ON high_end.identifier_key = vetoes.high_key
        WHERE low_end.component = high_end.component
      ) AS broken
      ) AS broken ON broken.component = nodes.component
      ) AS filling;
      -- list_pairs
      CREATE OR REPLACE TEMP TABLE nexus_work_pairs AS
      SELECT `component`, `low_key`, `high_key`, `kind`, `place`, `override_id` FROM (
      WITH members AS (
        SELECT DISTINCT component, identifier_key, identifier_type, normalized_value FROM nexus_work_broken_nodes AS broken
      ),
      appearances AS (
        SELECT
          records.row_key,
          broken.component,
          broken.identifier_key,
          MIN(MIN(records.occurred_at)) OVER (PARTITION BY records.row_key) AS occurred_at
        FROM (
          SELECT `row_key`, `entity_type`, `identifier_type`, `identifier_value`, `occurred_at`
        FROM nexus_work_gathered
        WHERE record_kind IN ('identifier')
        UNION ALL
        SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`occurred_at`
        FROM nexus_work_batch AS incoming
        LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
        WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
        ) AS records
        JOIN nexus_work_broken_nodes AS broken ON `broken`.entity_type = `records`.entity_type AND `broken`.identifier_type = `records`.identifier_type AND `broken`.identifier_value = `records`.identifier_value
        GROUP BY records.row_key, broken.component, broken.identifier_key
      ),
      tied AS (
        SELECT
          one.component,
          one.identifier_key AS low_key,
          other.identifier_key AS high_key,
          'pair' AS kind,
          2 AS tier,
          MIN(one.occurred_at) AS first_seen_at,
          CAST(NULL AS STRING) AS override_id
        FROM appearances AS one
        JOIN appearances AS other ON other.row_key = one.row_key
        WHERE one.identifier_key < other.identifier_key
        GROUP BY one.component, one.identifier_key, other.identifier_key
        UNION ALL
        SELECT
          low_end.component, decided.low_key, decided.high_key, decided.kind,
          CASE decided.kind WHEN 'veto' THEN 0 ELSE 1 END, decided.created_at, decided.override_id
        FROM (
          SELECT
        overrides.override_id,
        overrides.kind,
        overrides.created_at,
        LEAST(one.identifier_key, other.identifier_key) AS low_key,
        GREATEST(one.identifier_key, other.identifier_key) AS high_key
      FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
      JOIN nexus_work_named AS `one`
        ON `one`.entity_type = overrides.entity_type
        AND `one`.identifier_type = overrides.`identifier_type_a`
        AND `one`.identifier_value = overrides.`identifier_value_a`
        AND `one`.part IN ('seed', 'changed', 'end')
      JOIN nexus_work_named AS `other`
        ON `other`.entity_type = overrides.entity_type
        AND `other`.identifier_type = overrides.`identifier_type_b`
        AND `other`.identifier_value = overrides.`identifier_value_b`
        AND `other`.part IN ('seed', 'changed', 'end')
      WHERE overrides.kind IN ('link', 'veto') AND one.identifier_key <> other.identifier_key
        ) AS decided
        JOIN members AS low_end ON low_end.identifier_key = decided.low_key
        JOIN members AS high_end ON high_end.identifier_key = decided.high_key
        WHERE low_end.component = high_end.component
      ),
      ranked AS (
        SELECT
          tied.*,
          CASE tied.kind WHEN 'pair' THEN GREATEST(CASE `low_end`.identifier_type WHEN 'email' THEN 0 WHEN 'phone' THEN 0 WHEN 'domain' THEN 0 WHEN 'user_id' THEN 0 WHEN 'serial' THEN 0 WHEN 'tag' THEN 0 END, CASE `high_end`.identifier_type WHEN 'email' THEN 0 WHEN 'phone' THEN 0 WHEN 'domain' THEN 0 WHEN 'user_id' THEN 0 WHEN 'serial' THEN 0 WHEN 'tag' THEN 0 END) ELSE 0 END AS weaker,
          CASE tied.kind WHEN 'pair' THEN LEAST(CASE `low_end`.identifier_type WHEN 'email' THEN 0 WHEN 'phone' THEN 0 WHEN 'domain' THEN 0 WHEN 'user_id' THEN 0 WHEN 'serial' THEN 0 WHEN 'tag' THEN 0 END, CASE `high_end`.identifier_type WHEN 'email' THEN 0 WHEN 'phone' THEN 0 WHEN 'domain' THEN 0 WHEN 'user_id' THEN 0 WHEN 'serial' THEN 0 WHEN 'tag' THEN 0 END) ELSE 0 END AS stronger,
          TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(LEAST(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`low_end`.identifier_type) AS STRING) || ':' || `low_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`low_end`.normalized_value) AS STRING) || ':' || `low_end`.normalized_value, '-')))), TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`high_end`.identifier_type) AS STRING) || ':' || `high_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`high_end`.normalized_value) AS STRING) || ':' || `high_end`.normalized_value, '-')))))) AS STRING) || ':' || LEAST(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`low_end`.identifier_type) AS STRING) || ':' || `low_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`low_end`.normalized_value) AS STRING) || ':' || `low_end`.normalized_value, '-')))), TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`high_end`.identifier_type) AS STRING) || ':' || `high_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`high_end`.normalized_value) AS STRING) || ':' || `high_end`.normalized_value, '-'))))), '-'), COALESCE(CAST(LENGTH(GREATEST(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`low_end`.identifier_type) AS STRING) || ':' || `low_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`low_end`.normalized_value) AS STRING) || ':' || `low_end`.normalized_value, '-')))), TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`high_end`.identifier_type) AS STRING) || ':' || `high_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`high_end`.normalized_value) AS STRING) || ':' || `high_end`.normalized_value, '-')))))) AS STRING) || ':' || GREATEST(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`low_end`.identifier_type) AS STRING) || ':' || `low_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`low_end`.normalized_value) AS STRING) || ':' || `low_end`.normalized_value, '-')))), TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`high_end`.identifier_type) AS STRING) || ':' || `high_end`.identifier_type, '-'), COALESCE(CAST(LENGTH(`high_end`.normalized_value) AS STRING) || ':' || `high_end`.normalized_value, '-'))))), '-')))) AS mark
        FROM tied
        JOIN members AS low_end ON low_end.identifier_key = tied.low_key
        JOIN members AS high_end ON high_end.identifier_key = tied.high_key
      )
      SELECT
        component,
        low_key,
        high_key,
        kind,
        ROW_NUMBER() OVER (
          PARTITION BY component
          ORDER BY tier, weaker, stronger, CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, mark, override_id
        ) - 1 AS place,
        override_id
      FROM ranked
      ) AS filling;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- solve_constrained
      CREATE OR REPLACE TEMP TABLE nexus_work_solutions AS
      SELECT `component`, `answer_place`, `answer` FROM (
      WITH indexed AS (
        SELECT
          component,
          identifier_key,
          identifier_type,
          ROW_NUMBER() OVER (PARTITION BY component ORDER BY identifier_key) - 1 AS position,
          COUNT(*) OVER (PARTITION BY component) AS node_count
        FROM (
          SELECT DISTINCT nodes.component, nodes.identifier_key, nodes.identifier_type
          FROM (
        SELECT
          named.entity_type,
          named.identifier_type,
          named.identifier_value,
          named.normalized_value,
          named.identifier_key,
          named.first_seen_at,
          COALESCE(connected.component, named.identifier_key) AS component,
          COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
        FROM nexus_work_values AS named
        LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
          ON connected.node = named.identifier_key
        LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
          ON constrained.node = named.identifier_key
        LEFT JOIN (
          SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
        ) AS hubs ON hubs.hub_key = named.identifier_key
        WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
          ) AS nodes
          JOIN (SELECT DISTINCT component FROM nexus_work_pairs) AS listed ON listed.component = nodes.component
        ) AS keys
      ),
      tied AS (
        SELECT
          listed.component,
          MAX(low_end.node_count) AS node_count,
          SUM(CASE listed.kind WHEN 'veto' THEN 1 ELSE 0 END) AS veto_count,
          SUM(CASE listed.kind WHEN 'link' THEN 1 ELSE 0 END) AS link_count,
          ARRAY_AGG(CAST((listed.place * low_end.node_count + low_end.position) * low_end.node_count + high_end.position AS FLOAT64) IGNORE NULLS) AS ties
        FROM nexus_work_pairs AS listed
        JOIN indexed AS low_end ON low_end.identifier_key = listed.low_key
        JOIN indexed AS high_end ON high_end.identifier_key = listed.high_key
        WHERE listed.place < 100000
        GROUP BY listed.component
      ),
      solved AS (
        SELECT
          tied.component,
          `acme-project`.`nexus`.`solve_constrained`(CAST(tied.node_count AS FLOAT64), CAST(tied.veto_count AS FLOAT64), CAST(tied.link_count AS FLOAT64), tied.ties, typed.typed_nodes, CONCAT('[', CAST(COALESCE(v_begin.entity_limit_email, 0) AS STRING), ',', CAST(COALESCE(v_begin.entity_limit_phone, 0) AS STRING), ',', CAST(COALESCE(v_begin.entity_limit_domain, 0) AS STRING), ',', CAST(COALESCE(v_begin.entity_limit_user_id, 0) AS STRING), ',', CAST(COALESCE(v_begin.entity_limit_serial, 0) AS STRING), ',', CAST(COALESCE(v_begin.entity_limit_tag, 0) AS STRING), ']')) AS solution
        FROM tied
        LEFT JOIN (
          SELECT component, ARRAY_AGG(CAST(position * 6 + CASE identifier_type WHEN 'email' THEN 0 WHEN 'phone' THEN 1 WHEN 'domain' THEN 2 WHEN 'user_id' THEN 3 WHEN 'serial' THEN 4 WHEN 'tag' THEN 5 END AS FLOAT64) IGNORE NULLS) AS typed_nodes
          FROM indexed
          WHERE identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag')
          GROUP BY component
        ) AS typed ON typed.component = tied.component
      )
      SELECT component, `answer_offset` AS answer_place, CAST(`answer` AS INT64) AS answer
      FROM `solved` AS `solved_rows` CROSS JOIN UNNEST(solved_rows.solution) AS `answer` WITH OFFSET AS `answer_offset`
      ) AS filling;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- label_entities
      INSERT INTO nexus_work_labels (node, component, entity)
      WITH indexed AS (
        SELECT
          component,
          identifier_key,
          identifier_type,
          ROW_NUMBER() OVER (PARTITION BY component ORDER BY identifier_key) - 1 AS position,
          COUNT(*) OVER (PARTITION BY component) AS node_count
        FROM (
          SELECT DISTINCT nodes.component, nodes.identifier_key, nodes.identifier_type
          FROM (
        SELECT
          named.entity_type,
          named.identifier_type,
          named.identifier_value,
          named.normalized_value,
          named.identifier_key,
          named.first_seen_at,
          COALESCE(connected.component, named.identifier_key) AS component,
          COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
        FROM nexus_work_values AS named
        LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
          ON connected.node = named.identifier_key
        LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
          ON constrained.node = named.identifier_key
        LEFT JOIN (
          SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
        ) AS hubs ON hubs.hub_key = named.identifier_key
        WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
          ) AS nodes
          JOIN (SELECT DISTINCT component FROM nexus_work_pairs) AS listed ON listed.component = nodes.component
        ) AS keys
      )
      SELECT own.identifier_key, own.component, root.identifier_key
      FROM indexed AS own
      JOIN nexus_work_solutions AS solved ON solved.component = own.component AND solved.answer_place = own.position
      JOIN indexed AS root ON root.component = own.component AND root.position = solved.answer;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      -- keep_refused
      INSERT INTO nexus_work_edges (round, low_key, high_key, rule)
      WITH entities AS (
        SELECT DISTINCT node, component, entity FROM nexus_work_labels WHERE entity IS NOT NULL
      ),
      sizes AS (
        SELECT component, COUNT(*) AS node_count FROM entities GROUP BY component
      ),
      vetoes AS (
        SELECT listed.component, LEAST(one.entity, other.entity) AS low_entity, GREATEST(one.entity, other.entity) AS high_entity, MIN(listed.override_id) AS override_id
        FROM nexus_work_pairs AS listed
        JOIN entities AS one ON one.node = listed.low_key
        JOIN entities AS other ON other.node = listed.high_key
        WHERE listed.kind = 'veto'
        GROUP BY listed.component, LEAST(one.entity, other.entity), GREATEST(one.entity, other.entity)
      ),
      apart AS (
        SELECT
          listed.component, listed.low_key, listed.high_key, listed.place,
          LEAST(one.entity, other.entity) AS low_entity,
          GREATEST(one.entity, other.entity) AS high_entity
        FROM nexus_work_pairs AS listed
        JOIN entities AS one ON one.node = listed.low_key
        JOIN entities AS other ON other.node = listed.high_key
        WHERE listed.kind <> 'veto' AND one.entity <> other.entity
      ),
      veto_counts AS (
        SELECT component, SUM(CASE kind WHEN 'veto' THEN 1 ELSE 0 END) AS veto_count FROM nexus_work_pairs GROUP BY component
      )
      SELECT -2, apart.low_key, apart.high_key, MIN(CASE
          WHEN apart.place >= 100000 THEN 'too_large'
          WHEN solved.answer = 1 THEN 'override ' || vetoes.override_id
          ELSE CASE solved.answer WHEN 2 THEN 'identifier_types.email.entity_limit' WHEN 3 THEN 'identifier_types.phone.entity_limit' WHEN 4 THEN 'identifier_types.domain.entity_limit' WHEN 5 THEN 'identifier_types.user_id.entity_limit' WHEN 6 THEN 'identifier_types.serial.entity_limit' WHEN 7 THEN 'identifier_types.tag.entity_limit' END
        END) AS rule
      FROM apart
      JOIN sizes ON sizes.component = apart.component
      JOIN veto_counts ON veto_counts.component = apart.component
      LEFT JOIN nexus_work_solutions AS solved
        ON solved.component = apart.component AND solved.answer_place = sizes.node_count + apart.place - veto_counts.veto_count
      LEFT JOIN vetoes
        ON vetoes.component = apart.component AND vetoes.low_entity = apart.low_entity AND vetoes.high_entity = apart.high_entity
      GROUP BY apart.low_key, apart.high_key;
     END IF;
    END IF;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- inherit_ids.drawn_ids
    CREATE OR REPLACE TEMP TABLE nexus_work_drawn_ids AS
    SELECT `entity_id`, `entity_type`, `entity_key`, `stays_id`, `override_id`, `is_taken`, `is_led` FROM (
    WITH names AS (
      SELECT
      entity_id,
      entity_type,
      identifier_type,
      normalized_value,
      CASE kind WHEN 'named' THEN 0 ELSE 1 END AS is_claim,
      CASE kind WHEN 'minted' THEN 1 ELSE 0 END AS is_origin
    FROM (
      SELECT entity_id, entity_type, identifier_type, normalized_value, kind FROM (
      SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
      FROM nexus_work_gathered
      WHERE record_kind = 'name'
    ) AS stored
      UNION ALL
      SELECT
      stored.entity_id, stored.entity_type, stored.identifier_type, affected.normalized_value, stored.kind
    FROM (
      SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
      FROM nexus_work_gathered
      WHERE record_kind = 'name'
    ) AS stored
    JOIN nexus_work_values AS affected
      ON affected.entity_type = stored.entity_type
      AND affected.identifier_type = stored.identifier_type
      AND affected.known_normalized_value = stored.normalized_value
    WHERE affected.normalized_value <> affected.known_normalized_value
    UNION ALL
    SELECT
      imported.known_entity_id, imported.entity_type, imported.identifier_type, imported.normalized_value,
      CASE WHEN ids.minted_type = imported.identifier_type AND ids.minted_value = imported.identifier_value THEN 'minted' ELSE 'claimed' END AS kind
    FROM nexus_work_values AS imported
    JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS ids ON ids.entity_id = imported.known_entity_id
    WHERE imported.known_normalized_value IS NULL AND imported.normalized_value IS NOT NULL
    ) AS names
    ),
    members AS (
      SELECT DISTINCT known_entity_id AS entity_id, entity_type, identifier_type, normalized_value
      FROM nexus_work_values
      WHERE known_entity_id IS NOT NULL
    ),
    in_question AS (
      SELECT DISTINCT entity_type, identifier_type, normalized_value
      FROM (
        SELECT entity_type, identifier_type, normalized_value FROM nexus_work_values
        UNION ALL
        SELECT entity_type, identifier_type, known_normalized_value
        FROM nexus_work_values
        WHERE known_entity_id IS NOT NULL
      ) AS looked_at
      WHERE normalized_value IS NOT NULL
    ),
    ids AS (
      SELECT stored.entity_id, stored.entity_type, CONCAT(LPAD(CAST(COALESCE(stored.created_run_number, 0) AS STRING), 12, '0'), FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', stored.created_at, 'UTC')) AS age
      FROM `acme-project`.`nexus`.`nexus_entity_ids` AS stored
      LEFT JOIN (SELECT DISTINCT entity_id FROM members) AS living ON living.entity_id = stored.entity_id
      LEFT JOIN (
        SELECT DISTINCT names.entity_id
        FROM names
        JOIN in_question ON `in_question`.entity_type = `names`.entity_type AND `in_question`.identifier_type = `names`.identifier_type AND `in_question`.normalized_value = `names`.normalized_value
      ) AS naming ON naming.entity_id = stored.entity_id
      WHERE living.entity_id IS NOT NULL OR (naming.entity_id IS NOT NULL AND stored.status <> 'live')
    ),
    own AS (
      SELECT
        ids.entity_id, ids.entity_type AS id_type, ids.age,
        names.entity_type, names.identifier_type, names.normalized_value,
        MAX(names.is_claim) AS is_claim,
        MAX(names.is_origin) AS is_origin
      FROM ids
      LEFT JOIN names ON names.entity_id = ids.entity_id
      GROUP BY ids.entity_id, ids.entity_type, ids.age, names.entity_type, names.identifier_type, names.normalized_value
    ),
    places AS (
      SELECT entity_type, identifier_type, normalized_value, entity_key, CAST(NULL AS STRING) AS stays_id
      FROM (
      SELECT
        entity_type, identifier_type, normalized_value, identifier_key, entity_key, MIN(first_seen_at) AS first_seen_at
      FROM (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(connected.component, named.identifier_key) AS component,
        COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
      FROM nexus_work_values AS named
      LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
        ON connected.node = named.identifier_key
      LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = named.identifier_key
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
      ) AS spelled
      GROUP BY entity_type, identifier_type, normalized_value, identifier_key, entity_key
      ) AS nodes
      UNION ALL
      SELECT DISTINCT entity_type, identifier_type, normalized_value, CAST(NULL AS INT64), entity_id
      FROM nexus_work_gathered
      WHERE record_kind = 'outside'
    ),
    held AS (
      SELECT
        own.entity_id,
        own.id_type,
        own.age,
        places.entity_key,
        places.stays_id,
        CASE WHEN places.entity_key IS NULL AND places.stays_id IS NULL THEN 0 ELSE 1 END AS is_placed,
        SUM(own.is_claim) AS claim_count,
        COUNT(*) AS name_count,
        SUM(CASE WHEN members.entity_id IS NULL THEN 0 ELSE 1 END) AS member_count,
        MAX(own.is_origin) AS holds_origin,
        MIN(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`own`.identifier_type) AS STRING) || ':' || `own`.identifier_type, '-'), COALESCE(CAST(LENGTH(`own`.normalized_value) AS STRING) || ':' || `own`.normalized_value, '-'))))) AS least_mark
      FROM own
      LEFT JOIN places ON `places`.entity_type = `own`.entity_type AND `places`.identifier_type = `own`.identifier_type AND `places`.normalized_value = `own`.normalized_value
      LEFT JOIN members ON members.entity_id = own.entity_id AND `members`.entity_type = `own`.entity_type AND `members`.identifier_type = `own`.identifier_type AND `members`.normalized_value = `own`.normalized_value
      GROUP BY own.entity_id, own.id_type, own.age, places.entity_key, places.stays_id
    ),
    pinning AS (
      SELECT
        pins.entity_id, places.entity_key, pins.override_id, pins.created_at AS pinned_at,
        ROW_NUMBER() OVER (PARTITION BY pins.entity_id, places.entity_key ORDER BY pins.created_at, pins.override_id, pins.override_key) AS turn,
        ROW_NUMBER() OVER (PARTITION BY pins.entity_id ORDER BY pins.created_at, pins.override_id, pins.override_key) AS pin_place
      FROM (
        SELECT
      overrides.override_key,
      overrides.override_id,
      overrides.created_at,
      overrides.entity_id,
      pinned.identifier_key
    FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    JOIN nexus_work_named AS pinned
      ON pinned.entity_type = overrides.entity_type
      AND pinned.identifier_type = overrides.identifier_type_a
      AND pinned.identifier_value = overrides.identifier_value_a
      AND pinned.part IN ('seed', 'changed', 'end')
    WHERE overrides.kind = 'pin'
      ) AS pins
      JOIN (
        SELECT DISTINCT identifier_key, entity_key FROM (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(connected.component, named.identifier_key) AS component,
        COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
      FROM nexus_work_values AS named
      LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
        ON connected.node = named.identifier_key
      LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = named.identifier_key
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
        ) AS spelled
      ) AS places ON places.identifier_key = pins.identifier_key
    ),
    pinned AS (
      SELECT
        held.*,
        pinning.override_id,
        pinning.pinned_at,
        CASE WHEN pinning.pin_place = MIN(pinning.pin_place) OVER (PARTITION BY held.entity_id) THEN 1 ELSE 0 END AS is_pinned
      FROM held
      LEFT JOIN (SELECT * FROM pinning WHERE turn = 1) AS pinning
        ON pinning.entity_id = held.entity_id AND pinning.entity_key = held.entity_key
    ),
    earliest AS (
      SELECT
        pinned.*,
        CASE
          WHEN is_pinned = 1 AND ROW_NUMBER() OVER (PARTITION BY entity_key, stays_id ORDER BY is_pinned DESC, pinned_at, override_id) = 1 THEN 1
          ELSE 0
        END AS acts
      FROM pinned
    ),
    parted AS (
      SELECT
        earliest.*,
        CASE
          WHEN acts = 1 THEN 0
          WHEN MAX(acts) OVER (PARTITION BY entity_id) = 0 AND member_count > 0 AND entity_key IS NOT NULL
            AND ROW_NUMBER() OVER (
              PARTITION BY entity_id
              ORDER BY CASE WHEN member_count > 0 AND entity_key IS NOT NULL THEN 0 ELSE 1 END,
                claim_count DESC, member_count DESC, holds_origin DESC, least_mark
            ) = 1 THEN 1
        END AS tier
      FROM earliest
    ),
    kept AS (
      SELECT
        parted.*,
        CASE
          WHEN tier IS NOT NULL AND ROW_NUMBER() OVER (
            PARTITION BY entity_key, stays_id
            ORDER BY CASE WHEN tier IS NULL THEN 2 ELSE tier END, CASE tier WHEN 1 THEN member_count ELSE 0 END DESC, age, entity_id
          ) = 1 THEN 1
          ELSE 0
        END AS is_kept
      FROM parted
    ),
    led AS (
      SELECT
        kept.*,
        MAX(is_kept) OVER (PARTITION BY entity_key, stays_id) AS is_settled,
        CASE
          WHEN MAX(is_kept) OVER (PARTITION BY entity_id) = 0 AND ROW_NUMBER() OVER (
            PARTITION BY entity_id ORDER BY is_placed DESC, claim_count DESC, name_count DESC, holds_origin DESC, least_mark
          ) = 1 THEN 1
          ELSE 0
        END AS leads
      FROM kept
    ),
    offered AS (
      SELECT
        led.*,
        CASE WHEN leads = 1 AND entity_key IS NOT NULL AND claim_count > 0 AND is_settled = 0 THEN 1 ELSE 0 END AS may_revive
      FROM led
    ),
    revived AS (
      SELECT
        offered.*,
        CASE
          WHEN may_revive = 1 AND ROW_NUMBER() OVER (
            PARTITION BY entity_key, stays_id ORDER BY may_revive DESC, claim_count DESC, age, entity_id
          ) = 1 THEN 1
          ELSE 0
        END AS is_revived
      FROM offered
    )
    SELECT
      entity_id,
      id_type AS entity_type,
      entity_key,
      stays_id,
      CASE WHEN acts = 1 AND is_kept = 1 THEN override_id END AS override_id,
      is_kept + is_revived AS is_taken,
      leads * (1 - is_revived) AS is_led
    FROM revived
    WHERE is_kept = 1 OR leads = 1
    ) AS filling;
    -- inherit_ids
    CREATE OR REPLACE TEMP TABLE nexus_work_ids AS
    SELECT `entity_id`, `entity_type`, `entity_key`, `status`, `redirect_to`, `identifier_count`, `minted_type`, `minted_value`, `generation`, `cause` FROM (
    WITH taken AS (
      SELECT entity_id, entity_type, entity_key, override_id FROM nexus_work_drawn_ids AS drawn WHERE is_taken = 1
    ),
    nodes AS (
      SELECT
        entity_type, identifier_type, normalized_value, identifier_key, entity_key, MIN(first_seen_at) AS first_seen_at
      FROM (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(connected.component, named.identifier_key) AS component,
        COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
      FROM nexus_work_values AS named
      LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
        ON connected.node = named.identifier_key
      LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = named.identifier_key
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
      ) AS spelled
      GROUP BY entity_type, identifier_type, normalized_value, identifier_key, entity_key
    ),
    origins AS (
      SELECT
        nodes.entity_key,
        nodes.entity_type,
        nodes.identifier_type,
        nodes.normalized_value,
        ROW_NUMBER() OVER (
          PARTITION BY nodes.entity_key
          ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(`nodes`.identifier_type) AS STRING) || ':' || `nodes`.identifier_type, '-'), COALESCE(CAST(LENGTH(`nodes`.normalized_value) AS STRING) || ':' || `nodes`.normalized_value, '-'))))
        ) AS turn
      FROM nodes
      LEFT JOIN taken ON taken.entity_key = nodes.entity_key
      WHERE taken.entity_key IS NULL
    ),
    minted AS (
      SELECT
        origins.entity_key,
        origins.entity_type,
        origins.identifier_type,
        origins.normalized_value,
        COALESCE(MAX(stored.generation) + 1, 0) AS generation
      FROM origins
      CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
      CROSS JOIN UNNEST(ARRAY<STRUCT<`is_hashed` INT64>>[STRUCT(0), STRUCT(1)]) AS `spellings`
      LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS stored
        ON stored.entity_type = origins.entity_type
        AND stored.minted_type = origins.identifier_type
        AND stored.minted_value = CASE spellings.is_hashed WHEN 0 THEN origins.normalized_value ELSE TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `origins`.entity_type || '|' || `origins`.identifier_type || '|' || `origins`.`normalized_value`)))) END
      WHERE origins.turn = 1
      GROUP BY origins.entity_key, origins.entity_type, origins.identifier_type, origins.normalized_value
    ),
    entities AS (
      SELECT
        entity_id, entity_type, entity_key, override_id,
        CAST(NULL AS STRING) AS minted_type, CAST(NULL AS STRING) AS minted_value, CAST(NULL AS INT64) AS generation
      FROM taken
      UNION ALL
      SELECT
        CASE minted.entity_type WHEN 'person' THEN 'per_' WHEN 'group' THEN 'grp_' WHEN 'device' THEN 'dev_' END || SUBSTR(TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || minted.entity_type || '|' || minted.identifier_type || '|' || minted.normalized_value || '|' || CAST(minted.generation AS STRING))))), 1, 32),
        minted.entity_type, minted.entity_key, CAST(NULL AS STRING), minted.identifier_type, minted.normalized_value, minted.generation
      FROM minted
      CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
    ),
    sizes AS (
      SELECT entity_key, COUNT(*) AS identifier_count FROM nodes GROUP BY entity_key
    )
    SELECT
      entities.entity_id, entities.entity_type, entities.entity_key, 'live' AS status, CAST(NULL AS STRING) AS redirect_to,
      sizes.identifier_count, entities.minted_type, entities.minted_value, entities.generation,
      'override ' || entities.override_id AS cause
    FROM entities
    JOIN sizes ON sizes.entity_key = entities.entity_key
    UNION ALL
    SELECT
      entity_id, entity_type, CAST(NULL AS INT64), CASE WHEN redirect_to IS NULL THEN 'retired' ELSE 'redirected' END, redirect_to,
      0, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS INT64), 'override ' || override_id
    FROM (
      SELECT led.entity_id, led.entity_type, COALESCE(entities.entity_id, led.stays_id) AS redirect_to, entities.override_id
      FROM nexus_work_drawn_ids AS led
      LEFT JOIN entities ON entities.entity_key = led.entity_key
      WHERE led.is_led = 1
    ) AS others
    ) AS filling;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- assign_ids
    CREATE OR REPLACE TEMP TABLE nexus_work_map AS
    SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at` FROM (
    SELECT
      nodes.entity_type,
      nodes.identifier_type,
      nodes.identifier_value,
      nodes.normalized_value,
      nodes.identifier_key,
      MIN(entities.entity_id) OVER (PARTITION BY nodes.component) AS component_id,
      entities.entity_id,
      nodes.first_seen_at
    FROM (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(connected.component, named.identifier_key) AS component,
        COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
      FROM nexus_work_values AS named
      LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
        ON connected.node = named.identifier_key
      LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = named.identifier_key
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
    ) AS nodes
    JOIN nexus_work_ids AS entities ON entities.entity_key = nodes.entity_key
    UNION ALL
    SELECT
      entity_type, identifier_type, identifier_value, normalized_value, identifier_key, CAST(NULL AS STRING),
      CAST(NULL AS STRING), first_seen_at
    FROM (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(named.set_aside_reason, 'hub') AS reason,
        COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
      FROM nexus_work_values AS named
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
    ) AS aside
    ) AS filling;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- run_clocks
    CREATE OR REPLACE TEMP TABLE nexus_work_statements AS
    SELECT `entity_id`, `entity_type`, `state_name`, `state_value`, `speaker`, `rule_rank`, `starts_at`, `ends_at`, `event_id`, `end_event_id` FROM (
    WITH changes AS (
      SELECT
        map.entity_id,
        rules.entity_type,
        rules.state_name,
        rules.state_value,
        rules.rule_rank,
        rules.clock,
        rules.after_seconds,
        happened.occurred_at,
        happened.event_id
      FROM `acme-project`.`nexus`.`nexus_state_rules` AS rules
      JOIN (
        SELECT `event_name`, `source`, `event_id`, `occurred_at`
      FROM nexus_work_gathered
      WHERE record_kind IN ('event')
      UNION ALL
      SELECT `incoming`.`event_name`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`occurred_at`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('event')
      ) AS happened
        ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
      JOIN (
        SELECT `source`, `event_id`, `entity_type`, `identifier_type`, `identifier_value`, `role`
      FROM nexus_work_gathered
      WHERE record_kind IN ('identifier')
      UNION ALL
      SELECT `incoming`.`source`, `incoming`.`event_id`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`role`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ) AS participants
        ON participants.source = happened.source
        AND participants.event_id = happened.event_id
        AND participants.entity_type = rules.entity_type
        AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
      JOIN nexus_work_map AS map
        ON `map`.entity_type = `participants`.entity_type AND `map`.identifier_type = `participants`.identifier_type AND `map`.identifier_value = `participants`.identifier_value
      WHERE map.entity_id IS NOT NULL AND rules.state_name IN ('trial_progress')
      UNION ALL
      SELECT
        map.entity_id,
        rules.entity_type,
        rules.state_name,
        rules.state_value,
        rules.rule_rank,
        rules.clock,
        rules.after_seconds,
        happened.occurred_at,
        happened.event_id
      FROM `acme-project`.`nexus`.`nexus_state_rules` AS rules
      JOIN (
        SELECT `source`, `event_id`, `entity_type`, `identifier_type`, `identifier_value`, `role`
      FROM nexus_work_gathered
      WHERE record_kind IN ('identifier')
      UNION ALL
      SELECT `incoming`.`source`, `incoming`.`event_id`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`role`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ) AS participants
        ON participants.entity_type = rules.entity_type AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
      JOIN (
        SELECT `event_name`, `source`, `event_id`, `occurred_at`
      FROM nexus_work_gathered
      WHERE record_kind IN ('event')
      UNION ALL
      SELECT `incoming`.`event_name`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`occurred_at`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('event')
      ) AS happened
        ON participants.source = happened.source
        AND participants.event_id = happened.event_id AND happened.source = COALESCE(rules.source, happened.source)
      JOIN nexus_work_map AS map
        ON `map`.entity_type = `participants`.entity_type AND `map`.identifier_type = `participants`.identifier_type AND `map`.identifier_value = `participants`.identifier_value
      WHERE map.entity_id IS NOT NULL AND rules.event_name IS NULL AND rules.state_name IN ('trial_progress')
    ),
    heard AS (
      SELECT changes.*, CASE WHEN clock IS NULL THEN -1 ELSE rule_rank END AS speaker
      FROM changes
      WHERE (occurred_at >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND occurred_at <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP))
    ),
    ranked AS (
      SELECT
        heard.*,
        ROW_NUMBER() OVER (
          PARTITION BY entity_id, state_name, speaker, occurred_at
          ORDER BY CASE clock WHEN 'stop' THEN 0 ELSE 1 END, rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
        ) AS standing
      FROM heard
    ),
    followed AS (
      SELECT
        ranked.*,
        CASE
          WHEN clock IS NULL THEN occurred_at
          WHEN clock = 'start' AND occurred_at < SAFE_CAST('8000-01-01T00:00:00.000000Z' AS TIMESTAMP) THEN TIMESTAMP_ADD(occurred_at, INTERVAL after_seconds SECOND)
        END AS starts_at,
        CASE WHEN clock IS NOT NULL THEN LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name, speaker ORDER BY occurred_at) END AS ends_at,
        CASE WHEN clock IS NOT NULL THEN LEAD(event_id) OVER (PARTITION BY entity_id, state_name, speaker ORDER BY occurred_at) END AS end_event_id
      FROM ranked
      WHERE standing = 1
    )
    SELECT entity_id, entity_type, state_name, state_value, speaker, rule_rank, starts_at, ends_at, event_id, end_event_id
    FROM followed
    WHERE starts_at IS NOT NULL AND (ends_at IS NULL OR ends_at > starts_at)
    ) AS filling;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- base_states
    CREATE OR REPLACE TEMP TABLE nexus_work_states AS
    SELECT `state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`, `state_number`, `state_unit` FROM (
    WITH changes AS (
      SELECT `entity_id`, `entity_type`, `state_name`, `state_value`, `rule_rank`, `occurred_at`, `event_id`, CAST(NULL AS FLOAT64) AS state_number, CAST(NULL AS STRING) AS state_unit FROM (SELECT
        map.entity_id,
        rules.entity_type,
        rules.state_name,
        rules.state_value,
        rules.rule_rank,
        rules.clock,
        rules.after_seconds,
        happened.occurred_at,
        happened.event_id
      FROM `acme-project`.`nexus`.`nexus_state_rules` AS rules
      JOIN (
        SELECT `event_name`, `source`, `event_id`, `occurred_at`
      FROM nexus_work_gathered
      WHERE record_kind IN ('event')
      UNION ALL
      SELECT `incoming`.`event_name`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`occurred_at`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('event')
      ) AS happened
        ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
      JOIN (
        SELECT `source`, `event_id`, `entity_type`, `identifier_type`, `identifier_value`, `role`
      FROM nexus_work_gathered
      WHERE record_kind IN ('identifier')
      UNION ALL
      SELECT `incoming`.`source`, `incoming`.`event_id`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`role`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ) AS participants
        ON participants.source = happened.source
        AND participants.event_id = happened.event_id
        AND participants.entity_type = rules.entity_type
        AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
      JOIN nexus_work_map AS map
        ON `map`.entity_type = `participants`.entity_type AND `map`.identifier_type = `participants`.identifier_type AND `map`.identifier_value = `participants`.identifier_value
      WHERE map.entity_id IS NOT NULL AND rules.state_name NOT IN ('trial_progress', 'monthly_revenue')) AS changed
      UNION ALL
      SELECT `entity_id`, `entity_type`, `state_name`, `state_value`, `rule_rank`, `occurred_at`, `event_id`, CAST(NULL AS FLOAT64) AS state_number, CAST(NULL AS STRING) AS state_unit FROM (SELECT entity_id, entity_type, state_name, CASE WHEN is_heard = 1 THEN state_value END AS state_value, rule_rank, occurred_at, CASE WHEN since = occurred_at THEN event_id ELSE end_event_id END AS event_id
      FROM (
        SELECT
          held.*,
          CASE WHEN until IS NULL OR until > occurred_at THEN 1 ELSE 0 END AS is_heard,
          ROW_NUMBER() OVER (
            PARTITION BY entity_id, state_name, occurred_at
            ORDER BY CASE WHEN until IS NULL OR until > occurred_at THEN 0 ELSE 1 END, since DESC, rule_rank DESC, event_id DESC
          ) AS turn
        FROM (
          SELECT
            entity_id,
            entity_type,
            state_name,
            occurred_at,
            end_event_id,
            MAX(state_value) OVER (PARTITION BY entity_id, state_name, speaker, statement_number) AS state_value,
            MAX(rule_rank) OVER (PARTITION BY entity_id, state_name, speaker, statement_number) AS rule_rank,
            MAX(starts_at) OVER (PARTITION BY entity_id, state_name, speaker, statement_number) AS since,
            MAX(ends_at) OVER (PARTITION BY entity_id, state_name, speaker, statement_number) AS until,
            MAX(event_id) OVER (PARTITION BY entity_id, state_name, speaker, statement_number) AS event_id
          FROM (
            SELECT
              speakers.entity_id,
              speakers.entity_type,
              speakers.state_name,
              speakers.speaker,
              moments.occurred_at,
              moments.end_event_id,
              spoken.state_value,
              spoken.rule_rank,
              spoken.starts_at,
              spoken.ends_at,
              spoken.event_id,
              COUNT(spoken.starts_at) OVER (
                PARTITION BY speakers.entity_id, speakers.state_name, speakers.speaker
                ORDER BY moments.occurred_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS statement_number
            FROM (
              SELECT entity_id, state_name, occurred_at, MAX(end_event_id) AS end_event_id
              FROM (
                SELECT entity_id, state_name, starts_at AS occurred_at, CAST(NULL AS STRING) AS end_event_id FROM (SELECT * FROM nexus_work_statements WHERE speaker < 0 OR starts_at <= v_begin.as_of) AS begun
                UNION ALL
                SELECT entity_id, state_name, ends_at, end_event_id FROM (SELECT * FROM nexus_work_statements WHERE speaker < 0 OR starts_at <= v_begin.as_of) AS ended WHERE ends_at IS NOT NULL
              ) AS instants
              GROUP BY entity_id, state_name, occurred_at
            ) AS moments
            JOIN (
              SELECT DISTINCT entity_id, entity_type, state_name, speaker FROM (SELECT * FROM nexus_work_statements WHERE speaker < 0 OR starts_at <= v_begin.as_of) AS spoken
            ) AS speakers ON speakers.entity_id = moments.entity_id AND speakers.state_name = moments.state_name
            LEFT JOIN (SELECT * FROM nexus_work_statements WHERE speaker < 0 OR starts_at <= v_begin.as_of) AS spoken
              ON spoken.entity_id = speakers.entity_id
              AND spoken.state_name = speakers.state_name
              AND spoken.speaker = speakers.speaker
              AND spoken.starts_at = moments.occurred_at
          ) AS numbered
          WHERE statement_number > 0
        ) AS held
      ) AS ordered
      WHERE turn = 1) AS changed
      UNION ALL
      SELECT `entity_id`, `entity_type`, `state_name`, `state_value`, `rule_rank`, `occurred_at`, `event_id`, `state_number`, `state_unit` FROM (WITH said AS (
      SELECT
        map.entity_id,
        rules.entity_type,
        rules.state_name,
        rules.state_value,
        rules.rule_rank,
        rules.clock,
        rules.after_seconds,
        happened.occurred_at,
        happened.event_id,
        rules.takes_amount,
        happened.event_value,
        happened.value_unit
      FROM `acme-project`.`nexus`.`nexus_state_rules` AS rules
      JOIN (
        SELECT `event_name`, `source`, `event_id`, `occurred_at`, `event_value`, `value_unit`
      FROM nexus_work_gathered
      WHERE record_kind IN ('event')
      UNION ALL
      SELECT `incoming`.`event_name`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`occurred_at`, `incoming`.`event_value`, `incoming`.`value_unit`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('event')
      ) AS happened
        ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
      JOIN (
        SELECT `source`, `event_id`, `entity_type`, `identifier_type`, `identifier_value`, `role`
      FROM nexus_work_gathered
      WHERE record_kind IN ('identifier')
      UNION ALL
      SELECT `incoming`.`source`, `incoming`.`event_id`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`role`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
      ) AS participants
        ON participants.source = happened.source
        AND participants.event_id = happened.event_id
        AND participants.entity_type = rules.entity_type
        AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
      JOIN nexus_work_map AS map
        ON `map`.entity_type = `participants`.entity_type AND `map`.identifier_type = `participants`.identifier_type AND `map`.identifier_value = `participants`.identifier_value
      WHERE map.entity_id IS NOT NULL AND rules.state_name IN ('monthly_revenue')
    )
    SELECT numbers.*, COLLATE(CAST(numbers.state_number AS STRING), '') AS state_value
      FROM (
        SELECT
          said.entity_id,
          said.entity_type,
          said.state_name,
          CASE WHEN said.takes_amount = 1 THEN said.event_value ELSE SAFE_CAST(said.state_value AS FLOAT64) END AS state_number,
          COALESCE(said.value_unit, units.value_unit) AS state_unit,
          said.rule_rank,
          said.occurred_at,
          said.event_id
        FROM said
        LEFT JOIN (
          SELECT DISTINCT amounts.entity_id, amounts.state_name, amounts.value_unit
          FROM said AS amounts
          WHERE amounts.takes_amount = 1 AND amounts.event_value IS NOT NULL
        ) AS units
          ON units.entity_id = CASE WHEN said.takes_amount IS NULL AND said.value_unit IS NULL THEN said.entity_id END
          AND units.state_name = said.state_name
        WHERE said.event_value IS NOT NULL OR said.takes_amount IS NULL
      ) AS numbers) AS changed
      UNION ALL
      SELECT `entity_id`, `entity_type`, `state_name`, `state_value`, `rule_rank`, `occurred_at`, `event_id`, `state_number`, `state_unit` FROM (SELECT
        entities.entity_id,
        given.entity_type,
        given.state_name,
        given.state_value,
        given.state_number,
        given.state_unit,
        0 AS rule_rank,
        given.occurred_at,
        given.event_id
      FROM (
        SELECT changed.*, CAST('person' AS STRING) AS entity_type, CAST('seats_bought' AS STRING) AS state_name FROM (
        SELECT
          counted.identifier_type,
          counted.identifier_value,
          counted.occurred_at,
          counted.event_id,
          COLLATE(CAST(counted.state_number AS STRING), '') AS state_value,
          counted.raw_state_value,
          counted.state_number,
          counted.state_unit
        FROM (
          SELECT typed.*, CASE WHEN (ABS(SAFE_CAST(typed.raw_state_value AS FLOAT64)) <= 1.7976931348623157E+308) THEN SAFE_CAST(typed.raw_state_value AS FLOAT64) END AS state_number
          FROM (
            SELECT COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
          COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
          CAST(occurred_at AS TIMESTAMP) AS occurred_at,
          COLLATE(CAST(event_id AS STRING), '') AS event_id, NULLIF(TRIM(COLLATE(CAST(state_value AS STRING), ''), ' \t\r\n '), '') AS raw_state_value, COLLATE(CAST(state_unit AS STRING), '') AS state_unit
            FROM `acme-project`.`raw`.`seats`
          ) AS typed
        ) AS counted
      ) AS changed
        UNION ALL
        SELECT changed.*, CAST('person' AS STRING) AS entity_type, CAST('support_status' AS STRING) AS state_name FROM (
        SELECT
          COLLATE(CAST(identifier_type AS STRING), '') AS identifier_type,
          COLLATE(CAST(identifier_value AS STRING), '') AS identifier_value,
          CAST(occurred_at AS TIMESTAMP) AS occurred_at,
          COLLATE(CAST(event_id AS STRING), '') AS event_id,
          COLLATE(CAST(state_value AS STRING), '') AS state_value,
          CAST(NULL AS STRING) AS raw_state_value,
          CAST(NULL AS FLOAT64) AS state_number,
          CAST(NULL AS STRING) AS state_unit
        FROM `acme-project`.`raw`.`tickets`
      ) AS changed
      ) AS given
      JOIN nexus_work_values AS spelled ON `spelled`.entity_type = `given`.entity_type AND `spelled`.identifier_type = `given`.identifier_type AND `spelled`.identifier_value = `given`.identifier_value
      JOIN (SELECT DISTINCT identifier_key, entity_id FROM nexus_work_map WHERE entity_id IS NOT NULL) AS entities
        ON entities.identifier_key = spelled.identifier_key
      WHERE given.state_number IS NOT NULL OR given.raw_state_value IS NULL) AS changed
    ),
    ranked AS (
      SELECT
        changes.*,
        ROW_NUMBER() OVER (
          PARTITION BY entity_id, state_name, state_unit, occurred_at
          ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
        ) AS standing
      FROM changes
      WHERE (occurred_at >= SAFE_CAST('0001-01-01T00:00:00.000000Z' AS TIMESTAMP) AND occurred_at <= SAFE_CAST('9999-12-31T23:59:59.999999Z' AS TIMESTAMP))
    ),
    decided AS (
      SELECT
        ranked.*,
        LAG(state_value) OVER (PARTITION BY entity_id, state_name, state_unit ORDER BY occurred_at) AS previous_value
      FROM ranked
      WHERE standing = 1
    ),
    spans AS (
      SELECT
        entity_id,
        entity_type,
        state_name,
        state_value,
        state_number,
        state_unit,
        occurred_at AS state_entered_at,
        LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name, state_unit ORDER BY occurred_at) AS state_exited_at,
        event_id AS trigger_event_id
      FROM decided
      WHERE state_value IS DISTINCT FROM previous_value
    )
    SELECT
      CASE WHEN state_unit IS NULL THEN TO_HEX(MD5(COALESCE(CAST(entity_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_name AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_entered_at, 'UTC') AS STRING), '_dbt_utils_surrogate_key_null_'))) ELSE TO_HEX(MD5(COALESCE(CAST(entity_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_name AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_entered_at, 'UTC') AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_unit AS STRING), '_dbt_utils_surrogate_key_null_'))) END AS state_id,
      entity_id,
      entity_type,
      state_name,
      state_value,
      state_entered_at,
      state_exited_at,
      state_exited_at IS NULL AS is_current,
      trigger_event_id,
      state_number,
      state_unit
    FROM spans
    WHERE state_value IS NOT NULL
    ) AS filling;
    IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
     SET v_last_due = CURRENT_TIMESTAMP();
     -- call
     CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
    END IF;
    -- derive_person_states
    INSERT INTO nexus_work_states (`state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`, `state_number`, `state_unit`)
    WITH merged AS (
      SELECT
        entity_id,
        entity_type,
        `acme-project`.`nexus`.`merge_states`(ARRAY_AGG(STRUCT(state_name AS `state_name`, state_value AS `state_value`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_entered_at, 'UTC') AS `entered_at`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_exited_at, 'UTC') AS `exited_at`, trigger_event_id AS `trigger_event_id`)), '[{"name":"customer_lifecycle","components":["billing_lifecycle","support_status"],"rules":[{"when":{"billing_lifecycle":"paying","support_status":["open","waiting"]},"value":"at risk"}],"default":"fine"}]') AS intervals
      FROM nexus_work_states AS component_states
      WHERE entity_type = 'person' AND state_name IN ('billing_lifecycle', 'support_status')
      GROUP BY entity_id, entity_type
    ),
    spans AS (
      SELECT
        merged_rows.entity_id,
        merged_rows.entity_type,
        `span`.`state_name` AS state_name,
        `span`.`state_value` AS state_value,
        SAFE_CAST(`span`.`entered_at` AS TIMESTAMP) AS state_entered_at,
        SAFE_CAST(`span`.`exited_at` AS TIMESTAMP) AS state_exited_at,
        `span`.`trigger_event_id` AS trigger_event_id
      FROM merged AS `merged_rows` CROSS JOIN UNNEST(merged_rows.intervals) AS `span`
    )
    SELECT
      TO_HEX(MD5(COALESCE(CAST(entity_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_name AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_entered_at, 'UTC') AS STRING), '_dbt_utils_surrogate_key_null_'))) AS state_id,
      entity_id,
      entity_type,
      state_name,
      state_value,
      state_entered_at,
      state_exited_at,
      state_exited_at IS NULL AS is_current,
      trigger_event_id,
      CAST(NULL AS FLOAT64) AS state_number,
      CAST(NULL AS STRING) AS state_unit
    FROM spans;
    -- check_result.found_names
    CREATE OR REPLACE TEMP TABLE nexus_work_found_names AS
    SELECT `finding_names` FROM (
    SELECT CONCAT(CASE WHEN COUNT(CASE check_name WHEN 'edge_across_entities' THEN 1 END) > 0 THEN 'edge_across_entities ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'edge_across_components' THEN 1 END) > 0 THEN 'edge_across_components ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'not_connected' THEN 1 END) > 0 THEN 'not_connected ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'several_entities' THEN 1 END) > 0 THEN 'several_entities ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'lost_or_loose' THEN 1 END) > 0 THEN 'lost_or_loose ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'id_taken_twice' THEN 1 END) > 0 THEN 'id_taken_twice ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'veto_broken' THEN 1 END) > 0 THEN 'veto_broken ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'entity_limit_broken' THEN 1 END) > 0 THEN 'entity_limit_broken ' ELSE '' END, CASE WHEN COUNT(CASE check_name WHEN 'refused_without_need' THEN 1 END) > 0 THEN 'refused_without_need ' ELSE '' END) AS finding_names FROM (
    WITH keys AS (
      SELECT DISTINCT identifier_key, identifier_type, component_id, entity_id
      FROM nexus_work_map
      WHERE entity_id IS NOT NULL
    ),
    held_values AS (
      SELECT entity_id, identifier_type, COUNT(*) AS held_count, MAX(CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END) AS entity_limit
      FROM keys
      WHERE CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END < 2147483647
      GROUP BY entity_id, identifier_type
    )
    SELECT 'edge_across_entities' AS check_name, evidence FROM (
      SELECT linked.low_key AS evidence
      FROM nexus_work_edges AS linked
      LEFT JOIN (SELECT DISTINCT node FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = linked.low_key
      LEFT JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
      LEFT JOIN keys AS high_end ON high_end.identifier_key = linked.high_key
      WHERE linked.round = 0 AND constrained.node IS NULL AND low_end.entity_id IS DISTINCT FROM high_end.entity_id
    ) AS found
    UNION ALL
    SELECT 'edge_across_components' AS check_name, evidence FROM (
      SELECT linked.low_key AS evidence
      FROM nexus_work_edges AS linked
      LEFT JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
      LEFT JOIN keys AS high_end ON high_end.identifier_key = linked.high_key
      WHERE linked.round = 0 AND low_end.component_id IS DISTINCT FROM high_end.component_id
    ) AS found
    UNION ALL
    SELECT 'not_connected' AS check_name, evidence FROM (
      SELECT MIN(members.identifier_key) AS evidence
      FROM (
        SELECT component_id, MIN(identifier_key) AS identifier_key, COUNT(*) AS member_count FROM keys GROUP BY component_id
      ) AS members
      LEFT JOIN (
        SELECT low_end.component_id, COUNT(*) AS edge_count
        FROM nexus_work_edges AS linked
        JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
        WHERE linked.round = 0
        GROUP BY low_end.component_id
      ) AS unions ON unions.component_id = members.component_id
      WHERE members.member_count > COALESCE(unions.edge_count, 0) + 1
      GROUP BY members.component_id
    ) AS found
    UNION ALL
    SELECT 'several_entities' AS check_name, evidence FROM (
      SELECT identifier_key AS evidence FROM keys GROUP BY identifier_key HAVING COUNT(*) > 1
    ) AS found
    UNION ALL
    SELECT 'lost_or_loose' AS check_name, evidence FROM (
      SELECT named.identifier_key AS evidence
      FROM nexus_work_values AS named
      LEFT JOIN nexus_work_map AS map ON `map`.entity_type = `named`.entity_type AND `map`.identifier_type = `named`.identifier_type AND `map`.identifier_value = `named`.identifier_value
      LEFT JOIN (
        SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(named.set_aside_reason, 'hub') AS reason,
        COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
      FROM nexus_work_values AS named
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
      ) AS aside ON `aside`.entity_type = `named`.entity_type AND `aside`.identifier_type = `named`.identifier_type AND `aside`.identifier_value = `named`.identifier_value
      WHERE named.is_present = 1
        AND CASE WHEN aside.identifier_value IS NULL THEN 1 ELSE 0 END <> CASE WHEN map.entity_id IS NULL THEN 0 ELSE 1 END
    ) AS found
    UNION ALL
    SELECT 'id_taken_twice' AS check_name, evidence FROM (
      SELECT MIN(entity_key) AS evidence
      FROM nexus_work_ids
      WHERE entity_key IS NOT NULL
      GROUP BY entity_id
      HAVING COUNT(*) > 1
      UNION ALL
      SELECT taken.entity_key AS evidence
      FROM nexus_work_ids AS taken
      JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS outside ON outside.entity_id = taken.entity_id
      LEFT JOIN (
        SELECT DISTINCT known_entity_id AS entity_id FROM nexus_work_values WHERE known_entity_id IS NOT NULL
      ) AS touched ON touched.entity_id = outside.entity_id
      WHERE taken.entity_key IS NOT NULL AND outside.status = 'live' AND touched.entity_id IS NULL
    ) AS found
    UNION ALL
    SELECT 'veto_broken' AS check_name, evidence FROM (
      SELECT low_end.identifier_key AS evidence
      FROM (
        SELECT
      overrides.override_id,
      overrides.kind,
      overrides.created_at,
      LEAST(one.identifier_key, other.identifier_key) AS low_key,
      GREATEST(one.identifier_key, other.identifier_key) AS high_key
    FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    JOIN nexus_work_named AS `one`
      ON `one`.entity_type = overrides.entity_type
      AND `one`.identifier_type = overrides.`identifier_type_a`
      AND `one`.identifier_value = overrides.`identifier_value_a`
      AND `one`.part IN ('seed', 'changed', 'end')
    JOIN nexus_work_named AS `other`
      ON `other`.entity_type = overrides.entity_type
      AND `other`.identifier_type = overrides.`identifier_type_b`
      AND `other`.identifier_value = overrides.`identifier_value_b`
      AND `other`.part IN ('seed', 'changed', 'end')
    WHERE overrides.kind IN ('veto') AND one.identifier_key <> other.identifier_key
      ) AS vetoes
      JOIN keys AS low_end ON low_end.identifier_key = vetoes.low_key
      JOIN keys AS high_end ON high_end.identifier_key = vetoes.high_key
      WHERE low_end.entity_id = high_end.entity_id
    ) AS found
    UNION ALL
    SELECT 'entity_limit_broken' AS check_name, evidence FROM (
      SELECT MIN(held.identifier_key) AS evidence
      FROM (
        SELECT entity_id, identifier_type, MIN(identifier_key) AS identifier_key, COUNT(*) AS held_count
        FROM keys
        WHERE CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END < 2147483647
        GROUP BY entity_id, identifier_type
      ) AS held
      LEFT JOIN (
        SELECT low_end.entity_id, COUNT(*) AS link_count
        FROM (
          SELECT
      overrides.override_id,
      overrides.kind,
      overrides.created_at,
      LEAST(one.identifier_key, other.identifier_key) AS low_key,
      GREATEST(one.identifier_key, other.identifier_key) AS high_key
    FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    JOIN nexus_work_named AS `one`
      ON `one`.entity_type = overrides.entity_type
      AND `one`.identifier_type = overrides.`identifier_type_a`
      AND `one`.identifier_value = overrides.`identifier_value_a`
      AND `one`.part IN ('seed', 'changed', 'end')
    JOIN nexus_work_named AS `other`
      ON `other`.entity_type = overrides.entity_type
      AND `other`.identifier_type = overrides.`identifier_type_b`
      AND `other`.identifier_value = overrides.`identifier_value_b`
      AND `other`.part IN ('seed', 'changed', 'end')
    WHERE overrides.kind IN ('link') AND one.identifier_key <> other.identifier_key
        ) AS links
        JOIN keys AS low_end ON low_end.identifier_key = links.low_key
        GROUP BY low_end.entity_id
      ) AS joined ON joined.entity_id = held.entity_id
      WHERE held.held_count - COALESCE(joined.link_count, 0) > CASE identifier_type WHEN 'email' THEN COALESCE(v_begin.entity_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.entity_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.entity_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.entity_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.entity_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.entity_limit_tag, 0) END
      GROUP BY held.entity_id
    ) AS found
    UNION ALL
    SELECT 'refused_without_need' AS check_name, evidence FROM (
      SELECT refused.low_key AS evidence
      FROM nexus_work_edges AS refused
      JOIN keys AS low_end ON low_end.identifier_key = refused.low_key
      JOIN keys AS high_end ON high_end.identifier_key = refused.high_key
      LEFT JOIN (
        SELECT DISTINCT LEAST(one.entity_id, other.entity_id) AS low_id, GREATEST(one.entity_id, other.entity_id) AS high_id
        FROM (
          SELECT
      overrides.override_id,
      overrides.kind,
      overrides.created_at,
      LEAST(one.identifier_key, other.identifier_key) AS low_key,
      GREATEST(one.identifier_key, other.identifier_key) AS high_key
    FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    JOIN nexus_work_named AS `one`
      ON `one`.entity_type = overrides.entity_type
      AND `one`.identifier_type = overrides.`identifier_type_a`
      AND `one`.identifier_value = overrides.`identifier_value_a`
      AND `one`.part IN ('seed', 'changed', 'end')
    JOIN nexus_work_named AS `other`
      ON `other`.entity_type = overrides.entity_type
      AND `other`.identifier_type = overrides.`identifier_type_b`
      AND `other`.identifier_value = overrides.`identifier_value_b`
      AND `other`.part IN ('seed', 'changed', 'end')
    WHERE overrides.kind IN ('veto') AND one.identifier_key <> other.identifier_key
        ) AS vetoes
        JOIN keys AS one ON one.identifier_key = vetoes.low_key
        JOIN keys AS other ON other.identifier_key = vetoes.high_key
      ) AS vetoed
        ON vetoed.low_id = LEAST(low_end.entity_id, high_end.entity_id)
        AND vetoed.high_id = GREATEST(low_end.entity_id, high_end.entity_id)
      LEFT JOIN held_values AS low_held
        ON low_held.entity_id = low_end.entity_id AND refused.rule = 'identifier_types.' || low_held.identifier_type || '.entity_limit'
      LEFT JOIN held_values AS high_held
        ON high_held.entity_id = high_end.entity_id AND refused.rule = 'identifier_types.' || high_held.identifier_type || '.entity_limit'
      WHERE refused.round = -2
        AND COALESCE(refused.rule, '') <> 'too_large'
        AND NOT (refused.rule LIKE 'override %' AND vetoed.low_id IS NOT NULL)
        AND NOT COALESCE(low_held.held_count + high_held.held_count > low_held.entity_limit, 1 = 0)
    ) AS found
    ) AS findings
    ) AS filling;
    -- check_result
    SET v_check_result = (SELECT AS STRUCT
     (SELECT checked.finding_names FROM nexus_work_found_names AS checked) AS `finding`,
      (
      SELECT COUNT(*)
      FROM nexus_work_map AS given
      FULL OUTER JOIN (
      SELECT `entity_type`, `identifier_type`, `identifier_value`, `known_normalized_value` AS `normalized_value`, `known_identifier_key` AS `identifier_key`, `known_component_id` AS `component_id`, `known_entity_id` AS `entity_id`, `known_first_seen_at` AS `first_seen_at`, is_present
      FROM nexus_work_values
      WHERE is_known = 1
      ) AS known ON `known`.entity_type = `given`.entity_type AND `known`.identifier_type = `given`.identifier_type AND `known`.identifier_value = `given`.identifier_value
      WHERE CASE
          WHEN given.identifier_value IS NULL THEN known.is_present = 0
          ELSE known.identifier_value IS NULL OR `known`.`normalized_value` IS DISTINCT FROM `given`.`normalized_value`
      OR `known`.`identifier_key` IS DISTINCT FROM `given`.`identifier_key`
      OR `known`.`component_id` IS DISTINCT FROM `given`.`component_id`
      OR `known`.`entity_id` IS DISTINCT FROM `given`.`entity_id`
      OR `known`.`first_seen_at` IS DISTINCT FROM `given`.`first_seen_at`
        END
    ) + (
      SELECT COUNT(*)
      FROM nexus_work_ids AS given
      LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS stored ON stored.entity_id = given.entity_id
      WHERE stored.entity_id IS NULL OR `stored`.`status` IS DISTINCT FROM `given`.`status`
      OR `stored`.`redirect_to` IS DISTINCT FROM `given`.`redirect_to`
      OR `stored`.`identifier_count` IS DISTINCT FROM `given`.`identifier_count`
    ) AS `identity_changes`,
      CONCAT('[', TO_JSON_STRING(STRUCT('stage_batch' AS `step`, summarized.batch_rows AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('normalize_values' AS `step`, (SELECT COUNT(*) FROM nexus_work_named) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('gather' AS `step`, (SELECT COUNT(*) FROM nexus_work_gathered) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('find_affected' AS `step`, (SELECT COUNT(*) FROM nexus_work_values) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('link_rows' AS `step`, (SELECT COUNT(*) FROM nexus_work_edges) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('resolve_identifiers' AS `step`, (SELECT COUNT(*) FROM nexus_work_labels) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('inherit_ids' AS `step`, (SELECT COUNT(*) FROM nexus_work_ids) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('assign_ids' AS `step`, (SELECT COUNT(*) FROM nexus_work_map) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('base_states' AS `step`, (SELECT COUNT(*) FROM nexus_work_states) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('contract' AS `step`, v_round AS `rounds`)), ']') AS `steps`,
      summarized.summary AS `published`,
      CONCAT('{"warnings":[', CONCAT(COALESCE(COALESCE(v_judge_rejected.rejected_told, ''), ''), CASE WHEN COALESCE(COALESCE(v_judge_rejected.rejected_told, ''), '') = '' OR summarized.warned_rows = '' THEN '' ELSE ',' END, summarized.warned_rows), '],', SUBSTR(summarized.summary, 2)) AS `told`,
      CONCAT(COALESCE(COALESCE(v_judge_rejected.rejected_told, ''), ''), CASE WHEN COALESCE(COALESCE(v_judge_rejected.rejected_told, ''), '') = '' OR summarized.measured_rows = '' THEN '' ELSE ',' END, summarized.measured_rows) AS `quality`,
      summarized.large_count AS `large`,
      summarized.quarantine_changes AS `quarantined`
    FROM (
      SELECT
        TO_JSON_STRING(STRUCT(v_begin.run_id AS `run_id`, 'published' AS `status`, `loaded`.`rows_read` AS `rows_read`, `loaded`.`rows_loaded` AS `rows_loaded`, `loaded`.`link_groups_gone` AS `link_groups_gone`, `loaded`.`events_loaded` AS `events_loaded`, `loaded`.`rows_from_crm` AS `rows_from_crm`, `loaded`.`rows_from_fleet` AS `rows_from_fleet`, `resolved`.`identifiers` AS `identifiers`, `resolved`.`person_entities` AS `person_entities`, `resolved`.`group_entities` AS `group_entities`, `resolved`.`device_entities` AS `device_entities`, `made`.`traits` AS `traits`, `made`.`states` AS `states`, `aside`.`set_aside_invalid` AS `set_aside_invalid`, `aside`.`set_aside_blocked` AS `set_aside_blocked`, `aside`.`set_aside_free_mail` AS `set_aside_free_mail`, `aside`.`set_aside_unknown_type` AS `set_aside_unknown_type`, `aside`.`set_aside_hub` AS `set_aside_hub`, `aside`.`set_aside_refused` AS `set_aside_refused`, `pinned`.`pins_waiting` AS `pins_waiting`, `loaded`.`sources_stamped_now` AS `sources_stamped_now`, COALESCE(COALESCE(v_judge_rejected.rejected, 0), 0) AS `records_rejected`)) AS summary,
        COALESCE(resolved.measured_rows, '') AS measured_rows,
        COALESCE(resolved.warned_rows, '') AS warned_rows,
        resolved.large_count,
        loaded.batch_rows,
        aside.quarantine_changes
      FROM (
      SELECT
        CAST(COALESCE(SUM(read_count), 0) AS INT64) AS `rows_read`, CAST(COALESCE(SUM(loaded_count), 0) AS INT64) AS `rows_loaded`, CAST(COALESCE(SUM(gone_count), 0) AS INT64) AS `link_groups_gone`, CAST(COALESCE(SUM(event_count), 0) AS INT64) AS `events_loaded`, CAST(COALESCE(SUM(CASE source WHEN 'crm' THEN row_count END), 0) AS INT64) AS `rows_from_crm`, CAST(COALESCE(SUM(CASE source WHEN 'fleet' THEN row_count END), 0) AS INT64) AS `rows_from_fleet`,
        COUNT(CASE WHEN oldest_at >= v_begin.started_at THEN 1 END) AS sources_stamped_now,
        COALESCE(SUM(row_count), 0) AS batch_rows
      FROM (
        SELECT
          source,
          COUNT(*) AS row_count,
          COALESCE(SUM(CASE WHEN record_kind <> 'gone' OR row_version IS NOT NULL THEN 1 ELSE 0 END), 0) AS read_count,
          COALESCE(SUM(CASE WHEN action <> 'skip' AND record_kind NOT IN ('erased', 'gone') THEN 1 ELSE 0 END), 0) AS loaded_count,
          COALESCE(SUM(CASE WHEN action <> 'skip' AND record_kind = 'gone' THEN 1 ELSE 0 END), 0) AS gone_count,
          COALESCE(SUM(CASE WHEN action <> 'skip' AND record_kind = 'event' THEN 1 ELSE 0 END), 0) AS event_count,
          MIN(CASE WHEN fault IS NULL THEN `_ingested_at` END) AS oldest_at
        FROM nexus_work_batch
        WHERE record_kind <> 'state'
        GROUP BY source
      ) AS by_source
    ) AS loaded
    CROSS JOIN (
      SELECT
        STRING_AGG(described, ',' ORDER BY place, described) AS `measured_rows`,
        STRING_AGG(CASE is_warning WHEN 1 THEN described END, ',' ORDER BY place, described) AS `warned_rows`,
        CAST(COALESCE(SUM(CASE WHEN measure = 'identifiers' THEN value END), 0) AS INT64) AS `identifiers`,
        CAST(COALESCE(SUM(CASE WHEN measure = 'entities' AND entity_type = 'person' THEN value END), 0) AS INT64) AS `person_entities`,
        CAST(COALESCE(SUM(CASE WHEN measure = 'entities' AND entity_type = 'group' THEN value END), 0) AS INT64) AS `group_entities`,
        CAST(COALESCE(SUM(CASE WHEN measure = 'entities' AND entity_type = 'device' THEN value END), 0) AS INT64) AS `device_entities`,
        COUNT(CASE WHEN measure IN ('large_entity', 'grown_entity') AND value >= 50 THEN 1 END) AS `large_count`
      FROM (
        SELECT measures.*, TO_JSON_STRING(STRUCT(`measure` AS `measure`, `entity_type` AS `entity_type`, `entity_id` AS `entity_id`, `identifier_type` AS `identifier_type`, `source` AS `source`, `event_id` AS `event_id`, `row_id` AS `row_id`, `value` AS `value`, `compared_value` AS `compared_value`, `threshold` AS `threshold`, `is_warning` AS `is_warning`, `says` AS `says`)) AS described
        FROM (
      SELECT CAST(measures.measure AS STRING) AS `measure`, CAST(counted.entity_type AS STRING) AS `entity_type`, CAST(CASE measures.measure WHEN 'largest_entity' THEN SUBSTR(`largest`, 13) END AS STRING) AS `entity_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `identifier_type`, CAST(CAST(NULL AS STRING) AS STRING) AS `source`, CAST(CAST(NULL AS STRING) AS STRING) AS `event_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `row_id`, CAST(CASE measures.measure WHEN 'entities' THEN counted.entity_count WHEN 'identifiers' THEN counted.identifier_count WHEN 'singletons' THEN CAST(counted.single_count AS FLOAT64) / counted.entity_count ELSE CAST(SUBSTR(`largest`, 1, 12) AS INT64) END AS FLOAT64) AS `value`, CAST(CASE measures.measure WHEN 'entities' THEN earlier.entity_count WHEN 'identifiers' THEN earlier.identifier_count WHEN 'singletons' THEN earlier.single_share ELSE earlier.largest_count END AS FLOAT64) AS `compared_value`, CAST(CASE measures.measure WHEN 'entities' THEN CASE WHEN counted.entity_count < earlier.entity_count THEN earlier.entity_count / 2 ELSE earlier.entity_count * 2 END WHEN 'singletons' THEN CASE WHEN CAST(counted.single_count AS FLOAT64) / counted.entity_count < earlier.single_share THEN earlier.single_share - 0.1 ELSE earlier.single_share + 0.1 END ELSE CAST(NULL AS FLOAT64) END AS FLOAT64) AS `threshold`, CAST(CASE WHEN CASE measures.measure WHEN 'entities' THEN earlier.entity_count >= 100 AND (counted.entity_count >= 2 * earlier.entity_count OR 2 * counted.entity_count <= earlier.entity_count) WHEN 'singletons' THEN earlier.entity_count >= 100 AND ABS(CAST(counted.single_count AS FLOAT64) / counted.entity_count - earlier.single_share) >= 0.1 ELSE 1 = 0 END THEN 1 ELSE 0 END AS INT64) AS `is_warning`, CAST(CONCAT(counted.entity_type, ': ', CASE measures.measure WHEN 'entities' THEN COALESCE(CAST(counted.entity_count AS STRING) || ' entities' || ', after ' || CAST(CAST(earlier.`entity_count` AS INT64) AS STRING) || ' in the last run', CAST(counted.entity_count AS STRING) || ' entities') WHEN 'identifiers' THEN COALESCE(CAST(counted.identifier_count AS STRING) || ' identifiers' || ', after ' || CAST(CAST(earlier.`identifier_count` AS INT64) AS STRING) || ' in the last run', CAST(counted.identifier_count AS STRING) || ' identifiers') WHEN 'singletons' THEN COALESCE(CAST(CAST(ROUND(100 * CAST(counted.single_count AS FLOAT64) / counted.entity_count) AS INT64) AS STRING) || '%' || ' of entities have a single identifier' || ', after ' || CAST(CAST(ROUND(100 * earlier.single_share) AS INT64) AS STRING) || '%' || ' in the last run', CAST(CAST(ROUND(100 * CAST(counted.single_count AS FLOAT64) / counted.entity_count) AS INT64) AS STRING) || '%' || ' of entities have a single identifier') ELSE CONCAT('the largest entity is ', SUBSTR(`largest`, 13), ' with ', CAST(CAST(SUBSTR(`largest`, 1, 12) AS INT64) AS STRING), ' identifiers') END, CASE WHEN CASE measures.measure WHEN 'entities' THEN earlier.entity_count >= 100 AND (counted.entity_count >= 2 * earlier.entity_count OR 2 * counted.entity_count <= earlier.entity_count) WHEN 'singletons' THEN earlier.entity_count >= 100 AND ABS(CAST(counted.single_count AS FLOAT64) / counted.entity_count - earlier.single_share) >= 0.1 ELSE 1 = 0 END THEN '. If the sources did not change that much, a rule, a normaliser or a shared identifier did it: nexus_resolution_log says what this run decided.' ELSE '.' END) AS STRING) AS `says`, 1 AS place
      FROM (
        SELECT
          entity_type,
          COUNT(*) AS entity_count,
          CAST(SUM(held_count) AS INT64) AS identifier_count,
          SUM(CASE held_count WHEN 1 THEN 1 ELSE 0 END) AS single_count,
          MAX(CONCAT(LPAD(CAST(`held_count` AS STRING), 12, '0'), entity_id)) AS largest
        FROM (
          SELECT CASE WHEN given.entity_id IS NULL THEN stored.`entity_type` ELSE given.`entity_type` END AS entity_type, CASE WHEN given.entity_id IS NULL THEN stored.`entity_id` ELSE given.`entity_id` END AS entity_id, CASE WHEN given.entity_id IS NULL THEN stored.`identifier_count` ELSE given.`identifier_count` END AS held_count
          FROM `acme-project`.`nexus`.`nexus_entity_ids` AS stored
          FULL OUTER JOIN nexus_work_ids AS given ON given.entity_id = stored.entity_id
          WHERE CASE WHEN given.entity_id IS NULL THEN stored.`status` ELSE given.`status` END = 'live'
        ) AS entities
        GROUP BY entity_type
      ) AS counted
      CROSS JOIN UNNEST(ARRAY<STRUCT<`measure` STRING>>[STRUCT('entities'), STRUCT('identifiers'), STRUCT('singletons'), STRUCT('largest_entity')]) AS `measures`
      LEFT JOIN (
        SELECT
          entity_type,
          MAX(CASE measure WHEN 'entities' THEN value END) AS entity_count,
          MAX(CASE measure WHEN 'identifiers' THEN value END) AS identifier_count,
          MAX(CASE measure WHEN 'singletons' THEN value END) AS single_share,
          MAX(CASE measure WHEN 'largest_entity' THEN value END) AS largest_count
        FROM `acme-project`.`nexus`.`nexus_quality`
        WHERE run_id = v_begin.fence
        GROUP BY entity_type
      ) AS earlier ON earlier.entity_type = counted.entity_type
    UNION ALL
    SELECT CAST(size_kind AS STRING) AS `measure`, CAST(entity_type AS STRING) AS `entity_type`, CAST(entity_id AS STRING) AS `entity_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `identifier_type`, CAST(CAST(NULL AS STRING) AS STRING) AS `source`, CAST(CAST(NULL AS STRING) AS STRING) AS `event_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `row_id`, CAST(identifier_count AS FLOAT64) AS `value`, CAST(earlier_count AS FLOAT64) AS `compared_value`, CAST(CASE WHEN size_kind = 'large_entity' THEN 50 ELSE 2 * earlier_count END AS FLOAT64) AS `threshold`, CAST(CASE WHEN size_kind = 'grown_entity' OR earlier_count < 50 THEN 1 ELSE 0 END AS INT64) AS `is_warning`, CAST(CONCAT(entity_type || ' ' || entity_id, CASE WHEN earlier_count = 0 THEN ' is new and holds ' ELSE ' held ' || CAST(`earlier_count` AS STRING) || ' before this run and now holds ' END, CAST(`identifier_count` AS STRING), ' identifiers. If they are not all of one, nexus_explain shows which rows link two of them; an override of kind block sets a shared identifier aside, veto keeps two apart.') AS STRING) AS `says`, 2 AS place
      FROM (
        SELECT kinds.*, ROW_NUMBER() OVER (PARTITION BY entity_type, size_kind ORDER BY identifier_count DESC, entity_id) AS size_place
        FROM (
          SELECT
            sizes.*,
            CASE
              WHEN identifier_count >= 50 AND (earlier_count < 50 OR identifier_count < 2 * earlier_count) THEN 'large_entity'
              WHEN identifier_count >= 20 AND earlier_count > 0 AND identifier_count >= 2 * earlier_count THEN 'grown_entity'
            END AS size_kind
          FROM (
      WITH notable AS (
        SELECT held.entity_type, held.entity_id, COUNT(DISTINCT held.identifier_key) AS identifier_count
        FROM nexus_work_map AS held
        JOIN (
          SELECT entity_id FROM nexus_work_map WHERE entity_id IS NOT NULL GROUP BY entity_id HAVING COUNT(*) >= 20
        ) AS candidates ON candidates.entity_id = held.entity_id
        GROUP BY held.entity_type, held.entity_id
      )
      SELECT notable.entity_type, notable.entity_id, notable.identifier_count, COALESCE(earlier.identifier_count, 0) AS earlier_count
      FROM notable
      LEFT JOIN (
        SELECT known.known_entity_id AS entity_id, COUNT(DISTINCT known.known_identifier_key) AS identifier_count
        FROM nexus_work_values AS known
        JOIN notable AS touched ON touched.entity_id = known.known_entity_id
        GROUP BY known.known_entity_id
      ) AS earlier ON earlier.entity_id = notable.entity_id
          ) AS sizes
        ) AS kinds
        WHERE size_kind IS NOT NULL
      ) AS ranked
      WHERE size_place <= 5
    UNION ALL
    SELECT CAST('near_hub_limit' AS STRING) AS `measure`, CAST(entity_type AS STRING) AS `entity_type`, CAST(entity_id AS STRING) AS `entity_id`, CAST(identifier_type AS STRING) AS `identifier_type`, CAST(CAST(NULL AS STRING) AS STRING) AS `source`, CAST(CAST(NULL AS STRING) AS STRING) AS `event_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `row_id`, CAST(near_count AS FLOAT64) AS `value`, CAST(CAST(NULL AS FLOAT64) AS FLOAT64) AS `compared_value`, CAST(hub_limit AS FLOAT64) AS `threshold`, CAST(1 AS INT64) AS `is_warning`, CAST(CONCAT(CAST(`near_count` AS STRING), ' identifier(s) of type ', identifier_type, ', such as one of ', entity_type || ' ' || entity_id, ', share rows with at least 80% of the ', CAST(`hub_limit` AS STRING), ' identifiers of another type that hub_limit allows. Past the limit they are set aside with all their links. If one is shared, such as a switchboard, an override of kind block sets it aside now; if it is of one, raise identifier_types.', identifier_type, '.hub_limit.') AS STRING) AS `says`, 4 AS place
      FROM (
        SELECT
          held.entity_type,
          held.identifier_type,
          MIN(held.entity_id) AS entity_id,
          COUNT(DISTINCT held.identifier_key) AS near_count,
          MAX(CASE held.identifier_type WHEN 'email' THEN COALESCE(v_begin.hub_limit_email, 0) WHEN 'phone' THEN COALESCE(v_begin.hub_limit_phone, 0) WHEN 'domain' THEN COALESCE(v_begin.hub_limit_domain, 0) WHEN 'user_id' THEN COALESCE(v_begin.hub_limit_user_id, 0) WHEN 'serial' THEN COALESCE(v_begin.hub_limit_serial, 0) WHEN 'tag' THEN COALESCE(v_begin.hub_limit_tag, 0) END) AS hub_limit
        FROM nexus_work_edges AS near
        JOIN nexus_work_map AS held ON held.identifier_key = near.low_key
        WHERE near.round = -3 AND held.entity_id IS NOT NULL
        GROUP BY held.entity_type, held.identifier_type
      ) AS near_limit
        ) AS measures
      ) AS described_measures
    ) AS resolved
    CROSS JOIN (
      SELECT
        COALESCE(SUM(CASE WHEN reason = 'invalid' THEN 1 ELSE 0 END), 0) AS `set_aside_invalid`, COALESCE(SUM(CASE WHEN reason = 'blocked' THEN 1 ELSE 0 END), 0) AS `set_aside_blocked`, COALESCE(SUM(CASE WHEN reason = 'free_mail' THEN 1 ELSE 0 END), 0) AS `set_aside_free_mail`, COALESCE(SUM(CASE WHEN reason = 'unknown_type' THEN 1 ELSE 0 END), 0) AS `set_aside_unknown_type`, COALESCE(SUM(CASE WHEN reason = 'hub' THEN 1 ELSE 0 END), 0) AS `set_aside_hub`, COALESCE(SUM(CASE WHEN reason = 'refused' THEN 1 ELSE 0 END), 0) AS `set_aside_refused`,
        CAST(COALESCE(SUM(change_count), 0) AS INT64) AS quarantine_changes
      FROM (
        SELECT
        entity_type, identifier_type, shown_value, other_type, other_value, reason,
        SUM(CASE fate WHEN 'stay' THEN 0 ELSE 1 END) AS change_count
      FROM (
        SELECT
          compared.entity_type, compared.identifier_type, compared.other_type, compared.other_value, compared.fate,
          COALESCE(compared.normalized_value, compared.identifier_value) AS shown_value,
          CASE WHEN compared.fate <> 'drop' THEN compared.reason END AS reason
        FROM (
          SELECT
        CASE WHEN aside_now.is_there IS NULL THEN stored.`entity_type` ELSE aside_now.`entity_type` END AS `entity_type`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`identifier_type` ELSE aside_now.`identifier_type` END AS `identifier_type`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`identifier_value` ELSE aside_now.`identifier_value` END AS `identifier_value`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`normalized_value` ELSE aside_now.`normalized_value` END AS `normalized_value`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`other_type` ELSE aside_now.`other_type` END AS `other_type`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`other_value` ELSE aside_now.`other_value` END AS `other_value`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`reason` ELSE aside_now.`reason` END AS `reason`,
        CASE WHEN aside_now.is_there IS NULL THEN stored.`rule` ELSE aside_now.`rule` END AS `rule`,
        CASE
          WHEN aside_now.is_there IS NULL THEN CASE stored.is_decided_anew WHEN 1 THEN 'drop' ELSE 'stay' END
          WHEN stored.is_decided_anew IS NULL THEN 'add'
          WHEN `stored`.`rule` IS DISTINCT FROM `aside_now`.`rule`
      OR `stored`.`normalized_value` IS DISTINCT FROM `aside_now`.`normalized_value` THEN 'change'
          ELSE 'stay'
        END AS fate
      FROM (
        SELECT given.*, 1 AS is_there FROM (
          SELECT entity_type, identifier_type, identifier_value, normalized_value, CAST(NULL AS STRING) AS other_type, CAST(NULL AS STRING) AS other_value, reason, rule
      FROM (
        SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(named.set_aside_reason, 'hub') AS reason,
        COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
      FROM nexus_work_values AS named
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
      ) AS aside
      UNION ALL
      SELECT entity_type, identifier_type, identifier_value, identifier_value, other_type, other_value, 'refused', rule
      FROM (
        SELECT
        MAX(entity_type) AS entity_type,
        MAX(CASE turn WHEN 1 THEN ordered.`identifier_type` END) AS identifier_type,
        MAX(CASE turn WHEN 1 THEN ordered.`normalized_value` END) AS identifier_value,
        MAX(CASE turn WHEN 2 THEN ordered.`identifier_type` END) AS other_type,
        MAX(CASE turn WHEN 2 THEN ordered.`normalized_value` END) AS other_value,
        rule
      FROM (
        SELECT
          ends.*,
          ROW_NUMBER() OVER (PARTITION BY low_key, high_key, rule ORDER BY identifier_type || '|' || normalized_value) AS turn
        FROM (
          SELECT DISTINCT
            refused.low_key, refused.high_key, refused.rule,
            solved_nodes.entity_type, solved_nodes.identifier_type, solved_nodes.normalized_value
          FROM nexus_work_edges AS refused
          CROSS JOIN UNNEST(ARRAY<STRUCT<`is_low` INT64>>[STRUCT(0), STRUCT(1)]) AS `sides`
          JOIN (
      SELECT
        named.entity_type,
        named.identifier_type,
        named.identifier_value,
        named.normalized_value,
        named.identifier_key,
        named.first_seen_at,
        COALESCE(connected.component, named.identifier_key) AS component,
        COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
      FROM nexus_work_values AS named
      LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
        ON connected.node = named.identifier_key
      LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
        ON constrained.node = named.identifier_key
      LEFT JOIN (
        SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
      ) AS hubs ON hubs.hub_key = named.identifier_key
      WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
          ) AS solved_nodes ON solved_nodes.identifier_key = CASE sides.is_low WHEN 1 THEN refused.low_key ELSE refused.high_key END
          WHERE refused.round = -2
        ) AS ends
      ) AS ordered
      GROUP BY low_key, high_key, rule
      HAVING COUNT(*) = 2
      ) AS refused
        ) AS given
      ) AS aside_now
      FULL OUTER JOIN (
        SELECT
          `known`.`entity_type`, `known`.`identifier_type`, `known`.`identifier_value`, `known`.`normalized_value`, `known`.`other_type`, `known`.`other_value`, `known`.`reason`, `known`.`rule`,
          CASE WHEN affected.identifier_value IS NULL AND solved.identifier_value IS NULL THEN 0 ELSE 1 END AS is_decided_anew
        FROM `acme-project`.`nexus`.`nexus_quarantine` AS known
        LEFT JOIN nexus_work_values AS affected
        ON `affected`.entity_type = `known`.entity_type AND `affected`.identifier_type = `known`.identifier_type AND `affected`.identifier_value = CASE WHEN `known`.other_type IS NULL THEN `known`.identifier_value END
      LEFT JOIN (
        SELECT DISTINCT refused.entity_type, refused.identifier_type, refused.identifier_value
        FROM `acme-project`.`nexus`.`nexus_quarantine` AS refused
        JOIN (
          SELECT
            affected.entity_type,
            affected.identifier_type,
            CASE times.is_now WHEN 1 THEN affected.normalized_value ELSE affected.known_normalized_value END AS normalized_value
          FROM nexus_work_values AS affected
          CROSS JOIN UNNEST(ARRAY<STRUCT<`is_now` INT64>>[STRUCT(0), STRUCT(1)]) AS `times`
        ) AS named
          ON named.entity_type = refused.entity_type
          AND named.identifier_type = refused.identifier_type
          AND named.normalized_value = refused.identifier_value
        WHERE refused.other_type IS NOT NULL
      ) AS solved
        ON `solved`.entity_type = `known`.entity_type AND `solved`.identifier_type = `known`.identifier_type AND `solved`.identifier_value = CASE WHEN `known`.other_type IS NOT NULL THEN `known`.identifier_value END
      ) AS stored ON `stored`.entity_type = `aside_now`.entity_type AND `stored`.identifier_type = `aside_now`.identifier_type AND `stored`.identifier_value = `aside_now`.identifier_value AND COALESCE(`stored`.`other_type`, '') = COALESCE(`aside_now`.`other_type`, '') AND COALESCE(`stored`.`other_value`, '') = COALESCE(`aside_now`.`other_value`, '')
        ) AS compared
      ) AS spelled
      GROUP BY entity_type, identifier_type, shown_value, other_type, other_value, reason
      ) AS distinct_values
    ) AS aside
    CROSS JOIN (
      SELECT
        COUNT(CASE kind WHEN 'trait' THEN 1 END) AS traits,
        COUNT(CASE kind WHEN 'state' THEN 1 END) AS states
      FROM (
        SELECT stored.kind
        FROM (
          SELECT 'trait' AS kind, entity_id FROM `acme-project`.`nexus`.`nexus_traits`
          UNION ALL
          SELECT 'state', entity_id FROM `acme-project`.`nexus`.`nexus_states`
        ) AS stored
        LEFT JOIN (
          SELECT DISTINCT known_entity_id AS entity_id FROM nexus_work_values WHERE known_entity_id IS NOT NULL
        ) AS touched ON touched.entity_id = stored.entity_id
        WHERE touched.entity_id IS NULL
        UNION ALL
        SELECT 'trait' FROM (
          SELECT DISTINCT named.entity_id, named.trait_name
    FROM (
      SELECT map.entity_id, map.entity_type, `records`.`trait_name`
      FROM (
        SELECT `entity_type`, `identifier_type`, `identifier_value`, `trait_name`
      FROM nexus_work_gathered
      WHERE record_kind IN ('trait')
      UNION ALL
      SELECT `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`trait_name`
      FROM nexus_work_batch AS incoming
      LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
      WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('trait')
      ) AS records
      JOIN nexus_work_map AS map ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
      WHERE map.entity_id IS NOT NULL
    ) AS named
        ) AS made_traits
        UNION ALL
        SELECT 'state' FROM nexus_work_states
      ) AS all_rows
    ) AS made
    CROSS JOIN (
      SELECT
        COUNT(DISTINCT pins.override_key)
          - COUNT(DISTINCT CASE WHEN held.identifier_key IS NOT NULL THEN pins.override_key END) AS pins_waiting
      FROM (
        SELECT
      overrides.override_key,
      overrides.override_id,
      overrides.created_at,
      overrides.entity_id,
      pinned.identifier_key
    FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    JOIN nexus_work_named AS pinned
      ON pinned.entity_type = overrides.entity_type
      AND pinned.identifier_type = overrides.identifier_type_a
      AND pinned.identifier_value = overrides.identifier_value_a
      AND pinned.part IN ('seed', 'changed', 'end')
    WHERE overrides.kind = 'pin'
      ) AS pins
      LEFT JOIN nexus_work_map AS held ON held.identifier_key = pins.identifier_key AND held.entity_id = pins.entity_id
    ) AS pinned
    ) AS summarized);
    IF v_check_result.finding <> '' THEN
     RAISE USING MESSAGE = CONCAT('Checks of the result found something, so nothing was published: ', COALESCE(CAST(v_check_result.finding AS STRING), ''), '. This is a bug in Nexus: please report it with the run id ', COALESCE(CAST(v_begin.run_id AS STRING), ''), '.');
    END IF;
    IF v_begin.mode = 'plan' THEN
     -- plan
     SET v_planned = (SELECT CONCAT(SUBSTR(TO_JSON_STRING(STRUCT(v_begin.run_id AS `run_id`, 'planned' AS `status`, loaded.rows_loaded AS `rows_loaded`, changed.`entities_born` AS `entities_born`, changed.`entities_merged` AS `entities_merged`, changed.`entities_split` AS `entities_split`, changed.`entities_revived` AS `entities_revived`, changed.`entities_gone` AS `entities_gone`, changed.`identifiers_born` AS `identifiers_born`, changed.`identifiers_accreted` AS `identifiers_accreted`, changed.`identifiers_merged` AS `identifiers_merged`, changed.`identifiers_split` AS `identifiers_split`, changed.`identifiers_set_aside` AS `identifiers_set_aside`, changed.`identifiers_returned` AS `identifiers_returned`, changed.`identifiers_gone` AS `identifiers_gone`, refused.pairs_refused AS `pairs_refused`)), 1, LENGTH(TO_JSON_STRING(STRUCT(v_begin.run_id AS `run_id`, 'planned' AS `status`, loaded.rows_loaded AS `rows_loaded`, changed.`entities_born` AS `entities_born`, changed.`entities_merged` AS `entities_merged`, changed.`entities_split` AS `entities_split`, changed.`entities_revived` AS `entities_revived`, changed.`entities_gone` AS `entities_gone`, changed.`identifiers_born` AS `identifiers_born`, changed.`identifiers_accreted` AS `identifiers_accreted`, changed.`identifiers_merged` AS `identifiers_merged`, changed.`identifiers_split` AS `identifiers_split`, changed.`identifiers_set_aside` AS `identifiers_set_aside`, changed.`identifiers_returned` AS `identifiers_returned`, changed.`identifiers_gone` AS `identifiers_gone`, refused.pairs_refused AS `pairs_refused`))) - 1), ',"changes":[', COALESCE(changed.`change_0`, ''), COALESCE(',' || changed.`change_1`, ''), COALESCE(',' || changed.`change_2`, ''), COALESCE(',' || changed.`change_3`, ''), COALESCE(',' || changed.`change_4`, ''), COALESCE(',' || changed.`change_5`, ''), COALESCE(',' || changed.`change_6`, ''), COALESCE(',' || changed.`change_7`, ''), COALESCE(',' || changed.`change_8`, ''), COALESCE(',' || changed.`change_9`, ''), ']}')
     FROM (
       WITH decided AS (
         WITH before_run AS (
       SELECT entity_type, identifier_type, known_normalized_value AS normalized_value, MAX(known_entity_id) AS entity_id
       FROM nexus_work_values
       WHERE known_normalized_value IS NOT NULL
       GROUP BY entity_type, identifier_type, known_normalized_value
     ),
     after_run AS (
       SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(aside.rule) AS rule
       FROM nexus_work_map AS map
       LEFT JOIN (
         SELECT
         named.entity_type,
         named.identifier_type,
         named.identifier_value,
         named.normalized_value,
         named.identifier_key,
         named.first_seen_at,
         COALESCE(named.set_aside_reason, 'hub') AS reason,
         COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
       FROM nexus_work_values AS named
       LEFT JOIN (
         SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
       ) AS hubs ON hubs.hub_key = named.identifier_key
       WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
       ) AS aside ON `aside`.entity_type = `map`.entity_type AND `aside`.identifier_type = `map`.identifier_type AND `aside`.identifier_value = `map`.identifier_value
       WHERE map.normalized_value IS NOT NULL
       GROUP BY map.entity_type, map.identifier_type, map.normalized_value
     ),
     identifiers AS (
       SELECT
         COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
         COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
         COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
         before_run.entity_id AS from_id,
         after_run.entity_id AS to_id,
         after_run.rule,
         CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_there
       FROM after_run
       FULL OUTER JOIN before_run ON `before_run`.entity_type = `after_run`.entity_type AND `before_run`.identifier_type = `after_run`.identifier_type AND `before_run`.normalized_value = `after_run`.normalized_value
     ),
     decisions AS (
       SELECT
         'identifier' AS subject,
         identifiers.entity_type,
         identifiers.identifier_type AS subject_type,
         identifiers.normalized_value AS subject_value,
         identifiers.from_id AS from_value,
         identifiers.to_id AS to_value,
         CASE
           WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
           WHEN identifiers.to_id IS NULL THEN 'forgotten'
           WHEN identifiers.from_id IS NULL AND (identifiers.was_there = 1 OR names.normalized_value IS NOT NULL) THEN 'returned'
           WHEN identifiers.from_id IS NULL AND taker.minted_type IS NOT NULL THEN 'born'
           WHEN identifiers.from_id IS NULL THEN 'accreted'
           WHEN giver.redirect_to = identifiers.to_id THEN 'merged'
           ELSE 'split'
         END AS kind,
         identifiers.rule AS cause
       FROM identifiers
       LEFT JOIN nexus_work_ids AS giver ON giver.entity_id = identifiers.from_id
       LEFT JOIN nexus_work_ids AS taker ON taker.entity_id = identifiers.to_id
       LEFT JOIN (
         SELECT DISTINCT stored.entity_type, stored.identifier_type, stored.normalized_value
         FROM (
       SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
       FROM nexus_work_gathered
       WHERE record_kind = 'name'
     ) AS stored
         JOIN after_run ON `after_run`.entity_type = `stored`.entity_type AND `after_run`.identifier_type = `stored`.identifier_type AND `after_run`.normalized_value = `stored`.normalized_value
       ) AS names ON `names`.entity_type = `identifiers`.entity_type AND `names`.identifier_type = `identifiers`.identifier_type AND `names`.normalized_value = `identifiers`.normalized_value
       WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
         OR (identifiers.was_there = 0 AND identifiers.to_id IS NULL)
       UNION ALL
       SELECT
         'id',
         given.entity_type,
         CAST(NULL AS STRING),
         given.entity_id,
         CASE WHEN stored.entity_id IS NULL THEN 'unborn' WHEN stored.status = 'live' THEN 'live' ELSE stored.redirect_to END,
         CASE given.status WHEN 'live' THEN 'live' ELSE given.redirect_to END,
         CASE
           WHEN stored.entity_id IS NULL THEN 'born'
           WHEN given.status = 'live' THEN 'revived'
           WHEN given.redirect_to IS NULL THEN 'forgotten'
           WHEN stored.status = 'live' THEN 'merged'
           ELSE 'repointed'
         END,
         given.cause
       FROM nexus_work_ids AS given
       LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS stored ON stored.entity_id = given.entity_id
       WHERE stored.entity_id IS NULL OR stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
     )
     SELECT subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause FROM decisions
       )
       SELECT counted.*, named_changes.*
       FROM (
         SELECT COALESCE(SUM(CASE WHEN subject = 'id' AND kind = 'born' THEN 1 ELSE 0 END), 0) AS `entities_born`, COALESCE(SUM(CASE WHEN subject = 'id' AND kind = 'merged' THEN 1 ELSE 0 END), 0) AS `entities_merged`, COUNT(DISTINCT CASE WHEN subject = 'identifier' AND kind = 'split' THEN from_value END) AS `entities_split`, COALESCE(SUM(CASE WHEN subject = 'id' AND kind = 'revived' THEN 1 ELSE 0 END), 0) AS `entities_revived`, COALESCE(SUM(CASE WHEN subject = 'id' AND kind = 'forgotten' THEN 1 ELSE 0 END), 0) AS `entities_gone`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'born' THEN 1 ELSE 0 END), 0) AS `identifiers_born`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'accreted' THEN 1 ELSE 0 END), 0) AS `identifiers_accreted`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'merged' THEN 1 ELSE 0 END), 0) AS `identifiers_merged`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'split' THEN 1 ELSE 0 END), 0) AS `identifiers_split`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'set_aside' THEN 1 ELSE 0 END), 0) AS `identifiers_set_aside`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'returned' THEN 1 ELSE 0 END), 0) AS `identifiers_returned`, COALESCE(SUM(CASE WHEN subject = 'identifier' AND kind = 'forgotten' THEN 1 ELSE 0 END), 0) AS `identifiers_gone`
         FROM decided
       ) AS counted
       CROSS JOIN (
         SELECT
           MAX(CASE place WHEN 1 THEN described END) AS `change_0`,
           MAX(CASE place WHEN 2 THEN described END) AS `change_1`,
           MAX(CASE place WHEN 3 THEN described END) AS `change_2`,
           MAX(CASE place WHEN 4 THEN described END) AS `change_3`,
           MAX(CASE place WHEN 5 THEN described END) AS `change_4`,
           MAX(CASE place WHEN 6 THEN described END) AS `change_5`,
           MAX(CASE place WHEN 7 THEN described END) AS `change_6`,
           MAX(CASE place WHEN 8 THEN described END) AS `change_7`,
           MAX(CASE place WHEN 9 THEN described END) AS `change_8`,
           MAX(CASE place WHEN 10 THEN described END) AS `change_9`
         FROM (
           SELECT
             TO_JSON_STRING(STRUCT(`kind` AS `kind`, `entity_type` AS `entity_type`, `from_value` AS `from`, `to_value` AS `to`, `identifier_count` AS `identifiers`, `least_name` AS `such_as`)) AS described,
             ROW_NUMBER() OVER (ORDER BY identifier_count DESC, kind, COALESCE(from_value, ''), COALESCE(to_value, '')) AS place
           FROM (
             SELECT
               kind, entity_type, from_value, to_value,
               COUNT(*) AS identifier_count,
               MIN(subject_type || ' ' || subject_value) AS least_name
             FROM decided
             WHERE subject = 'identifier' AND kind NOT IN ('born', 'accreted')
             GROUP BY kind, entity_type, from_value, to_value
             ORDER BY identifier_count DESC, kind, COALESCE(from_value, ''), COALESCE(to_value, '')
             LIMIT 10
           ) AS changes
         ) AS ranked
       ) AS named_changes
     ) AS changed
     CROSS JOIN (
       SELECT COALESCE(SUM(CASE WHEN action <> 'skip' THEN 1 ELSE 0 END), 0) AS rows_loaded FROM nexus_work_batch
     ) AS loaded
     CROSS JOIN (
       SELECT COUNT(*) AS pairs_refused FROM nexus_work_edges WHERE round = -2
     ) AS refused);
    END IF;
    IF v_begin.mode = 'audit' THEN
     -- audit
     SET v_audited = (SELECT TO_JSON_STRING(STRUCT(v_begin.run_id AS `run_id`, CASE `decided_differently`.finding_count + `traits_differ`.finding_count + `states_differ`.finding_count + `several_entities`.finding_count + `identifier_of_nobody`.finding_count + `trait_of_nobody`.finding_count + `state_of_nobody`.finding_count + `entity_without_identifier`.finding_count + `size_differs`.finding_count + `redirect_to_nobody`.finding_count + `aside_in_entity`.finding_count + `log_ends_elsewhere`.finding_count WHEN 0 THEN 'sound' ELSE 'damaged' END AS `status`, `decided_differently`.finding_count AS `decided_differently`, `traits_differ`.finding_count AS `traits_differ`, `states_differ`.finding_count AS `states_differ`, `several_entities`.finding_count AS `several_entities`, `identifier_of_nobody`.finding_count AS `identifier_of_nobody`, `trait_of_nobody`.finding_count AS `trait_of_nobody`, `state_of_nobody`.finding_count AS `state_of_nobody`, `entity_without_identifier`.finding_count AS `entity_without_identifier`, `size_differs`.finding_count AS `size_differs`, `redirect_to_nobody`.finding_count AS `redirect_to_nobody`, `aside_in_entity`.finding_count AS `aside_in_entity`, `log_ends_elsewhere`.finding_count AS `log_ends_elsewhere`))
     FROM (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT subject_value AS evidence FROM (
         WITH before_run AS (
       SELECT entity_type, identifier_type, known_normalized_value AS normalized_value, MAX(known_entity_id) AS entity_id
       FROM nexus_work_values
       WHERE known_normalized_value IS NOT NULL
       GROUP BY entity_type, identifier_type, known_normalized_value
     ),
     after_run AS (
       SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(aside.rule) AS rule
       FROM nexus_work_map AS map
       LEFT JOIN (
         SELECT
         named.entity_type,
         named.identifier_type,
         named.identifier_value,
         named.normalized_value,
         named.identifier_key,
         named.first_seen_at,
         COALESCE(named.set_aside_reason, 'hub') AS reason,
         COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
       FROM nexus_work_values AS named
       LEFT JOIN (
         SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
       ) AS hubs ON hubs.hub_key = named.identifier_key
       WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
       ) AS aside ON `aside`.entity_type = `map`.entity_type AND `aside`.identifier_type = `map`.identifier_type AND `aside`.identifier_value = `map`.identifier_value
       WHERE map.normalized_value IS NOT NULL
       GROUP BY map.entity_type, map.identifier_type, map.normalized_value
     ),
     identifiers AS (
       SELECT
         COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
         COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
         COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
         before_run.entity_id AS from_id,
         after_run.entity_id AS to_id,
         after_run.rule,
         CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_there
       FROM after_run
       FULL OUTER JOIN before_run ON `before_run`.entity_type = `after_run`.entity_type AND `before_run`.identifier_type = `after_run`.identifier_type AND `before_run`.normalized_value = `after_run`.normalized_value
     ),
     decisions AS (
       SELECT
         'identifier' AS subject,
         identifiers.entity_type,
         identifiers.identifier_type AS subject_type,
         identifiers.normalized_value AS subject_value,
         identifiers.from_id AS from_value,
         identifiers.to_id AS to_value,
         CASE
           WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
           WHEN identifiers.to_id IS NULL THEN 'forgotten'
           WHEN identifiers.from_id IS NULL AND (identifiers.was_there = 1 OR names.normalized_value IS NOT NULL) THEN 'returned'
           WHEN identifiers.from_id IS NULL AND taker.minted_type IS NOT NULL THEN 'born'
           WHEN identifiers.from_id IS NULL THEN 'accreted'
           WHEN giver.redirect_to = identifiers.to_id THEN 'merged'
           ELSE 'split'
         END AS kind,
         identifiers.rule AS cause
       FROM identifiers
       LEFT JOIN nexus_work_ids AS giver ON giver.entity_id = identifiers.from_id
       LEFT JOIN nexus_work_ids AS taker ON taker.entity_id = identifiers.to_id
       LEFT JOIN (
         SELECT DISTINCT stored.entity_type, stored.identifier_type, stored.normalized_value
         FROM (
       SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
       FROM nexus_work_gathered
       WHERE record_kind = 'name'
     ) AS stored
         JOIN after_run ON `after_run`.entity_type = `stored`.entity_type AND `after_run`.identifier_type = `stored`.identifier_type AND `after_run`.normalized_value = `stored`.normalized_value
       ) AS names ON `names`.entity_type = `identifiers`.entity_type AND `names`.identifier_type = `identifiers`.identifier_type AND `names`.normalized_value = `identifiers`.normalized_value
       WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
         OR (identifiers.was_there = 0 AND identifiers.to_id IS NULL)
       UNION ALL
       SELECT
         'id',
         given.entity_type,
         CAST(NULL AS STRING),
         given.entity_id,
         CASE WHEN stored.entity_id IS NULL THEN 'unborn' WHEN stored.status = 'live' THEN 'live' ELSE stored.redirect_to END,
         CASE given.status WHEN 'live' THEN 'live' ELSE given.redirect_to END,
         CASE
           WHEN stored.entity_id IS NULL THEN 'born'
           WHEN given.status = 'live' THEN 'revived'
           WHEN given.redirect_to IS NULL THEN 'forgotten'
           WHEN stored.status = 'live' THEN 'merged'
           ELSE 'repointed'
         END,
         given.cause
       FROM nexus_work_ids AS given
       LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS stored ON stored.entity_id = given.entity_id
       WHERE stored.entity_id IS NULL OR stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
     )
     SELECT subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause FROM decisions
       ) AS decided
       ) AS found
     ) AS `decided_differently`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT COALESCE(stored.entity_id, made.entity_id) AS evidence
       FROM `acme-project`.`nexus`.`nexus_traits` AS stored
       FULL OUTER JOIN (WITH candidates AS (
       SELECT map.entity_id, map.entity_type, `records`.`trait_name`, `records`.`trait_value`, `records`.`source`, `records`.`event_id`, `records`.`row_id`, `records`.`occurred_at`
       FROM (
         SELECT `entity_type`, `identifier_type`, `identifier_value`, `trait_name`, `trait_value`, `source`, `event_id`, `row_id`, `occurred_at`
       FROM nexus_work_gathered
       WHERE record_kind IN ('trait')
       UNION ALL
       SELECT `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`trait_name`, `incoming`.`trait_value`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`row_id`, `incoming`.`occurred_at`
       FROM nexus_work_batch AS incoming
       LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
       WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('trait')
       ) AS records
       JOIN nexus_work_map AS map ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
       WHERE map.entity_id IS NOT NULL
     ),
     weighed AS (
       SELECT
         candidates.*,
         CASE WHEN entity_type = 'person' AND trait_name = 'name' THEN 'most_frequent' WHEN entity_type = 'person' AND trait_name = 'city' THEN 'earliest' WHEN entity_type = 'group' AND trait_name = 'industry' THEN 'source_rank' ELSE 'latest' END AS survivorship,
         CASE source WHEN 'crm' THEN 2 WHEN 'fleet' THEN 1 ELSE 0 END AS source_weight,
         UNIX_MICROS(occurred_at) AS occurred_micros,
         COUNT(*) OVER (PARTITION BY entity_id, trait_name, trait_value) AS frequency
       FROM candidates
     ),
     ranked AS (
       SELECT
         weighed.*,
         ROW_NUMBER() OVER (
           PARTITION BY entity_id, trait_name
           ORDER BY
             CASE survivorship
               WHEN 'source_rank' THEN source_weight
               WHEN 'most_frequent' THEN frequency
               WHEN 'earliest' THEN COALESCE(-occurred_micros, -4000000000000000000)
               ELSE 0
             END DESC,
             COALESCE(occurred_micros, -4000000000000000000) DESC,
             source_weight DESC,
             event_id DESC,
             COALESCE(row_id, '') DESC,
             TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(trait_value) AS STRING) || ':' || trait_value, '-')))) DESC
         ) AS standing
       FROM weighed
     )
     SELECT entity_id, entity_type, trait_name, trait_value, survivorship, source, event_id, row_id, occurred_at
     FROM ranked
     WHERE standing = 1) AS made ON made.`entity_id` = stored.`entity_id` AND made.`trait_name` = stored.`trait_name`
       WHERE stored.entity_id IS NULL OR made.entity_id IS NULL
         OR stored.`entity_type` IS DISTINCT FROM made.`entity_type` OR stored.`trait_value` IS DISTINCT FROM made.`trait_value` OR stored.`survivorship` IS DISTINCT FROM made.`survivorship` OR stored.`source` IS DISTINCT FROM made.`source` OR stored.`event_id` IS DISTINCT FROM made.`event_id` OR stored.`row_id` IS DISTINCT FROM made.`row_id` OR stored.`occurred_at` IS DISTINCT FROM made.`occurred_at`
       ) AS found
     ) AS `traits_differ`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT COALESCE(stored.entity_id, made.entity_id) AS evidence
       FROM `acme-project`.`nexus`.`nexus_states` AS stored
       FULL OUTER JOIN nexus_work_states AS made ON made.`entity_id` = stored.`entity_id` AND made.`state_name` = stored.`state_name` AND made.`state_id` = stored.`state_id`
       WHERE stored.entity_id IS NULL OR made.entity_id IS NULL
         OR stored.`entity_type` IS DISTINCT FROM made.`entity_type` OR stored.`state_value` IS DISTINCT FROM made.`state_value` OR stored.`state_entered_at` IS DISTINCT FROM made.`state_entered_at` OR stored.`state_exited_at` IS DISTINCT FROM made.`state_exited_at` OR stored.`is_current` IS DISTINCT FROM made.`is_current` OR stored.`trigger_event_id` IS DISTINCT FROM made.`trigger_event_id` OR stored.`state_number` IS DISTINCT FROM made.`state_number` OR stored.`state_unit` IS DISTINCT FROM made.`state_unit`
       ) AS found
     ) AS `states_differ`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT MIN(normalized_value) AS evidence
       FROM `acme-project`.`nexus`.`nexus_entity_map`
       WHERE entity_id IS NOT NULL
       GROUP BY entity_type, identifier_type, normalized_value
       HAVING COUNT(DISTINCT entity_id) > 1
       ) AS found
     ) AS `several_entities`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT stored.entity_id AS evidence
       FROM `acme-project`.`nexus`.`nexus_entity_map` AS stored
       LEFT JOIN (SELECT entity_id AS live_id FROM `acme-project`.`nexus`.`nexus_entity_ids` WHERE status = 'live') AS live ON live.live_id = stored.entity_id
       WHERE stored.entity_id IS NOT NULL AND live.live_id IS NULL
       ) AS found
     ) AS `identifier_of_nobody`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT stored.entity_id AS evidence
       FROM `acme-project`.`nexus`.`nexus_traits` AS stored
       LEFT JOIN (SELECT entity_id AS live_id FROM `acme-project`.`nexus`.`nexus_entity_ids` WHERE status = 'live') AS live ON live.live_id = stored.entity_id
       WHERE stored.entity_id IS NOT NULL AND live.live_id IS NULL
       ) AS found
     ) AS `trait_of_nobody`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT stored.entity_id AS evidence
       FROM `acme-project`.`nexus`.`nexus_states` AS stored
       LEFT JOIN (SELECT entity_id AS live_id FROM `acme-project`.`nexus`.`nexus_entity_ids` WHERE status = 'live') AS live ON live.live_id = stored.entity_id
       WHERE stored.entity_id IS NOT NULL AND live.live_id IS NULL
       ) AS found
     ) AS `state_of_nobody`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT live.live_id AS evidence
       FROM (SELECT entity_id AS live_id FROM `acme-project`.`nexus`.`nexus_entity_ids` WHERE status = 'live') AS live
       LEFT JOIN (SELECT DISTINCT entity_id FROM `acme-project`.`nexus`.`nexus_entity_map` WHERE entity_id IS NOT NULL) AS held ON held.entity_id = live.live_id
       WHERE held.entity_id IS NULL
       ) AS found
     ) AS `entity_without_identifier`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT ids.entity_id AS evidence
       FROM `acme-project`.`nexus`.`nexus_entity_ids` AS ids
       LEFT JOIN (
         SELECT entity_id, COUNT(DISTINCT identifier_key) AS identifier_count
         FROM `acme-project`.`nexus`.`nexus_entity_map`
         WHERE entity_id IS NOT NULL
         GROUP BY entity_id
       ) AS held ON held.entity_id = ids.entity_id
       WHERE ids.identifier_count IS DISTINCT FROM COALESCE(held.identifier_count, 0)
       ) AS found
     ) AS `size_differs`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT ids.entity_id AS evidence
       FROM `acme-project`.`nexus`.`nexus_entity_ids` AS ids
       LEFT JOIN (SELECT entity_id AS live_id FROM `acme-project`.`nexus`.`nexus_entity_ids` WHERE status = 'live') AS live ON live.live_id = ids.redirect_to
       WHERE (ids.status = 'redirected' AND live.live_id IS NULL) OR (ids.status <> 'redirected' AND ids.redirect_to IS NOT NULL)
       ) AS found
     ) AS `redirect_to_nobody`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT aside.identifier_value AS evidence
       FROM `acme-project`.`nexus`.`nexus_quarantine` AS aside
       JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `aside`.entity_type AND `map`.identifier_type = `aside`.identifier_type AND `map`.identifier_value = `aside`.identifier_value
       WHERE aside.other_type IS NULL AND map.entity_id IS NOT NULL
       ) AS found
     ) AS `aside_in_entity`
     CROSS JOIN (
       SELECT COUNT(*) AS finding_count FROM (
       SELECT last_log.subject_value AS evidence
       FROM (
         SELECT
           log.*,
           ROW_NUMBER() OVER (
             PARTITION BY log.entity_type, log.subject_type, log.subject_value
             ORDER BY COALESCE(runs.run_number, 0) DESC, log.logged_at DESC, log.run_id DESC
           ) AS turn
         FROM `acme-project`.`nexus`.`nexus_resolution_log` AS log
         LEFT JOIN (SELECT run_id AS logged_by, run_number FROM `acme-project`.`nexus`.`nexus_runs` WHERE status = 'published') AS runs
           ON runs.logged_by = log.run_id
         WHERE log.subject = 'identifier'
       ) AS last_log
       LEFT JOIN (
         SELECT entity_type, identifier_type, normalized_value, MAX(entity_id) AS entity_id
         FROM `acme-project`.`nexus`.`nexus_entity_map`
         GROUP BY entity_type, identifier_type, normalized_value
       ) AS map
         ON map.entity_type = last_log.entity_type
         AND map.identifier_type = last_log.subject_type
         AND map.normalized_value = last_log.subject_value
       WHERE last_log.turn = 1 AND last_log.to_value IS DISTINCT FROM map.entity_id
       ) AS found
     ) AS `log_ends_elsewhere`);
    END IF;
    IF v_begin.mode <> 'plan' THEN
     IF v_begin.mode <> 'audit' THEN
      IF COALESCE(v_check_result.large, 0) > 0 THEN
       -- find_bridges.bridge_ties
       CREATE OR REPLACE TEMP TABLE nexus_work_bridge_ties AS
       SELECT `entity_type`, `entity_id`, `row_key`, `identifier_key`, `tie_count` FROM (
       WITH large AS (
         SELECT entity_type, entity_id, identifier_count
         FROM (
           SELECT
             entity_type, entity_id, identifier_count,
             ROW_NUMBER() OVER (ORDER BY identifier_count DESC, entity_id) AS size_place
           FROM nexus_work_ids
           WHERE status = 'live' AND identifier_count >= 50
         ) AS ranked
         WHERE size_place <= 20
       ),
       members AS (
         SELECT held.entity_type, held.identifier_type, held.identifier_value, held.identifier_key, held.entity_id
         FROM nexus_work_map AS held
         JOIN large ON large.entity_id = held.entity_id
         WHERE large.identifier_count <= 100000
       ),
       appearances AS (
         SELECT DISTINCT members.entity_type, members.entity_id, members.identifier_key, records.row_key
         FROM (
           SELECT `row_key`, `entity_type`, `identifier_type`, `identifier_value`
         FROM nexus_work_gathered
         WHERE record_kind IN ('identifier')
         UNION ALL
         SELECT `incoming`.`row_key`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`
         FROM nexus_work_batch AS incoming
         LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
         WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
         ) AS records
         JOIN members ON `members`.entity_type = `records`.entity_type AND `members`.identifier_type = `records`.identifier_type AND `members`.identifier_value = `records`.identifier_value
         UNION ALL
         SELECT entity_type, entity_id, identifier_key, 'link ' || override_id
         FROM (
           SELECT
             held.entity_type, held.entity_id, held.identifier_key, ends.override_id,
             COUNT(*) OVER (PARTITION BY ends.override_id, held.entity_id) AS end_count
           FROM (
             SELECT links.override_id, CASE sides.side WHEN 0 THEN links.low_key ELSE links.high_key END AS identifier_key
             FROM (
               SELECT
         overrides.override_id,
         overrides.kind,
         overrides.created_at,
         LEAST(one.identifier_key, other.identifier_key) AS low_key,
         GREATEST(one.identifier_key, other.identifier_key) AS high_key
       FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
       JOIN nexus_work_named AS `one`
         ON `one`.entity_type = overrides.entity_type
         AND `one`.identifier_type = overrides.`identifier_type_a`
         AND `one`.identifier_value = overrides.`identifier_value_a`
         AND `one`.part IN ('seed', 'changed', 'end')
       JOIN nexus_work_named AS `other`
         ON `other`.entity_type = overrides.entity_type
         AND `other`.identifier_type = overrides.`identifier_type_b`
         AND `other`.identifier_value = overrides.`identifier_value_b`
         AND `other`.part IN ('seed', 'changed', 'end')
       WHERE overrides.kind IN ('link') AND one.identifier_key <> other.identifier_key
             ) AS links
             CROSS JOIN (SELECT 0 AS side UNION ALL SELECT 1 AS side) AS sides
           ) AS ends
           JOIN (SELECT DISTINCT entity_type, entity_id, identifier_key FROM members) AS held
             ON held.identifier_key = ends.identifier_key
         ) AS linked
         WHERE end_count >= 2
       ),
       row_sizes AS (
         SELECT
           entity_type, entity_id, row_key,
           COUNT(*) AS row_size, MIN(identifier_key) AS low_key, MAX(identifier_key) AS high_key
         FROM appearances
         GROUP BY entity_type, entity_id, row_key
         HAVING COUNT(*) > 1
       ),
       twins AS (
         SELECT
           entity_type, entity_id, row_size,
           MIN(row_key) AS first_key,
           CASE WHEN MAX(row_key) > MIN(row_key) THEN MAX(row_key) END AS last_key
         FROM row_sizes
         GROUP BY entity_type, entity_id, row_size, low_key, high_key, CASE row_size WHEN 2 THEN '' ELSE row_key END
       ),
       counted AS (
         SELECT entity_type, entity_id, SUM(row_size * CASE WHEN last_key IS NULL THEN 1 ELSE 2 END) AS tie_count
         FROM twins
         GROUP BY entity_type, entity_id
       ),
       kept AS (
         SELECT twins.entity_id, CASE sides.side WHEN 0 THEN twins.first_key ELSE twins.last_key END AS row_key
         FROM twins
         JOIN counted ON counted.entity_id = twins.entity_id
         CROSS JOIN (SELECT 0 AS side UNION ALL SELECT 1 AS side) AS sides
         WHERE counted.tie_count <= 100000
       )
       SELECT appearances.entity_type, appearances.entity_id, appearances.row_key, appearances.identifier_key, CAST(NULL AS INT64) AS tie_count
       FROM appearances
       JOIN kept ON kept.entity_id = appearances.entity_id AND kept.row_key = appearances.row_key
       UNION ALL
       SELECT entity_type, entity_id, CAST(NULL AS STRING), CAST(NULL AS INT64), tie_count
       FROM counted
       WHERE tie_count > 100000
       UNION ALL
       SELECT entity_type, entity_id, CAST(NULL AS STRING), CAST(NULL AS INT64), identifier_count
       FROM large
       WHERE identifier_count > 100000
       ) AS filling;
       -- find_bridges
       SET v_find_bridges = (SELECT AS STRUCT
        COALESCE(',' || found.measured_rows, '') AS `bridges`,
         CONCAT('{"warnings":[', COALESCE(found.warned_rows || CASE SUBSTR(SUBSTR(v_check_result.told, 14), 1, 1) WHEN ']' THEN '' ELSE ',' END, ''), SUBSTR(v_check_result.told, 14)) AS `told_bridges`
       FROM (
         SELECT
           STRING_AGG(described, ',' ORDER BY place, described) AS `measured_rows`,
           STRING_AGG(CASE is_warning WHEN 1 THEN described END, ',' ORDER BY place, described) AS `warned_rows`
         FROM (
           SELECT measures.*, TO_JSON_STRING(STRUCT(`measure` AS `measure`, `entity_type` AS `entity_type`, `entity_id` AS `entity_id`, `identifier_type` AS `identifier_type`, `source` AS `source`, `event_id` AS `event_id`, `row_id` AS `row_id`, `value` AS `value`, `compared_value` AS `compared_value`, `threshold` AS `threshold`, `is_warning` AS `is_warning`, `says` AS `says`)) AS described
           FROM (
         WITH placed AS (
         SELECT
           entity_type, entity_id, row_key,
           DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY row_key) - 1 AS row_place,
           DENSE_RANK() OVER (PARTITION BY entity_id ORDER BY identifier_key) - 1 AS identifier_place
         FROM nexus_work_bridge_ties AS tied
         WHERE row_key IS NOT NULL
       ),
       counted AS (
         SELECT
           placed.*,
           MAX(row_place) OVER (PARTITION BY entity_id) + 1 AS row_count,
           MAX(identifier_place) OVER (PARTITION BY entity_id) + 1 AS identifier_count
         FROM placed
       ),
       searched AS (
         SELECT
           tied.entity_id,
           `acme-project`.`nexus`.`find_bridges`(CAST(tied.row_count AS FLOAT64), CAST(tied.identifier_count AS FLOAT64), tied.ties, CAST(5 AS FLOAT64), CAST(100 AS FLOAT64)) AS found
         FROM (
           SELECT
             entity_id,
             MAX(counted.row_count) AS row_count,
             MAX(counted.identifier_count) AS identifier_count,
             ARRAY_AGG(CAST(counted.row_place * counted.identifier_count + counted.identifier_place AS FLOAT64) IGNORE NULLS) AS ties
           FROM counted
           GROUP BY entity_id
         ) AS tied
       ),
       answers AS (
         SELECT entity_id, `answer_offset` AS answer_place, CAST(`answer` AS INT64) AS answer
         FROM `searched` AS `searched_rows` CROSS JOIN UNNEST(searched_rows.found) AS `answer` WITH OFFSET AS `answer_offset`
       ),
       found AS (
         SELECT entity_id, MAX(CASE MOD(answer_place, 3) WHEN 0 THEN answer END) AS row_place, MAX(CASE MOD(answer_place, 3) WHEN 1 THEN answer END) AS largest, MAX(CASE MOD(answer_place, 3) WHEN 2 THEN answer END) AS second_largest
         FROM answers
         GROUP BY entity_id, answer_place - MOD(answer_place, 3)
       ),
       named AS (
         SELECT
           ties.entity_type, ties.entity_id, records.source, records.event_id, records.row_id, found.largest, found.second_largest,
           ROW_NUMBER() OVER (PARTITION BY ties.entity_id ORDER BY found.second_largest DESC, ties.row_key) AS bridge_place
         FROM found
         JOIN (
           SELECT DISTINCT entity_type, entity_id, row_place, row_key FROM counted
         ) AS ties ON ties.entity_id = found.entity_id AND ties.row_place = found.row_place
         JOIN (
           SELECT DISTINCT row_key, source, event_id, row_id
           FROM (
             SELECT `row_key`, `source`, `event_id`, `row_id`
         FROM nexus_work_gathered
         WHERE record_kind IN ('identifier')
         UNION ALL
         SELECT `incoming`.`row_key`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`row_id`
         FROM nexus_work_batch AS incoming
         LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
         WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier')
           ) AS told
         ) AS records ON records.row_key = ties.row_key
       )
       SELECT CAST('bridge' AS STRING) AS `measure`, CAST(entity_type AS STRING) AS `entity_type`, CAST(entity_id AS STRING) AS `entity_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `identifier_type`, CAST(source AS STRING) AS `source`, CAST(event_id AS STRING) AS `event_id`, CAST(row_id AS STRING) AS `row_id`, CAST(second_largest AS FLOAT64) AS `value`, CAST(largest AS FLOAT64) AS `compared_value`, CAST(5 AS FLOAT64) AS `threshold`, CAST(1 AS INT64) AS `is_warning`, CAST(CONCAT(entity_type || ' ' || entity_id, ' hangs together by one row: without row ', row_id, ' of event ', event_id, ' of ', source, ' its largest parts would have ', CAST(largest AS STRING), ' and ', CAST(second_largest AS STRING), ' identifiers. If they are not one, an override of kind retract takes the row out, and veto keeps an identifier of each apart; if they are, an override of kind link says so and ends this warning.') AS STRING) AS `says`, 5 AS place
       FROM named
       WHERE bridge_place <= 5
       UNION ALL
       SELECT CAST('not_searched' AS STRING) AS `measure`, CAST(entity_type AS STRING) AS `entity_type`, CAST(entity_id AS STRING) AS `entity_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `identifier_type`, CAST(CAST(NULL AS STRING) AS STRING) AS `source`, CAST(CAST(NULL AS STRING) AS STRING) AS `event_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `row_id`, CAST(tie_count AS FLOAT64) AS `value`, CAST(CAST(NULL AS FLOAT64) AS FLOAT64) AS `compared_value`, CAST(100000 AS FLOAT64) AS `threshold`, CAST(0 AS INT64) AS `is_warning`, CAST(CONCAT(entity_type || ' ' || entity_id, ' was not searched for bridges: its rows name identifiers at least ', CAST(tie_count AS STRING), ' times.') AS STRING) AS `says`, 6 AS place
       FROM nexus_work_bridge_ties AS tied
       WHERE tie_count IS NOT NULL
           ) AS measures
         ) AS described_measures
       ) AS found);
      END IF;
      IF COALESCE(v_check_batch.superseding, 0) > 0 THEN
       -- find_replaced_rows
       SET v_oldest_replaced = ((SELECT MIN(`_ingested_at`) FROM `acme-project`.`nexus`.`nexus_event_log` WHERE row_key IN (SELECT row_key FROM nexus_work_batch WHERE action = 'supersede')));
      END IF;
      IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
       SET v_last_due = CURRENT_TIMESTAMP();
       -- call
       CALL `acme-project`.`nexus`.`nexus_keep_lock`(v_begin.run_id);
      END IF;
      BEGIN TRANSACTION;
      BEGIN
       -- move_watermarks
       MERGE INTO `acme-project`.`nexus`.`nexus_watermarks` AS stored
       USING (
         SELECT 'crm' AS source, v_probe.newest_crm AS newest_at, v_probe.rows_crm AS `rows_in_window`, v_probe.print_crm AS `window_print`, v_probe.whole_crm AS `whole_rows`
         UNION ALL
         SELECT 'fleet' AS source, v_probe.newest_fleet AS newest_at, v_probe.rows_fleet AS `rows_in_window`, v_probe.print_fleet AS `window_print`, v_probe.whole_fleet AS `whole_rows`
       ) AS given
       ON stored.source = given.source
       WHEN MATCHED AND COALESCE(stored.run_id, v_begin.fence) = v_begin.fence THEN UPDATE SET
         watermark = COALESCE(given.newest_at, stored.watermark),
         `rows_in_window` = COALESCE(given.`rows_in_window`, stored.`rows_in_window`),
         `window_print` = COALESCE(given.`window_print`, stored.`window_print`),
         `whole_rows` = COALESCE(given.`whole_rows`, stored.`whole_rows`),
         run_id = v_begin.run_id;
       SET v_fenced = @@row_count;
       IF v_fenced <> 2 THEN
        RAISE USING MESSAGE = CONCAT('Another run published while this one (', COALESCE(CAST(v_begin.run_id AS STRING), ''), ') was at work: its lock had expired after resolution.lock_minutes. Nothing of this one was kept. Call it again; if it happens often, raise lock_minutes.');
       END IF;
       IF COALESCE(v_check_batch.superseding, 0) > 0 THEN
        -- delete_replaced_rows
        DELETE FROM `acme-project`.`nexus`.`nexus_event_log`
        WHERE `_ingested_at` >= v_oldest_replaced AND row_key IN (SELECT row_key FROM nexus_work_batch WHERE action = 'supersede');
       END IF;
       -- append_to_log
       INSERT INTO `acme-project`.`nexus`.`nexus_event_log` (`record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `run_id`)
       SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, v_begin.run_id AS run_id
       FROM nexus_work_batch
       WHERE action <> 'skip' AND record_kind NOT IN ('erased', 'gone');
       IF v_begin.mode <> 'forget' THEN
        IF v_begin.mode <> 'audit' THEN
         IF COALESCE(v_check_batch.rejections, 0) > 0 THEN
          -- publish_rejected
          MERGE INTO `acme-project`.`nexus`.`nexus_rejected_records` AS stored
          USING (
            SELECT * FROM (
            WITH faulty AS (
            SELECT rejected_key, `source`, `relation`, `record_kind`, `entity_type`, `event_id`, `row_id`, `raw_table`, `raw_key`, `column_name`, `value`, `reason`, `row_key`, MAX(`_ingested_at`) AS `_ingested_at`
            FROM (
              SELECT
                TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(given.row_key) AS STRING) || ':' || given.row_key, '-'), COALESCE(CAST(LENGTH(given.record_key) AS STRING) || ':' || given.record_key, '-'), COALESCE(CAST(LENGTH(given.fault) AS STRING) || ':' || given.fault, '-')))) AS rejected_key,
                source, record_kind, entity_type, SUBSTR(given.event_id, 1, 200) AS event_id, SUBSTR(given.row_id, 1, 200) AS row_id,
                JSON_VALUE(PARSE_JSON(`fault`), '$."relation"') AS `relation`, JSON_VALUE(PARSE_JSON(`fault`), '$."raw_table"') AS `raw_table`, JSON_VALUE(PARSE_JSON(`fault`), '$."raw_key"') AS `raw_key`, JSON_VALUE(PARSE_JSON(`fault`), '$."column"') AS `column_name`, JSON_VALUE(PARSE_JSON(`fault`), '$."value"') AS `value`, JSON_VALUE(PARSE_JSON(`fault`), '$."reason"') AS `reason`,
                CASE
                WHEN NULLIF(TRIM(given.event_id, ' \t\r\n '), '') IS NOT NULL AND (given.record_kind = 'event' OR given.row_id IS NOT NULL) THEN SUBSTR(given.row_key, 10)
              END AS row_key,
                `_ingested_at`
              FROM nexus_work_batch AS given
              WHERE fault IS NOT NULL
            ) AS told
            GROUP BY rejected_key, `source`, `relation`, `record_kind`, `entity_type`, `event_id`, `row_id`, `raw_table`, `raw_key`, `column_name`, `value`, `reason`, `row_key`
          ),
          known AS (
            SELECT * FROM `acme-project`.`nexus`.`nexus_rejected_records`
          ),
          delivered AS (
            SELECT row_key, MAX(`_ingested_at`) AS delivered_at
            FROM (
              SELECT row_key, `_ingested_at` FROM nexus_work_batch WHERE fault IS NULL
              UNION ALL
              SELECT row_key, `_ingested_at` FROM faulty WHERE row_key IS NOT NULL
              UNION ALL
              SELECT row_key, `_ingested_at`
              FROM `acme-project`.`nexus`.`nexus_event_log`
              WHERE `_ingested_at` >= v_check_batch.oldest_rejection AND row_key IN (SELECT row_key FROM faulty UNION ALL SELECT row_key FROM known)
            ) AS deliveries
            GROUP BY row_key
          ),
          rejected_now AS (
            SELECT faulty.*
            FROM faulty
            LEFT JOIN delivered ON delivered.row_key = faulty.row_key
            WHERE delivered.delivered_at IS NULL OR faulty.`_ingested_at` IS NULL OR delivered.delivered_at <= faulty.`_ingested_at`
          )
          SELECT
            COALESCE(rejected_now.rejected_key, known.rejected_key) AS rejected_key,
            CASE WHEN rejected_now.rejected_key IS NULL THEN known.`source` ELSE rejected_now.`source` END AS `source`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`relation` ELSE rejected_now.`relation` END AS `relation`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`record_kind` ELSE rejected_now.`record_kind` END AS `record_kind`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`entity_type` ELSE rejected_now.`entity_type` END AS `entity_type`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`event_id` ELSE rejected_now.`event_id` END AS `event_id`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`row_id` ELSE rejected_now.`row_id` END AS `row_id`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`raw_table` ELSE rejected_now.`raw_table` END AS `raw_table`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`raw_key` ELSE rejected_now.`raw_key` END AS `raw_key`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`column_name` ELSE rejected_now.`column_name` END AS `column_name`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`value` ELSE rejected_now.`value` END AS `value`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`reason` ELSE rejected_now.`reason` END AS `reason`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`row_key` ELSE rejected_now.`row_key` END AS `row_key`, CASE WHEN rejected_now.rejected_key IS NULL THEN known.`_ingested_at` ELSE rejected_now.`_ingested_at` END AS `_ingested_at`,
            CASE
              WHEN known.rejected_key IS NULL THEN 'new'
              WHEN rejected_now.rejected_key IS NOT NULL THEN 'seen'
              WHEN known.`_ingested_at` IS NULL OR known.`_ingested_at` < TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) THEN 'drop'
              WHEN known.`_ingested_at` >= CASE known.source WHEN 'crm' THEN v_begin.since_crm WHEN 'fleet' THEN v_begin.since_fleet ELSE TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)) END OR delivered.delivered_at > known.`_ingested_at` THEN 'drop'
              ELSE 'stays'
            END AS fate
          FROM rejected_now
          FULL OUTER JOIN known ON known.rejected_key = rejected_now.rejected_key
          LEFT JOIN delivered ON delivered.row_key = known.row_key
            ) AS rejected
            WHERE fate <> 'stays'
          ) AS given
          ON stored.rejected_key = given.rejected_key
          WHEN MATCHED AND given.fate = 'drop' THEN DELETE
          WHEN MATCHED THEN UPDATE SET
            `_ingested_at` = given.`_ingested_at`,
            last_run_id = v_begin.run_id,
            last_seen_at = v_begin.started_at
          WHEN NOT MATCHED THEN INSERT (rejected_key, `source`, `relation`, `record_kind`, `entity_type`, `event_id`, `row_id`, `raw_table`, `raw_key`, `column_name`, `value`, `reason`, `row_key`, `_ingested_at`, first_run_id, first_seen_at, last_run_id, last_seen_at)
          VALUES (given.rejected_key, given.`source`, given.`relation`, given.`record_kind`, given.`entity_type`, given.`event_id`, given.`row_id`, given.`raw_table`, given.`raw_key`, given.`column_name`, given.`value`, given.`reason`, given.`row_key`, given.`_ingested_at`, v_begin.run_id, v_begin.started_at, v_begin.run_id, v_begin.started_at);
         END IF;
        END IF;
       END IF;
       -- publish_traits
       MERGE INTO `acme-project`.`nexus`.`nexus_traits` AS stored
       USING (
         SELECT
           COALESCE(made.`entity_id`, gone.`entity_id`) AS `entity_id`, made.`entity_type` AS `entity_type`, COALESCE(made.`trait_name`, gone.`trait_name`) AS `trait_name`, made.`trait_value` AS `trait_value`, made.`survivorship` AS `survivorship`, made.`source` AS `source`, made.`event_id` AS `event_id`, made.`row_id` AS `row_id`, made.`occurred_at` AS `occurred_at`, COALESCE(SAFE_CAST(CONCAT('0x', SUBSTR(made.entity_id, -2)) AS INT64), 0) AS `entity_bucket`, v_begin.run_id AS `run_id`,
           CASE WHEN made.entity_id IS NULL THEN 'drop' ELSE 'keep' END AS fate
         FROM (WITH candidates AS (
         SELECT map.entity_id, map.entity_type, `records`.`trait_name`, `records`.`trait_value`, `records`.`source`, `records`.`event_id`, `records`.`row_id`, `records`.`occurred_at`
         FROM (
           SELECT `entity_type`, `identifier_type`, `identifier_value`, `trait_name`, `trait_value`, `source`, `event_id`, `row_id`, `occurred_at`
         FROM nexus_work_gathered
         WHERE record_kind IN ('trait')
         UNION ALL
         SELECT `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`trait_name`, `incoming`.`trait_value`, `incoming`.`source`, `incoming`.`event_id`, `incoming`.`row_id`, `incoming`.`occurred_at`
         FROM nexus_work_batch AS incoming
         LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
         WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('trait')
         ) AS records
         JOIN nexus_work_map AS map ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
         WHERE map.entity_id IS NOT NULL
       ),
       weighed AS (
         SELECT
           candidates.*,
           CASE WHEN entity_type = 'person' AND trait_name = 'name' THEN 'most_frequent' WHEN entity_type = 'person' AND trait_name = 'city' THEN 'earliest' WHEN entity_type = 'group' AND trait_name = 'industry' THEN 'source_rank' ELSE 'latest' END AS survivorship,
           CASE source WHEN 'crm' THEN 2 WHEN 'fleet' THEN 1 ELSE 0 END AS source_weight,
           UNIX_MICROS(occurred_at) AS occurred_micros,
           COUNT(*) OVER (PARTITION BY entity_id, trait_name, trait_value) AS frequency
         FROM candidates
       ),
       ranked AS (
         SELECT
           weighed.*,
           ROW_NUMBER() OVER (
             PARTITION BY entity_id, trait_name
             ORDER BY
               CASE survivorship
                 WHEN 'source_rank' THEN source_weight
                 WHEN 'most_frequent' THEN frequency
                 WHEN 'earliest' THEN COALESCE(-occurred_micros, -4000000000000000000)
                 ELSE 0
               END DESC,
               COALESCE(occurred_micros, -4000000000000000000) DESC,
               source_weight DESC,
               event_id DESC,
               COALESCE(row_id, '') DESC,
               TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(trait_value) AS STRING) || ':' || trait_value, '-')))) DESC
           ) AS standing
         FROM weighed
       )
       SELECT entity_id, entity_type, trait_name, trait_value, survivorship, source, event_id, row_id, occurred_at
       FROM ranked
       WHERE standing = 1) AS made
         FULL OUTER JOIN (
           SELECT `published`.`entity_id`, `published`.`trait_name`
           FROM `acme-project`.`nexus`.`nexus_traits` AS published
           JOIN (
             SELECT DISTINCT known_entity_id AS entity_id FROM nexus_work_values WHERE known_entity_id IS NOT NULL
           ) AS touched ON touched.entity_id = published.entity_id
         ) AS gone ON made.`entity_id` = gone.`entity_id` AND made.`trait_name` = gone.`trait_name`
       ) AS given
       ON stored.`entity_id` = given.`entity_id` AND stored.`trait_name` = given.`trait_name`
       WHEN MATCHED AND given.fate = 'drop' THEN DELETE
       WHEN MATCHED AND (
         `stored`.`entity_type` IS DISTINCT FROM `given`.`entity_type`
         OR `stored`.`trait_value` IS DISTINCT FROM `given`.`trait_value`
         OR `stored`.`survivorship` IS DISTINCT FROM `given`.`survivorship`
         OR `stored`.`source` IS DISTINCT FROM `given`.`source`
         OR `stored`.`event_id` IS DISTINCT FROM `given`.`event_id`
         OR `stored`.`row_id` IS DISTINCT FROM `given`.`row_id`
         OR `stored`.`occurred_at` IS DISTINCT FROM `given`.`occurred_at`
       ) THEN UPDATE SET
         `entity_type` = given.`entity_type`,
         `trait_value` = given.`trait_value`,
         `survivorship` = given.`survivorship`,
         `source` = given.`source`,
         `event_id` = given.`event_id`,
         `row_id` = given.`row_id`,
         `occurred_at` = given.`occurred_at`,
         `run_id` = given.`run_id`
       WHEN NOT MATCHED THEN INSERT (`entity_id`, `entity_type`, `trait_name`, `trait_value`, `survivorship`, `source`, `event_id`, `row_id`, `occurred_at`, `entity_bucket`, `run_id`)
       VALUES (given.`entity_id`, given.`entity_type`, given.`trait_name`, given.`trait_value`, given.`survivorship`, given.`source`, given.`event_id`, given.`row_id`, given.`occurred_at`, given.`entity_bucket`, given.`run_id`);
       IF COALESCE(v_check_result.quarantined, 0) > 0 THEN
        -- publish_quarantine
        MERGE INTO `acme-project`.`nexus`.`nexus_quarantine` AS stored
        USING (
          SELECT compared.* FROM (
          SELECT
            CASE WHEN aside_now.is_there IS NULL THEN stored.`entity_type` ELSE aside_now.`entity_type` END AS `entity_type`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`identifier_type` ELSE aside_now.`identifier_type` END AS `identifier_type`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`identifier_value` ELSE aside_now.`identifier_value` END AS `identifier_value`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`normalized_value` ELSE aside_now.`normalized_value` END AS `normalized_value`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`other_type` ELSE aside_now.`other_type` END AS `other_type`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`other_value` ELSE aside_now.`other_value` END AS `other_value`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`reason` ELSE aside_now.`reason` END AS `reason`,
            CASE WHEN aside_now.is_there IS NULL THEN stored.`rule` ELSE aside_now.`rule` END AS `rule`,
            CASE
              WHEN aside_now.is_there IS NULL THEN CASE stored.is_decided_anew WHEN 1 THEN 'drop' ELSE 'stay' END
              WHEN stored.is_decided_anew IS NULL THEN 'add'
              WHEN `stored`.`rule` IS DISTINCT FROM `aside_now`.`rule`
          OR `stored`.`normalized_value` IS DISTINCT FROM `aside_now`.`normalized_value` THEN 'change'
              ELSE 'stay'
            END AS fate
          FROM (
            SELECT given.*, 1 AS is_there FROM (
              SELECT entity_type, identifier_type, identifier_value, normalized_value, CAST(NULL AS STRING) AS other_type, CAST(NULL AS STRING) AS other_value, reason, rule
          FROM (
            SELECT
            named.entity_type,
            named.identifier_type,
            named.identifier_value,
            named.normalized_value,
            named.identifier_key,
            named.first_seen_at,
            COALESCE(named.set_aside_reason, 'hub') AS reason,
            COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
          FROM nexus_work_values AS named
          LEFT JOIN (
            SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
          ) AS hubs ON hubs.hub_key = named.identifier_key
          WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
          ) AS aside
          UNION ALL
          SELECT entity_type, identifier_type, identifier_value, identifier_value, other_type, other_value, 'refused', rule
          FROM (
            SELECT
            MAX(entity_type) AS entity_type,
            MAX(CASE turn WHEN 1 THEN ordered.`identifier_type` END) AS identifier_type,
            MAX(CASE turn WHEN 1 THEN ordered.`normalized_value` END) AS identifier_value,
            MAX(CASE turn WHEN 2 THEN ordered.`identifier_type` END) AS other_type,
            MAX(CASE turn WHEN 2 THEN ordered.`normalized_value` END) AS other_value,
            rule
          FROM (
            SELECT
              ends.*,
              ROW_NUMBER() OVER (PARTITION BY low_key, high_key, rule ORDER BY identifier_type || '|' || normalized_value) AS turn
            FROM (
              SELECT DISTINCT
                refused.low_key, refused.high_key, refused.rule,
                solved_nodes.entity_type, solved_nodes.identifier_type, solved_nodes.normalized_value
              FROM nexus_work_edges AS refused
              CROSS JOIN UNNEST(ARRAY<STRUCT<`is_low` INT64>>[STRUCT(0), STRUCT(1)]) AS `sides`
              JOIN (
          SELECT
            named.entity_type,
            named.identifier_type,
            named.identifier_value,
            named.normalized_value,
            named.identifier_key,
            named.first_seen_at,
            COALESCE(connected.component, named.identifier_key) AS component,
            COALESCE(constrained.entity, connected.component, named.identifier_key) AS entity_key
          FROM nexus_work_values AS named
          LEFT JOIN (SELECT node, component FROM nexus_work_labels WHERE entity IS NULL) AS connected
            ON connected.node = named.identifier_key
          LEFT JOIN (SELECT node, entity FROM nexus_work_labels WHERE entity IS NOT NULL) AS constrained
            ON constrained.node = named.identifier_key
          LEFT JOIN (
            SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
          ) AS hubs ON hubs.hub_key = named.identifier_key
          WHERE named.set_aside_reason IS NULL AND named.is_present = 1 AND hubs.hub_key IS NULL
              ) AS solved_nodes ON solved_nodes.identifier_key = CASE sides.is_low WHEN 1 THEN refused.low_key ELSE refused.high_key END
              WHERE refused.round = -2
            ) AS ends
          ) AS ordered
          GROUP BY low_key, high_key, rule
          HAVING COUNT(*) = 2
          ) AS refused
            ) AS given
          ) AS aside_now
          FULL OUTER JOIN (
            SELECT
              `known`.`entity_type`, `known`.`identifier_type`, `known`.`identifier_value`, `known`.`normalized_value`, `known`.`other_type`, `known`.`other_value`, `known`.`reason`, `known`.`rule`,
              CASE WHEN affected.identifier_value IS NULL AND solved.identifier_value IS NULL THEN 0 ELSE 1 END AS is_decided_anew
            FROM `acme-project`.`nexus`.`nexus_quarantine` AS known
            LEFT JOIN nexus_work_values AS affected
            ON `affected`.entity_type = `known`.entity_type AND `affected`.identifier_type = `known`.identifier_type AND `affected`.identifier_value = CASE WHEN `known`.other_type IS NULL THEN `known`.identifier_value END
          LEFT JOIN (
            SELECT DISTINCT refused.entity_type, refused.identifier_type, refused.identifier_value
            FROM `acme-project`.`nexus`.`nexus_quarantine` AS refused
            JOIN (
              SELECT
                affected.entity_type,
                affected.identifier_type,
                CASE times.is_now WHEN 1 THEN affected.normalized_value ELSE affected.known_normalized_value END AS normalized_value
              FROM nexus_work_values AS affected
              CROSS JOIN UNNEST(ARRAY<STRUCT<`is_now` INT64>>[STRUCT(0), STRUCT(1)]) AS `times`
            ) AS named
              ON named.entity_type = refused.entity_type
              AND named.identifier_type = refused.identifier_type
              AND named.normalized_value = refused.identifier_value
            WHERE refused.other_type IS NOT NULL
          ) AS solved
            ON `solved`.entity_type = `known`.entity_type AND `solved`.identifier_type = `known`.identifier_type AND `solved`.identifier_value = CASE WHEN `known`.other_type IS NOT NULL THEN `known`.identifier_value END
          ) AS stored ON `stored`.entity_type = `aside_now`.entity_type AND `stored`.identifier_type = `aside_now`.identifier_type AND `stored`.identifier_value = `aside_now`.identifier_value AND COALESCE(`stored`.`other_type`, '') = COALESCE(`aside_now`.`other_type`, '') AND COALESCE(`stored`.`other_value`, '') = COALESCE(`aside_now`.`other_value`, '')
          ) AS compared
          WHERE compared.fate <> 'stay'
        ) AS given
        ON `stored`.entity_type = `given`.entity_type AND `stored`.identifier_type = `given`.identifier_type AND `stored`.identifier_value = `given`.identifier_value AND COALESCE(`stored`.`other_type`, '') = COALESCE(`given`.`other_type`, '') AND COALESCE(`stored`.`other_value`, '') = COALESCE(`given`.`other_value`, '')
        WHEN MATCHED AND given.fate = 'drop' THEN DELETE
        WHEN MATCHED AND (`stored`.`rule` IS DISTINCT FROM `given`.`rule`
          OR `stored`.`normalized_value` IS DISTINCT FROM `given`.`normalized_value`) THEN UPDATE SET
          reason = given.reason,
          rule = given.rule,
          normalized_value = given.normalized_value,
          first_run_id = CASE WHEN stored.rule = given.rule THEN stored.first_run_id ELSE v_begin.run_id END,
          since = CASE WHEN stored.rule = given.rule THEN stored.since ELSE v_begin.started_at END
        WHEN NOT MATCHED THEN INSERT (entity_type, identifier_type, identifier_value, normalized_value, other_type, other_value, reason, rule, first_run_id, since)
        VALUES (given.entity_type, given.identifier_type, given.identifier_value, given.normalized_value, given.other_type, given.other_value, given.reason, given.rule, v_begin.run_id, v_begin.started_at);
       END IF;
       IF COALESCE(v_check_result.identity_changes, 0) > 0 THEN
        -- log_decisions
        INSERT INTO `acme-project`.`nexus`.`nexus_resolution_log` (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
        SELECT v_begin.run_id, v_begin.started_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
        FROM (
          WITH before_run AS (
          SELECT entity_type, identifier_type, known_normalized_value AS normalized_value, MAX(known_entity_id) AS entity_id
          FROM nexus_work_values
          WHERE known_normalized_value IS NOT NULL
          GROUP BY entity_type, identifier_type, known_normalized_value
        ),
        after_run AS (
          SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(aside.rule) AS rule
          FROM nexus_work_map AS map
          LEFT JOIN (
            SELECT
            named.entity_type,
            named.identifier_type,
            named.identifier_value,
            named.normalized_value,
            named.identifier_key,
            named.first_seen_at,
            COALESCE(named.set_aside_reason, 'hub') AS reason,
            COALESCE(named.set_aside_rule, 'identifier_types.' || named.identifier_type || '.hub_limit') AS rule
          FROM nexus_work_values AS named
          LEFT JOIN (
            SELECT low_key AS hub_key FROM nexus_work_edges WHERE round = -1
          ) AS hubs ON hubs.hub_key = named.identifier_key
          WHERE named.is_present = 1 AND (named.set_aside_reason IS NOT NULL OR hubs.hub_key IS NOT NULL)
          ) AS aside ON `aside`.entity_type = `map`.entity_type AND `aside`.identifier_type = `map`.identifier_type AND `aside`.identifier_value = `map`.identifier_value
          WHERE map.normalized_value IS NOT NULL
          GROUP BY map.entity_type, map.identifier_type, map.normalized_value
        ),
        identifiers AS (
          SELECT
            COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
            COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
            COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
            before_run.entity_id AS from_id,
            after_run.entity_id AS to_id,
            after_run.rule,
            CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_there
          FROM after_run
          FULL OUTER JOIN before_run ON `before_run`.entity_type = `after_run`.entity_type AND `before_run`.identifier_type = `after_run`.identifier_type AND `before_run`.normalized_value = `after_run`.normalized_value
        ),
        decisions AS (
          SELECT
            'identifier' AS subject,
            identifiers.entity_type,
            identifiers.identifier_type AS subject_type,
            identifiers.normalized_value AS subject_value,
            identifiers.from_id AS from_value,
            identifiers.to_id AS to_value,
            CASE
              WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
              WHEN identifiers.to_id IS NULL THEN 'forgotten'
              WHEN identifiers.from_id IS NULL AND (identifiers.was_there = 1 OR names.normalized_value IS NOT NULL) THEN 'returned'
              WHEN identifiers.from_id IS NULL AND taker.minted_type IS NOT NULL THEN 'born'
              WHEN identifiers.from_id IS NULL THEN 'accreted'
              WHEN giver.redirect_to = identifiers.to_id THEN 'merged'
              ELSE 'split'
            END AS kind,
            identifiers.rule AS cause
          FROM identifiers
          LEFT JOIN nexus_work_ids AS giver ON giver.entity_id = identifiers.from_id
          LEFT JOIN nexus_work_ids AS taker ON taker.entity_id = identifiers.to_id
          LEFT JOIN (
            SELECT DISTINCT stored.entity_type, stored.identifier_type, stored.normalized_value
            FROM (
          SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
          FROM nexus_work_gathered
          WHERE record_kind = 'name'
        ) AS stored
            JOIN after_run ON `after_run`.entity_type = `stored`.entity_type AND `after_run`.identifier_type = `stored`.identifier_type AND `after_run`.normalized_value = `stored`.normalized_value
          ) AS names ON `names`.entity_type = `identifiers`.entity_type AND `names`.identifier_type = `identifiers`.identifier_type AND `names`.normalized_value = `identifiers`.normalized_value
          WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
            OR (identifiers.was_there = 0 AND identifiers.to_id IS NULL)
          UNION ALL
          SELECT
            'id',
            given.entity_type,
            CAST(NULL AS STRING),
            given.entity_id,
            CASE WHEN stored.entity_id IS NULL THEN 'unborn' WHEN stored.status = 'live' THEN 'live' ELSE stored.redirect_to END,
            CASE given.status WHEN 'live' THEN 'live' ELSE given.redirect_to END,
            CASE
              WHEN stored.entity_id IS NULL THEN 'born'
              WHEN given.status = 'live' THEN 'revived'
              WHEN given.redirect_to IS NULL THEN 'forgotten'
              WHEN stored.status = 'live' THEN 'merged'
              ELSE 'repointed'
            END,
            given.cause
          FROM nexus_work_ids AS given
          LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS stored ON stored.entity_id = given.entity_id
          WHERE stored.entity_id IS NULL OR stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
        )
        SELECT subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause FROM decisions
        ) AS decided;
        -- publish_names
        INSERT INTO `acme-project`.`nexus`.`nexus_entity_names` (entity_id, entity_type, identifier_type, normalized_value, kind, run_id)
        WITH carried AS (
          SELECT
          stored.entity_id, stored.entity_type, stored.identifier_type, affected.normalized_value, stored.kind
        FROM (
          SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
          FROM nexus_work_gathered
          WHERE record_kind = 'name'
        ) AS stored
        JOIN nexus_work_values AS affected
          ON affected.entity_type = stored.entity_type
          AND affected.identifier_type = stored.identifier_type
          AND affected.known_normalized_value = stored.normalized_value
        WHERE affected.normalized_value <> affected.known_normalized_value
        UNION ALL
        SELECT
          imported.known_entity_id, imported.entity_type, imported.identifier_type, imported.normalized_value,
          CASE WHEN ids.minted_type = imported.identifier_type AND ids.minted_value = imported.identifier_value THEN 'minted' ELSE 'claimed' END AS kind
        FROM nexus_work_values AS imported
        JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS ids ON ids.entity_id = imported.known_entity_id
        WHERE imported.known_normalized_value IS NULL AND imported.normalized_value IS NOT NULL
        ),
        members AS (
          SELECT DISTINCT entity_id, entity_type, identifier_type, normalized_value
          FROM nexus_work_map
          WHERE entity_id IS NOT NULL
        ),
        named AS (
          SELECT
            members.entity_type,
            members.identifier_type,
            members.normalized_value,
            MAX(CASE WHEN names.entity_id = members.entity_id THEN 1 ELSE 0 END) AS is_own,
            MAX(CASE WHEN names.entity_id = members.entity_id THEN names.is_claim ELSE 0 END) AS is_claim
          FROM members
          JOIN (
            SELECT
          entity_id,
          entity_type,
          identifier_type,
          normalized_value,
          CASE kind WHEN 'named' THEN 0 ELSE 1 END AS is_claim,
          CASE kind WHEN 'minted' THEN 1 ELSE 0 END AS is_origin
        FROM (
          SELECT entity_id, entity_type, identifier_type, normalized_value, kind FROM (
          SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
          FROM nexus_work_gathered
          WHERE record_kind = 'name'
        ) AS stored
          UNION ALL
          SELECT
          stored.entity_id, stored.entity_type, stored.identifier_type, affected.normalized_value, stored.kind
        FROM (
          SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
          FROM nexus_work_gathered
          WHERE record_kind = 'name'
        ) AS stored
        JOIN nexus_work_values AS affected
          ON affected.entity_type = stored.entity_type
          AND affected.identifier_type = stored.identifier_type
          AND affected.known_normalized_value = stored.normalized_value
        WHERE affected.normalized_value <> affected.known_normalized_value
        UNION ALL
        SELECT
          imported.known_entity_id, imported.entity_type, imported.identifier_type, imported.normalized_value,
          CASE WHEN ids.minted_type = imported.identifier_type AND ids.minted_value = imported.identifier_value THEN 'minted' ELSE 'claimed' END AS kind
        FROM nexus_work_values AS imported
        JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS ids ON ids.entity_id = imported.known_entity_id
        WHERE imported.known_normalized_value IS NULL AND imported.normalized_value IS NOT NULL
        ) AS names
          ) AS names ON `names`.entity_type = `members`.entity_type AND `names`.identifier_type = `members`.identifier_type AND `names`.normalized_value = `members`.normalized_value
          GROUP BY members.entity_type, members.identifier_type, members.normalized_value
        ),
        compared AS (
          SELECT
            members.entity_id,
            members.entity_type,
            members.identifier_type,
            members.normalized_value,
            ids.minted_type,
            ids.minted_value,
            COALESCE(named.is_own, 0) AS is_own,
            SUM(CASE named.is_claim WHEN 0 THEN 1 ELSE 0 END) OVER (PARTITION BY members.entity_id) AS foreign_count
          FROM members
          JOIN nexus_work_ids AS ids ON ids.entity_id = members.entity_id
          LEFT JOIN named ON `named`.entity_type = `members`.entity_type AND `named`.identifier_type = `members`.identifier_type AND `named`.normalized_value = `members`.normalized_value
        )
        SELECT DISTINCT carried.entity_id, carried.entity_type, carried.identifier_type, carried.normalized_value, carried.kind, v_begin.run_id
        FROM carried
        LEFT JOIN (
          SELECT entity_id, entity_type, identifier_type, normalized_value, name_kind AS kind
          FROM nexus_work_gathered
          WHERE record_kind = 'name'
        ) AS stored
          ON stored.entity_id = carried.entity_id AND `stored`.entity_type = `carried`.entity_type AND `stored`.identifier_type = `carried`.identifier_type AND `stored`.normalized_value = `carried`.normalized_value AND stored.kind = carried.kind
        WHERE stored.entity_id IS NULL
        UNION ALL
        SELECT
          entity_id,
          entity_type,
          identifier_type,
          normalized_value,
          CASE
            WHEN minted_type = identifier_type AND minted_value = normalized_value THEN 'minted'
            WHEN minted_type IS NOT NULL OR foreign_count = 0 THEN 'claimed'
            ELSE 'named'
          END AS kind,
          v_begin.run_id AS run_id
        FROM compared
        WHERE is_own = 0;
        -- publish_ids
        MERGE INTO `acme-project`.`nexus`.`nexus_entity_ids` AS stored
        USING nexus_work_ids AS given
        ON stored.entity_id = given.entity_id
        WHEN MATCHED AND (
          stored.status <> given.status
          OR stored.redirect_to IS DISTINCT FROM given.redirect_to
          OR stored.identifier_count IS DISTINCT FROM given.identifier_count
        ) THEN UPDATE SET
          status = given.status, redirect_to = given.redirect_to, identifier_count = given.identifier_count, run_id = v_begin.run_id
        WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, identifier_count, minted_type, minted_value, generation, created_at, created_run_id, created_run_number, run_id)
        VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.identifier_count, given.minted_type, given.minted_value, given.generation, v_begin.started_at, v_begin.run_id, COALESCE(v_begin.run_number, 0), v_begin.run_id);
        -- publish_map
        MERGE INTO `acme-project`.`nexus`.`nexus_entity_map` AS stored
        USING (
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at`, v_begin.run_id AS run_id, 'keep' AS fate
          FROM (
          SELECT given.*
          FROM nexus_work_map AS given
          LEFT JOIN (
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `known_normalized_value` AS `normalized_value`, `known_identifier_key` AS `identifier_key`, `known_component_id` AS `component_id`, `known_entity_id` AS `entity_id`, `known_first_seen_at` AS `first_seen_at`, is_present
          FROM nexus_work_values
          WHERE is_known = 1
          ) AS known ON `known`.entity_type = `given`.entity_type AND `known`.identifier_type = `given`.identifier_type AND `known`.identifier_value = `given`.identifier_value
          WHERE known.identifier_value IS NULL
            OR `known`.`normalized_value` IS DISTINCT FROM `given`.`normalized_value`
          OR `known`.`identifier_key` IS DISTINCT FROM `given`.`identifier_key`
          OR `known`.`component_id` IS DISTINCT FROM `given`.`component_id`
          OR `known`.`entity_id` IS DISTINCT FROM `given`.`entity_id`
          OR `known`.`first_seen_at` IS DISTINCT FROM `given`.`first_seen_at`
          ) AS changed_values
          UNION ALL
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at`, v_begin.run_id, 'drop'
          FROM (
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `known_normalized_value` AS `normalized_value`, `known_identifier_key` AS `identifier_key`, `known_component_id` AS `component_id`, `known_entity_id` AS `entity_id`, `known_first_seen_at` AS `first_seen_at`, is_present
          FROM nexus_work_values
          WHERE is_known = 1
          ) AS known
          WHERE is_present = 0
        ) AS given
        ON stored.`entity_type` = given.`entity_type` AND stored.`identifier_type` = given.`identifier_type` AND stored.`identifier_value` = given.`identifier_value`
        WHEN MATCHED AND given.fate = 'drop' THEN DELETE
        WHEN MATCHED AND (
          `stored`.`normalized_value` IS DISTINCT FROM `given`.`normalized_value`
          OR `stored`.`identifier_key` IS DISTINCT FROM `given`.`identifier_key`
          OR `stored`.`component_id` IS DISTINCT FROM `given`.`component_id`
          OR `stored`.`entity_id` IS DISTINCT FROM `given`.`entity_id`
          OR `stored`.`first_seen_at` IS DISTINCT FROM `given`.`first_seen_at`
        ) THEN UPDATE SET
          `normalized_value` = given.`normalized_value`,
          `identifier_key` = given.`identifier_key`,
          `component_id` = given.`component_id`,
          `entity_id` = given.`entity_id`,
          `first_seen_at` = given.`first_seen_at`,
          `run_id` = given.`run_id`
        WHEN NOT MATCHED THEN INSERT (`entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at`, `run_id`)
        VALUES (given.`entity_type`, given.`identifier_type`, given.`identifier_value`, given.`normalized_value`, given.`identifier_key`, given.`component_id`, given.`entity_id`, given.`first_seen_at`, given.`run_id`);
       END IF;
       IF COALESCE(v_begin.override_changes, 0) > 0 THEN
        -- publish_overrides
        MERGE INTO `acme-project`.`nexus`.`nexus_overrides_read` AS stored
        USING (
        SELECT `followed`.`override_key`, `followed`.`override_id`, `followed`.`kind`, `followed`.`entity_type`, `followed`.`identifier_type_a`, `followed`.`identifier_value_a`, `followed`.`identifier_type_b`, `followed`.`identifier_value_b`, `followed`.`entity_id`, `followed`.`source`, `followed`.`event_id`, `followed`.`row_id`, `followed`.`created_at`
        FROM `acme-project`.`nexus`.`nexus_overrides_active` AS followed
        JOIN (SELECT COALESCE(SUM(SAFE_CAST(CONCAT('0x', SUBSTR(override_key, 1, 8)) AS INT64)), 0) AS now_standing FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides) AS standing ON standing.now_standing = COALESCE(v_begin.overrides_seen, 0)
        UNION ALL
        SELECT `followed`.`override_key`, `followed`.`override_id`, `followed`.`kind`, `followed`.`entity_type`, `followed`.`identifier_type_a`, `followed`.`identifier_value_a`, `followed`.`identifier_type_b`, `followed`.`identifier_value_b`, `followed`.`entity_id`, `followed`.`source`, `followed`.`event_id`, `followed`.`row_id`, `followed`.`created_at`
        FROM `acme-project`.`nexus`.`nexus_overrides_read` AS followed
        JOIN (SELECT COALESCE(SUM(SAFE_CAST(CONCAT('0x', SUBSTR(override_key, 1, 8)) AS INT64)), 0) AS now_standing FROM `acme-project`.`nexus`.`nexus_overrides_active` AS overrides) AS standing ON standing.now_standing <> COALESCE(v_begin.overrides_seen, 0)
        ) AS given
        ON FALSE
        WHEN NOT MATCHED BY SOURCE THEN DELETE
        WHEN NOT MATCHED BY TARGET THEN INSERT (`override_key`, `override_id`, `kind`, `entity_type`, `identifier_type_a`, `identifier_value_a`, `identifier_type_b`, `identifier_value_b`, `entity_id`, `source`, `event_id`, `row_id`, `created_at`) VALUES (given.`override_key`, given.`override_id`, given.`kind`, given.`entity_type`, given.`identifier_type_a`, given.`identifier_value_a`, given.`identifier_type_b`, given.`identifier_value_b`, given.`entity_id`, given.`source`, given.`event_id`, given.`row_id`, given.`created_at`);
       END IF;
       -- publish_states
       MERGE INTO `acme-project`.`nexus`.`nexus_states` AS stored
       USING (
         SELECT
           COALESCE(made.`state_id`, gone.`state_id`) AS `state_id`, COALESCE(made.`entity_id`, gone.`entity_id`) AS `entity_id`, made.`entity_type` AS `entity_type`, COALESCE(made.`state_name`, gone.`state_name`) AS `state_name`, made.`state_value` AS `state_value`, made.`state_entered_at` AS `state_entered_at`, made.`state_exited_at` AS `state_exited_at`, made.`is_current` AS `is_current`, made.`trigger_event_id` AS `trigger_event_id`, made.`state_number` AS `state_number`, made.`state_unit` AS `state_unit`, COALESCE(SAFE_CAST(CONCAT('0x', SUBSTR(made.entity_id, -2)) AS INT64), 0) AS `entity_bucket`, v_begin.run_id AS `run_id`,
           CASE WHEN made.entity_id IS NULL THEN 'drop' ELSE 'keep' END AS fate
         FROM nexus_work_states AS made
         FULL OUTER JOIN (
           SELECT `published`.`entity_id`, `published`.`state_name`, `published`.`state_id`
           FROM `acme-project`.`nexus`.`nexus_states` AS published
           JOIN (
             SELECT DISTINCT known_entity_id AS entity_id FROM nexus_work_values WHERE known_entity_id IS NOT NULL
           ) AS touched ON touched.entity_id = published.entity_id
         ) AS gone ON made.`entity_id` = gone.`entity_id` AND made.`state_name` = gone.`state_name` AND made.`state_id` = gone.`state_id`
       ) AS given
       ON stored.`entity_id` = given.`entity_id` AND stored.`state_name` = given.`state_name` AND stored.`state_id` = given.`state_id`
       WHEN MATCHED AND given.fate = 'drop' THEN DELETE
       WHEN MATCHED AND (
         `stored`.`entity_type` IS DISTINCT FROM `given`.`entity_type`
         OR `stored`.`state_value` IS DISTINCT FROM `given`.`state_value`
         OR `stored`.`state_entered_at` IS DISTINCT FROM `given`.`state_entered_at`
         OR `stored`.`state_exited_at` IS DISTINCT FROM `given`.`state_exited_at`
         OR `stored`.`is_current` IS DISTINCT FROM `given`.`is_current`
         OR `stored`.`trigger_event_id` IS DISTINCT FROM `given`.`trigger_event_id`
         OR `stored`.`state_number` IS DISTINCT FROM `given`.`state_number`
         OR `stored`.`state_unit` IS DISTINCT FROM `given`.`state_unit`
       ) THEN UPDATE SET
         `entity_type` = given.`entity_type`,
         `state_value` = given.`state_value`,
         `state_entered_at` = given.`state_entered_at`,
         `state_exited_at` = given.`state_exited_at`,
         `is_current` = given.`is_current`,
         `trigger_event_id` = given.`trigger_event_id`,
         `state_number` = given.`state_number`,
         `state_unit` = given.`state_unit`,
         `run_id` = given.`run_id`
       WHEN NOT MATCHED THEN INSERT (`state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`, `state_number`, `state_unit`, `entity_bucket`, `run_id`)
       VALUES (given.`state_id`, given.`entity_id`, given.`entity_type`, given.`state_name`, given.`state_value`, given.`state_entered_at`, given.`state_exited_at`, given.`is_current`, given.`trigger_event_id`, given.`state_number`, given.`state_unit`, given.`entity_bucket`, given.`run_id`);
       -- publish_due
       MERGE INTO `acme-project`.`nexus`.`nexus_due` AS stored
       USING (
         SELECT
           COALESCE(made.`entity_id`, gone.`entity_id`) AS `entity_id`, made.`due_at` AS `due_at`, v_begin.run_id AS `run_id`,
           CASE WHEN made.entity_id IS NULL THEN 'drop' ELSE 'keep' END AS fate
         FROM (SELECT entity_id, MIN(starts_at) AS due_at FROM nexus_work_statements WHERE speaker >= 0 AND starts_at > v_begin.as_of GROUP BY entity_id) AS made
         FULL OUTER JOIN (
           SELECT `published`.`entity_id`
           FROM `acme-project`.`nexus`.`nexus_due` AS published
           LEFT JOIN (
             SELECT DISTINCT known_entity_id AS entity_id FROM nexus_work_values WHERE known_entity_id IS NOT NULL
           ) AS touched ON touched.entity_id = published.entity_id
           WHERE touched.entity_id IS NOT NULL OR published.due_at <= v_begin.as_of
         ) AS gone ON made.`entity_id` = gone.`entity_id`
       ) AS given
       ON stored.`entity_id` = given.`entity_id`
       WHEN MATCHED AND given.fate = 'drop' THEN DELETE
       WHEN MATCHED AND (
         `stored`.`due_at` IS DISTINCT FROM `given`.`due_at`
       ) THEN UPDATE SET
         `due_at` = given.`due_at`,
         `run_id` = given.`run_id`
       WHEN NOT MATCHED THEN INSERT (`entity_id`, `due_at`, `run_id`)
       VALUES (given.`entity_id`, given.`due_at`, given.`run_id`);
       -- publish_nexus_persons
       MERGE INTO `acme-project`.`nexus`.`nexus_persons` AS stored
       USING (
         SELECT made.*, 'keep' AS fate
         FROM (
         WITH identifiers AS (
         SELECT entity_id, identifier_type, normalized_value, MIN(first_seen_at) AS first_seen_at
         FROM nexus_work_map
         WHERE entity_type = 'person' AND entity_id IS NOT NULL
         GROUP BY entity_id, identifier_type, normalized_value
       ),
       ranked AS (
         SELECT
           identifiers.entity_id,
           identifiers.identifier_type,
           identifiers.first_seen_at,
           CASE WHEN ROW_NUMBER() OVER (
             PARTITION BY identifiers.entity_id, identifiers.identifier_type
             ORDER BY
               CASE identifiers.identifier_type WHEN 'email' THEN CASE WHEN free_mail.domain IS NULL THEN 0 ELSE 1 END ELSE 0 END,
               CASE identifiers.identifier_type WHEN 'email' THEN COALESCE(seen.source_rank, CAST('4000000000000000000' AS INT64)) ELSE 0 END,
               CASE identifiers.identifier_type WHEN 'email' THEN COALESCE(-UNIX_MICROS(seen.last_seen_at), CAST('4000000000000000000' AS INT64)) ELSE 0 END,
               CASE WHEN identifiers.first_seen_at IS NULL THEN 1 ELSE 0 END,
               identifiers.first_seen_at,
               identifiers.normalized_value
           ) = 1 THEN identifiers.normalized_value END AS identifier_value
         FROM identifiers
         LEFT JOIN (
           SELECT
             map.entity_id,
             map.identifier_type,
             map.normalized_value,
             MAX(records.occurred_at) AS last_seen_at,
             COUNT(*) AS record_count,
             MIN(CASE records.source WHEN 'crm' THEN 0 WHEN 'fleet' THEN 1 ELSE 2 END) AS source_rank
           FROM (
           SELECT `record_kind`, `entity_type`, `identifier_type`, `identifier_value`, `source`, `occurred_at`
         FROM nexus_work_gathered
         WHERE record_kind IN ('identifier', 'trait')
         UNION ALL
         SELECT `incoming`.`record_kind`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`source`, `incoming`.`occurred_at`
         FROM nexus_work_batch AS incoming
         LEFT JOIN `acme-project`.`nexus`.`nexus_retracted_rows` AS retracted ON `retracted`.source = `incoming`.source AND `retracted`.event_id = `incoming`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `incoming`.row_id)
         WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN ('identifier', 'trait')
         ) AS records
           JOIN nexus_work_map AS map ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
           WHERE records.record_kind IN ('identifier', 'trait') AND records.identifier_type IN ('email')
           GROUP BY map.entity_id, map.identifier_type, map.normalized_value
         ) AS seen
           ON seen.entity_id = identifiers.entity_id
           AND seen.identifier_type = identifiers.identifier_type
           AND seen.normalized_value = identifiers.normalized_value
         LEFT JOIN `acme-project`.`nexus`.`nexus_free_mail_domains` AS free_mail ON free_mail.domain = NULLIF(SPLIT(identifiers.normalized_value, '@')[SAFE_ORDINAL(2)], '')
       ),
       entities AS (
         SELECT
           ranked.entity_id,
         MIN(CASE WHEN `ranked`.identifier_type = 'email' THEN `ranked`.identifier_value END) AS `email`,
         MIN(CASE WHEN `ranked`.identifier_type = 'phone' THEN `ranked`.identifier_value END) AS `phone`,
         MIN(CASE WHEN `ranked`.identifier_type = 'user_id' THEN `ranked`.identifier_value END) AS `user_id`,
           MIN(ranked.first_seen_at) AS first_seen_at,
           COUNT(*) AS identifier_count
         FROM ranked
         GROUP BY ranked.entity_id
       ),
       traits AS (
         SELECT
           traits.entity_id,
         MIN(CASE WHEN traits.trait_name = 'name' THEN traits.trait_value END) AS `name`,
         MIN(CASE WHEN traits.trait_name = 'city' THEN traits.trait_value END) AS `city`
         FROM `acme-project`.`nexus`.`nexus_traits` AS traits
         WHERE traits.entity_type = 'person' AND entity_id IN (SELECT entity_id FROM nexus_work_ids)
         GROUP BY traits.entity_id
       )
       SELECT
         entities.entity_id AS `person_id`,
         entities.`email` AS `email`,
         entities.`phone` AS `phone`,
         entities.`user_id` AS `user_id`,
         traits.`name` AS `name`,
         traits.`city` AS `city`,
         entities.first_seen_at AS first_seen_at,
         entities.identifier_count AS identifier_count
       FROM entities
       LEFT JOIN traits ON traits.entity_id = entities.entity_id
         ) AS made
         UNION ALL
         SELECT `gone`.`person_id`, `gone`.`email`, `gone`.`phone`, `gone`.`user_id`, `gone`.`name`, `gone`.`city`, `gone`.`first_seen_at`, `gone`.`identifier_count`, 'drop' AS fate
         FROM `acme-project`.`nexus`.`nexus_persons` AS gone
         JOIN nexus_work_ids AS ended ON ended.entity_id = gone.`person_id`
         WHERE ended.entity_key IS NULL
       ) AS given
       ON stored.`person_id` = given.`person_id`
       WHEN MATCHED AND given.fate = 'drop' THEN DELETE
       WHEN MATCHED AND (
         `stored`.`email` IS DISTINCT FROM `given`.`email`
         OR `stored`.`phone` IS DISTINCT FROM `given`.`phone`
         OR `stored`.`user_id` IS DISTINCT FROM `given`.`user_id`
         OR `stored`.`name` IS DISTINCT FROM `given`.`name`
         OR `stored`.`city` IS DISTINCT FROM `given`.`city`
         OR `stored`.`first_seen_at` IS DISTINCT FROM `given`.`first_seen_at`
         OR `stored`.`identifier_count` IS DISTINCT FROM `given`.`identifier_count`
       ) THEN UPDATE SET
         `email` = given.`email`,
         `phone` = given.`phone`,
         `user_id` = given.`user_id`,
         `name` = given.`name`,
         `city` = given.`city`,
         `first_seen_at` = given.`first_seen_at`,
         `identifier_count` = given.`identifier_count`
       WHEN NOT MATCHED THEN INSERT (`person_id`, `email`, `phone`, `user_id`, `name`, `city`, `first_seen_at`, `identifier_count`)
       VALUES (given.`person_id`, given.`email`, given.`phone`, given.`user_id`, given.`name`, given.`city`, given.`first_seen_at`, given.`identifier_count`);
       IF COALESCE(v_begin.suppressions, 0) > 0 THEN
        -- suppress
        INSERT INTO `acme-project`.`nexus`.`nexus_suppressions` (suppression_hash, kind, run_id, suppressed_at, identifier_type, normalizer, parameter, is_own)
        WITH of_today AS (
          SELECT identifier_type, normalizer, parameter
          FROM UNNEST(ARRAY<STRUCT<`identifier_type` STRING, `normalizer` STRING, `parameter` STRING>>[STRUCT('email', 'email', '{"plus_tags":"strip","gmail_dots":"strip"}'), STRUCT('phone', 'phone', 'DE'), STRUCT('domain', 'domain', ''), STRUCT('user_id', 'trim', ''), STRUCT('serial', 'lower', ''), STRUCT('tag', 'exact', '')]) AS `rules`
        ),
        spelled AS (
          SELECT DISTINCT entity_type, identifier_type, identifier_value
          FROM (
            SELECT entity_type, identifier_type, identifier_value FROM nexus_work_forgotten WHERE kind = 'identifier' AND is_to_keep = 1
            UNION ALL
            SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier' AND is_to_keep = 1
          ) AS values_of_it
          WHERE identifier_value IS NOT NULL
        ),
        to_form AS (
          SELECT spelled.entity_type, spelled.identifier_type, spelled.identifier_value, rules.normalizer, rules.parameter
          FROM spelled
          CROSS JOIN (
            SELECT normalizer, parameter
          FROM UNNEST(ARRAY<STRUCT<`normalizer` STRING, `parameter` STRING>>[STRUCT('exact', ''), STRUCT('trim', ''), STRUCT('lower', ''), STRUCT('email', '{"plus_tags":"strip","gmail_dots":"strip"}'), STRUCT('email', '{"plus_tags":"strip","gmail_dots":"keep"}'), STRUCT('email', '{"plus_tags":"keep","gmail_dots":"strip"}'), STRUCT('email', '{"plus_tags":"keep","gmail_dots":"keep"}'), STRUCT('phone', 'US'), STRUCT('phone', 'DE'), STRUCT('domain', '')]) AS `rules`
          ) AS rules
        ),
        candidates AS (
          SELECT
            to_form.*,
            CASE to_form.normalizer WHEN 'exact' THEN to_form.identifier_value WHEN 'trim' THEN NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '') WHEN 'lower' THEN LOWER(NULLIF(TRIM(to_form.identifier_value, ' \t\r\n '), '')) WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(to_form.identifier_value, to_form.parameter) WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(to_form.identifier_value, to_form.parameter) WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(to_form.identifier_value) END AS candidate
          FROM to_form
        ),
        hosts AS (
          SELECT DISTINCT candidate AS host FROM candidates WHERE normalizer = 'domain'
        ),
        host_parents AS (
          SELECT
            hosts.host,
            levels.level,
            CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
            LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
          FROM hosts
          CROSS JOIN UNNEST(ARRAY<STRUCT<`level` INT64>>[STRUCT(0), STRUCT(1), STRUCT(2), STRUCT(3), STRUCT(4), STRUCT(5), STRUCT(6), STRUCT(7), STRUCT(8), STRUCT(9), STRUCT(10), STRUCT(11)]) AS `levels`
          WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
        ),
        suffix_matches AS (
          SELECT
            host_parents.host,
            COALESCE(
              MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
              MIN(
                CASE suffixes.rule
                  WHEN 'normal' THEN host_parents.level - 1
                  WHEN 'wildcard' THEN host_parents.level - 2
                  ELSE host_parents.last_level - 1
                END
              )
            ) AS level
          FROM host_parents
          LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
          GROUP BY host_parents.host
        ),
        registrable AS (
          SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
        ),
        formed AS (
          SELECT
            candidates.entity_type, candidates.identifier_type, candidates.identifier_value, candidates.normalizer, candidates.parameter,
            CASE WHEN candidates.normalizer = 'domain' THEN registrable.domain ELSE candidates.candidate END AS form
          FROM candidates
          LEFT JOIN registrable ON registrable.host = candidates.candidate
        ),
        hashed AS (
          SELECT
            formed.identifier_type, formed.normalizer, formed.parameter,
            CASE WHEN of_today.identifier_type IS NOT NULL OR formed.normalizer = 'exact' THEN 1 ELSE 0 END AS is_own,
            TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'form|' || CONCAT(COALESCE(CAST(LENGTH(`formed`.`entity_type`) AS STRING) || ':' || `formed`.`entity_type`, '-'), COALESCE(CAST(LENGTH(`formed`.`normalizer`) AS STRING) || ':' || `formed`.`normalizer`, '-'), COALESCE(CAST(LENGTH(`formed`.`parameter`) AS STRING) || ':' || `formed`.`parameter`, '-'), COALESCE(CAST(LENGTH(`formed`.`form`) AS STRING) || ':' || `formed`.`form`, '-')))))) AS keyed_hash
          FROM formed
          LEFT JOIN of_today
            ON of_today.identifier_type = formed.identifier_type
            AND of_today.normalizer = formed.normalizer
            AND of_today.parameter = formed.parameter
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
          WHERE formed.form IS NOT NULL
        )
        SELECT DISTINCT
          hashed.keyed_hash, 'identifier' AS kind, v_begin.run_id AS run_id, v_begin.started_at AS suppressed_at,
          hashed.identifier_type, hashed.normalizer, hashed.parameter, hashed.is_own
        FROM hashed
        LEFT JOIN `acme-project`.`nexus`.`nexus_suppressions` AS known
          ON known.suppression_hash = hashed.keyed_hash
          AND known.identifier_type = hashed.identifier_type
          AND known.is_own >= hashed.is_own
        WHERE known.suppression_hash IS NULL;
        -- remember_erased
        INSERT INTO `acme-project`.`nexus`.`nexus_suppressions` (suppression_hash, kind, run_id, suppressed_at, source)
        SELECT hashed.keyed_hash, hashed.kind, v_begin.run_id AS run_id, v_begin.started_at AS suppressed_at, hashed.source
        FROM (
          SELECT TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'link_group|' || CONCAT(COALESCE(CAST(LENGTH(`erased`.event_id) AS STRING) || ':' || `erased`.event_id, '-'), COALESCE(CAST(LENGTH(COALESCE(`erased`.row_id, '')) AS STRING) || ':' || COALESCE(`erased`.row_id, ''), '-'), COALESCE(CAST(LENGTH(COALESCE(`erased`.entity_type, '')) AS STRING) || ':' || COALESCE(`erased`.entity_type, ''), '-')))))) AS keyed_hash, 'link_group' AS kind, erased.source
          FROM (
            SELECT DISTINCT source, event_id, row_id, entity_type
            FROM nexus_work_batch
            WHERE record_kind = 'erased' AND entity_type IS NOT NULL
          ) AS erased
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
          UNION ALL
          SELECT TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'happened|' || CONCAT(COALESCE(CAST(LENGTH(`erased`.event_id) AS STRING) || ':' || `erased`.event_id, '-')))))), 'happened', erased.source
          FROM (SELECT DISTINCT source, event_id FROM nexus_work_batch WHERE record_kind = 'erased') AS erased
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS hashed
        LEFT JOIN `acme-project`.`nexus`.`nexus_suppressions` AS known
          ON known.suppression_hash = hashed.keyed_hash AND known.source = hashed.source
        WHERE known.suppression_hash IS NULL;
        -- scrub_log
        MERGE INTO `acme-project`.`nexus`.`nexus_resolution_log` AS stored
        USING (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS given
        ON stored.entity_type = given.entity_type AND stored.`subject_type` = given.identifier_type AND stored.`subject_value` = given.identifier_text
        WHEN MATCHED THEN UPDATE SET `subject_value` = given.keyed_hash;
        -- scrub_ids
        MERGE INTO `acme-project`.`nexus`.`nexus_entity_ids` AS stored
        USING (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS given
        ON stored.entity_type = given.entity_type AND stored.`minted_type` = given.identifier_type AND stored.`minted_value` = given.identifier_text
        WHEN MATCHED THEN UPDATE SET `minted_value` = given.keyed_hash;
        -- scrub_names
        MERGE INTO `acme-project`.`nexus`.`nexus_entity_names` AS stored
        USING (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS given
        ON stored.entity_type = given.entity_type AND stored.identifier_type = given.identifier_type AND stored.normalized_value = given.identifier_text
        WHEN MATCHED THEN DELETE;
       END IF;
       IF v_begin.mode = 'forget' THEN
        -- scrub_causes
        UPDATE `acme-project`.`nexus`.`nexus_resolution_log`
        SET cause = 'override erased'
        WHERE cause IN (
          SELECT 'override ' || override_id FROM (
        SELECT named.`override_id`
        FROM `acme-project`.`nexus`.`nexus_override_identifiers` AS named
        JOIN (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS texts
          ON texts.entity_type = named.entity_type
          AND texts.identifier_type = named.identifier_type
          AND (texts.identifier_text = named.identifier_value OR texts.identifier_text = named.form)
        WHERE 1 = 1
          ) AS naming
        );
        -- scrub_reasons
        UPDATE `acme-project`.`nexus`.`nexus_overrides`
        SET author = NULL, reason = NULL
        WHERE (reason IS NOT NULL OR author IS NOT NULL) AND override_id IN (
          SELECT overrides.override_id
          FROM `acme-project`.`nexus`.`nexus_overrides` AS overrides
          JOIN nexus_work_batch AS erased ON erased.source = overrides.source AND erased.event_id = overrides.event_id
          WHERE erased.record_kind = 'erased'
          UNION ALL
          SELECT overrides.override_id
          FROM `acme-project`.`nexus`.`nexus_overrides` AS overrides
          CROSS JOIN (
            SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
          ) AS texts
          WHERE LENGTH(texts.identifier_text) >= 4
            AND REPLACE(LOWER(CONCAT(COALESCE(overrides.reason, ''), ' ', COALESCE(overrides.author, ''))), LOWER(texts.identifier_text), '') <> LOWER(CONCAT(COALESCE(overrides.reason, ''), ' ', COALESCE(overrides.author, '')))
        );
        -- scrub_overrides
        DELETE FROM `acme-project`.`nexus`.`nexus_overrides` WHERE override_id IN (
        SELECT named.`override_id`
        FROM `acme-project`.`nexus`.`nexus_override_identifiers` AS named
        JOIN (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS texts
          ON texts.entity_type = named.entity_type
          AND texts.identifier_type = named.identifier_type
          AND (texts.identifier_text = named.identifier_value OR texts.identifier_text = named.form)
        WHERE named.override_key IS NULL
        );
        -- scrub_overrides_read
        DELETE FROM `acme-project`.`nexus`.`nexus_overrides_read` WHERE override_key IN (
        SELECT named.`override_key`
        FROM `acme-project`.`nexus`.`nexus_override_identifiers` AS named
        JOIN (
          SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        ) AS texts
          ON texts.entity_type = named.entity_type
          AND texts.identifier_type = named.identifier_type
          AND (texts.identifier_text = named.identifier_value OR texts.identifier_text = named.form)
        WHERE named.override_key IS NOT NULL
        );
        -- scrub_errors
        UPDATE `acme-project`.`nexus`.`nexus_runs` SET error = 'erased' WHERE error <> 'erased';
        -- scrub_rejected
        DELETE FROM `acme-project`.`nexus`.`nexus_rejected_records` WHERE rejected_key IN (
          SELECT rejected.rejected_key
          FROM `acme-project`.`nexus`.`nexus_rejected_records` AS rejected
          JOIN nexus_work_batch AS erased ON erased.source = rejected.source AND SUBSTR(erased.event_id, 1, 200) = rejected.event_id
          WHERE erased.record_kind = 'erased'
          UNION ALL
          SELECT rejected.rejected_key
          FROM `acme-project`.`nexus`.`nexus_rejected_records` AS rejected
          CROSS JOIN (
            SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'value|' || `texts`.entity_type || '|' || `texts`.identifier_type || '|' || `texts`.`identifier_text`)))) AS keyed_hash
          FROM (
            SELECT DISTINCT entity_type, identifier_type, identifier_text
            FROM (
              SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM nexus_work_forgotten WHERE kind = 'identifier'
              UNION ALL
              SELECT entity_type, identifier_type, normalized_value FROM nexus_work_forgotten WHERE kind = 'identifier'
            ) AS spelled
            WHERE identifier_text IS NOT NULL
          ) AS texts
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
          ) AS texts
          WHERE LENGTH(texts.identifier_text) >= 4
            AND REPLACE(LOWER(rejected.value), LOWER(texts.identifier_text), '') <> LOWER(rejected.value)
        );
        -- scrub_quality
        UPDATE `acme-project`.`nexus`.`nexus_runs`
        SET quality = '[]'
        WHERE run_id IN (
          SELECT measured.run_id
          FROM `acme-project`.`nexus`.`nexus_quality` AS measured
          JOIN nexus_work_batch AS erased ON erased.source = measured.source AND erased.event_id = measured.event_id
          WHERE erased.record_kind = 'erased'
          UNION ALL
          SELECT run_id FROM `acme-project`.`nexus`.`nexus_quality` WHERE measure = 'rejected_records'
        );
        -- insert_receipt
        INSERT INTO `acme-project`.`nexus`.`nexus_receipts` (receipt_id, subject_hash, requested_at, run_id, entities, identifiers_erased, identifiers_kept, records_erased, history, history_until)
        SELECT
          'receipt_' || v_begin.run_id,
          TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || 'subject|' || v_request.type || '|' || v_request.value)))),
          v_begin.started_at, v_begin.run_id, COALESCE(v_preview.entities, 0), COALESCE(v_preview.erased, 0), COALESCE(v_preview.kept, 0),
          (SELECT COUNT(*) FROM nexus_work_batch WHERE record_kind = 'erased'),
          'time travel (7 days unless the data set says less), then fail-safe (7 days)',
          TIMESTAMP_ADD(v_begin.started_at, INTERVAL 1209600 SECOND)
        FROM (SELECT secret_value FROM `acme-project`.`nexus_private`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets;
       END IF;
       -- record_run
       INSERT INTO `acme-project`.`nexus`.`nexus_runs` (run_id, run_number, status, started_at, as_of, states_print, finished_at, version, key_function, key_salt, rules_hash, summary, quality, steps, error)
       SELECT
         v_begin.run_id, COALESCE(v_begin.run_number, 0), 'published', v_begin.started_at, v_begin.as_of, COALESCE(v_probe.states_now, COALESCE(v_begin.states_before, 0)), CURRENT_TIMESTAMP(), '0.1.0', 'FARM_FINGERPRINT',
         COALESCE(v_begin.key_salt, 0) + v_next_salts, 'results=c82fbab059912cfd;identifiers=1e5e51df3bad05d2;limits=0281c6c83b82917f;audiences=56e049208951d57c;source crm=6a2fdec2164236ca;source fleet=3f41b8e87fa5449b;order=crm,fleet;', v_check_result.published, '[' || v_check_result.quality || COALESCE(v_find_bridges.bridges, '') || ']', v_check_result.steps, v_error;
       IF v_begin.mode = 'forget' THEN
        -- erase_audiences
        DELETE FROM `acme-project`.`nexus`.`nexus_audience_intervals`
        WHERE entity_id IN (SELECT entity_id FROM nexus_work_ids);
       END IF;
       -- publish_audiences
       MERGE INTO `acme-project`.`nexus`.`nexus_audience_intervals` AS stored
       USING (
         SELECT
           COALESCE(held.audience_interval_id, TO_HEX(MD5(COALESCE(CAST(found.audience AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(found.entity_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(CAST(COALESCE(v_begin.run_number, 0) AS STRING) AS STRING), '_dbt_utils_surrogate_key_null_')))) AS `audience_interval_id`,
           COALESCE(found.audience, held.audience) AS `audience`,
           COALESCE(found.entity_type, held.entity_type) AS `entity_type`,
           COALESCE(found.entity_id, held.entity_id) AS `entity_id`,
           COALESCE(found.is_held_out, held.is_held_out) AS `is_held_out`,
           COALESCE(held.entered_at, v_begin.started_at) AS `entered_at`,
           COALESCE(held.entered_run_number, COALESCE(v_begin.run_number, 0)) AS `entered_run_number`,
           CASE WHEN found.entity_id IS NULL THEN v_begin.started_at END AS `exited_at`,
           CASE WHEN found.entity_id IS NULL THEN COALESCE(v_begin.run_number, 0) END AS `exited_run_number`
         FROM (
         SELECT
         listed.audience,
         'person' AS entity_type,
         members.entity_id,
         SAFE_CAST(CONCAT('0x', SUBSTR(TO_HEX(MD5(listed.audience || ' ' || members.entity_id)), 1, 8)) AS INT64) < listed.held_out_below AS is_held_out
       FROM (SELECT judged.*, CASE WHEN (COALESCE(`computed_0` >= 1, FALSE) AND (COALESCE(`state_0` IN ('open', 'can\'t wait'), FALSE) OR COALESCE(`trait_0` IN ('Cork'), FALSE)) AND NOT (COALESCE(`state_1` < 10.5, FALSE)) AND COALESCE(`groups_0`, 0) = 1) THEN 1 ELSE 0 END AS `in_0`
       FROM (SELECT entities.`person_id` AS entity_id, entities.`name` AS name, entities.`email` AS email, entities.`city` AS `trait_0`, computed.`payments_90_days` AS `computed_0`, `states`.`state_0`, `states`.`state_1`, `in_groups`.`groups_0`
       FROM `acme-project`.`nexus`.`nexus_persons` AS entities
       LEFT JOIN `acme-project`.`nexus`.`nexus_person_computed_traits` AS computed ON computed.`person_id` = entities.`person_id`
       LEFT JOIN (
         SELECT entity_id, MAX(CASE WHEN state_name = 'support_status' THEN state_value END) AS `state_0`, MAX(CASE WHEN state_name = 'monthly_revenue' AND state_unit = 'USD' THEN state_number END) AS `state_1`
         FROM `acme-project`.`nexus`.`nexus_states`
         WHERE entity_type = 'person' AND is_current
         GROUP BY entity_id
       ) AS states ON states.entity_id = entities.`person_id`
       LEFT JOIN (
         SELECT memberships.person_id, MAX(CASE WHEN companies.`meets_0` = 1 AND memberships.role = 'owner' THEN 1 ELSE 0 END) AS `groups_0`
         FROM `acme-project`.`nexus`.`nexus_memberships` AS memberships
         JOIN (SELECT judged.*, CASE WHEN COALESCE(`in_1`, 0) = 1 THEN 1 ELSE 0 END AS `meets_0`
       FROM (SELECT judged.*, CASE WHEN COALESCE(`trait_0` IN ('steel'), FALSE) THEN 1 ELSE 0 END AS `in_1`
       FROM (SELECT entities.`group_id` AS entity_id, CAST(NULL AS STRING) AS name, entities.`email` AS email, entities.`industry` AS `trait_0`
       FROM `acme-project`.`nexus`.`nexus_groups` AS entities) AS judged) AS judged) AS companies ON companies.entity_id = memberships.group_id
         GROUP BY memberships.person_id
       ) AS in_groups ON in_groups.person_id = entities.`person_id`) AS judged) AS members
       CROSS JOIN UNNEST(ARRAY<STRUCT<`audience` STRING, `held_out_below` INT64>>[STRUCT('waiting_payers', 429496730)]) AS `listed`
       WHERE CASE listed.audience WHEN 'waiting_payers' THEN members.`in_0` END = 1
       UNION ALL
       SELECT
         listed.audience,
         'group' AS entity_type,
         members.entity_id,
         SAFE_CAST(CONCAT('0x', SUBSTR(TO_HEX(MD5(listed.audience || ' ' || members.entity_id)), 1, 8)) AS INT64) < listed.held_out_below AS is_held_out
       FROM (SELECT judged.*, CASE WHEN COALESCE(`trait_0` IN ('steel'), FALSE) THEN 1 ELSE 0 END AS `in_1`
       FROM (SELECT entities.`group_id` AS entity_id, CAST(NULL AS STRING) AS name, entities.`email` AS email, entities.`industry` AS `trait_0`
       FROM `acme-project`.`nexus`.`nexus_groups` AS entities) AS judged) AS members
       CROSS JOIN UNNEST(ARRAY<STRUCT<`audience` STRING, `held_out_below` INT64>>[STRUCT('industrial', 0)]) AS `listed`
       WHERE CASE listed.audience WHEN 'industrial' THEN members.`in_1` END = 1
         ) AS found
         FULL OUTER JOIN (
           SELECT `audience_interval_id`, `audience`, `entity_type`, `entity_id`, `is_held_out`, `entered_at`, `entered_run_number`, `exited_at`, `exited_run_number`
           FROM `acme-project`.`nexus`.`nexus_audience_intervals`
           WHERE exited_run_number IS NULL
         ) AS held
           ON held.audience = found.audience
           AND held.entity_id = found.entity_id
           AND held.is_held_out = found.is_held_out
         WHERE found.entity_id IS NULL OR held.entity_id IS NULL
       ) AS given
       ON stored.audience_interval_id = given.audience_interval_id
       WHEN MATCHED THEN UPDATE SET exited_at = given.exited_at, exited_run_number = given.exited_run_number
       WHEN NOT MATCHED THEN INSERT (`audience_interval_id`, `audience`, `entity_type`, `entity_id`, `is_held_out`, `entered_at`, `entered_run_number`, `exited_at`, `exited_run_number`)
       VALUES (given.`audience_interval_id`, given.`audience`, given.`entity_type`, given.`entity_id`, given.`is_held_out`, given.`entered_at`, given.`entered_run_number`, given.`exited_at`, given.`exited_run_number`);
       COMMIT TRANSACTION;
      EXCEPTION WHEN ERROR THEN
       ROLLBACK TRANSACTION;
       RAISE;
      END;
     END IF;
    END IF;
    IF v_begin.mode = 'forget' THEN
     -- receipt
     SET v_forgotten = (TO_JSON_STRING(STRUCT('erased' AS `status`, v_begin.run_id AS `run_id`, 'receipt_' || v_begin.run_id AS `receipt_id`, COALESCE(v_preview.entities, 0) AS `entities`, COALESCE(v_preview.erased, 0) AS `identifiers_erased`, COALESCE(v_preview.kept, 0) AS `identifiers_kept`, 'time travel (7 days unless the data set says less), then fail-safe (7 days)' AS `history`)));
     -- empty_forgotten
     CREATE OR REPLACE TEMP TABLE nexus_work_forgotten AS
     SELECT `kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `source`, `event_id`, `row_id`, `is_to_keep` FROM (
     SELECT CAST(NULL AS STRING) AS `kind`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS INT64) AS `is_to_keep` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_batch
     CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action`, `fault` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `action`, CAST(NULL AS STRING) AS `fault` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_named
     CREATE OR REPLACE TEMP TABLE nexus_work_named AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present`, `part` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS TIMESTAMP) AS `first_seen_at`, CAST(NULL AS STRING) AS `set_aside_reason`, CAST(NULL AS STRING) AS `set_aside_rule`, CAST(NULL AS INT64) AS `is_present`, CAST(NULL AS STRING) AS `part` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_gathered
     CREATE OR REPLACE TEMP TABLE nexus_work_gathered AS
     SELECT `record_kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `occurred_at`, `row_key`, `source`, `event_id`, `row_id`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_value`, `value_unit`, `name_kind` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS STRING) AS `component_id`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS STRING) AS `name_kind` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_values
     CREATE OR REPLACE TEMP TABLE nexus_work_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present`, `is_known`, `known_normalized_value`, `known_identifier_key`, `known_component_id`, `known_entity_id`, `known_first_seen_at` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS TIMESTAMP) AS `first_seen_at`, CAST(NULL AS STRING) AS `set_aside_reason`, CAST(NULL AS STRING) AS `set_aside_rule`, CAST(NULL AS INT64) AS `is_present`, CAST(NULL AS INT64) AS `is_known`, CAST(NULL AS STRING) AS `known_normalized_value`, CAST(NULL AS INT64) AS `known_identifier_key`, CAST(NULL AS STRING) AS `known_component_id`, CAST(NULL AS STRING) AS `known_entity_id`, CAST(NULL AS TIMESTAMP) AS `known_first_seen_at` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_ids
     CREATE OR REPLACE TEMP TABLE nexus_work_ids AS
     SELECT `entity_id`, `entity_type`, `entity_key`, `status`, `redirect_to`, `identifier_count`, `minted_type`, `minted_value`, `generation`, `cause` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS INT64) AS `entity_key`, CAST(NULL AS STRING) AS `status`, CAST(NULL AS STRING) AS `redirect_to`, CAST(NULL AS INT64) AS `identifier_count`, CAST(NULL AS STRING) AS `minted_type`, CAST(NULL AS STRING) AS `minted_value`, CAST(NULL AS INT64) AS `generation`, CAST(NULL AS STRING) AS `cause` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_map
     CREATE OR REPLACE TEMP TABLE nexus_work_map AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS STRING) AS `component_id`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS TIMESTAMP) AS `first_seen_at` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_states
     CREATE OR REPLACE TEMP TABLE nexus_work_states AS
     SELECT `state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`, `state_number`, `state_unit` FROM (
     SELECT CAST(NULL AS STRING) AS `state_id`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `state_name`, CAST(NULL AS STRING) AS `state_value`, CAST(NULL AS TIMESTAMP) AS `state_entered_at`, CAST(NULL AS TIMESTAMP) AS `state_exited_at`, CAST(NULL AS BOOL) AS `is_current`, CAST(NULL AS STRING) AS `trigger_event_id`, CAST(NULL AS FLOAT64) AS `state_number`, CAST(NULL AS STRING) AS `state_unit` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_explain_members
     CREATE OR REPLACE TEMP TABLE nexus_work_explain_members AS
     SELECT `group_number`, `node_number`, `asked`, `source`, `event_id`, `row_id`, `event_name`, `occurred_at`, `author`, `reason`, `identifier_type`, `normalized_value`, `entity_id` FROM (
     SELECT CAST(NULL AS INT64) AS `group_number`, CAST(NULL AS INT64) AS `node_number`, CAST(NULL AS INT64) AS `asked`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS STRING) AS `author`, CAST(NULL AS STRING) AS `reason`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS STRING) AS `entity_id` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_bridge_ties
     CREATE OR REPLACE TEMP TABLE nexus_work_bridge_ties AS
     SELECT `entity_type`, `entity_id`, `row_key`, `identifier_key`, `tie_count` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS INT64) AS `tie_count` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_broken_nodes
     CREATE OR REPLACE TEMP TABLE nexus_work_broken_nodes AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS INT64) AS `component` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_drawn_ids
     CREATE OR REPLACE TEMP TABLE nexus_work_drawn_ids AS
     SELECT `entity_id`, `entity_type`, `entity_key`, `stays_id`, `override_id`, `is_taken`, `is_led` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS INT64) AS `entity_key`, CAST(NULL AS STRING) AS `stays_id`, CAST(NULL AS STRING) AS `override_id`, CAST(NULL AS INT64) AS `is_taken`, CAST(NULL AS INT64) AS `is_led` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_fated_records
     CREATE OR REPLACE TEMP TABLE nexus_work_fated_records AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fate` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `fate` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_found_names
     CREATE OR REPLACE TEMP TABLE nexus_work_found_names AS
     SELECT `finding_names` FROM (
     SELECT CAST(NULL AS STRING) AS `finding_names` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_hashed_values
     CREATE OR REPLACE TEMP TABLE nexus_work_hashed_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `is_stored`, `is_of_today`, `keyed_hash`, `hash_of_type` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `is_stored`, CAST(NULL AS INT64) AS `is_of_today`, CAST(NULL AS STRING) AS `keyed_hash`, CAST(NULL AS STRING) AS `hash_of_type` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_judged_records
     CREATE OR REPLACE TEMP TABLE nexus_work_judged_records AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `fate_of_delivery`, `is_erased`, `is_touched` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `fault`, CAST(NULL AS STRING) AS `fate_of_delivery`, CAST(NULL AS INT64) AS `is_erased`, CAST(NULL AS INT64) AS `is_touched` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_known_identifiers
     CREATE OR REPLACE TEMP TABLE nexus_work_known_identifiers AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id`, `owner_id`, `is_retired` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS STRING) AS `owner_id`, CAST(NULL AS INT64) AS `is_retired` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_known_values
     CREATE OR REPLACE TEMP TABLE nexus_work_known_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS STRING) AS `component_id`, CAST(NULL AS STRING) AS `entity_id`, CAST(NULL AS TIMESTAMP) AS `first_seen_at` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_looked_up_values
     CREATE OR REPLACE TEMP TABLE nexus_work_looked_up_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `first_seen_at`, `is_present`, `part`, `is_known`, `known_normalized_value`, `known_identifier_key`, `known_reason`, `known_rule`, `known_rule_is_by_other` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS TIMESTAMP) AS `first_seen_at`, CAST(NULL AS INT64) AS `is_present`, CAST(NULL AS STRING) AS `part`, CAST(NULL AS INT64) AS `is_known`, CAST(NULL AS STRING) AS `known_normalized_value`, CAST(NULL AS INT64) AS `known_identifier_key`, CAST(NULL AS STRING) AS `known_reason`, CAST(NULL AS STRING) AS `known_rule`, CAST(NULL AS INT64) AS `known_rule_is_by_other` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_member_identifiers
     CREATE OR REPLACE TEMP TABLE nexus_work_member_identifiers AS
     SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `entity_id` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS STRING) AS `entity_id` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_near_values
     CREATE OR REPLACE TEMP TABLE nexus_work_near_values AS
     SELECT `entity_type`, `identifier_type`, `identifier_value` FROM (
     SELECT CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_neighbour_counts
     CREATE OR REPLACE TEMP TABLE nexus_work_neighbour_counts AS
     SELECT `identifier_key`, `identifier_type`, `neighbour_count` FROM (
     SELECT CAST(NULL AS INT64) AS `identifier_key`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS INT64) AS `neighbour_count` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_newest_deliveries
     CREATE OR REPLACE TEMP TABLE nexus_work_newest_deliveries AS
     SELECT `row_key`, `newest_version`, `first_record_key`, `most_told`, `current_count`, `matched_count`, `known_version`, `known_count` FROM (
     SELECT CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `newest_version`, CAST(NULL AS STRING) AS `first_record_key`, CAST(NULL AS INT64) AS `most_told`, CAST(NULL AS INT64) AS `current_count`, CAST(NULL AS INT64) AS `matched_count`, CAST(NULL AS STRING) AS `known_version`, CAST(NULL AS INT64) AS `known_count` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_seen_sources
     CREATE OR REPLACE TEMP TABLE nexus_work_seen_sources AS
     SELECT `source`, `newest_at`, `row_count`, `past_count`, `ahead_count`, `all_print`, `rows_in_window`, `window_print`, `whole_rows` FROM (
     SELECT CAST(NULL AS STRING) AS `source`, CAST(NULL AS TIMESTAMP) AS `newest_at`, CAST(NULL AS INT64) AS `row_count`, CAST(NULL AS INT64) AS `past_count`, CAST(NULL AS INT64) AS `ahead_count`, CAST(NULL AS INT64) AS `all_print`, CAST(NULL AS INT64) AS `rows_in_window`, CAST(NULL AS INT64) AS `window_print`, CAST(NULL AS INT64) AS `whole_rows` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
     -- empty_staged_records
     CREATE OR REPLACE TEMP TABLE nexus_work_staged_records AS
     SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `fault`, `delivery`, `is_deleted`, `is_sound` FROM (
     SELECT CAST(NULL AS STRING) AS `record_kind`, CAST(NULL AS STRING) AS `row_key`, CAST(NULL AS STRING) AS `row_version`, CAST(NULL AS STRING) AS `record_key`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS TIMESTAMP) AS `occurred_at`, CAST(NULL AS TIMESTAMP) AS `_ingested_at`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `role`, CAST(NULL AS STRING) AS `group_identifier_type`, CAST(NULL AS STRING) AS `group_identifier`, CAST(NULL AS STRING) AS `trait_name`, CAST(NULL AS STRING) AS `trait_value`, CAST(NULL AS STRING) AS `event_name`, CAST(NULL AS STRING) AS `event_description`, CAST(NULL AS FLOAT64) AS `event_value`, CAST(NULL AS STRING) AS `value_unit`, CAST(NULL AS FLOAT64) AS `event_significance`, CAST(NULL AS STRING) AS `event_type`, CAST(NULL AS STRING) AS `source_table`, CAST(NULL AS TIMESTAMP) AS `synced_at`, CAST(NULL AS STRING) AS `fault`, CAST(NULL AS STRING) AS `delivery`, CAST(NULL AS INT64) AS `is_deleted`, CAST(NULL AS INT64) AS `is_sound` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
     ) AS filling;
    END IF;
    IF v_begin.mode <> 'forget' THEN
     IF v_begin.mode <> 'audit' THEN
      IF COALESCE(v_begin.suppressions, 0) > 0 THEN
       -- empty_forgotten
       CREATE OR REPLACE TEMP TABLE nexus_work_forgotten AS
       SELECT `kind`, `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `source`, `event_id`, `row_id`, `is_to_keep` FROM (
       SELECT CAST(NULL AS STRING) AS `kind`, CAST(NULL AS STRING) AS `entity_type`, CAST(NULL AS STRING) AS `identifier_type`, CAST(NULL AS STRING) AS `identifier_value`, CAST(NULL AS STRING) AS `normalized_value`, CAST(NULL AS STRING) AS `source`, CAST(NULL AS STRING) AS `event_id`, CAST(NULL AS STRING) AS `row_id`, CAST(NULL AS INT64) AS `is_to_keep` FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
       ) AS filling;
      END IF;
     END IF;
    END IF;
    IF v_begin.mode = 'plan' THEN
     IF COALESCE(v_begin.proposes, 0) > 0 THEN
      -- withdraw_proposed
      DELETE FROM `acme-project`.`nexus`.`nexus_overrides` WHERE override_id LIKE 'proposed %' AND author = 'nexus_plan_with' AND withdrawn_at IS NOT NULL;
     END IF;
    END IF;
    -- release_lock
    UPDATE `acme-project`.`nexus`.`nexus_lock`
    SET run_id = NULL, taken_by = NULL, acquired_at = NULL, kept_at = NULL, expires_at = NULL
    WHERE lock_name = 'resolve' AND run_id = v_begin.run_id;
    SET v_summary = (v_check_result.told);
    IF v_begin.mode <> 'plan' THEN
     IF v_begin.mode <> 'audit' THEN
      IF COALESCE(v_check_result.large, 0) > 0 THEN
       SET v_summary = (v_find_bridges.told_bridges);
      END IF;
     END IF;
    END IF;
    IF v_begin.mode = 'plan' THEN
     SET v_summary = (v_planned);
    END IF;
    IF v_begin.mode = 'audit' THEN
     SET v_summary = (v_audited);
    END IF;
    IF v_begin.mode = 'forget' THEN
     SET v_summary = (v_forgotten);
    END IF;
   EXCEPTION WHEN ERROR THEN
    SET v_error = @@error.message;
    IF v_begin.mode = 'plan' THEN
     IF COALESCE(v_begin.proposes, 0) > 0 THEN
      -- withdraw_proposed
      DELETE FROM `acme-project`.`nexus`.`nexus_overrides` WHERE override_id LIKE 'proposed %' AND author = 'nexus_plan_with' AND withdrawn_at IS NOT NULL;
     END IF;
    END IF;
    -- release_lock
    UPDATE `acme-project`.`nexus`.`nexus_lock`
    SET run_id = NULL, taken_by = NULL, acquired_at = NULL, kept_at = NULL, expires_at = NULL
    WHERE lock_name = 'resolve' AND run_id = v_begin.run_id;
    IF v_begin.mode <> 'plan' THEN
     IF v_begin.mode <> 'audit' THEN
      -- record_failure
      INSERT INTO `acme-project`.`nexus`.`nexus_runs` (run_id, run_number, status, started_at, as_of, states_print, finished_at, version, key_function, key_salt, rules_hash, summary, quality, steps, error)
      SELECT
        v_begin.run_id, COALESCE(v_begin.run_number, 0), 'failed', v_begin.started_at, v_begin.as_of, COALESCE(v_probe.states_now, COALESCE(v_begin.states_before, 0)), CURRENT_TIMESTAMP(), '0.1.0', 'FARM_FINGERPRINT',
        COALESCE(v_begin.key_salt, 0) + v_next_salts, 'results=c82fbab059912cfd;identifiers=1e5e51df3bad05d2;limits=0281c6c83b82917f;audiences=56e049208951d57c;source crm=6a2fdec2164236ca;source fleet=3f41b8e87fa5449b;order=crm,fleet;', NULL, CAST(NULL AS STRING), v_check_result.steps, v_error;
     END IF;
    END IF;
    RAISE USING MESSAGE = v_error;
   END;
  ELSE
   IF v_begin.on_busy = 'skip' THEN
    SET v_summary = ('{"status":"busy"}');
   ELSE
    RAISE USING MESSAGE = CONCAT('Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(\'{"on_busy": "skip"}\'). If it was killed, nexus_unlock() gives its lock back.');
   END IF;
  END IF;
 END IF;
 -- result
 SELECT v_summary AS summary;
END;
