CREATE TABLE IF NOT EXISTS "nexus"."nexus_traits" (
  "entity_id" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "trait_name" VARCHAR NOT NULL,
  "trait_value" VARCHAR NOT NULL,
  "survivorship" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "event_id" VARCHAR NOT NULL,
  "row_id" VARCHAR,
  "occurred_at" TIMESTAMP,
  "entity_bucket" BIGINT NOT NULL,
  "run_id" VARCHAR NOT NULL
);
