CREATE TABLE IF NOT EXISTS "nexus"."nexus_lock" (
  "lock_name" VARCHAR NOT NULL,
  "run_id" VARCHAR,
  "taken_by" VARCHAR,
  "acquired_at" TIMESTAMP,
  "kept_at" TIMESTAMP,
  "expires_at" TIMESTAMP
);
