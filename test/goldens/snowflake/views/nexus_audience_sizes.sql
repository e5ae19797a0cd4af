CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_AUDIENCE_SIZES" (
  "AUDIENCE" COMMENT 'Audience, also one that the config has no more',
  "RUN_NUMBER" COMMENT 'Number of the run',
  "RUN_ID" COMMENT 'The run',
  "STARTED_AT" COMMENT 'Its start, UTC',
  "MEMBERS" COMMENT 'How many were in it when the run had ended, those held out among them',
  "HELD_OUT" COMMENT 'How many of these were held out',
  "ENTERED" COMMENT 'How many the run found in that were not',
  "EXITED" COMMENT 'How many the run found out that were in, those among them that are part of another entity now'
)
COPY GRANTS
COMMENT = 'How many were in each audience after each run that published, how many it found in and out, and how many were held out. Who was erased is not counted, of no run.'
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
    ) AS NUMBER(38, 0)
  ) AS members,
  CAST(
    SUM(held_out_more) OVER (
      PARTITION BY
        audience
      ORDER BY
        run_number ROWS BETWEEN UNBOUNDED PRECEDING
        AND CURRENT ROW
    ) AS NUMBER(38, 0)
  ) AS held_out,
  CAST(entered AS NUMBER(38, 0)) AS entered,
  CAST(exited AS NUMBER(38, 0)) AS exited
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
          "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS"
        GROUP BY
          audience
      ) AS begun
      JOIN "ACME"."NEXUS"."NEXUS_RUNS" AS runs ON runs.status = 'published'
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
                  "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS"
                UNION ALL
                SELECT
                  audience,
                  entity_id,
                  is_held_out,
                  exited_run_number,
                  -1
                FROM
                  "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS"
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
