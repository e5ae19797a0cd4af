CREATE OR REPLACE VIEW "nexus"."nexus_audience_history"
AS
SELECT
  audience,
  entity_type,
  entity_id,
  MIN(entered_at) AS entered_at,
  CASE
    WHEN MAX(is_open) = 0 THEN MAX(exited_at)
  END AS exited_at,
  MAX(is_open) = 1 AS is_current,
  MAX(is_out) = 1 AS was_held_out,
  MIN(entered_run_number) AS entered_run_number,
  CASE
    WHEN MAX(is_open) = 0 THEN MAX(until_run)
  END AS exited_run_number
FROM
  (
    SELECT
      reached.*,
      SUM(
        CASE
          WHEN reached_before >= entered_run_number THEN 0
          ELSE 1
        END
      ) OVER (
        PARTITION BY
          audience,
          entity_type,
          entity_id
        ORDER BY
          entered_run_number,
          until_run,
          audience_interval_id ROWS BETWEEN UNBOUNDED PRECEDING
          AND CURRENT ROW
      ) AS part
    FROM
      (
        SELECT
          placed.*,
          MAX(until_run) OVER (
            PARTITION BY
              audience,
              entity_type,
              entity_id
            ORDER BY
              entered_run_number,
              until_run,
              audience_interval_id ROWS BETWEEN UNBOUNDED PRECEDING
              AND 1 PRECEDING
          ) AS reached_before
        FROM
          (
            SELECT
              intervals.audience_interval_id,
              intervals.audience,
              intervals.entity_type,
              COALESCE(ids.redirect_to, intervals.entity_id) AS entity_id,
              intervals.entered_at,
              intervals.exited_at,
              intervals.entered_run_number,
              COALESCE(intervals.exited_run_number, 2000000000) AS until_run,
              CASE
                WHEN intervals.exited_run_number IS NULL THEN 1
                ELSE 0
              END AS is_open,
              CASE
                WHEN intervals.is_held_out THEN 1
                ELSE 0
              END AS is_out
            FROM
              "nexus"."nexus_audience_intervals" AS intervals
              LEFT JOIN "nexus"."nexus_entity_ids" AS ids ON ids.entity_id = intervals.entity_id
          ) AS placed
      ) AS reached
  ) AS parted
GROUP BY
  audience,
  entity_type,
  entity_id,
  part;
