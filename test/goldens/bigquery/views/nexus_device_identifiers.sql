CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_device_identifiers` (
  `event_id` OPTIONS (description = 'Event that the record belongs to'),
  `row_id` OPTIONS (description = 'Link group: identifiers of one event with one row_id belong to one entity'),
  `identifier_type` OPTIONS (description = 'Type of the identifier'),
  `identifier_value` OPTIONS (description = 'Value as the source gave it'),
  `role` OPTIONS (description = 'Part that the entity plays: sender, attendee, customer'),
  `source` OPTIONS (description = 'Name of the source in the config'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `_ingested_at` OPTIONS (description = 'When the source became aware of it, UTC')
)
OPTIONS (description = 'Identifiers of type device.')
AS
SELECT
  `event_id`,
  `row_id`,
  `identifier_type`,
  `identifier_value`,
  `role`,
  `source`,
  `occurred_at`,
  `_ingested_at`
FROM
  `acme-project`.`nexus`.`nexus_records`
WHERE
  record_kind = 'identifier'
  AND entity_type = 'device';
