CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_WATERMARKS" (
  "SOURCE" VARCHAR NOT NULL COMMENT 'Name of the source in the config',
  "WATERMARK" TIMESTAMP_NTZ(6) COMMENT 'Newest _ingested_at that was read, UTC',
  "ROWS_IN_WINDOW" NUMBER(38,0) COMMENT 'Rows that the source had within the look-back of the watermark when it was read',
  "RUN_ID" VARCHAR COMMENT 'Run that moved it'
)
COMMENT = 'How far each source has been read.';
