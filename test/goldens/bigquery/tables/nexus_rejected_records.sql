CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_rejected_records` (
  `rejected_key` STRING NOT NULL OPTIONS (description = 'MD5 of the record and its fault'),
  `source` STRING NOT NULL OPTIONS (description = 'Name of the source, or of the state, in the config'),
  `relation` STRING NOT NULL OPTIONS (description = 'Table, view or file that it is in'),
  `record_kind` STRING NOT NULL OPTIONS (description = 'event, identifier, trait or membership; state for a row of the relation of one'),
  `entity_type` STRING OPTIONS (description = 'person, group or a custom type; memberships: person'),
  `event_id` STRING OPTIONS (description = 'Its own key: event that it belongs to'),
  `row_id` STRING OPTIONS (description = 'Its own key: link group'),
  `column_name` STRING NOT NULL OPTIONS (description = 'Column that cannot be loaded, as the relation calls it'),
  `value` STRING OPTIONS (description = 'What is in that column, its first 200 characters; null where it is too long a text'),
  `reason` STRING NOT NULL OPTIONS (description = 'What is wrong with it'),
  `_ingested_at` TIMESTAMP OPTIONS (description = 'When the source says that it became aware of it, UTC'),
  `raw_table` STRING OPTIONS (description = 'Adapters: raw table that it comes from'),
  `raw_key` STRING OPTIONS (description = 'Adapters: its key there, such as the id that Stripe gave it; the first 200 characters'),
  `row_key` STRING OPTIONS (description = 'What a delivery that can be loaded replaces; null where the record has no key'),
  `first_run_id` STRING NOT NULL OPTIONS (description = 'Run that set it aside'),
  `first_seen_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC'),
  `last_run_id` STRING NOT NULL OPTIONS (description = 'Last run that read it'),
  `last_seen_at` TIMESTAMP NOT NULL OPTIONS (description = 'Start of that run, UTC')
)
OPTIONS (description = 'Records that cannot be loaded, each with the column that is the reason. They leave when the source corrects them.', expiration_timestamp = NULL);
