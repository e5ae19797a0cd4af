CREATE TABLE IF NOT EXISTS "nexus"."nexus_entity_map" (
  "entity_type" VARCHAR NOT NULL,
  "identifier_type" VARCHAR NOT NULL,
  "identifier_value" VARCHAR NOT NULL,
  "normalized_value" VARCHAR,
  "identifier_key" UBIGINT,
  "component_id" VARCHAR,
  "entity_id" VARCHAR,
  "first_seen_at" TIMESTAMP,
  "run_id" VARCHAR NOT NULL
);
