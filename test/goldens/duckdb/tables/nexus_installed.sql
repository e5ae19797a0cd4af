CREATE TABLE IF NOT EXISTS "nexus"."nexus_installed" (
  "object_name" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "content_hash" VARCHAR NOT NULL,
  "definition" VARCHAR,
  "version" VARCHAR NOT NULL,
  "installed_at" TIMESTAMP NOT NULL
);
