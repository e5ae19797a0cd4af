CREATE TABLE IF NOT EXISTS "nexus"."nexus_quarantine" (
  "entity_type" VARCHAR NOT NULL,
  "identifier_type" VARCHAR NOT NULL,
  "identifier_value" VARCHAR NOT NULL,
  "normalized_value" VARCHAR,
  "other_type" VARCHAR,
  "other_value" VARCHAR,
  "reason" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "first_run_id" VARCHAR NOT NULL,
  "since" TIMESTAMP NOT NULL
);
