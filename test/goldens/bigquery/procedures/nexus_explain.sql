CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_explain`(p_type_a STRING, p_value_a STRING, p_type_b STRING, p_value_b STRING)
OPTIONS (strict_mode = FALSE, description = 'Why two identifiers are one entity: the shortest chain of rows that links them; or why they are not. Values are those of a source or normalised, or ids, with the type entity_id. Returns JSON.')
BEGIN
 DECLARE v_level INT64 DEFAULT 0;
 DECLARE v_added INT64 DEFAULT 0;
 DECLARE v_rest INT64 DEFAULT 0;
 DECLARE v_answer STRING;
 DECLARE v_ends STRUCT<verdict STRING, problem STRING, first STRING, second STRING, entity_type STRING, entity_id STRING, component_id STRING, type_a STRING, type_b STRING, normalized_a STRING, normalized_b STRING>;
 DECLARE v_found STRUCT<distance INT64, start INT64, levels INT64>;
 DECLARE v_next_step STRUCT<node INT64, steps STRING>;
 DECLARE v_search_passes INT64 DEFAULT 0;
 DECLARE v_follow_passes INT64 DEFAULT 0;
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:explain'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- ends
 SET v_ends = (SELECT AS STRUCT
  CASE
     WHEN entity_type_a IS NULL OR entity_type_b IS NULL THEN 'unknown'
     WHEN entity_a IS NULL OR entity_b IS NULL THEN 'set_aside'
     WHEN entity_type_a <> entity_type_b THEN 'no_chain'
     WHEN type_a = type_b AND normalized_a = normalized_b THEN 'same_identifier'
     WHEN entity_a = entity_b OR component_a = component_b THEN 'search'
     ELSE 'no_chain'
   END AS `verdict`,
   CASE
     WHEN NULLIF(TRIM(p_type_a, ' \t\r\n '), '') IS NULL OR NULLIF(TRIM(p_value_a, ' \t\r\n '), '') IS NULL THEN 'nexus_explain takes two identifiers, each as type and value, and type_a or value_a is missing.'
     WHEN NULLIF(TRIM(p_type_b, ' \t\r\n '), '') IS NULL OR NULLIF(TRIM(p_value_b, ' \t\r\n '), '') IS NULL THEN 'nexus_explain takes two identifiers, each as type and value, and type_b or value_b is missing.'
     WHEN `entity_type_a` IS NULL AND p_type_a NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag', 'entity_id') THEN CONCAT('There is no identifier type ', p_type_a, '. The config has email, phone, domain, user_id, serial, tag.')
     WHEN `entity_type_b` IS NULL AND p_type_b NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag', 'entity_id') THEN CONCAT('There is no identifier type ', p_type_b, '. The config has email, phone, domain, user_id, serial, tag.')
     ELSE ''
   END AS `problem`,
   TO_JSON_STRING(STRUCT(p_type_a AS `identifier_type`, p_value_a AS `identifier_value`, `normalized_a` AS `normalized_value`, `entity_type_a` AS `entity_type`, `entity_a` AS `entity_id`, `reason_a` AS `reason`, `rule_a` AS `rule`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `since_a`, 'UTC') AS `since`)) AS `first`,
   TO_JSON_STRING(STRUCT(p_type_b AS `identifier_type`, p_value_b AS `identifier_value`, `normalized_b` AS `normalized_value`, `entity_type_b` AS `entity_type`, `entity_b` AS `entity_id`, `reason_b` AS `reason`, `rule_b` AS `rule`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `since_b`, 'UTC') AS `since`)) AS `second`,
   entity_type_a AS `entity_type`,
   CASE WHEN entity_a = entity_b THEN entity_a END AS `entity_id`,
   CASE WHEN entity_a = entity_b THEN CAST(NULL AS STRING) ELSE component_a END AS `component_id`,
   type_a AS `type_a`,
   type_b AS `type_b`,
   normalized_a AS `normalized_a`,
   normalized_b AS `normalized_b`
 FROM (
 WITH asked_values AS (
   SELECT 'a' AS asked, p_type_a AS identifier_type, p_value_a AS identifier_value
   UNION ALL
   SELECT 'b' AS asked, p_type_b AS identifier_type, p_value_b AS identifier_value
 ),
 normalised AS (
   SELECT asked_values.*, CASE asked_values.identifier_type WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(asked_values.identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(asked_values.identifier_value, 'DE') WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(asked_values.identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(asked_values.identifier_value, ' \t\r\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(asked_values.identifier_value, ' \t\r\n '), '')) WHEN 'tag' THEN asked_values.identifier_value ELSE CAST(NULL AS STRING) END AS candidate FROM asked_values
 ),
 hosts AS (
   SELECT DISTINCT candidate AS host FROM normalised WHERE identifier_type IN ('domain')
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
 wanted AS (
   SELECT
     normalised.asked,
     normalised.identifier_type,
     normalised.identifier_value,
     CASE WHEN normalised.identifier_type IN ('domain') THEN registrable.domain ELSE normalised.candidate END AS compared
   FROM normalised
   LEFT JOIN registrable ON registrable.host = normalised.candidate
 ),
 near AS (
   SELECT
     wanted.asked,
     map.entity_type,
     map.identifier_type,
     map.identifier_value,
     map.normalized_value,
     map.entity_id,
     map.component_id,
     CASE
       WHEN map.identifier_value = wanted.identifier_value THEN 1
       WHEN map.normalized_value = wanted.identifier_value THEN 2
       ELSE 3
     END AS distance
   FROM wanted
   JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map
     ON map.identifier_type = wanted.identifier_type
     AND (
       map.identifier_value = wanted.identifier_value
       OR map.normalized_value = wanted.identifier_value
       OR map.normalized_value = wanted.compared
     )
 ),
 measured AS (
   SELECT near.*, MIN(distance) OVER (PARTITION BY asked, entity_type) AS least_distance FROM near
 ),
 matched AS (
   SELECT asked, entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
   FROM measured
   WHERE distance = least_distance
 ),
 found AS (
   SELECT
     matched.asked,
     matched.entity_type,
     matched.identifier_type,
     matched.normalized_value,
     MIN(matched.identifier_value) AS identifier_value,
     MAX(matched.entity_id) AS entity_id,
     MAX(matched.component_id) AS component_id,
     MIN(aside.reason) AS reason,
     MIN(aside.rule) AS rule,
     MIN(aside.since) AS since
   FROM matched
   LEFT JOIN (SELECT * FROM `acme-project`.`nexus`.`nexus_quarantine` WHERE other_type IS NULL) AS aside
     ON `aside`.entity_type = `matched`.entity_type AND `aside`.identifier_type = `matched`.identifier_type AND `aside`.identifier_value = `matched`.identifier_value
   GROUP BY matched.asked, matched.entity_type, matched.identifier_type, matched.normalized_value
   UNION ALL
   SELECT
     stand_ins.asked,
     stand_ins.entity_type,
     stand_ins.identifier_type,
     stand_ins.normalized_value,
     stand_ins.identifier_value,
     stand_ins.entity_id,
     stand_ins.component_id,
     CAST(NULL AS STRING),
     CAST(NULL AS STRING),
     CAST(NULL AS TIMESTAMP)
   FROM (
     SELECT
       asked_values.asked,
       map.entity_type,
       map.identifier_type,
       map.normalized_value,
       map.identifier_value,
       map.entity_id,
       map.component_id,
       ROW_NUMBER() OVER (
         PARTITION BY asked_values.asked
         ORDER BY
           CASE WHEN map.identifier_type = ids.minted_type AND map.normalized_value = ids.minted_value THEN 0 ELSE 1 END,
           CASE WHEN map.first_seen_at IS NULL THEN 1 ELSE 0 END,
           map.first_seen_at, map.identifier_type, map.normalized_value, map.identifier_value
       ) AS turn
     FROM asked_values
     JOIN `acme-project`.`nexus`.`nexus_entity_ids` AS ids
       ON ids.entity_id = asked_values.identifier_value AND asked_values.identifier_type = 'entity_id'
     JOIN `acme-project`.`nexus`.`nexus_entity_map` AS map
       ON map.entity_id = CASE ids.status WHEN 'live' THEN ids.entity_id ELSE ids.redirect_to END
   ) AS stand_ins
   WHERE stand_ins.turn = 1
 ),
 choices AS (
   SELECT
     a.entity_type AS entity_type_a,
     a.identifier_type AS type_a,
     a.normalized_value AS normalized_a,
     a.entity_id AS entity_a,
     a.component_id AS component_a,
     a.reason AS reason_a,
     a.rule AS rule_a,
     a.since AS since_a,
     b.entity_type AS entity_type_b,
     b.identifier_type AS type_b,
     b.normalized_value AS normalized_b,
     b.entity_id AS entity_b,
     b.component_id AS component_b,
     b.reason AS reason_b,
     b.rule AS rule_b,
     b.since AS since_b,
     ROW_NUMBER() OVER (
       ORDER BY
         CASE WHEN a.entity_type = b.entity_type THEN 0 ELSE 1 END,
         CASE WHEN a.entity_id = b.entity_id THEN 0 ELSE 1 END,
         CASE WHEN a.component_id = b.component_id THEN 0 ELSE 1 END,
         a.entity_type, b.entity_type, a.normalized_value, b.normalized_value, a.identifier_value, b.identifier_value
     ) AS choice
   FROM (SELECT 1 AS link) AS question
   LEFT JOIN (
   SELECT 1 AS link, found.* FROM found WHERE found.asked = 'a'
 ) AS a ON a.link = question.link
   LEFT JOIN (
   SELECT 1 AS link, found.* FROM found WHERE found.asked = 'b'
 ) AS b ON b.link = question.link
 )
 SELECT * FROM choices WHERE choice = 1
 ) AS ends);
 IF v_ends.problem <> '' THEN
  RAISE USING MESSAGE = CONCAT(COALESCE(CAST(v_ends.problem AS STRING), ''));
 END IF;
 IF v_ends.verdict = 'search' THEN
  -- link_groups
  CREATE OR REPLACE TEMP TABLE nexus_work_explain_members AS
  SELECT `group_number`, `node_number`, `asked`, `source`, `event_id`, `row_id`, `event_name`, `occurred_at`, `author`, `reason`, `identifier_type`, `normalized_value`, `entity_id` FROM (
  WITH scope AS (
    SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
    FROM `acme-project`.`nexus`.`nexus_entity_map`
    WHERE entity_type = v_ends.entity_type AND entity_id IS NOT NULL AND (entity_id = v_ends.entity_id OR component_id = v_ends.component_id)
  ),
  retracted AS (
    SELECT DISTINCT source, event_id, row_id
  FROM (
    SELECT
      source,
      event_id,
      CASE WHEN MIN(CASE WHEN row_id IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY source, event_id) = 1 THEN row_id END AS row_id
    FROM `acme-project`.`nexus`.`nexus_overrides_read` AS overrides
    WHERE kind = 'retract'
  ) AS taken_back
  ),
  row_members AS (
    SELECT
      log.row_key AS group_key,
      log.source,
      log.event_id,
      log.row_id,
      MIN(log.occurred_at) AS occurred_at,
      scope.identifier_type,
      scope.normalized_value,
      scope.entity_id
    FROM scope
    JOIN `acme-project`.`nexus`.`nexus_event_log` AS log ON `log`.entity_type = `scope`.entity_type AND `log`.identifier_type = `scope`.identifier_type AND `log`.identifier_value = `scope`.identifier_value
    LEFT JOIN retracted ON `retracted`.source = `log`.source AND `retracted`.event_id = `log`.event_id AND (`retracted`.row_id IS NULL OR `retracted`.row_id = `log`.row_id)
    WHERE log.record_kind = 'identifier' AND retracted.event_id IS NULL
    GROUP BY
      log.row_key, log.source, log.event_id, log.row_id,
      scope.identifier_type, scope.normalized_value, scope.entity_id
  ),
  happened AS (
    SELECT events.source, events.event_id, MIN(events.event_name) AS event_name, MIN(events.occurred_at) AS occurred_at
    FROM (SELECT DISTINCT source, event_id FROM row_members) AS asked_events
    JOIN `acme-project`.`nexus`.`nexus_event_log` AS events
      ON events.source = asked_events.source AND events.event_id = asked_events.event_id
    WHERE events.record_kind = 'event'
    GROUP BY events.source, events.event_id
  ),
  links AS (
    SELECT
      followed.override_id,
      followed.identifier_type_a,
      followed.identifier_value_a,
      followed.identifier_type_b,
      followed.identifier_value_b,
      followed.created_at,
      decisions.author,
      decisions.reason
    FROM `acme-project`.`nexus`.`nexus_overrides_read` AS followed
    LEFT JOIN (
      SELECT override_id, MAX(author) AS author, MAX(reason) AS reason FROM `acme-project`.`nexus`.`nexus_overrides` GROUP BY override_id
    ) AS decisions ON decisions.override_id = followed.override_id
    WHERE followed.kind = 'link' AND followed.entity_type = v_ends.entity_type
  ),
  sides AS (
    SELECT override_id, override_id || ' a' AS asked, identifier_type_a AS identifier_type, identifier_value_a AS identifier_value
    FROM links
    UNION ALL
    SELECT override_id, override_id || ' b' AS asked, identifier_type_b, identifier_value_b
    FROM links
  ),
  asked_values AS (
    SELECT asked, identifier_type, identifier_value FROM sides
  ),
  normalised AS (
    SELECT asked_values.*, CASE asked_values.identifier_type WHEN 'email' THEN `acme-project`.`nexus`.`normalize_email`(asked_values.identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN `acme-project`.`nexus`.`normalize_phone`(asked_values.identifier_value, 'DE') WHEN 'domain' THEN `acme-project`.`nexus`.`normalize_domain`(asked_values.identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(asked_values.identifier_value, ' \t\r\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(asked_values.identifier_value, ' \t\r\n '), '')) WHEN 'tag' THEN asked_values.identifier_value ELSE CAST(NULL AS STRING) END AS candidate FROM asked_values
  ),
  hosts AS (
    SELECT DISTINCT candidate AS host FROM normalised WHERE identifier_type IN ('domain')
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
  wanted AS (
    SELECT
      normalised.asked,
      normalised.identifier_type,
      normalised.identifier_value,
      CASE WHEN normalised.identifier_type IN ('domain') THEN registrable.domain ELSE normalised.candidate END AS compared
    FROM normalised
    LEFT JOIN registrable ON registrable.host = normalised.candidate
  ),
  near AS (
    SELECT
      wanted.asked,
      map.entity_type,
      map.identifier_type,
      map.identifier_value,
      map.normalized_value,
      map.entity_id,
      map.component_id,
      CASE
        WHEN map.identifier_value = wanted.identifier_value THEN 1
        WHEN map.normalized_value = wanted.identifier_value THEN 2
        ELSE 3
      END AS distance
    FROM wanted
    JOIN scope AS map
      ON map.identifier_type = wanted.identifier_type
      AND (
        map.identifier_value = wanted.identifier_value
        OR map.normalized_value = wanted.identifier_value
        OR map.normalized_value = wanted.compared
      )
  ),
  measured AS (
    SELECT near.*, MIN(distance) OVER (PARTITION BY asked, entity_type) AS least_distance FROM near
  ),
  matched AS (
    SELECT asked, entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
    FROM measured
    WHERE distance = least_distance
  ),
  linked AS (
    SELECT DISTINCT sides.override_id, matched.asked, matched.identifier_type, matched.normalized_value, matched.entity_id
    FROM sides
    JOIN matched ON matched.asked = sides.asked
  ),
  linked_whole AS (
    SELECT override_id FROM linked GROUP BY override_id HAVING COUNT(DISTINCT asked) = 2
  ),
  members AS (
    SELECT
      row_members.group_key,
      row_members.source,
      row_members.event_id,
      row_members.row_id,
      happened.event_name,
      COALESCE(row_members.occurred_at, happened.occurred_at) AS occurred_at,
      CAST(NULL AS STRING) AS author,
      CAST(NULL AS STRING) AS reason,
      row_members.identifier_type,
      row_members.normalized_value,
      row_members.entity_id
    FROM row_members
    LEFT JOIN happened ON happened.source = row_members.source AND happened.event_id = row_members.event_id
    UNION ALL
    SELECT
      TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH('override') AS STRING) || ':' || 'override', '-'), COALESCE(CAST(LENGTH(links.override_id) AS STRING) || ':' || links.override_id, '-')))),
      'override',
      links.override_id,
      CAST(NULL AS STRING),
      'link',
      links.created_at,
      links.author,
      links.reason,
      linked.identifier_type,
      linked.normalized_value,
      linked.entity_id
    FROM links
    JOIN linked_whole ON linked_whole.override_id = links.override_id
    JOIN linked ON linked.override_id = links.override_id
  ),
  dated AS (
    SELECT members.*, MIN(occurred_at) OVER (PARTITION BY group_key) AS group_occurred_at FROM members
  )
  SELECT
    DENSE_RANK() OVER (
      ORDER BY
        CASE WHEN group_occurred_at IS NULL THEN 1 ELSE 0 END,
        group_occurred_at, source, event_id, COALESCE(row_id, ''), group_key
    ) AS group_number,
    DENSE_RANK() OVER (ORDER BY identifier_type, normalized_value) AS node_number,
    CASE
      WHEN identifier_type = v_ends.type_a AND normalized_value = v_ends.normalized_a THEN 1
      WHEN identifier_type = v_ends.type_b AND normalized_value = v_ends.normalized_b THEN 2
      ELSE 0
    END AS asked,
    source, event_id, row_id, event_name, group_occurred_at AS occurred_at, author, reason,
    identifier_type, normalized_value, entity_id
  FROM dated
  ) AS filling;
  -- start_search
  CREATE OR REPLACE TEMP TABLE nexus_work_explain_reached AS
  SELECT `node_number`, `distance`, `via_group`, `asked` FROM (
  SELECT DISTINCT node_number, 0 AS distance, CAST(NULL AS INT64) AS via_group, asked
  FROM nexus_work_explain_members
  WHERE asked = 2
  ) AS filling;
  SET v_level = 1;
  SET v_search_passes = 0;
  REPEAT
   SET v_search_passes = v_search_passes + 1;
   IF v_search_passes > 1001 THEN
    RAISE USING MESSAGE = 'search: not done after 1001 passes';
   END IF;
   -- reach_further
   INSERT INTO nexus_work_explain_reached (node_number, distance, via_group, asked)
   SELECT found.node_number, v_level, MIN(found.group_number), MAX(found.asked)
   FROM nexus_work_explain_members AS found
   JOIN (
     SELECT DISTINCT near.group_number
     FROM nexus_work_explain_members AS near
     JOIN nexus_work_explain_reached AS previous ON previous.node_number = near.node_number
     WHERE previous.distance = v_level - 1
   ) AS touched ON touched.group_number = found.group_number
   LEFT JOIN nexus_work_explain_reached AS known ON known.node_number = found.node_number
   WHERE known.node_number IS NULL
     AND v_level <= 1000
     AND (SELECT COUNT(*) FROM nexus_work_explain_reached AS done WHERE done.asked = 1) = 0
   GROUP BY found.node_number;
   SET v_added = @@row_count;
   SET v_level = v_level + 1;
  UNTIL v_added = 0
  END REPEAT;
  -- found
  SET v_found = (SELECT AS STRUCT
   COALESCE(MAX(CASE asked WHEN 1 THEN distance END), 0) AS `distance`,
    MAX(CASE asked WHEN 1 THEN node_number END) AS `start`,
    COALESCE(MAX(distance), 0) AS `levels`
  FROM nexus_work_explain_reached);
  IF COALESCE(v_found.distance, 0) > 0 THEN
   SET v_rest = COALESCE(v_found.distance, 0);
   SET v_follow_passes = 0;
   REPEAT
    SET v_follow_passes = v_follow_passes + 1;
    IF v_follow_passes > 1000 THEN
     RAISE USING MESSAGE = 'follow: not done after 1000 passes';
    END IF;
    -- next_step
    SET v_next_step = (SELECT AS STRUCT
     node_number AS `node`,
      COALESCE(v_next_step.steps, '') || CASE WHEN COALESCE(v_next_step.steps, '') = '' THEN '' ELSE ',' END || TO_JSON_STRING(STRUCT(COALESCE(v_found.distance, 0) - v_rest + 1 AS `step`, from_type AS `from_type`, from_value AS `from_value`, to_type AS `to_type`, to_value AS `to_value`, source AS `source`, event_id AS `event_id`, row_id AS `row_id`, event_name AS `event_name`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', occurred_at, 'UTC') AS `occurred_at`, author AS `author`, reason AS `reason`, is_refused AS `refused`, rule AS `rule`, FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', since, 'UTC') AS `since`)) AS `steps`
    FROM (
      SELECT
        beyond.node_number,
        beyond.distance,
        theirs.source,
        theirs.event_id,
        theirs.row_id,
        theirs.event_name,
        theirs.occurred_at,
        theirs.author,
        theirs.reason,
        mine.identifier_type AS from_type,
        mine.normalized_value AS from_value,
        theirs.identifier_type AS to_type,
        theirs.normalized_value AS to_value,
        mine.entity_id <> theirs.entity_id AS is_refused,
        refused.rule,
        refused.since,
        ROW_NUMBER() OVER (ORDER BY beyond.via_group, beyond.node_number) AS choice
      FROM nexus_work_explain_reached AS here
      JOIN nexus_work_explain_members AS mine ON mine.group_number = here.via_group AND mine.node_number = here.node_number
      JOIN nexus_work_explain_members AS theirs ON theirs.group_number = here.via_group
      JOIN nexus_work_explain_reached AS beyond ON beyond.node_number = theirs.node_number AND beyond.distance = here.distance - 1
      LEFT JOIN (
        SELECT from_type, from_value, to_type, to_value, MIN(rule) AS rule, MIN(since) AS since
        FROM (
          SELECT identifier_type AS from_type, identifier_value AS from_value, other_type AS to_type, other_value AS to_value, rule, since
          FROM `acme-project`.`nexus`.`nexus_quarantine`
          WHERE reason = 'refused' AND entity_type = v_ends.entity_type
          UNION ALL
          SELECT other_type, other_value, identifier_type, identifier_value, rule, since
          FROM `acme-project`.`nexus`.`nexus_quarantine`
          WHERE reason = 'refused' AND entity_type = v_ends.entity_type
        ) AS both_ways
        GROUP BY from_type, from_value, to_type, to_value
      ) AS refused
        ON refused.from_type = mine.identifier_type
        AND refused.from_value = mine.normalized_value
        AND refused.to_type = theirs.identifier_type
        AND refused.to_value = theirs.normalized_value
      WHERE here.node_number = COALESCE(v_next_step.node, v_found.start)
    ) AS options
    WHERE choice = 1);
    SET v_rest = v_rest + -1;
   UNTIL v_rest <= 0
   END REPEAT;
  ELSE
   IF COALESCE(v_found.levels, 0) >= 1000 THEN
    RAISE USING MESSAGE = CONCAT('The shortest chain between the two has more than 1000 steps. Ask for each of them and an identifier in between.');
   ELSE
    RAISE USING MESSAGE = CONCAT('The last run ties the two together, and no chain of rows between them was found. Another run may have been at work: ask again.');
   END IF;
  END IF;
 END IF;
 -- answer
 SET v_answer = (TO_JSON_STRING(STRUCT(CASE
     WHEN v_ends.verdict <> 'search' THEN v_ends.verdict
     WHEN v_ends.entity_id IS NULL THEN 'refused'
     ELSE 'linked'
   END AS `verdict`, PARSE_JSON(v_ends.first) AS `from`, PARSE_JSON(v_ends.second) AS `to`, PARSE_JSON(CONCAT('[', COALESCE(v_next_step.steps, ''), ']')) AS `steps`)));
 -- result
 SELECT v_answer AS summary;
END;
