CREATE OR REPLACE VIEW "nexus"."nexus_daily_update"
AS
SELECT
  runs.run_number,
  runs.started_at,
  runs.is_last_run,
  'event' AS item,
  md5(
    COALESCE(CAST(happened.source AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(happened.event_id AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS item_id,
  happened.occurred_at,
  happened.event_significance AS significance,
  happened.event_name AS name,
  took_part.who,
  COALESCE(took_part.who || ': ', '') || COALESCE(happened.event_description, REPLACE(happened.event_name, '_', ' '), 'something happened') AS says,
  happened.event_value AS amount,
  happened.value_unit AS unit,
  happened.source,
  happened.event_id
FROM
  "nexus"."nexus_records" AS happened
  JOIN (
    SELECT
      recent.run_id,
      recent.run_number,
      recent.started_at,
      recent.run_number = last_run.last_number AS is_last_run
    FROM
      "nexus"."nexus_runs" AS recent
      CROSS JOIN (
        SELECT
          MAX(runs.run_number) AS last_number,
          MAX(runs.started_at) AS last_started_at
        FROM
          "nexus"."nexus_runs" AS runs
        WHERE
          runs.status = 'published'
      ) AS last_run
    WHERE
      recent.status = 'published'
      AND recent.started_at > (last_run.last_started_at + to_seconds(-86400))
  ) AS runs ON runs.run_id = happened.run_id
  LEFT JOIN (
    SELECT
      source,
      event_id,
      SUBSTR(
        string_agg(
          CASE
            WHEN standing <= 3 THEN ' ' || name
          END,
          ','
          ORDER BY
            standing
        ),
        2
      ) || CASE
        WHEN COUNT(*) > 3 THEN ' and ' || CAST(COUNT(*) - 3 AS VARCHAR) || ' more'
        ELSE ''
      END AS who
    FROM
      (
        SELECT
          part.source,
          part.event_id,
          entities.name,
          ROW_NUMBER() OVER (
            PARTITION BY
              part.source,
              part.event_id
            ORDER BY
              CASE entities.entity_type
                WHEN 'group' THEN 0
                ELSE 1
              END,
              entities.name,
              entities.entity_id
          ) AS standing
        FROM
          (
            SELECT DISTINCT
              log.source,
              log.event_id,
              map.entity_id
            FROM
              "nexus"."nexus_records" AS log
              JOIN (
                SELECT
                  news.source,
                  news.event_id
                FROM
                  "nexus"."nexus_event_log" AS news
                  JOIN (
                    SELECT
                      recent.run_id,
                      recent.run_number,
                      recent.started_at,
                      recent.run_number = last_run.last_number AS is_last_run
                    FROM
                      "nexus"."nexus_runs" AS recent
                      CROSS JOIN (
                        SELECT
                          MAX(runs.run_number) AS last_number,
                          MAX(runs.started_at) AS last_started_at
                        FROM
                          "nexus"."nexus_runs" AS runs
                        WHERE
                          runs.status = 'published'
                      ) AS last_run
                    WHERE
                      recent.status = 'published'
                      AND recent.started_at > (last_run.last_started_at + to_seconds(-86400))
                  ) AS runs ON runs.run_id = news.run_id
                WHERE
                  news.record_kind = 'event'
              ) AS told ON told.source = log.source
              AND told.event_id = log.event_id
              JOIN "nexus"."nexus_entity_map" AS map ON "map".entity_type = "log".entity_type
              AND "map".identifier_type = "log".identifier_type
              AND "map".identifier_value = "log".identifier_value
            WHERE
              log.record_kind = 'identifier'
              AND map.entity_id IS NOT NULL
          ) AS part
          JOIN "nexus"."nexus_entities" AS entities ON entities.entity_id = part.entity_id
      ) AS ranked
    GROUP BY
      source,
      event_id
  ) AS took_part ON took_part.source = happened.source
  AND took_part.event_id = happened.event_id
WHERE
  happened.record_kind = 'event'
UNION ALL
SELECT
  runs.run_number,
  runs.started_at,
  runs.is_last_run,
  'state' AS item,
  states.state_id AS item_id,
  states.state_entered_at AS occurred_at,
  causes.significance,
  states.state_name AS name,
  entities.name AS who,
  entities.name || ': ' || REPLACE(states.state_name, '_', ' ') || ' is ' || CASE
    WHEN "states".state_number IS NULL THEN "states".state_value
    WHEN "states".state_number = FLOOR("states".state_number) THEN CAST(CAST("states".state_number AS BIGINT) AS VARCHAR)
    ELSE CAST(ROUND("states".state_number, 2) AS VARCHAR)
  END || COALESCE(' ' || states.state_unit, '') || COALESCE(
    ' (was ' || CASE
      WHEN "earlier".state_number IS NULL THEN "earlier".state_value
      WHEN "earlier".state_number = FLOOR("earlier".state_number) THEN CAST(CAST("earlier".state_number AS BIGINT) AS VARCHAR)
      ELSE CAST(ROUND("earlier".state_number, 2) AS VARCHAR)
    END || ')',
    ''
  ) AS says,
  states.state_number AS amount,
  states.state_unit AS unit,
  CAST(NULL AS VARCHAR) AS source,
  states.trigger_event_id AS event_id
FROM
  "nexus"."nexus_states" AS states
  JOIN (
    SELECT
      recent.run_id,
      recent.run_number,
      recent.started_at,
      recent.run_number = last_run.last_number AS is_last_run
    FROM
      "nexus"."nexus_runs" AS recent
      CROSS JOIN (
        SELECT
          MAX(runs.run_number) AS last_number,
          MAX(runs.started_at) AS last_started_at
        FROM
          "nexus"."nexus_runs" AS runs
        WHERE
          runs.status = 'published'
      ) AS last_run
    WHERE
      recent.status = 'published'
      AND recent.started_at > (last_run.last_started_at + to_seconds(-86400))
  ) AS runs ON runs.run_id = states.run_id
  JOIN "nexus"."nexus_entities" AS entities ON entities.entity_id = states.entity_id
  LEFT JOIN "nexus"."nexus_states" AS earlier ON earlier.entity_id = states.entity_id
  AND earlier.state_name = states.state_name
  AND earlier.state_exited_at = states.state_entered_at
  AND COALESCE(earlier.state_unit, '') = COALESCE(states.state_unit, '')
  LEFT JOIN (
    SELECT
      event_id,
      MAX(event_significance) AS significance
    FROM
      "nexus"."nexus_events"
    GROUP BY
      event_id
  ) AS causes ON causes.event_id = states.trigger_event_id
WHERE
  states.is_current;
