ALTER TABLE "nexus"."nexus_lock" ADD COLUMN IF NOT EXISTS "kept_at" TIMESTAMP;
