CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_dlt_arrivals`
OPTIONS (description = 'When the rows of stripe_dlt came in: what a run probes for work.')
AS
SELECT
  CASE
    WHEN ABS(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  1 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`address__country`,
          given.`created`,
          given.`currency`,
          given.`email`,
          given.`livemode`,
          given.`metadata__shop_domain`,
          given.`metadata__website`,
          given.`name`,
          given.`phone`,
          given.`_dlt_load_id`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_dlt`.`customer` AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  1 AS is_whole,
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
          given.`metadata__plan`,
          given.`_dlt_load_id`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_dlt`.`subscription` AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  1 AS is_whole,
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
          given.`status_transitions__paid_at`,
          given.`status_transitions__voided_at`,
          given.`status_transitions__marked_uncollectible_at`,
          given.`livemode`,
          given.`_dlt_load_id`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_dlt`.`invoice` AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  1 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`amount`,
          given.`billing_details__email`,
          given.`billing_details__name`,
          given.`billing_details__phone`,
          given.`created`,
          given.`currency`,
          given.`customer`,
          given.`description`,
          given.`failure_message`,
          given.`livemode`,
          given.`status`,
          given.`_dlt_load_id`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_dlt`.`charge` AS given
UNION ALL
SELECT
  CASE
    WHEN ABS(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64)) < 253402300800 THEN TIMESTAMP_MICROS(CAST(ROUND(SAFE_CAST(CAST(given.`_dlt_load_id` AS STRING) AS FLOAT64) * 1000000) AS INT64))
  END AS `_ingested_at`,
  1 AS is_whole,
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
          given.`_dlt_load_id`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_dlt`.`refund` AS given
