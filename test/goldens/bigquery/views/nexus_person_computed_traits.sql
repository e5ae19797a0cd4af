CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_person_computed_traits` (
  `person_id` OPTIONS (description = 'Entity id'),
  `payments_90_days` OPTIONS (description = 'count over paid as payer in 90 days'),
  `lifetime_value_eur` OPTIONS (description = 'sum in EUR'),
  `usual_event` OPTIONS (description = 'What they\'re most at'),
  `last_amount` OPTIONS (description = 'last of event_value without a unit'),
  `days_since_event` OPTIONS (description = 'days_since')
)
OPTIONS (description = 'One row per person: its computed traits, as of the last run.')
AS
SELECT
  decided.entity_id AS `person_id`,
  COUNT(
    CASE
      WHEN `counts_0` = 1 THEN 1
    END
  ) AS `payments_90_days`,
  COALESCE(
    SUM(
      CASE
        WHEN `counts_1` = 1 THEN `event_value`
      END
    ),
    0
  ) AS `lifetime_value_eur`,
  MAX(
    CASE
      WHEN `counts_2` = 1
      AND `rank_2` = 1 THEN `event_name`
    END
  ) AS `usual_event`,
  MAX(
    CASE
      WHEN `counts_3` = 1
      AND `rank_3` = 1 THEN `event_value`
    END
  ) AS `last_amount`,
  CAST(
    (
      (
        UNIX_MICROS(MAX(as_of)) - UNIX_MICROS(
          MAX(
            CASE
              WHEN `counts_4` = 1 THEN occurred_at
            END
          )
        )
      ) - MOD(
        (
          UNIX_MICROS(MAX(as_of)) - UNIX_MICROS(
            MAX(
              CASE
                WHEN `counts_4` = 1 THEN occurred_at
              END
            )
          )
        ),
        86400000000
      )
    ) / 86400000000 AS INT64
  ) AS `days_since_event`
FROM
  (
    SELECT
      `timed`.*,
      ROW_NUMBER() OVER (
        PARTITION BY
          entity_id
        ORDER BY
          `counts_2` DESC,
          `times_2` DESC,
          `latest_2` DESC,
          `event_name`
      ) AS `rank_2`,
      ROW_NUMBER() OVER (
        PARTITION BY
          entity_id
        ORDER BY
          `counts_3` DESC,
          occurred_at DESC,
          source DESC,
          event_id DESC
      ) AS `rank_3`
    FROM
      (
        SELECT
          `counted`.*,
          COUNT(*) OVER (
            PARTITION BY
              entity_id,
              `counts_2`,
              `event_name`
          ) AS `times_2`,
          MAX(occurred_at) OVER (
            PARTITION BY
              entity_id,
              `counts_2`,
              `event_name`
          ) AS `latest_2`
        FROM
          (
            SELECT
              `happened`.*,
              CASE
                WHEN event_id IS NOT NULL
                AND event_name IN ('paid')
                AND `plays_0` = 1
                AND occurred_at > TIMESTAMP_ADD(as_of, INTERVAL -7776000 SECOND) THEN 1
                ELSE 0
              END AS `counts_0`,
              CASE
                WHEN event_id IS NOT NULL
                AND value_unit = 'EUR'
                AND event_value IS NOT NULL
                AND `event_value` IS NOT NULL THEN 1
                ELSE 0
              END AS `counts_1`,
              CASE
                WHEN event_id IS NOT NULL
                AND `event_name` IS NOT NULL THEN 1
                ELSE 0
              END AS `counts_2`,
              CASE
                WHEN event_id IS NOT NULL
                AND value_unit IS NULL
                AND event_value IS NOT NULL
                AND `event_value` IS NOT NULL THEN 1
                ELSE 0
              END AS `counts_3`,
              CASE
                WHEN event_id IS NOT NULL
                AND `occurred_at` IS NOT NULL THEN 1
                ELSE 0
              END AS `counts_4`
            FROM
              (
                SELECT
                  participants.entity_id,
                  participants.`plays_0`,
                  events.`event_id`,
                  events.`source`,
                  events.`occurred_at`,
                  events.`event_name`,
                  events.`event_type`,
                  events.`event_description`,
                  events.`event_value`,
                  events.`value_unit`,
                  moment.as_of
                FROM
                  (
                    SELECT
                      map.entity_id,
                      log.source AS seen_in,
                      log.event_id AS seen_event,
                      MAX(
                        CASE
                          WHEN log.role = 'payer' THEN 1
                          ELSE 0
                        END
                      ) AS `plays_0`
                    FROM
                      `acme-project`.`nexus`.`nexus_entity_map` AS map
                      LEFT JOIN `acme-project`.`nexus`.`nexus_records` AS log ON `map`.entity_type = `log`.entity_type
                      AND `map`.identifier_type = `log`.identifier_type
                      AND `map`.identifier_value = `log`.identifier_value
                      AND log.record_kind = 'identifier'
                    WHERE
                      map.entity_type = 'person'
                      AND map.entity_id IS NOT NULL
                    GROUP BY
                      map.entity_id,
                      log.source,
                      log.event_id
                  ) AS participants
                  CROSS JOIN (
                    SELECT
                      COALESCE(
                        (
                          SELECT
                            MAX(runs.`as_of`)
                          FROM
                            `acme-project`.`nexus`.`nexus_runs` AS runs
                          WHERE
                            runs.run_id = (
                              SELECT
                                MAX(last_run.run_id)
                              FROM
                                `acme-project`.`nexus`.`nexus_watermarks` AS last_run
                            )
                        ),
                        CURRENT_TIMESTAMP()
                      ) AS as_of
                  ) AS moment
                  LEFT JOIN `acme-project`.`nexus`.`nexus_events` AS events ON events.source = participants.seen_in
                  AND events.event_id = participants.seen_event
                  AND events.occurred_at <= moment.as_of
              ) AS `happened`
          ) AS `counted`
      ) AS `timed`
  ) AS decided
GROUP BY
  decided.entity_id;
