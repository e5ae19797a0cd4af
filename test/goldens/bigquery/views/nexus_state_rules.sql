CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_state_rules` (
  `entity_type` OPTIONS (description = 'Entities that the state is of'),
  `state_name` OPTIONS (description = 'State'),
  `state_value` OPTIONS (description = 'Value from the event on; null ends it'),
  `event_name` OPTIONS (description = 'Event'),
  `source` OPTIONS (description = 'Only from this source; null for any'),
  `role` OPTIONS (description = 'Only for entities that take this part; null for any'),
  `rule_rank` OPTIONS (description = 'At one instant the greatest wins')
)
OPTIONS (description = 'Which event moves which state where, from the config.')
AS
SELECT
  *
FROM
  (
    SELECT
      CAST('person' AS STRING) AS entity_type,
      CAST('billing_lifecycle' AS STRING) AS state_name,
      CAST('trial' AS STRING) AS state_value,
      CAST('signed up' AS STRING) AS event_name,
      CAST(NULL AS STRING) AS source,
      CAST(NULL AS STRING) AS role,
      0 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS STRING) AS entity_type,
      CAST('billing_lifecycle' AS STRING) AS state_name,
      CAST('trial' AS STRING) AS state_value,
      CAST('came back' AS STRING) AS event_name,
      CAST(NULL AS STRING) AS source,
      CAST(NULL AS STRING) AS role,
      0 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS STRING) AS entity_type,
      CAST('billing_lifecycle' AS STRING) AS state_name,
      CAST('paying' AS STRING) AS state_value,
      CAST('paid' AS STRING) AS event_name,
      CAST('crm' AS STRING) AS source,
      CAST('payer' AS STRING) AS role,
      1 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS STRING) AS entity_type,
      CAST('billing_lifecycle' AS STRING) AS state_name,
      CAST(NULL AS STRING) AS state_value,
      CAST('left' AS STRING) AS event_name,
      CAST(NULL AS STRING) AS source,
      CAST(NULL AS STRING) AS role,
      2 AS rule_rank
  ) AS listed
WHERE
  state_name <> '';
