ALTER TABLE "nexus"."nexus_states" ADD COLUMN IF NOT EXISTS "state_unit" VARCHAR;
