CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_PERSON_COMPUTED_TRAITS" (
  "PERSON_ID" COMMENT 'Entity id',
  "PAYMENTS_90_DAYS" COMMENT 'count over paid as payer in 90 days',
  "LIFETIME_VALUE_EUR" COMMENT 'sum in EUR',
  "USUAL_EVENT" COMMENT 'What they''re most at',
  "LAST_AMOUNT" COMMENT 'last of event_value without a unit',
  "DAYS_SINCE_EVENT" COMMENT 'days_since'
)
COPY GRANTS
COMMENT = 'One row per person: its computed traits, as of the last run.'
AS
SELECT
  decided.entity_id AS "PERSON_ID",
  COUNT(
    CASE
      WHEN "COUNTS_0" = 1 THEN 1
    END
  ) AS "PAYMENTS_90_DAYS",
  COALESCE(
    SUM(
      CASE
        WHEN "COUNTS_1" = 1 THEN "EVENT_VALUE"
      END
    ),
    0
  ) AS "LIFETIME_VALUE_EUR",
  MAX(
    CASE
      WHEN "COUNTS_2" = 1
      AND "RANK_2" = 1 THEN "EVENT_NAME"
    END
  ) AS "USUAL_EVENT",
  MAX(
    CASE
      WHEN "COUNTS_3" = 1
      AND "RANK_3" = 1 THEN "EVENT_VALUE"
    END
  ) AS "LAST_AMOUNT",
  CAST(
    (
      (
        DATE_PART(EPOCH_MICROSECOND, MAX(as_of)) - DATE_PART(
          EPOCH_MICROSECOND,
          MAX(
            CASE
              WHEN "COUNTS_4" = 1 THEN occurred_at
            END
          )
        )
      ) - MOD(
        (
          DATE_PART(EPOCH_MICROSECOND, MAX(as_of)) - DATE_PART(
            EPOCH_MICROSECOND,
            MAX(
              CASE
                WHEN "COUNTS_4" = 1 THEN occurred_at
              END
            )
          )
        ),
        86400000000
      )
    ) / 86400000000 AS NUMBER(38, 0)
  ) AS "DAYS_SINCE_EVENT"
FROM
  (
    SELECT
      "TIMED".*,
      ROW_NUMBER() OVER (
        PARTITION BY
          entity_id
        ORDER BY
          "COUNTS_2" DESC,
          "TIMES_2" DESC,
          "LATEST_2" DESC,
          "EVENT_NAME"
      ) AS "RANK_2",
      ROW_NUMBER() OVER (
        PARTITION BY
          entity_id
        ORDER BY
          "COUNTS_3" DESC,
          occurred_at DESC,
          source DESC,
          event_id DESC
      ) AS "RANK_3"
    FROM
      (
        SELECT
          "COUNTED".*,
          COUNT(*) OVER (
            PARTITION BY
              entity_id,
              "COUNTS_2",
              "EVENT_NAME"
          ) AS "TIMES_2",
          MAX(occurred_at) OVER (
            PARTITION BY
              entity_id,
              "COUNTS_2",
              "EVENT_NAME"
          ) AS "LATEST_2"
        FROM
          (
            SELECT
              "HAPPENED".*,
              CASE
                WHEN event_id IS NOT NULL
                AND event_name IN ('paid')
                AND "PLAYS_0" = 1
                AND occurred_at > DATEADD(SECOND, -7776000, as_of) THEN 1
                ELSE 0
              END AS "COUNTS_0",
              CASE
                WHEN event_id IS NOT NULL
                AND value_unit = 'EUR'
                AND event_value IS NOT NULL
                AND "EVENT_VALUE" IS NOT NULL THEN 1
                ELSE 0
              END AS "COUNTS_1",
              CASE
                WHEN event_id IS NOT NULL
                AND "EVENT_NAME" IS NOT NULL THEN 1
                ELSE 0
              END AS "COUNTS_2",
              CASE
                WHEN event_id IS NOT NULL
                AND value_unit IS NULL
                AND event_value IS NOT NULL
                AND "EVENT_VALUE" IS NOT NULL THEN 1
                ELSE 0
              END AS "COUNTS_3",
              CASE
                WHEN event_id IS NOT NULL
                AND "OCCURRED_AT" IS NOT NULL THEN 1
                ELSE 0
              END AS "COUNTS_4"
            FROM
              (
                SELECT
                  participants.entity_id,
                  participants."PLAYS_0",
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
                      log.event_id AS seen_event,
                      MAX(
                        CASE
                          WHEN log.role = 'payer' THEN 1
                          ELSE 0
                        END
                      ) AS "PLAYS_0"
                    FROM
                      "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map
                      LEFT JOIN "ACME"."NEXUS"."NEXUS_RECORDS" AS log ON "MAP".entity_type = "LOG".entity_type
                      AND "MAP".identifier_type = "LOG".identifier_type
                      AND "MAP".identifier_value = "LOG".identifier_value
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
          ) AS "COUNTED"
      ) AS "TIMED"
  ) AS decided
GROUP BY
  decided.entity_id;
