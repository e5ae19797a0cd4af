CREATE TABLE IF NOT EXISTS "nexus"."nexus_entity_ids" (
  "entity_id" VARCHAR NOT NULL,
  "entity_type" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "redirect_to" VARCHAR,
  "identifier_count" BIGINT,
  "minted_type" VARCHAR NOT NULL,
  "minted_value" VARCHAR NOT NULL,
  "generation" BIGINT,
  "created_at" TIMESTAMP NOT NULL,
  "created_run_id" VARCHAR NOT NULL,
  "created_run_number" BIGINT,
  "run_id" VARCHAR NOT NULL
);
