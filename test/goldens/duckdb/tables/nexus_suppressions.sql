CREATE TABLE IF NOT EXISTS "nexus"."nexus_suppressions" (
  "suppression_hash" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL,
  "suppressed_at" TIMESTAMP NOT NULL,
  "identifier_type" VARCHAR,
  "normalizer" VARCHAR,
  "parameter" VARCHAR,
  "is_own" BIGINT,
  "source" VARCHAR
);
