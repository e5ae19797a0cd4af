ALTER TABLE "nexus"."nexus_watermarks" ADD COLUMN IF NOT EXISTS "whole_rows" BIGINT;
