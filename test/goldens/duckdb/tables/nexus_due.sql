CREATE TABLE IF NOT EXISTS "nexus"."nexus_due" (
  "entity_id" VARCHAR NOT NULL,
  "due_at" TIMESTAMP NOT NULL,
  "run_id" VARCHAR NOT NULL
);
