CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_retracted_rows` (
  `source` OPTIONS (description = 'retract: source of the row'),
  `event_id` OPTIONS (description = 'retract: event of the row'),
  `row_id` OPTIONS (description = 'retract: the row; null for all rows of the event and the event itself')
)
OPTIONS (description = 'Rows of the event log that overrides retract; row_id is null where the whole event is.')
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
      `acme-project`.`nexus`.`nexus_overrides_active` AS overrides
    WHERE
      kind = 'retract'
  ) AS taken_back;
