CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_resolved_device_traits` (
  `device_id` OPTIONS (description = 'Entity id'),
  `trait_name` OPTIONS (description = 'Trait'),
  `trait_value` OPTIONS (description = 'Winning value'),
  `source` OPTIONS (description = 'Source of the winning row'),
  `event_id` OPTIONS (description = 'Event of the winning row'),
  `occurred_at` OPTIONS (description = 'When the winning row happened, UTC')
)
OPTIONS (description = 'Winning traits of each device.')
AS
SELECT
  entity_id AS `device_id`,
  `trait_name`,
  `trait_value`,
  `source`,
  `event_id`,
  `occurred_at`
FROM
  `acme-project`.`nexus`.`nexus_traits`
WHERE
  entity_type = 'device';
