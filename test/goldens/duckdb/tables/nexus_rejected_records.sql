CREATE TABLE IF NOT EXISTS "nexus"."nexus_rejected_records" (
  "rejected_key" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "relation" VARCHAR NOT NULL,
  "record_kind" VARCHAR NOT NULL,
  "entity_type" VARCHAR,
  "event_id" VARCHAR,
  "row_id" VARCHAR,
  "column_name" VARCHAR NOT NULL,
  "value" VARCHAR,
  "reason" VARCHAR NOT NULL,
  "_ingested_at" TIMESTAMP,
  "row_key" VARCHAR,
  "first_run_id" VARCHAR NOT NULL,
  "first_seen_at" TIMESTAMP NOT NULL,
  "last_run_id" VARCHAR NOT NULL,
  "last_seen_at" TIMESTAMP NOT NULL
);
