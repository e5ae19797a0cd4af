CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_DAILY_UPDATE" (
  "RUN_NUMBER" COMMENT 'Run that brought it: who keeps the greatest number that they read, reads on from there',
  "STARTED_AT" COMMENT 'Start of that run, UTC',
  "IS_LAST_RUN" COMMENT 'Whether it is the last run that published',
  "ITEM" COMMENT 'event or state',
  "ITEM_ID" COMMENT 'As in nexus_timeline, which says whose it is',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "SIGNIFICANCE" COMMENT 'How much it matters, as the source says; of a state that of the event that caused it',
  "NAME" COMMENT 'Name of the event or of the state',
  "WHO" COMMENT 'Who took part, companies first; of a state whose it is',
  "SAYS" COMMENT 'A sentence for people',
  "AMOUNT" COMMENT 'Amount of the event; of a state of numbers its value',
  "UNIT" COMMENT 'Unit of the amount',
  "SOURCE" COMMENT 'Source of the event',
  "EVENT_ID" COMMENT 'Event; of a state the one that caused it'
)
COPY GRANTS
COMMENT = 'What the runs of the last day brought: events that were loaded, and states that last and are new, each in a sentence. What the last run alone brought has is_last_run.'
AS
SELECT
  runs.run_number,
  runs.started_at,
  runs.is_last_run,
  'event' AS item,
  MD5(
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
  "ACME"."NEXUS"."NEXUS_RECORDS" AS happened
  JOIN (
    SELECT
      recent.run_id,
      recent.run_number,
      recent.started_at,
      recent.run_number = last_run.last_number AS is_last_run
    FROM
      "ACME"."NEXUS"."NEXUS_RUNS" AS recent
      CROSS JOIN (
        SELECT
          MAX(runs.run_number) AS last_number,
          MAX(runs.started_at) AS last_started_at
        FROM
          "ACME"."NEXUS"."NEXUS_RUNS" AS runs
        WHERE
          runs.status = 'published'
      ) AS last_run
    WHERE
      recent.status = 'published'
      AND recent.started_at > DATEADD(SECOND, -86400, last_run.last_started_at)
  ) AS runs ON runs.run_id = happened.run_id
  LEFT JOIN (
    SELECT
      source,
      event_id,
      SUBSTR(
        NULLIF(
          LISTAGG(
            CASE
              WHEN standing <= 3 THEN ' ' || name
            END,
            ','
          ) WITHIN GROUP (
            ORDER BY
              standing
          ),
          ''
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
              "ACME"."NEXUS"."NEXUS_RECORDS" AS log
              JOIN (
                SELECT
                  news.source,
                  news.event_id
                FROM
                  "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS news
                  JOIN (
                    SELECT
                      recent.run_id,
                      recent.run_number,
                      recent.started_at,
                      recent.run_number = last_run.last_number AS is_last_run
                    FROM
                      "ACME"."NEXUS"."NEXUS_RUNS" AS recent
                      CROSS JOIN (
                        SELECT
                          MAX(runs.run_number) AS last_number,
                          MAX(runs.started_at) AS last_started_at
                        FROM
                          "ACME"."NEXUS"."NEXUS_RUNS" AS runs
                        WHERE
                          runs.status = 'published'
                      ) AS last_run
                    WHERE
                      recent.status = 'published'
                      AND recent.started_at > DATEADD(SECOND, -86400, last_run.last_started_at)
                  ) AS runs ON runs.run_id = news.run_id
                WHERE
                  news.record_kind = 'event'
              ) AS told ON told.source = log.source
              AND told.event_id = log.event_id
              JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map ON "MAP".entity_type = "LOG".entity_type
              AND "MAP".identifier_type = "LOG".identifier_type
              AND "MAP".identifier_value = "LOG".identifier_value
            WHERE
              log.record_kind = 'identifier'
              AND map.entity_id IS NOT NULL
          ) AS part
          JOIN "ACME"."NEXUS"."NEXUS_ENTITIES" AS entities ON entities.entity_id = part.entity_id
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
    WHEN "STATES".state_number IS NULL THEN "STATES".state_value
    WHEN "STATES".state_number = FLOOR("STATES".state_number) THEN CAST(CAST("STATES".state_number AS NUMBER(38, 0)) AS VARCHAR)
    ELSE CAST(ROUND("STATES".state_number, 2) AS VARCHAR)
  END || COALESCE(' ' || states.state_unit, '') || COALESCE(
    ' (was ' || CASE
      WHEN "EARLIER".state_number IS NULL THEN "EARLIER".state_value
      WHEN "EARLIER".state_number = FLOOR("EARLIER".state_number) THEN CAST(CAST("EARLIER".state_number AS NUMBER(38, 0)) AS VARCHAR)
      ELSE CAST(ROUND("EARLIER".state_number, 2) AS VARCHAR)
    END || ')',
    ''
  ) AS says,
  states.state_number AS amount,
  states.state_unit AS unit,
  CAST(NULL AS VARCHAR) AS source,
  states.trigger_event_id AS event_id
FROM
  "ACME"."NEXUS"."NEXUS_STATES" AS states
  JOIN (
    SELECT
      recent.run_id,
      recent.run_number,
      recent.started_at,
      recent.run_number = last_run.last_number AS is_last_run
    FROM
      "ACME"."NEXUS"."NEXUS_RUNS" AS recent
      CROSS JOIN (
        SELECT
          MAX(runs.run_number) AS last_number,
          MAX(runs.started_at) AS last_started_at
        FROM
          "ACME"."NEXUS"."NEXUS_RUNS" AS runs
        WHERE
          runs.status = 'published'
      ) AS last_run
    WHERE
      recent.status = 'published'
      AND recent.started_at > DATEADD(SECOND, -86400, last_run.last_started_at)
  ) AS runs ON runs.run_id = states.run_id
  JOIN "ACME"."NEXUS"."NEXUS_ENTITIES" AS entities ON entities.entity_id = states.entity_id
  LEFT JOIN "ACME"."NEXUS"."NEXUS_STATES" AS earlier ON earlier.entity_id = states.entity_id
  AND earlier.state_name = states.state_name
  AND earlier.state_exited_at = states.state_entered_at
  AND COALESCE(earlier.state_unit, '') = COALESCE(states.state_unit, '')
  LEFT JOIN (
    SELECT
      event_id,
      MAX(event_significance) AS significance
    FROM
      "ACME"."NEXUS"."NEXUS_EVENTS"
    GROUP BY
      event_id
  ) AS causes ON causes.event_id = states.trigger_event_id
WHERE
  states.is_current;
