CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_resolve_with`(p_options STRING)
OPTIONS (strict_mode = FALSE, description = 'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: read the sources from their beginning and rebuild), on_busy (fail or skip). Returns a summary as JSON.')
BEGIN
  DECLARE v_error STRING;
  DECLARE v_locked INT64 DEFAULT 0;
  DECLARE v_collisions_left INT64 DEFAULT 0;
  DECLARE v_next_salts INT64 DEFAULT 0;
  DECLARE v_round INT64 DEFAULT 0;
  DECLARE v_remaining INT64 DEFAULT 0;
  DECLARE v_back INT64 DEFAULT 0;
  DECLARE v_fenced INT64 DEFAULT 0;
  DECLARE v_summary STRING DEFAULT '{"status":"unchanged"}';
  DECLARE v_begin STRUCT<run_id STRING, started_at TIMESTAMP, fence STRING, key_salt INT64, on_busy STRING, must_run INT64, since_crm TIMESTAMP, since_fleet TIMESTAMP>;
  DECLARE v_probe STRUCT<work INT64, newest_crm TIMESTAMP, rows_crm INT64, newest_fleet TIMESTAMP, rows_fleet INT64>;
  DECLARE v_check_batch STRUCT<bad_rows INT64, bad_row STRING, collisions INT64, edge_count INT64>;
  DECLARE v_check_result STRUCT<violations INT64, steps STRING, published STRING>;
  DECLARE v_contract_passes INT64 DEFAULT 0;
  DECLARE v_compose_passes INT64 DEFAULT 0;
  BEGIN
    SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:resolve'));
  EXCEPTION WHEN ERROR THEN
    -- A label is worth less than a run.
  END;
  -- begin
  SET v_begin = (SELECT AS STRUCT
    GENERATE_UUID() AS `run_id`,
    CURRENT_TIMESTAMP() AS `started_at`,
    COALESCE(MAX(run_id), '') AS `fence`,
    COALESCE((SELECT MAX(runs.`key_salt`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), 0) AS `key_salt`,
    COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."on_busy"'), 'fail') AS `on_busy`,
    MAX(must_run) AS `must_run`,
    MAX(CASE source WHEN 'crm' THEN since END) AS `since_crm`,
    MAX(CASE source WHEN 'fleet' THEN since END) AS `since_fleet`
  FROM (
    SELECT
      source,
      run_id,
      must_run,
      CASE must_run
        WHEN 0 THEN COALESCE(TIMESTAMP_ADD(watermark, INTERVAL -86400 SECOND), TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64)))
        ELSE TIMESTAMP_MICROS(CAST(ROUND(-2208988800 * 1000000) AS INT64))
      END AS since
    FROM (
      SELECT watermarks.source, watermarks.run_id, watermarks.watermark, CASE WHEN COALESCE(JSON_VALUE(PARSE_JSON(p_options), '$."full_refresh"'), 'false') = 'true' OR COALESCE((SELECT MAX(runs.`rules_hash`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), '') <> 'f709c8439d1ba6608d1d921946ef5c4f82a7fab8353e3a1fcc807d8482f761e6' OR COALESCE((SELECT MAX(runs.`key_function`) FROM `acme-project`.`nexus`.`nexus_runs` AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM `acme-project`.`nexus`.`nexus_watermarks` AS last_run)), '') <> 'FARM_FINGERPRINT' THEN 1 ELSE 0 END AS must_run
      FROM `acme-project`.`nexus`.`nexus_watermarks` AS watermarks
    ) AS marks
  ) AS state);
  -- probe
  SET v_probe = (SELECT AS STRUCT
    COALESCE(SUM(CASE
      WHEN seen.watermark IS NULL OR seen.undated > 0 OR seen.newest_at > seen.watermark OR seen.row_count <> COALESCE(seen.known_rows, 0) THEN 1
      ELSE 0
    END), 0) + COALESCE(v_begin.must_run, 0) AS `work`,
    MAX(CASE seen.source WHEN 'crm' THEN `newest_at` END) AS `newest_crm`,
    MAX(CASE seen.source WHEN 'crm' THEN `rows_in_window` END) AS `rows_crm`,
    MAX(CASE seen.source WHEN 'fleet' THEN `newest_at` END) AS `newest_fleet`,
    MAX(CASE seen.source WHEN 'fleet' THEN `rows_in_window` END) AS `rows_fleet`
  FROM (
    SELECT
      visible.source,
      MAX(visible.newest_at) AS newest_at,
      COUNT(*) AS row_count,
      SUM(CASE WHEN visible.ingested_at IS NULL THEN 1 ELSE 0 END) AS undated,
      SUM(CASE WHEN visible.ingested_at >= TIMESTAMP_ADD(visible.newest_at, INTERVAL -86400 SECOND) THEN 1 ELSE 0 END) AS rows_in_window,
      MAX(watermarks.watermark) AS watermark,
      MAX(watermarks.rows_in_window) AS known_rows
    FROM (
      SELECT source, ingested_at, MAX(ingested_at) OVER (PARTITION BY source) AS newest_at
      FROM (
        SELECT 'crm' AS source, `_ingested_at` AS ingested_at FROM `acme-project`.`nexus`.`crm_arrivals` WHERE (`_ingested_at` >= v_begin.since_crm OR `_ingested_at` IS NULL)
        UNION ALL
        SELECT 'fleet' AS source, `_ingested_at` AS ingested_at FROM `acme-project`.`nexus`.`fleet_arrivals` WHERE (`_ingested_at` >= v_begin.since_fleet OR `_ingested_at` IS NULL)
      ) AS read_rows
    ) AS visible
    LEFT JOIN `acme-project`.`nexus`.`nexus_watermarks` AS watermarks ON watermarks.source = visible.source
    GROUP BY visible.source
  ) AS seen);
  IF COALESCE(v_probe.work, 0) > 0 THEN
    -- take_lock
    UPDATE `acme-project`.`nexus`.`nexus_lock`
    SET run_id = v_begin.run_id, acquired_at = CURRENT_TIMESTAMP(), expires_at = TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 21600 SECOND)
    WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < CURRENT_TIMESTAMP());
    SET v_locked = @@row_count;
    IF v_locked = 1 THEN
      BEGIN
        -- stage_batch
        CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
        SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `action` FROM (
        WITH incoming AS (
          SELECT * FROM `acme-project`.`nexus`.`crm_records` WHERE (`_ingested_at` >= v_begin.since_crm OR `_ingested_at` IS NULL)
          UNION ALL
          SELECT * FROM `acme-project`.`nexus`.`fleet_records` WHERE (`_ingested_at` >= v_begin.since_fleet OR `_ingested_at` IS NULL)
        ),
        keyed AS (
          SELECT
            `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
            TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(CAST(`record_kind` AS STRING)) AS STRING) || ':' || CAST(`record_kind` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`entity_type` AS STRING)) AS STRING) || ':' || CAST(`entity_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source` AS STRING)) AS STRING) || ':' || CAST(`source` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_id` AS STRING)) AS STRING) || ':' || CAST(`event_id` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`row_id` AS STRING)) AS STRING) || ':' || CAST(`row_id` AS STRING), '-')))) AS row_key,
            TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC')) AS STRING) || ':' || FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `occurred_at`, 'UTC'), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_type` AS STRING)) AS STRING) || ':' || CAST(`identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`identifier_value` AS STRING)) AS STRING) || ':' || CAST(`identifier_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`role` AS STRING)) AS STRING) || ':' || CAST(`role` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier_type` AS STRING)) AS STRING) || ':' || CAST(`group_identifier_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`group_identifier` AS STRING)) AS STRING) || ':' || CAST(`group_identifier` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_name` AS STRING)) AS STRING) || ':' || CAST(`trait_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`trait_value` AS STRING)) AS STRING) || ':' || CAST(`trait_value` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_name` AS STRING)) AS STRING) || ':' || CAST(`event_name` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`event_description` AS STRING)) AS STRING) || ':' || CAST(`event_description` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_value` = FLOOR(`event_value`) AND ABS(`event_value`) < 1000000000000000 THEN CAST(CAST(`event_value` AS INT64) AS STRING) ELSE CAST(`event_value` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`value_unit` AS STRING)) AS STRING) || ':' || CAST(`value_unit` AS STRING), '-'), COALESCE(CAST(LENGTH(CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END) AS STRING) || ':' || CASE WHEN `event_significance` = FLOOR(`event_significance`) AND ABS(`event_significance`) < 1000000000000000 THEN CAST(CAST(`event_significance` AS INT64) AS STRING) ELSE CAST(`event_significance` AS STRING) END, '-'), COALESCE(CAST(LENGTH(CAST(`event_type` AS STRING)) AS STRING) || ':' || CAST(`event_type` AS STRING), '-'), COALESCE(CAST(LENGTH(CAST(`source_table` AS STRING)) AS STRING) || ':' || CAST(`source_table` AS STRING), '-')))) AS record_key
          FROM incoming
        ),
        versioned AS (
          SELECT
            keyed.*,
            FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `_ingested_at`, 'UTC') || CASE WHEN record_kind = 'event' THEN record_key ELSE '' END AS row_version
          FROM keyed
        ),
        ranked AS (
          SELECT
            versioned.*,
            MAX(row_version) OVER (PARTITION BY row_key) AS newest_version,
            ROW_NUMBER() OVER (PARTITION BY row_key, record_key, row_version ORDER BY COALESCE(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `synced_at`, 'UTC'), '') DESC) AS delivery
          FROM versioned
        ),
        flagged AS (
          SELECT
            ranked.*,
            CASE
              WHEN row_version < newest_version OR delivery > 1 THEN 0
              WHEN record_kind <> 'event' AND NULLIF(TRIM(identifier_value, ' \t\r\n '), '') IS NULL THEN 0
              WHEN record_kind = 'trait' AND NULLIF(TRIM(trait_value, ' \t\r\n '), '') IS NULL THEN 0
              WHEN record_kind = 'membership' AND NULLIF(TRIM(group_identifier, ' \t\r\n '), '') IS NULL THEN 0
              ELSE 1
            END AS is_current
          FROM ranked
        ),
        known_rows AS (
          SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
          FROM `acme-project`.`nexus`.`nexus_event_log`
          GROUP BY row_key
        ),
        known_records AS (
          SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key FROM `acme-project`.`nexus`.`nexus_event_log`
        ),
        compared AS (
          SELECT
            flagged.*,
            known_rows.known_version,
            known_rows.known_count,
            known_records.known_record_key,
            SUM(flagged.is_current) OVER (PARTITION BY flagged.row_key) AS current_count,
            SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE flagged.is_current END) OVER (PARTITION BY flagged.row_key) AS matched_count
          FROM flagged
          LEFT JOIN known_rows ON known_rows.row_key = flagged.row_key
          LEFT JOIN known_records
            ON known_records.known_row_key = flagged.row_key AND known_records.known_record_key = flagged.record_key
        )
        SELECT
          `record_kind`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`,
          row_key,
          row_version,
          record_key,
          CASE
            WHEN is_current = 0 THEN 'skip'
            WHEN known_version IS NULL THEN 'insert'
            WHEN COALESCE(v_begin.must_run, 0) = 1 AND SUBSTR(row_version, 1, 27) = SUBSTR(known_version, 1, 27)
              THEN CASE WHEN matched_count < current_count OR current_count < known_count THEN 'supersede' ELSE 'skip' END
            WHEN row_version > known_version THEN 'supersede'
            WHEN row_version = known_version AND known_record_key IS NULL THEN 'insert'
            ELSE 'skip'
          END AS action
        FROM compared
        ) AS filling;
        -- normalize_values
        CREATE OR REPLACE TEMP TABLE nexus_work_named AS
        SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present` FROM (
        WITH records AS (
          SELECT `incoming`.`record_kind`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`group_identifier_type`, `incoming`.`group_identifier`, `incoming`.`occurred_at`, 1 AS is_current
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind <> 'event'
          UNION ALL
          SELECT `stored`.`record_kind`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`, `stored`.`group_identifier_type`, `stored`.`group_identifier`, `stored`.`occurred_at`, CASE WHEN replaced.row_key IS NULL THEN 1 ELSE 0 END AS is_current
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          LEFT JOIN (
            SELECT DISTINCT source, event_id FROM nexus_work_batch WHERE action <> 'skip' AND record_kind = 'event'
          ) AS happened
            ON happened.source = stored.source AND happened.event_id = stored.event_id
          WHERE stored.record_kind <> 'event' AND ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0) OR replaced.row_key IS NOT NULL OR happened.event_id IS NOT NULL)
          UNION ALL
          SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0
          FROM `acme-project`.`raw`.`tickets` AS given
          JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map
            ON map.entity_type = 'person'
            AND map.identifier_type = given.identifier_type
            AND map.identifier_value = given.identifier_value
        ),
        occurrences AS (
          SELECT entity_type, identifier_type, identifier_value, occurred_at, is_current FROM records
          UNION ALL
          SELECT 'group', group_identifier_type, group_identifier, occurred_at, is_current FROM records WHERE record_kind = 'membership'
        ),
        raw_values AS (
          SELECT
            entity_type,
            identifier_type,
            identifier_value,
            MIN(CASE WHEN is_current = 1 THEN occurred_at END) AS first_seen_at,
            MAX(is_current) AS is_present
          FROM occurrences
          GROUP BY entity_type, identifier_type, identifier_value
        ),
        known AS (
          SELECT raw_values.*, map.normalized_value, map.identifier_key, aside.reason, aside.rule
          FROM raw_values
          JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `raw_values`.entity_type AND `map`.identifier_type = `raw_values`.identifier_type AND `map`.identifier_value = `raw_values`.identifier_value
          LEFT JOIN `acme-project`.`nexus`.`nexus_quarantine` AS aside ON `aside`.entity_type = `raw_values`.entity_type AND `aside`.identifier_type = `raw_values`.identifier_type AND `aside`.identifier_value = `raw_values`.identifier_value
          WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
        ),
        unknown AS (
          SELECT raw_values.*
          FROM raw_values
          LEFT JOIN known ON `known`.entity_type = `raw_values`.entity_type AND `known`.identifier_type = `raw_values`.identifier_type AND `known`.identifier_value = `raw_values`.identifier_value
          WHERE known.identifier_value IS NULL
        ),
        hosts AS (
          SELECT DISTINCT CASE identifier_type WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(identifier_value) ELSE CAST(NULL AS STRING) END AS host
          FROM unknown
          WHERE `unknown`.identifier_type IN ('domain')
        ),
        levels AS (
          SELECT 0 AS level UNION ALL SELECT 1 AS level UNION ALL SELECT 2 AS level UNION ALL SELECT 3 AS level UNION ALL SELECT 4 AS level UNION ALL SELECT 5 AS level UNION ALL SELECT 6 AS level UNION ALL SELECT 7 AS level UNION ALL SELECT 8 AS level UNION ALL SELECT 9 AS level UNION ALL SELECT 10 AS level UNION ALL SELECT 11 AS level
        ),
        host_parents AS (
          SELECT
            hosts.host,
            levels.level,
            CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
            LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
          FROM hosts
          CROSS JOIN levels
          WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
        ),
        suffix_matches AS (
          SELECT
            host_parents.host,
            MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END) AS exception_level,
            MIN(
              CASE suffixes.rule
                WHEN 'normal' THEN host_parents.level - 1
                WHEN 'wildcard' THEN host_parents.level - 2
                ELSE host_parents.last_level - 1
              END
            ) AS rule_level
          FROM host_parents
          LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
          GROUP BY host_parents.host
        ),
        registrable AS (
          SELECT host_parents.host AS host, host_parents.parent AS domain
          FROM suffix_matches
          JOIN host_parents ON host_parents.host = suffix_matches.host
          WHERE host_parents.level = COALESCE(suffix_matches.exception_level, suffix_matches.rule_level)
        ),
        candidates AS (
          SELECT
            unknown.*,
            CASE identifier_type WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(identifier_value, 'DE') WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(identifier_value, ' \t\r\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(identifier_value, ' \t\r\n '), '')) WHEN 'tag' THEN identifier_value ELSE CAST(NULL AS STRING) END AS candidate
          FROM unknown
        ),
        named AS (
          SELECT
            candidates.entity_type,
            candidates.identifier_type,
            candidates.identifier_value,
            candidates.first_seen_at,
            candidates.is_present,
            CASE WHEN `candidates`.identifier_type IN ('domain') THEN registrable.domain ELSE candidates.candidate END AS normalized_value
          FROM candidates
          LEFT JOIN registrable ON registrable.host = candidates.candidate
        ),
        judged AS (
          SELECT
            named.*,
            FARM_FINGERPRINT(CAST(COALESCE(v_begin.key_salt, 0) + v_next_salts AS STRING) || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value) AS identifier_key,
            CASE
            WHEN named.identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN 'identifier_types'
            WHEN named.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.identifier_value), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
            WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
            WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
            WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '^no-?reply@') THEN 'identifier_types.email.blocked_patterns[0]'
            WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '\\d{20}') THEN 'identifier_types.email.blocked_patterns[1]'
            WHEN named.identifier_type IN ('domain') AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
          END AS set_aside_rule
          FROM named
          LEFT JOIN `acme-project`.`nexus`.`nexus_blocked_values` AS blocked
            ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
          LEFT JOIN `acme-project`.`nexus`.`nexus_free_mail_domains` AS free_mail ON free_mail.domain = named.normalized_value
        )
        SELECT
          entity_type,
          identifier_type,
          identifier_value,
          normalized_value,
          CASE WHEN normalized_value IS NOT NULL THEN identifier_key END AS identifier_key,
          first_seen_at,
          CASE
            WHEN set_aside_rule IS NULL THEN NULL
            WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
            WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
            WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
            ELSE 'blocked'
          END AS set_aside_reason,
          set_aside_rule,
          is_present
        FROM judged
        UNION ALL
        SELECT
          entity_type, identifier_type, identifier_value, normalized_value, identifier_key, first_seen_at, reason, rule, is_present
        FROM known
        ) AS filling;
        -- find_affected
        CREATE OR REPLACE TEMP TABLE nexus_work_values AS
        SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present` FROM (
        WITH touched AS (
          SELECT DISTINCT entity_id
          FROM (
            SELECT map.entity_id
            FROM nexus_work_named AS named
            JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON map.identifier_key = named.identifier_key
            UNION ALL
            SELECT map.entity_id
            FROM nexus_work_named AS named
            JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `named`.entity_type AND `map`.identifier_type = `named`.identifier_type AND `map`.identifier_value = `named`.identifier_value
          ) AS found
          WHERE entity_id IS NOT NULL
        ),
        others AS (
          SELECT map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.identifier_key
          FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
          LEFT JOIN touched ON touched.entity_id = map.entity_id
          LEFT JOIN nexus_work_named AS named ON `named`.entity_type = `map`.entity_type AND `named`.identifier_type = `map`.identifier_type AND `named`.identifier_value = `map`.identifier_value
          WHERE named.identifier_value IS NULL AND ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0) OR touched.entity_id IS NOT NULL)
        ),
        affected AS (
          SELECT entity_type, identifier_type, identifier_value, normalized_value, identifier_key, set_aside_reason, set_aside_rule
          FROM nexus_work_named
          UNION ALL
          SELECT
            entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
            CAST(NULL AS STRING), CAST(NULL AS STRING)
          FROM others
        ),
        records AS (
          SELECT `stored`.`record_kind` AS `record_kind`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`group_identifier_type` AS `group_identifier_type`, `stored`.`group_identifier` AS `group_identifier`, `stored`.`occurred_at` AS `occurred_at`
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier', 'trait', 'membership')
          UNION ALL
          SELECT `incoming`.`record_kind` AS `record_kind`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`group_identifier_type` AS `group_identifier_type`, `incoming`.`group_identifier` AS `group_identifier`, `incoming`.`occurred_at` AS `occurred_at`
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier', 'trait', 'membership')
        ),
        occurrences AS (
          SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
          UNION ALL
          SELECT 'group', group_identifier_type, group_identifier, occurred_at
          FROM records
          WHERE record_kind = 'membership' AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
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
          FROM nexus_work_named
          WHERE is_present = 1 AND (COALESCE(v_begin.must_run, 0) + v_next_salts > 0)
        )
        SELECT
          affected.entity_type,
          affected.identifier_type,
          affected.identifier_value,
          affected.normalized_value,
          affected.identifier_key,
          seen.first_seen_at,
          affected.set_aside_reason,
          affected.set_aside_rule,
          CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present
        FROM affected
        LEFT JOIN seen ON `seen`.entity_type = `affected`.entity_type AND `seen`.identifier_type = `affected`.identifier_type AND `seen`.identifier_value = `affected`.identifier_value
        ) AS filling;
        -- link_rows
        CREATE OR REPLACE TEMP TABLE nexus_work_edges AS
        SELECT `round`, `low_key`, `high_key` FROM (
        SELECT 0 AS round, low_key, high_key
        FROM (
          SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
        FROM (
          SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_key) AS hub_key
          FROM (
            SELECT records.row_key, named.identifier_key
          FROM (
            SELECT `stored`.`row_key` AS `row_key`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier')
          UNION ALL
          SELECT `incoming`.`row_key` AS `row_key`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier')
          ) AS records
          JOIN nexus_work_values AS named
            ON `named`.entity_type = `records`.entity_type AND `named`.identifier_type = `records`.identifier_type AND `named`.identifier_value = `records`.identifier_value
          WHERE named.set_aside_reason IS NULL AND named.is_present = 1
          ) AS members
        ) AS stars
        WHERE hub_key <> identifier_key
        ) AS edges
        ) AS filling;
        -- check_batch
        SET v_check_batch = (SELECT AS STRUCT
          (SELECT COUNT(*) FROM (
          SELECT
            source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || CASE
              WHEN `_ingested_at` IS NULL THEN 'has no _ingested_at'
              WHEN `_ingested_at` > TIMESTAMP_ADD(v_begin.started_at, INTERVAL 86400 SECOND) THEN 'has an _ingested_at in the future'
              WHEN event_id IS NULL THEN 'has no event_id'
              WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
              WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
              WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
              WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
            END AS finding
          FROM nexus_work_batch
          WHERE CASE
              WHEN `_ingested_at` IS NULL THEN 'has no _ingested_at'
              WHEN `_ingested_at` > TIMESTAMP_ADD(v_begin.started_at, INTERVAL 86400 SECOND) THEN 'has an _ingested_at in the future'
              WHEN event_id IS NULL THEN 'has no event_id'
              WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
              WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
              WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
              WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
            END IS NOT NULL
        ) AS bad_rows) AS `bad_rows`,
          (SELECT MIN(finding) FROM (
          SELECT
            source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || CASE
              WHEN `_ingested_at` IS NULL THEN 'has no _ingested_at'
              WHEN `_ingested_at` > TIMESTAMP_ADD(v_begin.started_at, INTERVAL 86400 SECOND) THEN 'has an _ingested_at in the future'
              WHEN event_id IS NULL THEN 'has no event_id'
              WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
              WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
              WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
              WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
            END AS finding
          FROM nexus_work_batch
          WHERE CASE
              WHEN `_ingested_at` IS NULL THEN 'has no _ingested_at'
              WHEN `_ingested_at` > TIMESTAMP_ADD(v_begin.started_at, INTERVAL 86400 SECOND) THEN 'has an _ingested_at in the future'
              WHEN event_id IS NULL THEN 'has no event_id'
              WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
              WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
              WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
              WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
            END IS NOT NULL
        ) AS bad_rows) AS `bad_row`,
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
          (SELECT COUNT(*) FROM nexus_work_edges) AS `edge_count`);
        IF COALESCE(v_check_batch.bad_rows, 0) > 0 THEN
          RAISE USING MESSAGE = CONCAT('Records that cannot be loaded: ', COALESCE(CAST(COALESCE(v_check_batch.bad_rows, 0) AS STRING), ''), ', so nothing was loaded. The first: ', COALESCE(CAST(v_check_batch.bad_row AS STRING), ''), '. Correct these rows in the source, then call again.');
        END IF;
        IF COALESCE(v_check_batch.collisions, 0) > 0 THEN
          -- next_salt
          SET v_next_salts = (SELECT 1);
          -- normalize_values
          CREATE OR REPLACE TEMP TABLE nexus_work_named AS
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present` FROM (
          WITH records AS (
            SELECT `incoming`.`record_kind`, `incoming`.`entity_type`, `incoming`.`identifier_type`, `incoming`.`identifier_value`, `incoming`.`group_identifier_type`, `incoming`.`group_identifier`, `incoming`.`occurred_at`, 1 AS is_current
            FROM nexus_work_batch AS incoming
            WHERE incoming.action <> 'skip' AND incoming.record_kind <> 'event'
            UNION ALL
            SELECT `stored`.`record_kind`, `stored`.`entity_type`, `stored`.`identifier_type`, `stored`.`identifier_value`, `stored`.`group_identifier_type`, `stored`.`group_identifier`, `stored`.`occurred_at`, CASE WHEN replaced.row_key IS NULL THEN 1 ELSE 0 END AS is_current
            FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
            LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
              ON replaced.row_key = stored.row_key
            LEFT JOIN (
              SELECT DISTINCT source, event_id FROM nexus_work_batch WHERE action <> 'skip' AND record_kind = 'event'
            ) AS happened
              ON happened.source = stored.source AND happened.event_id = stored.event_id
            WHERE stored.record_kind <> 'event' AND ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0) OR replaced.row_key IS NOT NULL OR happened.event_id IS NOT NULL)
            UNION ALL
            SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS TIMESTAMP), 0
            FROM `acme-project`.`raw`.`tickets` AS given
            JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map
              ON map.entity_type = 'person'
              AND map.identifier_type = given.identifier_type
              AND map.identifier_value = given.identifier_value
          ),
          occurrences AS (
            SELECT entity_type, identifier_type, identifier_value, occurred_at, is_current FROM records
            UNION ALL
            SELECT 'group', group_identifier_type, group_identifier, occurred_at, is_current FROM records WHERE record_kind = 'membership'
          ),
          raw_values AS (
            SELECT
              entity_type,
              identifier_type,
              identifier_value,
              MIN(CASE WHEN is_current = 1 THEN occurred_at END) AS first_seen_at,
              MAX(is_current) AS is_present
            FROM occurrences
            GROUP BY entity_type, identifier_type, identifier_value
          ),
          known AS (
            SELECT raw_values.*, map.normalized_value, map.identifier_key, aside.reason, aside.rule
            FROM raw_values
            JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `raw_values`.entity_type AND `map`.identifier_type = `raw_values`.identifier_type AND `map`.identifier_value = `raw_values`.identifier_value
            LEFT JOIN `acme-project`.`nexus`.`nexus_quarantine` AS aside ON `aside`.entity_type = `raw_values`.entity_type AND `aside`.identifier_type = `raw_values`.identifier_type AND `aside`.identifier_value = `raw_values`.identifier_value
            WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
          ),
          unknown AS (
            SELECT raw_values.*
            FROM raw_values
            LEFT JOIN known ON `known`.entity_type = `raw_values`.entity_type AND `known`.identifier_type = `raw_values`.identifier_type AND `known`.identifier_value = `raw_values`.identifier_value
            WHERE known.identifier_value IS NULL
          ),
          hosts AS (
            SELECT DISTINCT CASE identifier_type WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(identifier_value) ELSE CAST(NULL AS STRING) END AS host
            FROM unknown
            WHERE `unknown`.identifier_type IN ('domain')
          ),
          levels AS (
            SELECT 0 AS level UNION ALL SELECT 1 AS level UNION ALL SELECT 2 AS level UNION ALL SELECT 3 AS level UNION ALL SELECT 4 AS level UNION ALL SELECT 5 AS level UNION ALL SELECT 6 AS level UNION ALL SELECT 7 AS level UNION ALL SELECT 8 AS level UNION ALL SELECT 9 AS level UNION ALL SELECT 10 AS level UNION ALL SELECT 11 AS level
          ),
          host_parents AS (
            SELECT
              hosts.host,
              levels.level,
              CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
              LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
            FROM hosts
            CROSS JOIN levels
            WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
          ),
          suffix_matches AS (
            SELECT
              host_parents.host,
              MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END) AS exception_level,
              MIN(
                CASE suffixes.rule
                  WHEN 'normal' THEN host_parents.level - 1
                  WHEN 'wildcard' THEN host_parents.level - 2
                  ELSE host_parents.last_level - 1
                END
              ) AS rule_level
            FROM host_parents
            LEFT JOIN `acme-project`.`nexus`.`nexus_public_suffixes` AS suffixes ON suffixes.suffix = host_parents.parent
            GROUP BY host_parents.host
          ),
          registrable AS (
            SELECT host_parents.host AS host, host_parents.parent AS domain
            FROM suffix_matches
            JOIN host_parents ON host_parents.host = suffix_matches.host
            WHERE host_parents.level = COALESCE(suffix_matches.exception_level, suffix_matches.rule_level)
          ),
          candidates AS (
            SELECT
              unknown.*,
              CASE identifier_type WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(identifier_value, 'DE') WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(identifier_value, ' \t\r\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(identifier_value, ' \t\r\n '), '')) WHEN 'tag' THEN identifier_value ELSE CAST(NULL AS STRING) END AS candidate
            FROM unknown
          ),
          named AS (
            SELECT
              candidates.entity_type,
              candidates.identifier_type,
              candidates.identifier_value,
              candidates.first_seen_at,
              candidates.is_present,
              CASE WHEN `candidates`.identifier_type IN ('domain') THEN registrable.domain ELSE candidates.candidate END AS normalized_value
            FROM candidates
            LEFT JOIN registrable ON registrable.host = candidates.candidate
          ),
          judged AS (
            SELECT
              named.*,
              FARM_FINGERPRINT(CAST(COALESCE(v_begin.key_salt, 0) + v_next_salts AS STRING) || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value) AS identifier_key,
              CASE
              WHEN named.identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN 'identifier_types'
              WHEN named.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND REGEXP_CONTAINS(LOWER(named.identifier_value), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
              WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
              WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
              WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '^no-?reply@') THEN 'identifier_types.email.blocked_patterns[0]'
              WHEN named.identifier_type = 'email' AND REGEXP_CONTAINS(named.normalized_value, '\\d{20}') THEN 'identifier_types.email.blocked_patterns[1]'
              WHEN named.identifier_type IN ('domain') AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
            END AS set_aside_rule
            FROM named
            LEFT JOIN `acme-project`.`nexus`.`nexus_blocked_values` AS blocked
              ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
            LEFT JOIN `acme-project`.`nexus`.`nexus_free_mail_domains` AS free_mail ON free_mail.domain = named.normalized_value
          )
          SELECT
            entity_type,
            identifier_type,
            identifier_value,
            normalized_value,
            CASE WHEN normalized_value IS NOT NULL THEN identifier_key END AS identifier_key,
            first_seen_at,
            CASE
              WHEN set_aside_rule IS NULL THEN NULL
              WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
              WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
              WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
              ELSE 'blocked'
            END AS set_aside_reason,
            set_aside_rule,
            is_present
          FROM judged
          UNION ALL
          SELECT
            entity_type, identifier_type, identifier_value, normalized_value, identifier_key, first_seen_at, reason, rule, is_present
          FROM known
          ) AS filling;
          -- find_affected
          CREATE OR REPLACE TEMP TABLE nexus_work_values AS
          SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `first_seen_at`, `set_aside_reason`, `set_aside_rule`, `is_present` FROM (
          WITH touched AS (
            SELECT DISTINCT entity_id
            FROM (
              SELECT map.entity_id
              FROM nexus_work_named AS named
              JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON map.identifier_key = named.identifier_key
              UNION ALL
              SELECT map.entity_id
              FROM nexus_work_named AS named
              JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map ON `map`.entity_type = `named`.entity_type AND `map`.identifier_type = `named`.identifier_type AND `map`.identifier_value = `named`.identifier_value
            ) AS found
            WHERE entity_id IS NOT NULL
          ),
          others AS (
            SELECT map.entity_type, map.identifier_type, map.identifier_value, map.normalized_value, map.identifier_key
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
            LEFT JOIN touched ON touched.entity_id = map.entity_id
            LEFT JOIN nexus_work_named AS named ON `named`.entity_type = `map`.entity_type AND `named`.identifier_type = `map`.identifier_type AND `named`.identifier_value = `map`.identifier_value
            WHERE named.identifier_value IS NULL AND ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0) OR touched.entity_id IS NOT NULL)
          ),
          affected AS (
            SELECT entity_type, identifier_type, identifier_value, normalized_value, identifier_key, set_aside_reason, set_aside_rule
            FROM nexus_work_named
            UNION ALL
            SELECT
              entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
              CAST(NULL AS STRING), CAST(NULL AS STRING)
            FROM others
          ),
          records AS (
            SELECT `stored`.`record_kind` AS `record_kind`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`group_identifier_type` AS `group_identifier_type`, `stored`.`group_identifier` AS `group_identifier`, `stored`.`occurred_at` AS `occurred_at`
            FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
            LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
              ON replaced.row_key = stored.row_key
            WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier', 'trait', 'membership')
            UNION ALL
            SELECT `incoming`.`record_kind` AS `record_kind`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`group_identifier_type` AS `group_identifier_type`, `incoming`.`group_identifier` AS `group_identifier`, `incoming`.`occurred_at` AS `occurred_at`
            FROM nexus_work_batch AS incoming
            WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier', 'trait', 'membership')
          ),
          occurrences AS (
            SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records WHERE NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
            UNION ALL
            SELECT 'group', group_identifier_type, group_identifier, occurred_at
            FROM records
            WHERE record_kind = 'membership' AND NOT ((COALESCE(v_begin.must_run, 0) + v_next_salts > 0))
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
            FROM nexus_work_named
            WHERE is_present = 1 AND (COALESCE(v_begin.must_run, 0) + v_next_salts > 0)
          )
          SELECT
            affected.entity_type,
            affected.identifier_type,
            affected.identifier_value,
            affected.normalized_value,
            affected.identifier_key,
            seen.first_seen_at,
            affected.set_aside_reason,
            affected.set_aside_rule,
            CASE WHEN seen.identifier_value IS NULL THEN 0 ELSE 1 END AS is_present
          FROM affected
          LEFT JOIN seen ON `seen`.entity_type = `affected`.entity_type AND `seen`.identifier_type = `affected`.identifier_type AND `seen`.identifier_value = `affected`.identifier_value
          ) AS filling;
          -- link_rows
          CREATE OR REPLACE TEMP TABLE nexus_work_edges AS
          SELECT `round`, `low_key`, `high_key` FROM (
          SELECT 0 AS round, low_key, high_key
          FROM (
            SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
          FROM (
            SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_key) AS hub_key
            FROM (
              SELECT records.row_key, named.identifier_key
            FROM (
              SELECT `stored`.`row_key` AS `row_key`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`
            FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
            LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
              ON replaced.row_key = stored.row_key
            WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier')
            UNION ALL
            SELECT `incoming`.`row_key` AS `row_key`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`
            FROM nexus_work_batch AS incoming
            WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier')
            ) AS records
            JOIN nexus_work_values AS named
              ON `named`.entity_type = `records`.entity_type AND `named`.identifier_type = `records`.identifier_type AND `named`.identifier_value = `records`.identifier_value
            WHERE named.set_aside_reason IS NULL AND named.is_present = 1
            ) AS members
          ) AS stars
          WHERE hub_key <> identifier_key
          ) AS edges
          ) AS filling;
          -- check_keys
          SET v_collisions_left = (SELECT (SELECT COUNT(*) FROM (
            SELECT identifier_key
            FROM (
              SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
              FROM nexus_work_values
              WHERE normalized_value IS NOT NULL AND is_present = 1
            ) AS identifiers
            GROUP BY identifier_key
            HAVING COUNT(*) > 1
          ) AS collisions));
          IF v_collisions_left > 0 THEN
            RAISE USING MESSAGE = CONCAT('Different identifiers share a key under two salts in a row, so nothing was published. This is a bug in Nexus: please report it with the run id ', COALESCE(CAST(v_begin.run_id AS STRING), ''), '.');
          END IF;
        END IF;
        IF COALESCE(v_check_batch.edge_count, 0) > 50000 THEN
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
        -- resolve_identifiers
        CREATE OR REPLACE TEMP TABLE nexus_work_labels AS
        SELECT `node`, `component` FROM (
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
        WHERE components.node <> nodes.node
        ) AS filling;
        IF v_round > 0 THEN
          SET v_back = v_round;
          SET v_compose_passes = 0;
          REPEAT
            SET v_compose_passes = v_compose_passes + 1;
            IF v_compose_passes > 60 THEN
              RAISE USING MESSAGE = 'compose: not done after 60 passes';
            END IF;
            -- compose_labels
            INSERT INTO nexus_work_labels (node, component)
            SELECT contractions.node, COALESCE(later.component, contractions.representative)
            FROM nexus_work_contractions AS contractions
            LEFT JOIN nexus_work_labels AS later ON later.node = contractions.representative
            LEFT JOIN nexus_work_labels AS known ON known.node = contractions.node
            WHERE contractions.round = v_back - 1 AND known.node IS NULL;
            SET v_back = v_back + -1;
          UNTIL v_back <= 0
          END REPEAT;
        END IF;
        -- inherit_ids
        CREATE OR REPLACE TEMP TABLE nexus_work_heirs AS
        SELECT `entity_id`, `entity_type`, `component`, `heir_id` FROM (
        WITH fragments AS (
          SELECT
            previous.entity_id,
            previous.entity_type,
            COALESCE(labels.component, named.identifier_key) AS component,
            COUNT(DISTINCT named.identifier_key) AS identifier_count,
            MAX(CASE WHEN ids.minted_type = named.identifier_type AND ids.minted_value = named.normalized_value THEN 1 ELSE 0 END) AS holds_origin,
            MIN(TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(named.identifier_type) AS STRING) || ':' || named.identifier_type, '-'), COALESCE(CAST(LENGTH(named.normalized_value) AS STRING) || ':' || named.normalized_value, '-'))))) AS least_mark,
            MIN(ids.created_at) AS created_at
          FROM `acme-project`.`nexus`.`nexus_entity_map` AS previous
          JOIN nexus_work_values AS named
            ON `named`.entity_type = `previous`.entity_type AND `named`.identifier_type = `previous`.identifier_type AND `named`.identifier_value = `previous`.identifier_value
          JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS ids ON ids.entity_id = previous.entity_id
          LEFT JOIN nexus_work_labels AS labels ON labels.node = named.identifier_key
          WHERE named.set_aside_reason IS NULL AND named.is_present = 1
          GROUP BY previous.entity_id, previous.entity_type, COALESCE(labels.component, named.identifier_key)
        ),
        ranked AS (
          SELECT
            fragments.*,
            ROW_NUMBER() OVER (
              PARTITION BY entity_id ORDER BY identifier_count DESC, holds_origin DESC, least_mark
            ) AS claim
          FROM fragments
        )
        SELECT
          entity_id,
          entity_type,
          component,
          FIRST_VALUE(entity_id) OVER (
            PARTITION BY component ORDER BY identifier_count DESC, created_at, entity_id
          ) AS heir_id
        FROM ranked
        WHERE claim = 1
        ) AS filling;
        -- assign_ids
        CREATE OR REPLACE TEMP TABLE nexus_work_map AS
        SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component`, `entity_id`, `first_seen_at`, `minted_type`, `minted_value`, `generation` FROM (
        WITH nodes AS (
          SELECT
            named.*,
            CASE WHEN named.set_aside_reason IS NULL THEN COALESCE(labels.component, named.identifier_key) END AS component
          FROM nexus_work_values AS named
          LEFT JOIN nexus_work_labels AS labels ON labels.node = named.identifier_key
          WHERE named.is_present = 1
        ),
        ranked AS (
          SELECT
            nodes.component,
            nodes.entity_type,
            nodes.identifier_type AS minted_type,
            nodes.normalized_value AS minted_value,
            ROW_NUMBER() OVER (
              PARTITION BY nodes.component
              ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(nodes.identifier_type) AS STRING) || ':' || nodes.identifier_type, '-'), COALESCE(CAST(LENGTH(nodes.normalized_value) AS STRING) || ':' || nodes.normalized_value, '-'))))
            ) AS seniority
          FROM nodes
          WHERE nodes.component IS NOT NULL
        ),
        origins AS (
          SELECT component, entity_type, minted_type, minted_value FROM ranked WHERE seniority = 1
        ),
        generations AS (
          SELECT entity_type, minted_type, minted_value, MAX(generation) + 1 AS generation
          FROM `acme-project`.`nexus`.`nexus_entity_ids`
          GROUP BY entity_type, minted_type, minted_value
        ),
        inherited AS (
          SELECT DISTINCT component, heir_id FROM nexus_work_heirs
        ),
        entities AS (
          SELECT
            origins.component,
            origins.minted_type,
            origins.minted_value,
            COALESCE(generations.generation, 0) AS generation,
            COALESCE(
              inherited.heir_id,
              CASE origins.entity_type WHEN 'person' THEN 'per_' WHEN 'group' THEN 'grp_' WHEN 'device' THEN 'dev_' END || SUBSTR(TO_HEX(SHA256(secrets.secret_value || TO_HEX(SHA256(secrets.secret_value || origins.entity_type || '|' || origins.minted_type || '|' || origins.minted_value || '|' || CAST(COALESCE(generations.generation, 0) AS STRING))))), 1, 32)
            ) AS entity_id
          FROM origins
          LEFT JOIN inherited ON inherited.component = origins.component
          LEFT JOIN generations
            ON generations.entity_type = origins.entity_type
            AND generations.minted_type = origins.minted_type
            AND generations.minted_value = origins.minted_value
          CROSS JOIN (SELECT secret_value FROM `acme-project`.`nexus`.`nexus_secrets` WHERE secret_name = 'id_salt') AS secrets
        )
        SELECT
          nodes.entity_type,
          nodes.identifier_type,
          nodes.identifier_value,
          nodes.normalized_value,
          nodes.identifier_key,
          nodes.component,
          entities.entity_id,
          nodes.first_seen_at,
          entities.minted_type,
          entities.minted_value,
          entities.generation
        FROM nodes
        LEFT JOIN entities ON entities.component = nodes.component
        ) AS filling;
        -- choose_traits
        CREATE OR REPLACE TEMP TABLE nexus_work_traits AS
        SELECT `entity_id`, `entity_type`, `trait_name`, `trait_value`, `survivorship`, `source`, `event_id`, `row_id`, `occurred_at` FROM (
        WITH candidates AS (
          SELECT map.entity_id, map.entity_type, records.trait_name, records.trait_value, records.source, records.event_id, records.row_id, records.occurred_at
          FROM (
            SELECT `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`trait_name` AS `trait_name`, `stored`.`trait_value` AS `trait_value`, `stored`.`source` AS `source`, `stored`.`event_id` AS `event_id`, `stored`.`row_id` AS `row_id`, `stored`.`occurred_at` AS `occurred_at`
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          WHERE replaced.row_key IS NULL AND stored.record_kind IN ('trait')
          UNION ALL
          SELECT `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`trait_name` AS `trait_name`, `incoming`.`trait_value` AS `trait_value`, `incoming`.`source` AS `source`, `incoming`.`event_id` AS `event_id`, `incoming`.`row_id` AS `row_id`, `incoming`.`occurred_at` AS `occurred_at`
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('trait')
          ) AS records
          JOIN nexus_work_map AS map
            ON `map`.entity_type = `records`.entity_type AND `map`.identifier_type = `records`.identifier_type AND `map`.identifier_value = `records`.identifier_value
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
        WHERE standing = 1
        ) AS filling;
        -- base_states
        CREATE OR REPLACE TEMP TABLE nexus_work_states AS
        SELECT `state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id` FROM (
        WITH changes AS (
          SELECT
            map.entity_id,
            rules.entity_type,
            rules.state_name,
            rules.state_value,
            rules.rule_rank,
            happened.occurred_at,
            happened.event_id
          FROM `acme-project`.`nexus`.`nexus_state_rules` AS rules
          JOIN (
            SELECT `stored`.`event_name` AS `event_name`, `stored`.`source` AS `source`, `stored`.`event_id` AS `event_id`, `stored`.`occurred_at` AS `occurred_at`
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          WHERE replaced.row_key IS NULL AND stored.record_kind IN ('event')
          UNION ALL
          SELECT `incoming`.`event_name` AS `event_name`, `incoming`.`source` AS `source`, `incoming`.`event_id` AS `event_id`, `incoming`.`occurred_at` AS `occurred_at`
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('event')
          ) AS happened
            ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
          JOIN (
            SELECT `stored`.`source` AS `source`, `stored`.`event_id` AS `event_id`, `stored`.`entity_type` AS `entity_type`, `stored`.`identifier_type` AS `identifier_type`, `stored`.`identifier_value` AS `identifier_value`, `stored`.`role` AS `role`
          FROM `acme-project`.`nexus`.`nexus_event_log` AS stored
          LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = 'supersede') AS replaced
            ON replaced.row_key = stored.row_key
          WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier')
          UNION ALL
          SELECT `incoming`.`source` AS `source`, `incoming`.`event_id` AS `event_id`, `incoming`.`entity_type` AS `entity_type`, `incoming`.`identifier_type` AS `identifier_type`, `incoming`.`identifier_value` AS `identifier_value`, `incoming`.`role` AS `role`
          FROM nexus_work_batch AS incoming
          WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier')
          ) AS participants
            ON participants.source = happened.source
            AND participants.event_id = happened.event_id
            AND participants.entity_type = rules.entity_type
            AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
          JOIN nexus_work_map AS map
            ON `map`.entity_type = `participants`.entity_type AND `map`.identifier_type = `participants`.identifier_type AND `map`.identifier_value = `participants`.identifier_value
          WHERE map.entity_id IS NOT NULL AND happened.occurred_at IS NOT NULL
          UNION ALL
          SELECT
            map.entity_id,
            map.entity_type,
            CAST('support_status' AS STRING) AS state_name,
            CAST(given.state_value AS STRING) AS state_value,
            0 AS rule_rank,
            CAST(given.occurred_at AS TIMESTAMP) AS occurred_at,
            CAST(given.event_id AS STRING) AS event_id
          FROM `acme-project`.`raw`.`tickets` AS given
          JOIN nexus_work_map AS map
            ON map.entity_type = 'person'
            AND map.identifier_type = given.identifier_type
            AND map.identifier_value = given.identifier_value
          WHERE map.entity_id IS NOT NULL AND given.occurred_at IS NOT NULL
        ),
        ranked AS (
          SELECT
            changes.*,
            ROW_NUMBER() OVER (
              PARTITION BY entity_id, state_name, occurred_at
              ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
            ) AS standing
          FROM changes
        ),
        decided AS (
          SELECT
            ranked.*,
            LAG(state_value) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS previous_value
          FROM ranked
          WHERE standing = 1
        ),
        spans AS (
          SELECT
            entity_id,
            entity_type,
            state_name,
            state_value,
            occurred_at AS state_entered_at,
            LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS state_exited_at,
            event_id AS trigger_event_id
          FROM decided
          WHERE state_value IS DISTINCT FROM previous_value
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
          trigger_event_id
        FROM spans
        WHERE state_value IS NOT NULL
        ) AS filling;
        -- derive_person_states
        INSERT INTO nexus_work_states (`state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`)
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
          trigger_event_id
        FROM spans;
        -- check_result
        SET v_check_result = (SELECT AS STRUCT
          (SELECT COUNT(*) FROM (
          SELECT edges.low_key AS evidence
          FROM nexus_work_edges AS edges
          LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM nexus_work_map) AS low_end ON low_end.identifier_key = edges.low_key
          LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM nexus_work_map) AS high_end ON high_end.identifier_key = edges.high_key
          WHERE edges.round = 0 AND low_end.entity_id IS DISTINCT FROM high_end.entity_id
          UNION ALL
          SELECT identifier_key AS evidence
          FROM nexus_work_map
          WHERE entity_id IS NOT NULL
          GROUP BY identifier_key
          HAVING COUNT(DISTINCT entity_id) > 1
          UNION ALL
          SELECT named.identifier_key AS evidence
          FROM nexus_work_values AS named
          LEFT JOIN nexus_work_map AS map
            ON `map`.entity_type = `named`.entity_type AND `map`.identifier_type = `named`.identifier_type AND `map`.identifier_value = `named`.identifier_value
          WHERE named.is_present = 1 AND ((named.set_aside_reason IS NULL AND map.entity_id IS NULL) OR (named.set_aside_reason IS NOT NULL AND map.entity_id IS NOT NULL))
        ) AS violations) AS `violations`,
          CONCAT('[', TO_JSON_STRING(STRUCT('stage_batch' AS `step`, (SELECT COUNT(*) FROM nexus_work_batch WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('normalize_values' AS `step`, (SELECT COUNT(*) FROM nexus_work_named WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('find_affected' AS `step`, (SELECT COUNT(*) FROM nexus_work_values WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('link_rows' AS `step`, (SELECT COUNT(*) FROM nexus_work_edges WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('resolve_identifiers' AS `step`, (SELECT COUNT(*) FROM nexus_work_labels WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('inherit_ids' AS `step`, (SELECT COUNT(*) FROM nexus_work_heirs WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('assign_ids' AS `step`, (SELECT COUNT(*) FROM nexus_work_map WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('choose_traits' AS `step`, (SELECT COUNT(*) FROM nexus_work_traits WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('base_states' AS `step`, (SELECT COUNT(*) FROM nexus_work_states WHERE 1 = 1) AS `rows_made`)), ',', TO_JSON_STRING(STRUCT('contract' AS `step`, v_round AS `rounds`)), ']') AS `steps`,
          TO_JSON_STRING(STRUCT(v_begin.run_id AS `run_id`, 'published' AS `status`, `loaded`.`rows_read` AS `rows_read`, `loaded`.`rows_loaded` AS `rows_loaded`, `loaded`.`events_loaded` AS `events_loaded`, `loaded`.`rows_from_crm` AS `rows_from_crm`, `loaded`.`rows_from_fleet` AS `rows_from_fleet`, `resolved`.`identifiers` AS `identifiers`, `resolved`.`person_entities` AS `person_entities`, `resolved`.`group_entities` AS `group_entities`, `resolved`.`device_entities` AS `device_entities`, `chosen`.`traits` AS `traits`, `computed`.`states` AS `states`, `aside`.`set_aside_invalid` AS `set_aside_invalid`, `aside`.`set_aside_blocked` AS `set_aside_blocked`, `aside`.`set_aside_free_mail` AS `set_aside_free_mail`, `aside`.`set_aside_unknown_type` AS `set_aside_unknown_type`, `stamped`.`sources_stamped_now` AS `sources_stamped_now`)) AS `published`
        FROM (
          SELECT COUNT(*) AS `rows_read`, COALESCE(SUM(CASE WHEN action <> 'skip' THEN 1 ELSE 0 END), 0) AS `rows_loaded`, COALESCE(SUM(CASE WHEN action <> 'skip' AND record_kind = 'event' THEN 1 ELSE 0 END), 0) AS `events_loaded`, COALESCE(SUM(CASE WHEN source = 'crm' THEN 1 ELSE 0 END), 0) AS `rows_from_crm`, COALESCE(SUM(CASE WHEN source = 'fleet' THEN 1 ELSE 0 END), 0) AS `rows_from_fleet` FROM nexus_work_batch
        ) AS loaded
        CROSS JOIN (
          SELECT COUNT(DISTINCT identifier_key) AS `identifiers`, COUNT(DISTINCT CASE WHEN entity_type = 'person' THEN entity_id END) AS `person_entities`, COUNT(DISTINCT CASE WHEN entity_type = 'group' THEN entity_id END) AS `group_entities`, COUNT(DISTINCT CASE WHEN entity_type = 'device' THEN entity_id END) AS `device_entities`
          FROM (
            SELECT kept.`entity_type`, kept.`identifier_key`, kept.`entity_id`
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS kept
            LEFT JOIN nexus_work_values AS affected ON `affected`.entity_type = `kept`.entity_type AND `affected`.identifier_type = `kept`.identifier_type AND `affected`.identifier_value = `kept`.identifier_value WHERE affected.identifier_value IS NULL
            UNION ALL
            SELECT entity_type, identifier_key, entity_id FROM nexus_work_map
          ) AS all_values
          WHERE entity_id IS NOT NULL
        ) AS resolved
        CROSS JOIN (
          SELECT COALESCE(SUM(CASE WHEN reason = 'invalid' THEN 1 ELSE 0 END), 0) AS `set_aside_invalid`, COALESCE(SUM(CASE WHEN reason = 'blocked' THEN 1 ELSE 0 END), 0) AS `set_aside_blocked`, COALESCE(SUM(CASE WHEN reason = 'free_mail' THEN 1 ELSE 0 END), 0) AS `set_aside_free_mail`, COALESCE(SUM(CASE WHEN reason = 'unknown_type' THEN 1 ELSE 0 END), 0) AS `set_aside_unknown_type`
          FROM (
            SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value, reason
            FROM (
            SELECT kept.`entity_type`, kept.`identifier_type`, kept.`identifier_value`, kept.`normalized_value`, kept.`reason`
            FROM `acme-project`.`nexus`.`nexus_quarantine` AS kept
            LEFT JOIN nexus_work_values AS affected ON `affected`.entity_type = `kept`.entity_type AND `affected`.identifier_type = `kept`.identifier_type AND `affected`.identifier_value = `kept`.identifier_value WHERE affected.identifier_value IS NULL
            UNION ALL
            SELECT `entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, set_aside_reason FROM nexus_work_values WHERE is_present = 1
            ) AS all_values
          ) AS distinct_values
        ) AS aside
        CROSS JOIN (
          SELECT COUNT(*) AS traits FROM (
            SELECT kept.`entity_id`
            FROM `acme-project`.`nexus`.`nexus_traits` AS kept
            LEFT JOIN (
              SELECT DISTINCT map.entity_id
          FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
          JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
          WHERE map.entity_id IS NOT NULL
            ) AS touched ON touched.entity_id = kept.entity_id WHERE touched.entity_id IS NULL
            UNION ALL
            SELECT entity_id FROM nexus_work_traits
          ) AS all_traits
        ) AS chosen
        CROSS JOIN (
          SELECT COUNT(*) AS states FROM (
            SELECT kept.`entity_id`
            FROM `acme-project`.`nexus`.`nexus_states` AS kept
            LEFT JOIN (
              SELECT DISTINCT map.entity_id
          FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
          JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
          WHERE map.entity_id IS NOT NULL
            ) AS touched ON touched.entity_id = kept.entity_id WHERE touched.entity_id IS NULL
            UNION ALL
            SELECT entity_id FROM nexus_work_states
          ) AS all_states
        ) AS computed
        CROSS JOIN (
          SELECT COUNT(*) AS sources_stamped_now
          FROM (
            SELECT source FROM nexus_work_batch GROUP BY source HAVING MIN(`_ingested_at`) >= v_begin.started_at
          ) AS unstable
        ) AS stamped);
        IF COALESCE(v_check_result.violations, 0) > 0 THEN
          RAISE USING MESSAGE = CONCAT(COALESCE(CAST(COALESCE(v_check_result.violations, 0) AS STRING), ''), ' findings in a check of the result, so nothing was published. This is a bug in Nexus: please report it with the run id ', COALESCE(CAST(v_begin.run_id AS STRING), ''), '.');
        END IF;
        BEGIN
          BEGIN TRANSACTION;
          -- move_watermarks
          MERGE INTO `acme-project`.`nexus`.`nexus_watermarks` AS stored
          USING (
            SELECT 'crm' AS source, v_probe.newest_crm AS newest_at, v_probe.rows_crm AS rows_in_window
            UNION ALL
            SELECT 'fleet' AS source, v_probe.newest_fleet AS newest_at, v_probe.rows_fleet AS rows_in_window
          ) AS given
          ON stored.source = given.source
          WHEN MATCHED AND COALESCE(stored.run_id, v_begin.fence) = v_begin.fence THEN UPDATE SET
            watermark = COALESCE(given.newest_at, stored.watermark),
            rows_in_window = COALESCE(given.rows_in_window, stored.rows_in_window),
            run_id = v_begin.run_id;
          SET v_fenced = @@row_count;
          IF v_fenced <> 2 THEN
            RAISE USING MESSAGE = CONCAT('Another run published while this one (', COALESCE(CAST(v_begin.run_id AS STRING), ''), ') was at work: its lock had expired after resolution.lock_minutes. Nothing of this one was kept. Call it again; if it happens often, raise lock_minutes.');
          END IF;
          -- log_decisions
          INSERT INTO `acme-project`.`nexus`.`nexus_resolution_log` (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
          WITH before_run AS (
            SELECT stored.entity_type, stored.identifier_type, stored.normalized_value, MAX(stored.entity_id) AS entity_id
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS stored
            LEFT JOIN nexus_work_values AS affected ON `affected`.entity_type = `stored`.entity_type AND `affected`.identifier_type = `stored`.identifier_type AND `affected`.identifier_value = `stored`.identifier_value
            LEFT JOIN (
              SELECT DISTINCT entity_type, identifier_type, normalized_value FROM nexus_work_values WHERE normalized_value IS NOT NULL
            ) AS named
              ON named.entity_type = stored.entity_type
              AND named.identifier_type = stored.identifier_type
              AND named.normalized_value = stored.normalized_value
            WHERE stored.normalized_value IS NOT NULL
              AND (affected.identifier_value IS NOT NULL OR named.normalized_value IS NOT NULL)
            GROUP BY stored.entity_type, stored.identifier_type, stored.normalized_value
          ),
          touched AS (
            SELECT DISTINCT map.entity_id
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
            WHERE map.entity_id IS NOT NULL
          ),
          after_run AS (
            SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(named.set_aside_rule) AS rule
            FROM nexus_work_map AS map
            JOIN nexus_work_values AS named
              ON `named`.entity_type = `map`.entity_type AND `named`.identifier_type = `map`.identifier_type AND `named`.identifier_value = `map`.identifier_value
            WHERE map.normalized_value IS NOT NULL
            GROUP BY map.entity_type, map.identifier_type, map.normalized_value
          ),
          merged_ids AS (
            SELECT entity_id, heir_id FROM nexus_work_heirs WHERE heir_id <> entity_id
          ),
          identifiers AS (
            SELECT
              COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
              COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
              COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
              before_run.entity_id AS from_id,
              after_run.entity_id AS to_id,
              after_run.rule,
              CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_known
            FROM after_run
            FULL OUTER JOIN before_run
              ON before_run.entity_type = after_run.entity_type
              AND before_run.identifier_type = after_run.identifier_type
              AND before_run.normalized_value = after_run.normalized_value
          ),
          ids AS (
            SELECT
              ids.entity_id,
              ids.entity_type,
              ids.status,
              ids.redirect_to,
              inherited.heir_id,
              COALESCE(ids.redirect_to, ids.entity_id) AS leads_to
            FROM `acme-project`.`nexus`.`nexus_entity_ids` AS ids
            JOIN touched ON touched.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
            LEFT JOIN nexus_work_heirs AS inherited ON inherited.entity_id = touched.entity_id
            WHERE ids.status <> 'retired'
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
                WHEN identifiers.from_id IS NULL AND identifiers.was_known = 1 THEN 'returned'
                WHEN identifiers.from_id IS NULL AND known.entity_id IS NULL THEN 'born'
                WHEN identifiers.from_id IS NULL THEN 'accreted'
                WHEN merged_ids.heir_id = identifiers.to_id THEN 'merged'
                ELSE 'split'
              END AS kind,
              identifiers.rule AS cause
            FROM identifiers
            LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS known ON known.entity_id = identifiers.to_id
            LEFT JOIN merged_ids ON merged_ids.entity_id = identifiers.from_id
            WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
              OR (identifiers.was_known = 0 AND identifiers.to_id IS NULL)
            UNION ALL
            SELECT DISTINCT 'id', map.entity_type, CAST(NULL AS STRING), map.entity_id, 'unborn', 'live', 'born', CAST(NULL AS STRING)
            FROM nexus_work_map AS map
            LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS known ON known.entity_id = map.entity_id
            WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
            UNION ALL
            SELECT 'id', entity_type, CAST(NULL AS STRING), entity_id, COALESCE(redirect_to, 'live'), heir_id,
              CASE WHEN heir_id IS NULL THEN 'forgotten' WHEN redirect_to IS NULL THEN 'merged' ELSE 'repointed' END, CAST(NULL AS STRING)
            FROM ids
            WHERE heir_id IS NULL OR heir_id <> leads_to
          )
          SELECT v_begin.run_id, v_begin.started_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
          FROM decisions;
          -- delete_replaced_rows
          DELETE FROM `acme-project`.`nexus`.`nexus_event_log`
          WHERE row_key IN (SELECT row_key FROM nexus_work_batch WHERE action = 'supersede');
          -- append_to_log
          INSERT INTO `acme-project`.`nexus`.`nexus_event_log` (`record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, `run_id`)
          SELECT `record_kind`, `row_key`, `row_version`, `record_key`, `source`, `event_id`, `row_id`, `occurred_at`, `_ingested_at`, `entity_type`, `identifier_type`, `identifier_value`, `role`, `group_identifier_type`, `group_identifier`, `trait_name`, `trait_value`, `event_name`, `event_description`, `event_value`, `value_unit`, `event_significance`, `event_type`, `source_table`, `synced_at`, v_begin.run_id AS run_id
          FROM nexus_work_batch
          WHERE action <> 'skip';
          -- publish_traits
          MERGE INTO `acme-project`.`nexus`.`nexus_traits` AS stored
          USING (
            SELECT made.`entity_id`, made.`entity_type`, made.`trait_name`, made.`trait_value`, made.`survivorship`, made.`source`, made.`event_id`, made.`row_id`, made.`occurred_at`, COALESCE(SAFE_CAST(CONCAT('0x', SUBSTR(made.entity_id, -2)) AS INT64), 0) AS `entity_bucket`, v_begin.run_id AS `run_id`, 'keep' AS fate
            FROM nexus_work_traits AS made
            UNION ALL
            SELECT gone.`entity_id`, gone.`entity_type`, gone.`trait_name`, gone.`trait_value`, gone.`survivorship`, gone.`source`, gone.`event_id`, gone.`row_id`, gone.`occurred_at`, gone.`entity_bucket`, gone.`run_id`, 'drop' AS fate
            FROM `acme-project`.`nexus`.`nexus_traits` AS gone
            JOIN (
              SELECT DISTINCT map.entity_id
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
            WHERE map.entity_id IS NOT NULL
            ) AS touched ON touched.entity_id = gone.entity_id
            LEFT JOIN nexus_work_traits AS kept ON kept.`entity_id` = gone.`entity_id` AND kept.`trait_name` = gone.`trait_name`
            WHERE kept.entity_id IS NULL
          ) AS given
          ON stored.`entity_id` = given.`entity_id` AND stored.`trait_name` = given.`trait_name`
          WHEN MATCHED AND given.fate = 'drop' THEN DELETE
          WHEN MATCHED AND (
            stored.`entity_type` IS DISTINCT FROM given.`entity_type`
            OR stored.`trait_value` IS DISTINCT FROM given.`trait_value`
            OR stored.`survivorship` IS DISTINCT FROM given.`survivorship`
            OR stored.`source` IS DISTINCT FROM given.`source`
            OR stored.`event_id` IS DISTINCT FROM given.`event_id`
            OR stored.`row_id` IS DISTINCT FROM given.`row_id`
            OR stored.`occurred_at` IS DISTINCT FROM given.`occurred_at`
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
          -- publish_states
          MERGE INTO `acme-project`.`nexus`.`nexus_states` AS stored
          USING (
            SELECT made.`state_id`, made.`entity_id`, made.`entity_type`, made.`state_name`, made.`state_value`, made.`state_entered_at`, made.`state_exited_at`, made.`is_current`, made.`trigger_event_id`, COALESCE(SAFE_CAST(CONCAT('0x', SUBSTR(made.entity_id, -2)) AS INT64), 0) AS `entity_bucket`, v_begin.run_id AS `run_id`, 'keep' AS fate
            FROM nexus_work_states AS made
            UNION ALL
            SELECT gone.`state_id`, gone.`entity_id`, gone.`entity_type`, gone.`state_name`, gone.`state_value`, gone.`state_entered_at`, gone.`state_exited_at`, gone.`is_current`, gone.`trigger_event_id`, gone.`entity_bucket`, gone.`run_id`, 'drop' AS fate
            FROM `acme-project`.`nexus`.`nexus_states` AS gone
            JOIN (
              SELECT DISTINCT map.entity_id
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
            WHERE map.entity_id IS NOT NULL
            ) AS touched ON touched.entity_id = gone.entity_id
            LEFT JOIN nexus_work_states AS kept ON kept.`entity_id` = gone.`entity_id` AND kept.`state_name` = gone.`state_name` AND kept.`state_entered_at` = gone.`state_entered_at`
            WHERE kept.entity_id IS NULL
          ) AS given
          ON stored.`entity_id` = given.`entity_id` AND stored.`state_name` = given.`state_name` AND stored.`state_entered_at` = given.`state_entered_at`
          WHEN MATCHED AND given.fate = 'drop' THEN DELETE
          WHEN MATCHED AND (
            stored.`state_id` IS DISTINCT FROM given.`state_id`
            OR stored.`entity_type` IS DISTINCT FROM given.`entity_type`
            OR stored.`state_value` IS DISTINCT FROM given.`state_value`
            OR stored.`state_exited_at` IS DISTINCT FROM given.`state_exited_at`
            OR stored.`is_current` IS DISTINCT FROM given.`is_current`
            OR stored.`trigger_event_id` IS DISTINCT FROM given.`trigger_event_id`
          ) THEN UPDATE SET
            `state_id` = given.`state_id`,
            `entity_type` = given.`entity_type`,
            `state_value` = given.`state_value`,
            `state_exited_at` = given.`state_exited_at`,
            `is_current` = given.`is_current`,
            `trigger_event_id` = given.`trigger_event_id`,
            `run_id` = given.`run_id`
          WHEN NOT MATCHED THEN INSERT (`state_id`, `entity_id`, `entity_type`, `state_name`, `state_value`, `state_entered_at`, `state_exited_at`, `is_current`, `trigger_event_id`, `entity_bucket`, `run_id`)
          VALUES (given.`state_id`, given.`entity_id`, given.`entity_type`, given.`state_name`, given.`state_value`, given.`state_entered_at`, given.`state_exited_at`, given.`is_current`, given.`trigger_event_id`, given.`entity_bucket`, given.`run_id`);
          -- publish_ids
          MERGE INTO `acme-project`.`nexus`.`nexus_entity_ids` AS stored
          USING (
            SELECT
              ids.entity_id,
              ids.entity_type,
              CASE
                WHEN inherited.heir_id IS NULL THEN 'retired'
                WHEN inherited.heir_id = ids.entity_id THEN 'live'
                ELSE 'redirected'
              END AS status,
              CASE WHEN inherited.heir_id <> ids.entity_id THEN inherited.heir_id END AS redirect_to,
              ids.minted_type,
              ids.minted_value,
              ids.generation
            FROM `acme-project`.`nexus`.`nexus_entity_ids` AS ids
            JOIN (
              SELECT DISTINCT map.entity_id
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS map
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `map`.entity_type AND `affected`.identifier_type = `map`.identifier_type AND `affected`.identifier_value = `map`.identifier_value
            WHERE map.entity_id IS NOT NULL
            ) AS touched ON touched.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
            LEFT JOIN nexus_work_heirs AS inherited ON inherited.entity_id = touched.entity_id
            WHERE ids.status <> 'retired'
            UNION ALL
            SELECT DISTINCT
              map.entity_id, map.entity_type, 'live', CAST(NULL AS STRING), map.minted_type, map.minted_value, map.generation
            FROM nexus_work_map AS map
            LEFT JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS known ON known.entity_id = map.entity_id
            WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
          ) AS given
          ON stored.entity_id = given.entity_id
          WHEN MATCHED AND (
            stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
          ) THEN UPDATE SET status = given.status, redirect_to = given.redirect_to, run_id = v_begin.run_id
          WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, minted_type, minted_value, generation, created_at, created_run_id, run_id)
          VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.minted_type, given.minted_value, given.generation, v_begin.started_at, v_begin.run_id, v_begin.run_id);
          -- publish_map
          MERGE INTO `acme-project`.`nexus`.`nexus_entity_map` AS stored
          USING (
            SELECT
              entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
              entity_id AS component_id, entity_id, first_seen_at, v_begin.run_id AS run_id, 'keep' AS fate
            FROM nexus_work_map
            UNION ALL
            SELECT
              gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.identifier_key,
              gone.component_id, gone.entity_id, gone.first_seen_at, gone.run_id, 'drop' AS fate
            FROM `acme-project`.`nexus`.`nexus_entity_map` AS gone
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `gone`.entity_type AND `affected`.identifier_type = `gone`.identifier_type AND `affected`.identifier_value = `gone`.identifier_value
            WHERE affected.is_present = 0
          ) AS given
          ON `stored`.entity_type = `given`.entity_type AND `stored`.identifier_type = `given`.identifier_type AND `stored`.identifier_value = `given`.identifier_value
          WHEN MATCHED AND given.fate = 'drop' THEN DELETE
          WHEN MATCHED AND (
            stored.entity_id IS DISTINCT FROM given.entity_id
            OR stored.normalized_value IS DISTINCT FROM given.normalized_value
            OR stored.identifier_key IS DISTINCT FROM given.identifier_key
            OR stored.first_seen_at IS DISTINCT FROM given.first_seen_at
          ) THEN UPDATE SET
            normalized_value = given.normalized_value,
            identifier_key = given.identifier_key,
            component_id = given.component_id,
            entity_id = given.entity_id,
            first_seen_at = given.first_seen_at,
            run_id = given.run_id
          WHEN NOT MATCHED THEN INSERT (`entity_type`, `identifier_type`, `identifier_value`, `normalized_value`, `identifier_key`, `component_id`, `entity_id`, `first_seen_at`, `run_id`)
          VALUES (given.`entity_type`, given.`identifier_type`, given.`identifier_value`, given.`normalized_value`, given.`identifier_key`, given.`component_id`, given.`entity_id`, given.`first_seen_at`, given.`run_id`);
          -- publish_quarantine
          MERGE INTO `acme-project`.`nexus`.`nexus_quarantine` AS stored
          USING (
            SELECT entity_type, identifier_type, identifier_value, normalized_value, set_aside_reason AS reason, set_aside_rule AS rule, 'keep' AS fate
            FROM nexus_work_values
            WHERE set_aside_reason IS NOT NULL AND is_present = 1
            UNION ALL
            SELECT gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.reason, gone.rule, 'drop' AS fate
            FROM `acme-project`.`nexus`.`nexus_quarantine` AS gone
            JOIN nexus_work_values AS affected ON `affected`.entity_type = `gone`.entity_type AND `affected`.identifier_type = `gone`.identifier_type AND `affected`.identifier_value = `gone`.identifier_value
            WHERE affected.is_present = 0 OR affected.set_aside_reason IS NULL
          ) AS given
          ON `stored`.entity_type = `given`.entity_type AND `stored`.identifier_type = `given`.identifier_type AND `stored`.identifier_value = `given`.identifier_value
          WHEN MATCHED AND given.fate = 'drop' THEN DELETE
          WHEN MATCHED AND stored.rule <> given.rule THEN UPDATE SET
            reason = given.reason, rule = given.rule, normalized_value = given.normalized_value, first_run_id = v_begin.run_id, since = v_begin.started_at
          WHEN NOT MATCHED THEN INSERT (entity_type, identifier_type, identifier_value, normalized_value, reason, rule, first_run_id, since)
          VALUES (given.entity_type, given.identifier_type, given.identifier_value, given.normalized_value, given.reason, given.rule, v_begin.run_id, v_begin.started_at);
          -- publish_nexus_persons
          MERGE INTO `acme-project`.`nexus`.`nexus_persons` AS stored
          USING (
          WITH identifiers AS (
            SELECT entity_id, identifier_type, normalized_value, MIN(first_seen_at) AS first_seen_at
            FROM `acme-project`.`nexus`.`nexus_entity_map`
            WHERE entity_type = 'person' AND entity_id IS NOT NULL
            GROUP BY entity_id, identifier_type, normalized_value
          ),
          ranked AS (
            SELECT
              entity_id,
              identifier_type,
              first_seen_at,
              CASE WHEN ROW_NUMBER() OVER (
                PARTITION BY entity_id, identifier_type
                ORDER BY CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, normalized_value
              ) = 1 THEN normalized_value END AS identifier_value
            FROM identifiers
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
            WHERE traits.entity_type = 'person'
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
          ) AS given
          ON FALSE
          WHEN NOT MATCHED BY SOURCE THEN DELETE
          WHEN NOT MATCHED BY TARGET THEN INSERT (`person_id`, `email`, `phone`, `user_id`, `name`, `city`, `first_seen_at`, `identifier_count`) VALUES (given.`person_id`, given.`email`, given.`phone`, given.`user_id`, given.`name`, given.`city`, given.`first_seen_at`, given.`identifier_count`);
          -- record_run
          INSERT INTO `acme-project`.`nexus`.`nexus_runs` (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
          SELECT
            v_begin.run_id, 'published', v_begin.started_at, CURRENT_TIMESTAMP(), '0.1.0', 'FARM_FINGERPRINT',
            COALESCE(v_begin.key_salt, 0) + v_next_salts, 'f709c8439d1ba6608d1d921946ef5c4f82a7fab8353e3a1fcc807d8482f761e6', v_check_result.published, v_check_result.steps, v_error;
          COMMIT TRANSACTION;
        EXCEPTION WHEN ERROR THEN
          ROLLBACK TRANSACTION;
          RAISE;
        END;
        -- release_lock
        UPDATE `acme-project`.`nexus`.`nexus_lock`
        SET run_id = NULL, acquired_at = NULL, expires_at = NULL
        WHERE lock_name = 'resolve' AND run_id = v_begin.run_id;
        SET v_summary = (SELECT v_check_result.published);
      EXCEPTION WHEN ERROR THEN
        SET v_error = @@error.message;
        -- release_lock
        UPDATE `acme-project`.`nexus`.`nexus_lock`
        SET run_id = NULL, acquired_at = NULL, expires_at = NULL
        WHERE lock_name = 'resolve' AND run_id = v_begin.run_id;
        -- record_failure
        INSERT INTO `acme-project`.`nexus`.`nexus_runs` (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
        SELECT
          v_begin.run_id, 'failed', v_begin.started_at, CURRENT_TIMESTAMP(), '0.1.0', 'FARM_FINGERPRINT',
          COALESCE(v_begin.key_salt, 0) + v_next_salts, 'f709c8439d1ba6608d1d921946ef5c4f82a7fab8353e3a1fcc807d8482f761e6', NULL, v_check_result.steps, v_error;
        RAISE USING MESSAGE = v_error;
      END;
    ELSE
      IF v_begin.on_busy = 'skip' THEN
        SET v_summary = (SELECT '{"status":"busy"}');
      ELSE
        RAISE USING MESSAGE = CONCAT('Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(\'{"on_busy": "skip"}\').');
      END IF;
    END IF;
  END IF;
  -- result
  SELECT v_summary AS summary;
END;
