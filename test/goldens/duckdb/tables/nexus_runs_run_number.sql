ALTER TABLE "nexus"."nexus_runs" ADD COLUMN IF NOT EXISTS "run_number" BIGINT;
