CREATE TABLE IF NOT EXISTS "nexus"."nexus_audience_intervals" (
  "audience_interval_id" VARCHAR NOT NULL,
  "audience" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "entity_id" VARCHAR NOT NULL,
  "is_held_out" BOOLEAN,
  "entered_at" TIMESTAMP NOT NULL,
  "entered_run_number" BIGINT NOT NULL,
  "exited_at" TIMESTAMP,
  "exited_run_number" BIGINT
);
