CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_device_identifiers_edges` (
  `source` OPTIONS (description = 'Source of the row'),
  `event_id` OPTIONS (description = 'Event of the row'),
  `row_id` OPTIONS (description = 'Link group'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `identifier_type_a` OPTIONS (description = 'Hub of the row: type'),
  `identifier_value_a` OPTIONS (description = 'Hub of the row: normalised value'),
  `identifier_type_b` OPTIONS (description = 'Other identifier: type'),
  `identifier_value_b` OPTIONS (description = 'Other identifier: normalised value')
)
OPTIONS (description = 'nexus_identifier_edges of type device.')
AS
SELECT
  `source`,
  `event_id`,
  `row_id`,
  `occurred_at`,
  `identifier_type_a`,
  `identifier_value_a`,
  `identifier_type_b`,
  `identifier_value_b`
FROM
  `acme-project`.`nexus`.`nexus_identifier_edges`
WHERE
  entity_type = 'device';
