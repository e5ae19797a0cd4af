CREATE OR REPLACE VIEW "nexus"."nexus_number_changes"
AS
WITH
  followed AS (
    SELECT
      states.*,
      LAG (states.state_exited_at) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS exited_before_at,
      LAG (states.state_number) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS last_number,
      LEAD (states.state_entered_at) OVER (
        PARTITION BY
          states.entity_id,
          states.state_name,
          states.state_unit
        ORDER BY
          states.state_entered_at
      ) AS entered_next_at
    FROM
      "nexus"."nexus_states" AS states
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
      CAST(NULL AS DOUBLE),
      CAST(NULL AS VARCHAR)
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
  md5(
    COALESCE(CAST(changes.state_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(changes.change_kind AS VARCHAR), '_dbt_utils_surrogate_key_null_')
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
