CREATE OR REPLACE VIEW `acme-project`.`nexus`.`crm_arrivals`
OPTIONS (description = 'When the rows of crm came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`event_id`,
          given.`occurred_at`,
          given.`event_name`,
          given.`event_description`,
          given.`event_value`,
          given.`value_unit`,
          given.`event_significance`,
          given.`event_type`,
          given.`source_table`,
          given.`synced_at`,
          given.`_ingested_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-project`.`raw`.`crm_events` AS given
UNION ALL
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`event_id`,
          given.`edge_id`,
          given.`identifier_type`,
          given.`identifier_value`,
          given.`occurred_at`,
          given.`_ingested_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-project`.`raw`.`crm_person_identifiers` AS given
UNION ALL
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`event_id`,
          given.`row_id`,
          given.`identifier_type`,
          given.`identifier_value`,
          given.`trait_name`,
          given.`trait_value`,
          given.`occurred_at`,
          given.`_ingested_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-project`.`raw`.`crm_contacts` AS given
UNION ALL
SELECT
  CAST(given.`_ingested_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`event_id`,
          given.`occurred_at`,
          given.`person_identifier`,
          given.`person_identifier_type`,
          given.`group_identifier`,
          given.`group_identifier_type`,
          given.`role`,
          given.`_ingested_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-project`.`raw`.`crm_membership_identifiers` AS given;
