CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_DEVICE_COMPUTED_TRAITS" (
  "DEVICE_ID" COMMENT 'Entity id',
  "EVENT_NAMES" COMMENT 'distinct of event_name'
)
COPY GRANTS
COMMENT = 'One row per device: its computed traits, as of the last run.'
AS
SELECT
  decided.entity_id AS "DEVICE_ID",
  COUNT(
    DISTINCT CASE
      WHEN "COUNTS_0" = 1 THEN "EVENT_NAME"
    END
  ) AS "EVENT_NAMES"
FROM
  (
    SELECT
      "HAPPENED".*,
      CASE
        WHEN event_id IS NOT NULL
        AND "EVENT_NAME" IS NOT NULL THEN 1
        ELSE 0
      END AS "COUNTS_0"
    FROM
      (
        SELECT
          participants.entity_id,
          events."EVENT_ID",
          events."SOURCE",
          events."OCCURRED_AT",
          events."EVENT_NAME",
          events."EVENT_TYPE",
          events."EVENT_DESCRIPTION",
          events."EVENT_VALUE",
          events."VALUE_UNIT",
          moment.as_of
        FROM
          (
            SELECT
              map.entity_id,
              log.source AS seen_in,
              log.event_id AS seen_event
            FROM
              "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map
              LEFT JOIN "ACME"."NEXUS"."NEXUS_RECORDS" AS log ON "MAP".entity_type = "LOG".entity_type
              AND "MAP".identifier_type = "LOG".identifier_type
              AND "MAP".identifier_value = "LOG".identifier_value
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
                    MAX(runs."AS_OF")
                  FROM
                    "ACME"."NEXUS"."NEXUS_RUNS" AS runs
                  WHERE
                    runs.run_id = (
                      SELECT
                        MAX(last_run.run_id)
                      FROM
                        "ACME"."NEXUS"."NEXUS_WATERMARKS" AS last_run
                    )
                ),
                CAST(SYSDATE() AS TIMESTAMP_NTZ(6))
              ) AS as_of
          ) AS moment
          LEFT JOIN "ACME"."NEXUS"."NEXUS_EVENTS" AS events ON events.source = participants.seen_in
          AND events.event_id = participants.seen_event
          AND events.occurred_at <= moment.as_of
      ) AS "HAPPENED"
  ) AS decided
GROUP BY
  decided.entity_id;
