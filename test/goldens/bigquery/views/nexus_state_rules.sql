CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_state_rules` (
  `entity_type` OPTIONS (description = 'Entities that the state is of'),
  `state_name` OPTIONS (description = 'State'),
  `state_value` OPTIONS (description = 'Value that the rule gives; null ends the state'),
  `event_name` OPTIONS (description = 'Event; null for any'),
  `source` OPTIONS (description = 'Only from this source; null for any'),
  `role` OPTIONS (description = 'Only for entities that take this part; null for any'),
  `rule_rank` OPTIONS (description = 'At one instant the greatest wins'),
  `clock` OPTIONS (description = 'Null where the event gives the value at once; start or stop where it does that to the time of the rule'),
  `after_seconds` OPTIONS (description = 'How long after a start the value comes'),
  `takes_amount` OPTIONS (description = '1 where the value is the amount of the event')
)
OPTIONS (description = 'Which event moves which state where, from the config.')
AS
SELECT
  `entity_type`,
  `state_name`,
  `state_value`,
  `event_name`,
  `source`,
  `role`,
  `rule_rank`,
  `clock`,
  `after_seconds`,
  `takes_amount`
FROM
  UNNEST (
    ARRAY<STRUCT<`entity_type`STRING, `state_name`STRING, `state_value`STRING, `event_name`STRING, `source`STRING, `role`STRING, `rule_rank`INT64, `clock`STRING, `after_seconds`INT64, `takes_amount`INT64>>[
      STRUCT('person', 'billing_lifecycle', 'trial', 'signed up', NULL, NULL, 0, NULL, NULL, NULL),
      STRUCT('person', 'billing_lifecycle', 'trial', 'came back', NULL, NULL, 0, NULL, NULL, NULL),
      STRUCT('person', 'billing_lifecycle', 'paying', 'paid', 'crm', 'payer', 1, NULL, NULL, NULL),
      STRUCT('person', 'billing_lifecycle', NULL, 'left', NULL, NULL, 2, NULL, NULL, NULL),
      STRUCT('person', 'trial_progress', 'begun', 'signed up', NULL, NULL, 0, NULL, NULL, NULL),
      STRUCT('person', 'trial_progress', 'stalled', 'signed up', NULL, NULL, 1, 'start', 259200, NULL),
      STRUCT('person', 'trial_progress', 'stalled', 'paid', NULL, NULL, 1, 'stop', 259200, NULL),
      STRUCT('person', 'trial_progress', 'stalled', 'left', NULL, NULL, 1, 'stop', 259200, NULL),
      STRUCT('person', 'trial_progress', 'silent', NULL, 'crm', NULL, 2, 'start', 2592000, NULL),
      STRUCT('person', 'monthly_revenue', NULL, 'paid', NULL, NULL, 0, NULL, NULL, 1),
      STRUCT('person', 'monthly_revenue', '0', 'left', NULL, NULL, 1, NULL, NULL, NULL)
    ]
  ) AS `listed`
WHERE
  `state_name` IS NOT NULL;
