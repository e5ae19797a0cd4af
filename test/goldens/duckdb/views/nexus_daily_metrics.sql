CREATE OR REPLACE VIEW "nexus"."nexus_daily_metrics"
AS
SELECT
  "days"."day",
  "days"."entity_type",
  "days"."state_name",
  "days"."state_value",
  "days"."state_unit",
  "days"."entered_count",
  "days"."exited_count",
  CAST(
    SUM(days.entered_count - days.exited_count) OVER (
      PARTITION BY
        "days"."entity_type",
        "days"."state_name",
        "days"."state_value",
        "days"."state_unit"
      ORDER BY
        days.day ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS BIGINT
  ) AS entity_count,
  ROUND(days.number_change, 6) AS number_change,
  ROUND(
    SUM(days.number_change) OVER (
      PARTITION BY
        "days"."entity_type",
        "days"."state_name",
        "days"."state_value",
        "days"."state_unit"
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
      "entity_type",
      "state_name",
      "state_value",
      "state_unit",
      CAST(SUM(entered) AS BIGINT) AS entered_count,
      CAST(SUM(exited) AS BIGINT) AS exited_count,
      SUM(added) AS number_change
    FROM
      (
        SELECT
          SUBSTR(strftime(state_entered_at, '%Y-%m-%dT%H:%M:%S.%fZ'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          1 AS entered,
          0 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS DOUBLE)
            ELSE state_number
          END AS added
        FROM
          "nexus"."nexus_states"
        WHERE
          state_entered_at IS NOT NULL
        UNION ALL
        SELECT
          SUBSTR(strftime(state_exited_at, '%Y-%m-%dT%H:%M:%S.%fZ'), 1, 10) AS day,
          entity_type,
          state_name,
          CASE
            WHEN state_number IS NULL THEN state_value
          END AS state_value,
          state_unit,
          0 AS entered,
          1 AS exited,
          CASE
            WHEN state_number IS NULL THEN CAST(NULL AS DOUBLE)
            ELSE - state_number
          END AS added
        FROM
          "nexus"."nexus_states"
        WHERE
          state_exited_at IS NOT NULL
      ) AS moves
    GROUP BY
      day,
      "entity_type",
      "state_name",
      "state_value",
      "state_unit"
  ) AS days;
