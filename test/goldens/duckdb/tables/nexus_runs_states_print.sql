ALTER TABLE "nexus"."nexus_runs" ADD COLUMN IF NOT EXISTS "states_print" BIGINT;
