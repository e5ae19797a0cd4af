CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_resolved_group_traits` (
  `group_id` OPTIONS (description = 'Entity id'),
  `trait_name` OPTIONS (description = 'Trait'),
  `trait_value` OPTIONS (description = 'Winning value'),
  `source` OPTIONS (description = 'Source of the winning row'),
  `event_id` OPTIONS (description = 'Event of the winning row'),
  `occurred_at` OPTIONS (description = 'When the winning row happened, UTC')
)
OPTIONS (description = 'Winning traits of each group.')
AS
SELECT
  entity_id AS `group_id`,
  `trait_name`,
  `trait_value`,
  `source`,
  `event_id`,
  `occurred_at`
FROM
  `acme-project`.`nexus`.`nexus_traits`
WHERE
  entity_type = 'group';
