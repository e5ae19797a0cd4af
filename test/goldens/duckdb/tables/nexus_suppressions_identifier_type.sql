ALTER TABLE "nexus"."nexus_suppressions" ADD COLUMN IF NOT EXISTS "identifier_type" VARCHAR;
