CREATE OR REPLACE VIEW "nexus"."nexus_events"
AS
SELECT
  "event_id",
  "occurred_at",
  "event_name",
  "event_description",
  "event_value",
  "value_unit",
  "event_significance",
  "event_type",
  "source",
  "source_table",
  "synced_at",
  "_ingested_at"
FROM
  "nexus"."nexus_records"
WHERE
  record_kind = 'event';
