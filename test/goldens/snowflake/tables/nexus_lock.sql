CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_LOCK" (
  "LOCK_NAME" VARCHAR NOT NULL COMMENT 'resolve',
  "RUN_ID" VARCHAR COMMENT 'Run that holds it; null if free',
  "ACQUIRED_AT" TIMESTAMP_NTZ(6) COMMENT 'UTC',
  "EXPIRES_AT" TIMESTAMP_NTZ(6) COMMENT 'When it counts as abandoned, UTC'
)
COMMENT = 'One row: the run that is at work.';
