ALTER TABLE "nexus"."nexus_suppressions" ADD COLUMN IF NOT EXISTS "is_own" BIGINT;
