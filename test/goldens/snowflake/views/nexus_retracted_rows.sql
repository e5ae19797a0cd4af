CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_RETRACTED_ROWS" (
  "SOURCE" COMMENT 'retract: source of the row',
  "EVENT_ID" COMMENT 'retract: event of the row',
  "ROW_ID" COMMENT 'retract: the row; null for all rows of the event and the event itself'
)
COPY GRANTS
COMMENT = 'Rows of the event log that overrides retract; row_id is null where the whole event is.'
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
      "ACME"."NEXUS"."NEXUS_OVERRIDES_ACTIVE" AS overrides
    WHERE
      kind = 'retract'
  ) AS taken_back;
