CREATE TABLE IF NOT EXISTS "nexus"."nexus_watermarks" (
  "source" VARCHAR NOT NULL,
  "watermark" TIMESTAMP,
  "rows_in_window" BIGINT,
  "window_print" BIGINT,
  "whole_rows" BIGINT,
  "files_print" VARCHAR,
  "run_id" VARCHAR
);
