CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_daily_metrics` (
  `day` OPTIONS (description = 'The day in UTC, such as 2026-01-31'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `state_name` OPTIONS (description = 'State'),
  `state_value` OPTIONS (description = 'Its value; null of a state of numbers'),
  `state_unit` OPTIONS (description = 'Of a state of numbers: the unit, such as USD'),
  `entered_count` OPTIONS (description = 'How often an entity came into it on that day; of numbers: how often one changed'),
  `exited_count` OPTIONS (description = 'How often one left it'),
  `entity_count` OPTIONS (description = 'How many entities were in it at the end of the day'),
  `number_change` OPTIONS (description = 'Of a state of numbers: how much more they came to than the day before'),
  `number_total` OPTIONS (description = 'Of a state of numbers: what those of all entities came to at the end of the day')
)
OPTIONS (description = 'How many entities were in each state at the end of each day, and what their numbers came to; how many came and went. A row for each day on which one did; in between it is as on the day before.')
AS
SELECT
  `days`.`day`,
  `days`.`entity_type`,
  `days`.`state_name`,
  `days`.`state_value`,
  `days`.`state_unit`,
  `days`.`entered_count`,
  `days`.`exited_count`,
  CAST(
    SUM(days.entered_count - days.exited_count) OVER (
      PARTITION BY
        `days`.`entity_type`,
        `days`.`state_name`,
        `days`.`state_value`,
        `days`.`state_unit`
      ORDER BY
        days.day ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS INT64
  ) AS entity_count,
  ROUND(days.number_change, 6) AS number_change,
  ROUND(
    SUM(days.number_change) OVER (
      PARTITION BY
        `days`.`entity_type`,
        `days`.`state_name`,
        `days`.`state_value`,
        `days`.`state_unit`
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
      `entity_type`,
      `state_name`,
      `state_value`,
      `state_unit`,
      CAST(SUM(entered) AS INT64) AS entered_count,
      CAST(SUM(exited) AS INT64) AS exited_count,
      SUM(added) AS number_change
    FROM
      (
        SELECT
          SUBSTR(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_entered_at, 'UTC'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          1 AS entered,
          0 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS FLOAT64)
            ELSE state_number
          END AS added
        FROM
          `acme-project`.`nexus`.`nexus_states`
        WHERE
          state_entered_at IS NOT NULL
        UNION ALL
        SELECT
          SUBSTR(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', state_exited_at, 'UTC'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          0 AS entered,
          1 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS FLOAT64)
            ELSE - state_number
          END AS added
        FROM
          `acme-project`.`nexus`.`nexus_states`
        WHERE
          state_exited_at IS NOT NULL
      ) AS moves
    GROUP BY
      day,
      `entity_type`,
      `state_name`,
      `state_value`,
      `state_unit`
  ) AS days;
