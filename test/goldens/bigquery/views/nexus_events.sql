CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_events` (
  `event_id` OPTIONS (description = 'Event that the record belongs to'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `event_name` OPTIONS (description = 'what happened, in words that rules match'),
  `event_description` OPTIONS (description = 'one line for people'),
  `event_value` OPTIONS (description = 'amount'),
  `value_unit` OPTIONS (description = 'unit of the amount, such as USD'),
  `event_significance` OPTIONS (description = 'how much it matters, as the source says'),
  `event_type` OPTIONS (description = 'kind of event'),
  `source` OPTIONS (description = 'Name of the source in the config'),
  `source_table` OPTIONS (description = 'Table of the source: of events, and of all that a mapping gives'),
  `synced_at` OPTIONS (description = 'when the loader copied it, UTC'),
  `_ingested_at` OPTIONS (description = 'When the source became aware of it, UTC')
)
OPTIONS (description = 'What happened, one row per event.')
AS
SELECT
  `event_id`,
  `occurred_at`,
  `event_name`,
  `event_description`,
  `event_value`,
  `value_unit`,
  `event_significance`,
  `event_type`,
  `source`,
  `source_table`,
  `synced_at`,
  `_ingested_at`
FROM
  `acme-project`.`nexus`.`nexus_records`
WHERE
  record_kind = 'event';
