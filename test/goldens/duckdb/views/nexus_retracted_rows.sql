CREATE OR REPLACE VIEW "nexus"."nexus_retracted_rows"
AS
SELECT DISTINCT
  source,
  event_id,
  row_id
FROM
  (
    SELECT
      source,
      event_id,
      CASE
        WHEN MIN(
          CASE
            WHEN row_id IS NULL THEN 0
            ELSE 1
          END
        ) OVER (
          PARTITION BY
            source,
            event_id
        ) = 1 THEN row_id
      END AS row_id
    FROM
      "nexus"."nexus_overrides_active" AS overrides
    WHERE
      kind = 'retract'
  ) AS taken_back;
