CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_LOCK" (
  "LOCK_NAME" VARCHAR NOT NULL COMMENT 'resolve',
  "RUN_ID" VARCHAR COMMENT 'Run that holds it; null if free',
  "TAKEN_BY" VARCHAR COMMENT 'Who called it, as the warehouse names its users',
  "ACQUIRED_AT" TIMESTAMP_NTZ(6) COMMENT 'UTC',
  "KEPT_AT" TIMESTAMP_NTZ(6) COMMENT 'When the run last said that it is at work, UTC',
  "EXPIRES_AT" TIMESTAMP_NTZ(6) COMMENT 'When it counts as abandoned, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'One row: the run that is at work.';
