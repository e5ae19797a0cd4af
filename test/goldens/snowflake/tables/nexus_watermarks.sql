CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_WATERMARKS" (
  "SOURCE" VARCHAR NOT NULL COMMENT 'Name of the source in the config',
  "WATERMARK" TIMESTAMP_NTZ(6) COMMENT 'Newest _ingested_at that was read, UTC',
  "ROWS_IN_WINDOW" NUMBER(38,0) COMMENT 'Rows that the source had within the look-back of the watermark when it was read',
  "WINDOW_PRINT" NUMBER(38,0) COMMENT 'Fingerprint of these rows: another where one of them was edited in place',
  "WHOLE_ROWS" NUMBER(38,0) COMMENT 'Those of them that are of files and snapshots, which are looked at from their beginning',
  "FILES_PRINT" VARCHAR COMMENT 'DuckDB: of a source that is read from files, what they were when they were read: such files are not read again',
  "RUN_ID" VARCHAR COMMENT 'Run that moved it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'How far each source has been read.';
