CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_STATE_RULES" (
  "ENTITY_TYPE" COMMENT 'Entities that the state is of',
  "STATE_NAME" COMMENT 'State',
  "STATE_VALUE" COMMENT 'Value that the rule gives; null ends the state',
  "EVENT_NAME" COMMENT 'Event; null for any',
  "SOURCE" COMMENT 'Only from this source; null for any',
  "ROLE" COMMENT 'Only for entities that take this part; null for any',
  "RULE_RANK" COMMENT 'At one instant the greatest wins',
  "CLOCK" COMMENT 'Null where the event gives the value at once; start or stop where it does that to the time of the rule',
  "AFTER_SECONDS" COMMENT 'How long after a start the value comes'
)
COPY GRANTS
COMMENT = 'Which event moves which state where, from the config.'
AS
SELECT
  "ENTITY_TYPE",
  "STATE_NAME",
  "STATE_VALUE",
  "EVENT_NAME",
  "SOURCE",
  "ROLE",
  "RULE_RANK",
  "CLOCK",
  "AFTER_SECONDS"
FROM
  (
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('billing_lifecycle' AS VARCHAR) AS "STATE_NAME",
      CAST('trial' AS VARCHAR) AS "STATE_VALUE",
      CAST('signed up' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(0 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST(NULL AS VARCHAR) AS "CLOCK",
      CAST(NULL AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('billing_lifecycle' AS VARCHAR) AS "STATE_NAME",
      CAST('trial' AS VARCHAR) AS "STATE_VALUE",
      CAST('came back' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(0 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST(NULL AS VARCHAR) AS "CLOCK",
      CAST(NULL AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('billing_lifecycle' AS VARCHAR) AS "STATE_NAME",
      CAST('paying' AS VARCHAR) AS "STATE_VALUE",
      CAST('paid' AS VARCHAR) AS "EVENT_NAME",
      CAST('crm' AS VARCHAR) AS "SOURCE",
      CAST('payer' AS VARCHAR) AS "ROLE",
      CAST(1 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST(NULL AS VARCHAR) AS "CLOCK",
      CAST(NULL AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('billing_lifecycle' AS VARCHAR) AS "STATE_NAME",
      CAST(NULL AS VARCHAR) AS "STATE_VALUE",
      CAST('left' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(2 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST(NULL AS VARCHAR) AS "CLOCK",
      CAST(NULL AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('trial_progress' AS VARCHAR) AS "STATE_NAME",
      CAST('begun' AS VARCHAR) AS "STATE_VALUE",
      CAST('signed up' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(0 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST(NULL AS VARCHAR) AS "CLOCK",
      CAST(NULL AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('trial_progress' AS VARCHAR) AS "STATE_NAME",
      CAST('stalled' AS VARCHAR) AS "STATE_VALUE",
      CAST('signed up' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(1 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST('start' AS VARCHAR) AS "CLOCK",
      CAST(259200 AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('trial_progress' AS VARCHAR) AS "STATE_NAME",
      CAST('stalled' AS VARCHAR) AS "STATE_VALUE",
      CAST('paid' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(1 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST('stop' AS VARCHAR) AS "CLOCK",
      CAST(259200 AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('trial_progress' AS VARCHAR) AS "STATE_NAME",
      CAST('stalled' AS VARCHAR) AS "STATE_VALUE",
      CAST('left' AS VARCHAR) AS "EVENT_NAME",
      CAST(NULL AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(1 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST('stop' AS VARCHAR) AS "CLOCK",
      CAST(259200 AS NUMBER(38, 0)) AS "AFTER_SECONDS"
    UNION ALL
    SELECT
      CAST('person' AS VARCHAR) AS "ENTITY_TYPE",
      CAST('trial_progress' AS VARCHAR) AS "STATE_NAME",
      CAST('silent' AS VARCHAR) AS "STATE_VALUE",
      CAST(NULL AS VARCHAR) AS "EVENT_NAME",
      CAST('crm' AS VARCHAR) AS "SOURCE",
      CAST(NULL AS VARCHAR) AS "ROLE",
      CAST(2 AS NUMBER(38, 0)) AS "RULE_RANK",
      CAST('start' AS VARCHAR) AS "CLOCK",
      CAST(2592000 AS NUMBER(38, 0)) AS "AFTER_SECONDS"
  ) AS "LISTED"
WHERE
  "STATE_NAME" IS NOT NULL;
