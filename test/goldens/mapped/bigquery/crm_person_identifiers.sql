CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_person_identifiers`
OPTIONS (description = 'person identifiers under the naming convention.')
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
  (
    SELECT
      `event_id` AS `event_id`,
      `row_id` AS `row_id`,
      `identifier_type` AS `identifier_type`,
      `identifier_value` AS `identifier_value`,
      `role` AS `role`,
      `source` AS `source`,
      `occurred_at` AS `occurred_at`,
      `_ingested_at` AS `_ingested_at`
    FROM
      `acme-data`.`nexus`.`crm_intermediate_deals` AS records
    WHERE
      record_kind = 'identifier'
      AND entity_type = 'person'
      AND is_deleted = 0
  ) AS contributed
UNION ALL
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
  (
    SELECT
      `event_id` AS `event_id`,
      `row_id` AS `row_id`,
      `identifier_type` AS `identifier_type`,
      `identifier_value` AS `identifier_value`,
      `role` AS `role`,
      `source` AS `source`,
      `occurred_at` AS `occurred_at`,
      `_ingested_at` AS `_ingested_at`
    FROM
      `acme-data`.`nexus`.`crm_intermediate_members` AS records
    WHERE
      record_kind = 'identifier'
      AND entity_type = 'person'
      AND is_deleted = 0
  ) AS contributed
