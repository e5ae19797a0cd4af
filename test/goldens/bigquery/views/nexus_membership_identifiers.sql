CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_membership_identifiers` (
  `event_id` OPTIONS (description = 'Event that the record belongs to'),
  `row_id` OPTIONS (description = 'Link group: identifiers of one event with one row_id belong to one entity'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `person_identifier` OPTIONS (description = 'Value as the source gave it'),
  `person_identifier_type` OPTIONS (description = 'Type of the identifier'),
  `group_identifier` OPTIONS (description = 'value of it, as the source gave it'),
  `group_identifier_type` OPTIONS (description = 'type of the identifier of the group'),
  `role` OPTIONS (description = 'Part that the entity plays: sender, attendee, customer'),
  `source` OPTIONS (description = 'Name of the source in the config'),
  `_ingested_at` OPTIONS (description = 'When the source became aware of it, UTC')
)
OPTIONS (description = 'Who belongs to which group, as sources said it.')
AS
SELECT
  `event_id` AS `event_id`,
  `row_id` AS `row_id`,
  `occurred_at` AS `occurred_at`,
  `identifier_value` AS `person_identifier`,
  `identifier_type` AS `person_identifier_type`,
  `group_identifier` AS `group_identifier`,
  `group_identifier_type` AS `group_identifier_type`,
  `role` AS `role`,
  `source` AS `source`,
  `_ingested_at` AS `_ingested_at`
FROM
  `acme-project`.`nexus`.`nexus_records`
WHERE
  record_kind = 'membership';
