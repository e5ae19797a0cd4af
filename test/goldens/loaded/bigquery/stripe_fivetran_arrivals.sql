CREATE OR REPLACE VIEW `acme-data`.`nexus`.`stripe_fivetran_arrivals`
OPTIONS (description = 'When the rows of stripe_fivetran came in: what a run probes for work.')
AS
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`is_deleted`,
          given.`id`,
          given.`address_country`,
          given.`created`,
          given.`currency`,
          given.`email`,
          given.`livemode`,
          given.`name`,
          given.`phone`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`customer` AS given
UNION ALL
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`_fivetran_active`,
          given.`id`,
          given.`customer_id`,
          given.`status`,
          given.`created`,
          given.`trial_start`,
          given.`canceled_at`,
          given.`ended_at`,
          given.`livemode`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`subscription_history` AS given
UNION ALL
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`is_deleted`,
          given.`id`,
          given.`number`,
          given.`customer_id`,
          given.`status`,
          given.`currency`,
          given.`amount_due`,
          given.`amount_paid`,
          given.`created`,
          given.`status_transitions_paid_at`,
          given.`status_transitions_voided_at`,
          given.`status_transitions_marked_uncollectible_at`,
          given.`livemode`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`invoice` AS given
UNION ALL
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`amount`,
          given.`billing_detail_email`,
          given.`billing_detail_name`,
          given.`billing_detail_phone`,
          given.`created`,
          given.`currency`,
          given.`customer_id`,
          given.`description`,
          given.`failure_message`,
          given.`livemode`,
          given.`status`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`charge` AS given
UNION ALL
SELECT
  CAST(given.`_fivetran_synced` AS TIMESTAMP) AS `_ingested_at`,
  0 AS is_whole,
  MOD(
    FARM_FINGERPRINT(
      TO_JSON_STRING(
        STRUCT(
          given.`id`,
          given.`amount`,
          given.`charge_id`,
          given.`created`,
          given.`currency`,
          given.`reason`,
          given.`status`,
          given.`_fivetran_synced`
        )
      )
    ),
    4294967296
  ) AS row_print
FROM
  `acme-data`.`raw_fivetran`.`refund` AS given
