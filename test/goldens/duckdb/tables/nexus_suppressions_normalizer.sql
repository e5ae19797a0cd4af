ALTER TABLE "nexus"."nexus_suppressions" ADD COLUMN IF NOT EXISTS "normalizer" VARCHAR;
