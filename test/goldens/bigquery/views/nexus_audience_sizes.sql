CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_audience_sizes` (
  `audience` OPTIONS (description = 'Audience, also one that the config has no more'),
  `run_number` OPTIONS (description = 'Number of the run'),
  `run_id` OPTIONS (description = 'The run'),
  `started_at` OPTIONS (description = 'Its start, UTC'),
  `members` OPTIONS (description = 'How many were in it when the run had ended, those held out among them'),
  `held_out` OPTIONS (description = 'How many of these were held out'),
  `entered` OPTIONS (description = 'How many the run found in that were not'),
  `exited` OPTIONS (description = 'How many the run found out that were in, those among them that are part of another entity now')
)
OPTIONS (description = 'How many were in each audience after each run that published, how many it found in and out, and how many were held out. Who was erased is not counted, of no run.')
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
    ) AS INT64
  ) AS members,
  CAST(
    SUM(held_out_more) OVER (
      PARTITION BY
        audience
      ORDER BY
        run_number ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS INT64
  ) AS held_out,
  CAST(entered AS INT64) AS entered,
  CAST(exited AS INT64) AS exited
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
          `acme-project`.`nexus`.`nexus_audience_intervals`
        GROUP BY
          audience
      ) AS begun
      JOIN `acme-project`.`nexus`.`nexus_runs` AS runs ON runs.status = 'published'
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
                  `acme-project`.`nexus`.`nexus_audience_intervals`
                UNION ALL
                SELECT
                  audience,
                  entity_id,
                  is_held_out,
                  exited_run_number,
                  -1
                FROM
                  `acme-project`.`nexus`.`nexus_audience_intervals`
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
