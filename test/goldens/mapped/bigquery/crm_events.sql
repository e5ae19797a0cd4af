CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_events`
OPTIONS (description = 'events under the naming convention.')
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
  (
    SELECT
      `event_id` AS `event_id`,
      `occurred_at` AS `occurred_at`,
      `event_name` AS `event_name`,
      `event_description` AS `event_description`,
      `event_value` AS `event_value`,
      `value_unit` AS `value_unit`,
      `event_significance` AS `event_significance`,
      `event_type` AS `event_type`,
      `source` AS `source`,
      `source_table` AS `source_table`,
      `synced_at` AS `synced_at`,
      `_ingested_at` AS `_ingested_at`
    FROM
      `acme-data`.`nexus`.`crm_intermediate_deals` AS records
    WHERE
      record_kind = 'event'
      AND is_deleted = 0
  ) AS contributed
