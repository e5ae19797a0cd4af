CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_stitch_arrivals`
OPTIONS (description = 'When the rows of stripe_stitch came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`created`,
          given.`currency`,
          given.`email`,
          given.`livemode`,
          given.`name`,
          given.`phone`,
          given.`_sdc_batched_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_stitch`.`customers` AS given
UNION ALL
SELECT
  CAST(given.`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`customer`,
          given.`status`,
          given.`created`,
          given.`trial_start`,
          given.`canceled_at`,
          given.`ended_at`,
          given.`livemode`,
          given.`_sdc_batched_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_stitch`.`subscriptions` AS given
UNION ALL
SELECT
  CAST(given.`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`number`,
          given.`customer`,
          given.`status`,
          given.`currency`,
          given.`amount_due`,
          given.`amount_paid`,
          given.`created`,
          given.`livemode`,
          given.`_sdc_batched_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_stitch`.`invoices` AS given
UNION ALL
SELECT
  CAST(given.`_sdc_batched_at` AS TIMESTAMP) AS `_ingested_at`,
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
          given.`_sdc_batched_at`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_stitch`.`charges` AS given
