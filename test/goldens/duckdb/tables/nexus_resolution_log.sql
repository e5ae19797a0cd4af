CREATE TABLE IF NOT EXISTS "nexus"."nexus_resolution_log" (
  "run_id" VARCHAR NOT NULL,
  "logged_at" TIMESTAMP NOT NULL,
  "subject" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "subject_type" VARCHAR,
  "subject_value" VARCHAR NOT NULL,
  "from_value" VARCHAR,
  "to_value" VARCHAR,
  "kind" VARCHAR NOT NULL,
  "cause" VARCHAR
);
