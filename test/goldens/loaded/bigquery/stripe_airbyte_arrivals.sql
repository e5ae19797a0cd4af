CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_airbyte_arrivals`
OPTIONS (description = 'When the rows of stripe_airbyte came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`is_deleted`,
          given.`id`,
          given.`created`,
          given.`currency`,
          given.`email`,
          given.`livemode`,
          given.`name`,
          given.`phone`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`customers` AS given
UNION ALL
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`is_deleted`,
          given.`id`,
          given.`customer`,
          given.`status`,
          given.`created`,
          given.`trial_start`,
          given.`canceled_at`,
          given.`ended_at`,
          given.`livemode`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`subscriptions` AS given
UNION ALL
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`is_deleted`,
          given.`id`,
          given.`number`,
          given.`customer`,
          given.`status`,
          given.`currency`,
          given.`amount_due`,
          given.`amount_paid`,
          given.`created`,
          given.`livemode`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`invoices` AS given
UNION ALL
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`amount`,
          given.`created`,
          given.`currency`,
          given.`customer`,
          given.`description`,
          given.`failure_message`,
          given.`livemode`,
          given.`status`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`charges` AS given
UNION ALL
SELECT
  CAST(given.`_airbyte_extracted_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`amount`,
          given.`charge`,
          given.`created`,
          given.`currency`,
          given.`reason`,
          given.`status`,
          given.`_airbyte_extracted_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_airbyte`.`refunds` AS given
