CREATE TABLE IF NOT EXISTS "nexus"."nexus_deployed_names" (
  "name_kind" VARCHAR NOT NULL,
  "deployed_name" VARCHAR NOT NULL,
  "deployed_since" TIMESTAMP NOT NULL,
  "deployed_until" TIMESTAMP
);
