CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_event_log` (
  `record_kind` STRING NOT NULL OPTIONS (description = 'event, identifier, trait or membership'),
  `row_key` STRING NOT NULL OPTIONS (description = 'MD5 of kind, entity type, source, event_id and row_id: what a redelivery replaces'),
  `row_version` STRING NOT NULL OPTIONS (description = 'Orders the deliveries of one row_key; the greatest is kept'),
  `record_key` STRING NOT NULL OPTIONS (description = 'MD5 of the content'),
  `source` STRING NOT NULL OPTIONS (description = 'Name of the source in the config'),
  `event_id` STRING NOT NULL OPTIONS (description = 'Event that the record belongs to'),
  `row_id` STRING OPTIONS (description = 'Link group: identifiers of one event with one row_id belong to one entity'),
  `occurred_at` TIMESTAMP OPTIONS (description = 'When it happened, UTC'),
  `_ingested_at` TIMESTAMP NOT NULL OPTIONS (description = 'When the source became aware of it, UTC'),
  `entity_type` STRING OPTIONS (description = 'person, group or a custom type; memberships: person'),
  `identifier_type` STRING OPTIONS (description = 'Type of the identifier; memberships: of the person'),
  `identifier_value` STRING OPTIONS (description = 'Value as the source gave it; memberships: of the person'),
  `role` STRING OPTIONS (description = 'Part that the entity plays: sender, attendee, customer; memberships: in the group'),
  `group_identifier_type` STRING OPTIONS (description = 'Memberships: type of the identifier of the group'),
  `group_identifier` STRING OPTIONS (description = 'Memberships: value of it, as the source gave it'),
  `trait_name` STRING OPTIONS (description = 'Traits: name'),
  `trait_value` STRING OPTIONS (description = 'Traits: value'),
  `event_name` STRING OPTIONS (description = 'Events: what happened, in words that rules match'),
  `event_description` STRING OPTIONS (description = 'Events: one line for people'),
  `event_value` FLOAT64 OPTIONS (description = 'Events: amount'),
  `value_unit` STRING OPTIONS (description = 'Events: unit of the amount, such as USD'),
  `event_significance` FLOAT64 OPTIONS (description = 'Events: how much it matters, as the source says'),
  `event_type` STRING OPTIONS (description = 'Events: kind of event'),
  `source_table` STRING OPTIONS (description = 'Table of the source: of events, and of all that a mapping gives'),
  `synced_at` TIMESTAMP OPTIONS (description = 'Events: when the loader copied it, UTC'),
  `run_id` STRING NOT NULL OPTIONS (description = 'Run that loaded it')
)
PARTITION BY TIMESTAMP_TRUNC(`_ingested_at`, MONTH)
CLUSTER BY `record_kind`, `row_key`
OPTIONS (description = 'Every record that sources gave, one row per record, newest delivery only.', expiration_timestamp = NULL, partition_expiration_days = NULL);
