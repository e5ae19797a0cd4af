CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_number_changes` (
  `change_id` OPTIONS (description = 'Surrogate key of the state_id and the kind of change'),
  `entity_id` OPTIONS (description = 'Entity id'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `state_name` OPTIONS (description = 'State'),
  `state_unit` OPTIONS (description = 'Unit of the numbers, such as USD: what has another unit is not to be added'),
  `occurred_at` OPTIONS (description = 'When, UTC'),
  `change_kind` OPTIONS (description = 'began (there was none before), rose, fell, ended (there is none after), or resumed'),
  `number_before` OPTIONS (description = 'Number until then; null where there was none'),
  `number_after` OPTIONS (description = 'Number from then on; null where there is none'),
  `delta` OPTIONS (description = 'How much more; none counts as 0'),
  `event_id` OPTIONS (description = 'Event that caused it; null where it ended')
)
OPTIONS (description = 'Every change of every state of numbers, with what it is more or less than before, in its unit.')
AS
WITH
  followed AS (
    SELECT
      states.*,
      LAG(states.state_exited_at) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS exited_before_at,
      LAG(states.state_number) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS last_number,
      LEAD(states.state_entered_at) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS entered_next_at
    FROM
      `acme-project`.`nexus`.`nexus_states` AS states
    WHERE
      states.state_number IS NOT NULL
  ),
  changes AS (
    SELECT
      followed.*,
      followed.state_entered_at AS changed_at,
      CASE
        WHEN followed.last_number IS NULL THEN 'began'
        WHEN followed.exited_before_at < followed.state_entered_at THEN 'resumed'
        WHEN followed.state_number > followed.last_number THEN 'rose'
        ELSE 'fell'
      END AS change_kind,
      CASE
        WHEN followed.exited_before_at = followed.state_entered_at THEN followed.last_number
      END AS number_before,
      followed.state_number AS number_after,
      followed.trigger_event_id AS event_id
    FROM
      followed
    UNION ALL
    SELECT
      followed.*,
      followed.state_exited_at,
      'ended',
      followed.state_number,
      CAST(NULL AS FLOAT64),
      CAST(NULL AS STRING)
    FROM
      followed
    WHERE
      followed.state_exited_at IS NOT NULL
      AND (
        followed.entered_next_at IS NULL
        OR followed.entered_next_at > followed.state_exited_at
      )
  )
SELECT
  TO_HEX(
    MD5(
      COALESCE(CAST(changes.state_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(changes.change_kind AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS change_id,
  changes.entity_id,
  changes.entity_type,
  changes.state_name,
  changes.state_unit,
  changes.changed_at AS occurred_at,
  changes.change_kind,
  changes.number_before,
  changes.number_after,
  COALESCE(changes.number_after, 0) - COALESCE(changes.number_before, 0) AS delta,
  changes.event_id
FROM
  changes;
