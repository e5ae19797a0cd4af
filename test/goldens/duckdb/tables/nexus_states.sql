CREATE TABLE IF NOT EXISTS "nexus"."nexus_states" (
  "state_id" VARCHAR NOT NULL,
  "entity_id" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "state_name" VARCHAR NOT NULL,
  "state_value" VARCHAR NOT NULL,
  "state_entered_at" TIMESTAMP NOT NULL,
  "state_exited_at" TIMESTAMP,
  "is_current" BOOLEAN,
  "trigger_event_id" VARCHAR,
  "state_number" DOUBLE,
  "state_unit" VARCHAR,
  "entity_bucket" BIGINT NOT NULL,
  "run_id" VARCHAR NOT NULL
);
