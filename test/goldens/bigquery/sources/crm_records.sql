CREATE OR REPLACE VIEW `acme-project`.`nexus`.`crm_records`
OPTIONS (description = 'All records of crm in the columns of nexus_event_log: what a run reads.')
AS
SELECT
  'event' AS `record_kind`,
  'crm' AS `source`,
  CAST(`event_id` AS STRING) AS `event_id`,
  CAST(NULL AS STRING) AS `row_id`,
  CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  CAST(NULL AS STRING) AS `entity_type`,
  CAST(NULL AS STRING) AS `identifier_type`,
  CAST(NULL AS STRING) AS `identifier_value`,
  CAST(NULL AS STRING) AS `role`,
  CAST(NULL AS STRING) AS `group_identifier_type`,
  CAST(NULL AS STRING) AS `group_identifier`,
  CAST(NULL AS STRING) AS `trait_name`,
  CAST(NULL AS STRING) AS `trait_value`,
  CAST(`event_name` AS STRING) AS `event_name`,
  CAST(`event_description` AS STRING) AS `event_description`,
  CAST(`event_value` AS FLOAT64) AS `event_value`,
  CAST(`value_unit` AS STRING) AS `value_unit`,
  CAST(`event_significance` AS FLOAT64) AS `event_significance`,
  CAST(`event_type` AS STRING) AS `event_type`,
  CAST(`source_table` AS STRING) AS `source_table`,
  CAST(`synced_at` AS TIMESTAMP) AS `synced_at`
FROM
  `acme-project`.`raw`.`crm_events`
UNION ALL
SELECT
  'identifier' AS `record_kind`,
  'crm' AS `source`,
  CAST(`event_id` AS STRING) AS `event_id`,
  CAST(`edge_id` AS STRING) AS `row_id`,
  CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  CAST('person' AS STRING) AS `entity_type`,
  CAST(`identifier_type` AS STRING) AS `identifier_type`,
  CAST(`identifier_value` AS STRING) AS `identifier_value`,
  CAST(NULL AS STRING) AS `role`,
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
  `acme-project`.`raw`.`crm_person_identifiers`
UNION ALL
SELECT
  'trait' AS `record_kind`,
  'crm' AS `source`,
  CAST(`event_id` AS STRING) AS `event_id`,
  CAST(`row_id` AS STRING) AS `row_id`,
  CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  CAST('person' AS STRING) AS `entity_type`,
  CAST(`identifier_type` AS STRING) AS `identifier_type`,
  CAST(`identifier_value` AS STRING) AS `identifier_value`,
  CAST(NULL AS STRING) AS `role`,
  CAST(NULL AS STRING) AS `group_identifier_type`,
  CAST(NULL AS STRING) AS `group_identifier`,
  CAST(`trait_name` AS STRING) AS `trait_name`,
  CAST(`trait_value` AS STRING) AS `trait_value`,
  CAST(NULL AS STRING) AS `event_name`,
  CAST(NULL AS STRING) AS `event_description`,
  CAST(NULL AS FLOAT64) AS `event_value`,
  CAST(NULL AS STRING) AS `value_unit`,
  CAST(NULL AS FLOAT64) AS `event_significance`,
  CAST(NULL AS STRING) AS `event_type`,
  CAST(NULL AS STRING) AS `source_table`,
  CAST(NULL AS TIMESTAMP) AS `synced_at`
FROM
  `acme-project`.`raw`.`crm_contacts`
UNION ALL
SELECT
  'membership' AS `record_kind`,
  'crm' AS `source`,
  CAST(`event_id` AS STRING) AS `event_id`,
  CAST(`event_id` AS STRING) AS `row_id`,
  CAST(`occurred_at` AS TIMESTAMP) AS `occurred_at`,
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  CAST('person' AS STRING) AS `entity_type`,
  CAST(`person_identifier_type` AS STRING) AS `identifier_type`,
  CAST(`person_identifier` AS STRING) AS `identifier_value`,
  CAST(`role` AS STRING) AS `role`,
  CAST(`group_identifier_type` AS STRING) AS `group_identifier_type`,
  CAST(`group_identifier` AS STRING) AS `group_identifier`,
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
  `acme-project`.`raw`.`crm_membership_identifiers`;
