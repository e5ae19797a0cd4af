CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_group_traits` (
  `event_id` OPTIONS (description = 'Event that the record belongs to'),
  `row_id` OPTIONS (description = 'Link group: identifiers of one event with one row_id belong to one entity'),
  `identifier_type` OPTIONS (description = 'Type of the identifier'),
  `identifier_value` OPTIONS (description = 'Value as the source gave it'),
  `trait_name` OPTIONS (description = 'name'),
  `trait_value` OPTIONS (description = 'value'),
  `source` OPTIONS (description = 'Name of the source in the config'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `_ingested_at` OPTIONS (description = 'When the source became aware of it, UTC')
)
OPTIONS (description = 'Traits of type group.')
AS
SELECT
  `event_id`,
  `row_id`,
  `identifier_type`,
  `identifier_value`,
  `trait_name`,
  `trait_value`,
  `source`,
  `occurred_at`,
  `_ingested_at`
FROM
  `acme-project`.`nexus`.`nexus_records`
WHERE
  record_kind = 'trait'
  AND entity_type = 'group';
