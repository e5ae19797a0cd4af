CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_device_computed_traits` (
  `device_id` OPTIONS (description = 'Entity id'),
  `event_names` OPTIONS (description = 'distinct of event_name')
)
OPTIONS (description = 'One row per device: its computed traits, as of the last run.')
AS
SELECT
  decided.entity_id AS `device_id`,
  COUNT(
    DISTINCT CASE
      WHEN `counts_0` = 1 THEN `event_name`
    END
  ) AS `event_names`
FROM
  (
    SELECT
      `happened`.*,
      CASE
        WHEN event_id IS NOT NULL
        AND `event_name` IS NOT NULL THEN 1
        ELSE 0
      END AS `counts_0`
    FROM
      (
        SELECT
          participants.entity_id,
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
              log.event_id AS seen_event
            FROM
              `acme-project`.`nexus`.`nexus_entity_map` AS map
              LEFT JOIN `acme-project`.`nexus`.`nexus_records` AS log ON `map`.entity_type = `log`.entity_type
              AND `map`.identifier_type = `log`.identifier_type
              AND `map`.identifier_value = `log`.identifier_value
              AND log.record_kind = 'identifier'
            WHERE
              map.entity_type = 'device'
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
  ) AS decided
GROUP BY
  decided.entity_id;
