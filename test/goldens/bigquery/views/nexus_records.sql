CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_records` (
  `record_kind` OPTIONS (description = 'event, identifier, trait or membership'),
  `row_key` OPTIONS (description = 'MD5 of kind, entity type, source, event_id and row_id: what a redelivery replaces'),
  `row_version` OPTIONS (description = 'Orders the deliveries of one row_key; the greatest is kept'),
  `record_key` OPTIONS (description = 'MD5 of the content'),
  `source` OPTIONS (description = 'Name of the source in the config'),
  `event_id` OPTIONS (description = 'Event that the record belongs to'),
  `row_id` OPTIONS (description = 'Link group: identifiers of one event with one row_id belong to one entity'),
  `occurred_at` OPTIONS (description = 'When it happened, UTC'),
  `_ingested_at` OPTIONS (description = 'When the source became aware of it, UTC'),
  `entity_type` OPTIONS (description = 'person, group or a custom type; memberships: person'),
  `identifier_type` OPTIONS (description = 'Type of the identifier; memberships: of the person'),
  `identifier_value` OPTIONS (description = 'Value as the source gave it; memberships: of the person'),
  `role` OPTIONS (description = 'Part that the entity plays: sender, attendee, customer; memberships: in the group'),
  `group_identifier_type` OPTIONS (description = 'Memberships: type of the identifier of the group'),
  `group_identifier` OPTIONS (description = 'Memberships: value of it, as the source gave it'),
  `trait_name` OPTIONS (description = 'Traits: name'),
  `trait_value` OPTIONS (description = 'Traits: value'),
  `event_name` OPTIONS (description = 'Events: what happened, in words that rules match'),
  `event_description` OPTIONS (description = 'Events: one line for people'),
  `event_value` OPTIONS (description = 'Events: amount'),
  `value_unit` OPTIONS (description = 'Events: unit of the amount, such as USD'),
  `event_significance` OPTIONS (description = 'Events: how much it matters, as the source says'),
  `event_type` OPTIONS (description = 'Events: kind of event'),
  `source_table` OPTIONS (description = 'Table of the source: of events, and of all that a mapping gives'),
  `synced_at` OPTIONS (description = 'Events: when the loader copied it, UTC'),
  `run_id` OPTIONS (description = 'Run that loaded it')
)
OPTIONS (description = 'nexus_event_log without the rows that overrides retract.')
AS
SELECT
  log.`record_kind` AS `record_kind`,
  log.`row_key` AS `row_key`,
  log.`row_version` AS `row_version`,
  log.`record_key` AS `record_key`,
  log.`source` AS `source`,
  log.`event_id` AS `event_id`,
  log.`row_id` AS `row_id`,
  log.`occurred_at` AS `occurred_at`,
  log.`_ingested_at` AS `_ingested_at`,
  log.`entity_type` AS `entity_type`,
  log.`identifier_type` AS `identifier_type`,
  log.`identifier_value` AS `identifier_value`,
  log.`role` AS `role`,
  log.`group_identifier_type` AS `group_identifier_type`,
  log.`group_identifier` AS `group_identifier`,
  log.`trait_name` AS `trait_name`,
  log.`trait_value` AS `trait_value`,
  log.`event_name` AS `event_name`,
  log.`event_description` AS `event_description`,
  log.`event_value` AS `event_value`,
  log.`value_unit` AS `value_unit`,
  log.`event_significance` AS `event_significance`,
  log.`event_type` AS `event_type`,
  log.`source_table` AS `source_table`,
  log.`synced_at` AS `synced_at`,
  log.`run_id` AS `run_id`
FROM
  `acme-project`.`nexus`.`nexus_event_log` AS log
  LEFT JOIN (
    SELECT DISTINCT
      source,
      event_id,
      row_id
    FROM
      (
        SELECT
          source,
          event_id,
          CASE
            WHEN MIN(
              CASE
                WHEN row_id IS NULL THEN 0
                ELSE 1
              END
            ) OVER (
              PARTITION BY
                source,
                event_id
            ) = 1 THEN row_id
          END AS row_id
        FROM
          `acme-project`.`nexus`.`nexus_overrides_read` AS overrides
        WHERE
          kind = 'retract'
      ) AS taken_back
  ) AS retracted ON `retracted`.source = `log`.source
  AND `retracted`.event_id = `log`.event_id
  AND (
    `retracted`.row_id IS NULL
    OR `retracted`.row_id = `log`.row_id
  )
WHERE
  retracted.event_id IS NULL;
