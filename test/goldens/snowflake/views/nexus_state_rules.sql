CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_STATE_RULES" (
  "ENTITY_TYPE" COMMENT 'Entities that the state is of',
  "STATE_NAME" COMMENT 'State',
  "STATE_VALUE" COMMENT 'Value from the event on; null ends it',
  "EVENT_NAME" COMMENT 'Event',
  "SOURCE" COMMENT 'Only from this source; null for any',
  "ROLE" COMMENT 'Only for entities that take this part; null for any',
  "RULE_RANK" COMMENT 'At one instant the greatest wins'
)
COPY GRANTS
COMMENT = 'Which event moves which state where, from the config.'
AS
SELECT
  *
FROM
  (
    SELECT
      CAST('person' AS VARCHAR) AS entity_type,
      CAST('billing_lifecycle' AS VARCHAR) AS state_name,
      CAST('trial' AS VARCHAR) AS state_value,
      CAST('signed up' AS VARCHAR) AS event_name,
      CAST(NULL AS VARCHAR) AS source,
      CAST(NULL AS VARCHAR) AS role,
      0 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS entity_type,
      CAST('billing_lifecycle' AS VARCHAR) AS state_name,
      CAST('trial' AS VARCHAR) AS state_value,
      CAST('came back' AS VARCHAR) AS event_name,
      CAST(NULL AS VARCHAR) AS source,
      CAST(NULL AS VARCHAR) AS role,
      0 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS entity_type,
      CAST('billing_lifecycle' AS VARCHAR) AS state_name,
      CAST('paying' AS VARCHAR) AS state_value,
      CAST('paid' AS VARCHAR) AS event_name,
      CAST('crm' AS VARCHAR) AS source,
      CAST('payer' AS VARCHAR) AS role,
      1 AS rule_rank
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS entity_type,
      CAST('billing_lifecycle' AS VARCHAR) AS state_name,
      CAST(NULL AS VARCHAR) AS state_value,
      CAST('left' AS VARCHAR) AS event_name,
      CAST(NULL AS VARCHAR) AS source,
      CAST(NULL AS VARCHAR) AS role,
      2 AS rule_rank
  ) AS listed
WHERE
  state_name <> '';
