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
  `entity_type`,
  `state_name`,
  `state_value`,
  `event_name`,
  `source`,
  `role`,
  `rule_rank`
FROM
  UNNEST (
    ARRAY<STRUCT<`entity_type`STRING, `state_name`STRING, `state_value`STRING, `event_name`STRING, `source`STRING, `role`STRING, `rule_rank`INT64>>[
      STRUCT('person', 'billing_lifecycle', 'trial', 'signed up', NULL, NULL, 0),
      STRUCT('person', 'billing_lifecycle', 'trial', 'came back', NULL, NULL, 0),
      STRUCT('person', 'billing_lifecycle', 'paying', 'paid', 'crm', 'payer', 1),
      STRUCT('person', 'billing_lifecycle', NULL, 'left', NULL, NULL, 2)
    ]
  ) AS `listed`
WHERE
  `state_name` IS NOT NULL;
