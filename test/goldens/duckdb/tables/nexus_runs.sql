CREATE TABLE IF NOT EXISTS "nexus"."nexus_runs" (
  "run_id" VARCHAR NOT NULL,
  "run_number" BIGINT,
  "status" VARCHAR NOT NULL,
  "started_at" TIMESTAMP NOT NULL,
  "as_of" TIMESTAMP,
  "states_print" BIGINT,
  "finished_at" TIMESTAMP,
  "version" VARCHAR NOT NULL,
  "key_function" VARCHAR NOT NULL,
  "key_salt" BIGINT,
  "rules_hash" VARCHAR NOT NULL,
  "summary" VARCHAR,
  "quality" VARCHAR,
  "steps" VARCHAR,
  "error" VARCHAR
);
