ALTER TABLE "nexus"."nexus_lock" ADD COLUMN IF NOT EXISTS "taken_by" VARCHAR;
