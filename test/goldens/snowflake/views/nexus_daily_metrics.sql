CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_DAILY_METRICS" (
  "DAY" COMMENT 'The day in UTC, such as 2026-01-31',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "STATE_NAME" COMMENT 'State',
  "STATE_VALUE" COMMENT 'Its value; null of a state of numbers',
  "STATE_UNIT" COMMENT 'Of a state of numbers: the unit, such as USD',
  "ENTERED_COUNT" COMMENT 'How often an entity came into it on that day; of numbers: how often one changed',
  "EXITED_COUNT" COMMENT 'How often one left it',
  "ENTITY_COUNT" COMMENT 'How many entities were in it at the end of the day',
  "NUMBER_CHANGE" COMMENT 'Of a state of numbers: how much more they came to than the day before',
  "NUMBER_TOTAL" COMMENT 'Of a state of numbers: what those of all entities came to at the end of the day'
)
COPY GRANTS
COMMENT = 'How many entities were in each state at the end of each day, and what their numbers came to; how many came and went. A row for each day on which one did; in between it is as on the day before.'
AS
SELECT
  "DAYS"."DAY",
  "DAYS"."ENTITY_TYPE",
  "DAYS"."STATE_NAME",
  "DAYS"."STATE_VALUE",
  "DAYS"."STATE_UNIT",
  "DAYS"."ENTERED_COUNT",
  "DAYS"."EXITED_COUNT",
  CAST(
    SUM(days.entered_count - days.exited_count) OVER (
      PARTITION BY
        "DAYS"."ENTITY_TYPE",
        "DAYS"."STATE_NAME",
        "DAYS"."STATE_VALUE",
        "DAYS"."STATE_UNIT"
      ORDER BY
        days.day ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS NUMBER(38, 0)
  ) AS entity_count,
  ROUND(days.number_change, 6) AS number_change,
  ROUND(
    SUM(days.number_change) OVER (
      PARTITION BY
        "DAYS"."ENTITY_TYPE",
        "DAYS"."STATE_NAME",
        "DAYS"."STATE_VALUE",
        "DAYS"."STATE_UNIT"
      ORDER BY
        days.day ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ),
    6
  ) AS number_total
FROM
  (
    SELECT
      day,
      "ENTITY_TYPE",
      "STATE_NAME",
      "STATE_VALUE",
      "STATE_UNIT",
      CAST(SUM(entered) AS NUMBER(38, 0)) AS entered_count,
      CAST(SUM(exited) AS NUMBER(38, 0)) AS exited_count,
      SUM(added) AS number_change
    FROM
      (
        SELECT
          SUBSTR((TO_CHAR(CAST(state_entered_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          1 AS entered,
          0 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS FLOAT)
            ELSE state_number
          END AS added
        FROM
          "ACME"."NEXUS"."NEXUS_STATES"
        WHERE
          state_entered_at IS NOT NULL
        UNION ALL
        SELECT
          SUBSTR((TO_CHAR(CAST(state_exited_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          0 AS entered,
          1 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS FLOAT)
            ELSE - state_number
          END AS added
        FROM
          "ACME"."NEXUS"."NEXUS_STATES"
        WHERE
          state_exited_at IS NOT NULL
      ) AS moves
    GROUP BY
      day,
      "ENTITY_TYPE",
      "STATE_NAME",
      "STATE_VALUE",
      "STATE_UNIT"
  ) AS days;
