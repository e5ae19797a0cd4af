CREATE OR REPLACE VIEW "nexus"."nexus_records"
AS
SELECT
  log."record_kind" AS "record_kind",
  log."row_key" AS "row_key",
  log."row_version" AS "row_version",
  log."record_key" AS "record_key",
  log."source" AS "source",
  log."event_id" AS "event_id",
  log."row_id" AS "row_id",
  log."occurred_at" AS "occurred_at",
  log."_ingested_at" AS "_ingested_at",
  log."entity_type" AS "entity_type",
  log."identifier_type" AS "identifier_type",
  log."identifier_value" AS "identifier_value",
  log."role" AS "role",
  log."group_identifier_type" AS "group_identifier_type",
  log."group_identifier" AS "group_identifier",
  log."trait_name" AS "trait_name",
  log."trait_value" AS "trait_value",
  log."event_name" AS "event_name",
  log."event_description" AS "event_description",
  log."event_value" AS "event_value",
  log."value_unit" AS "value_unit",
  log."event_significance" AS "event_significance",
  log."event_type" AS "event_type",
  log."source_table" AS "source_table",
  log."synced_at" AS "synced_at",
  log."run_id" AS "run_id"
FROM
  "nexus"."nexus_event_log" AS log
  LEFT JOIN (
    SELECT DISTINCT
      source,
      event_id,
      row_id
    FROM
      (
        SELECT
          source,
          event_id,
          CASE
            WHEN MIN(
              CASE
                WHEN row_id IS NULL THEN 0
                ELSE 1
              END
            ) OVER (
              PARTITION BY
                source,
                event_id
            ) = 1 THEN row_id
          END AS row_id
        FROM
          "nexus"."nexus_overrides_read" AS overrides
        WHERE
          kind = 'retract'
      ) AS taken_back
  ) AS retracted ON "retracted".source = "log".source
  AND "retracted".event_id = "log".event_id
  AND (
    "retracted".row_id IS NULL
    OR "retracted".row_id = "log".row_id
  )
WHERE
  retracted.event_id IS NULL;
