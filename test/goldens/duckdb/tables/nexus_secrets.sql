CREATE TABLE IF NOT EXISTS "nexus"."nexus_secrets" (
  "secret_name" VARCHAR NOT NULL,
  "secret_value" VARCHAR NOT NULL
);
