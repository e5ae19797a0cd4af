CREATE OR REPLACE VIEW `acme-project`.`nexus`.`fleet_records`
OPTIONS (description = 'All records of fleet in the columns of nexus_event_log: what a run reads.')
AS
SELECT
  'identifier' AS `record_kind`,
  'fleet' AS `source`,
  CAST(`event_id` AS STRING) AS `event_id`,
  CAST(`row_id` AS STRING) AS `row_id`,
  CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  CAST('device' AS STRING) AS `entity_type`,
  CAST(`identifier_type` AS STRING) AS `identifier_type`,
  CAST(`identifier_value` AS STRING) AS `identifier_value`,
  CAST(`role` AS STRING) AS `role`,
  CAST(NULL AS STRING) AS `group_identifier_type`,
  CAST(NULL AS STRING) AS `group_identifier`,
  CAST(NULL AS STRING) AS `trait_name`,
  CAST(NULL AS STRING) AS `trait_value`,
  CAST(NULL AS STRING) AS `event_name`,
  CAST(NULL AS STRING) AS `event_description`,
  CAST(NULL AS FLOAT64) AS `event_value`,
  CAST(NULL AS STRING) AS `value_unit`,
  CAST(NULL AS FLOAT64) AS `event_significance`,
  CAST(NULL AS STRING) AS `event_type`,
  CAST(NULL AS STRING) AS `source_table`,
  CAST(NULL AS TIMESTAMP) AS `synced_at`
FROM
  `acme-project`.`fleet`.`fleet_device_identifiers`;
