CREATE TABLE IF NOT EXISTS "nexus"."nexus_public_suffixes" (
  "suffix" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL
);
