CREATE OR REPLACE VIEW "nexus"."nexus_audience_sizes"
AS
SELECT
  audience,
  run_number,
  run_id,
  started_at,
  CAST(
    SUM(entered - exited) OVER (
      PARTITION BY
        audience
      ORDER BY
        run_number ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS BIGINT
  ) AS members,
  CAST(
    SUM(held_out_more) OVER (
      PARTITION BY
        audience
      ORDER BY
        run_number ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS BIGINT
  ) AS held_out,
  CAST(entered AS BIGINT) AS entered,
  CAST(exited AS BIGINT) AS exited
FROM
  (
    SELECT
      begun.audience,
      runs.run_number,
      runs.run_id,
      runs.started_at,
      COALESCE(moved.entered, 0) AS entered,
      COALESCE(moved.exited, 0) AS exited,
      COALESCE(moved.held_out_more, 0) AS held_out_more
    FROM
      (
        SELECT
          audience,
          MIN(entered_run_number) AS first_run
        FROM
          "nexus"."nexus_audience_intervals"
        GROUP BY
          audience
      ) AS begun
      JOIN "nexus"."nexus_runs" AS runs ON runs.status = 'published'
      AND runs.run_number >= begun.first_run
      LEFT JOIN (
        SELECT
          audience,
          run_number,
          SUM(
            CASE
              WHEN change > 0 THEN change
              ELSE 0
            END
          ) AS entered,
          SUM(
            CASE
              WHEN change < 0 THEN - change
              ELSE 0
            END
          ) AS exited,
          SUM(held_out_more) AS held_out_more
        FROM
          (
            SELECT
              audience,
              entity_id,
              run_number,
              SUM(step) AS change,
              SUM(
                CASE
                  WHEN is_held_out THEN step
                  ELSE 0
                END
              ) AS held_out_more
            FROM
              (
                SELECT
                  audience,
                  entity_id,
                  is_held_out,
                  entered_run_number AS run_number,
                  1 AS step
                FROM
                  "nexus"."nexus_audience_intervals"
                UNION ALL
                SELECT
                  audience,
                  entity_id,
                  is_held_out,
                  exited_run_number,
                  -1
                FROM
                  "nexus"."nexus_audience_intervals"
                WHERE
                  exited_run_number IS NOT NULL
              ) AS steps
            GROUP BY
              audience,
              entity_id,
              run_number
          ) AS changes
        GROUP BY
          audience,
          run_number
      ) AS moved ON moved.audience = begun.audience
      AND moved.run_number = runs.run_number
  ) AS sized;
