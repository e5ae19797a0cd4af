ALTER TABLE "nexus"."nexus_entity_ids" ADD COLUMN IF NOT EXISTS "created_run_number" BIGINT;
