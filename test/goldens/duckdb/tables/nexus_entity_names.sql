CREATE TABLE IF NOT EXISTS "nexus"."nexus_entity_names" (
  "entity_id" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "identifier_type" VARCHAR NOT NULL,
  "normalized_value" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL
);
