ALTER TABLE "nexus"."nexus_rejected_records" ADD COLUMN IF NOT EXISTS "raw_key" VARCHAR;
