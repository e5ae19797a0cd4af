CREATE TABLE IF NOT EXISTS "nexus"."nexus_overrides" (
  "override_id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "entity_type" VARCHAR,
  "identifier_type_a" VARCHAR,
  "identifier_value_a" VARCHAR,
  "identifier_type_b" VARCHAR,
  "identifier_value_b" VARCHAR,
  "entity_id" VARCHAR,
  "source" VARCHAR,
  "event_id" VARCHAR,
  "row_id" VARCHAR,
  "created_at" TIMESTAMP NOT NULL,
  "author" VARCHAR,
  "reason" VARCHAR,
  "withdrawn_at" TIMESTAMP
);
