ALTER TABLE "nexus"."nexus_watermarks" ADD COLUMN IF NOT EXISTS "files_print" VARCHAR;
