CREATE OR REPLACE VIEW "nexus"."nexus_state_rules"
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
