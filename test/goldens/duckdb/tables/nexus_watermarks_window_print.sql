ALTER TABLE "nexus"."nexus_watermarks" ADD COLUMN IF NOT EXISTS "window_print" BIGINT;
