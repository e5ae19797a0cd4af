CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_RUNS" (
  "RUN_ID" VARCHAR NOT NULL COMMENT 'The run',
  "RUN_NUMBER" NUMBER(38,0) COMMENT 'Runs in their order: greater than that of every run before it, whatever the clock said',
  "STATUS" VARCHAR NOT NULL COMMENT 'published or failed',
  "STARTED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'UTC',
  "AS_OF" TIMESTAMP_NTZ(6) COMMENT 'Up to when time has changed states, UTC; never earlier than in the run before, but for a full refresh',
  "STATES_PRINT" NUMBER(38,0) COMMENT 'Fingerprint of the relations that states are read from: another where one of their rows is',
  "FINISHED_AT" TIMESTAMP_NTZ(6) COMMENT 'UTC; on BigQuery when its publication began, which is one transaction',
  "VERSION" VARCHAR NOT NULL COMMENT 'Version of the bundle',
  "KEY_FUNCTION" VARCHAR NOT NULL COMMENT 'Hash function behind the identifier keys',
  "KEY_SALT" NUMBER(38,0) COMMENT 'Salt of the identifier keys; raised when two identifiers met on one key',
  "RULES_HASH" VARCHAR NOT NULL COMMENT 'What the run went by, a hash of each part: results, identifiers, limits, each source; and the order of the sources',
  "SUMMARY" VARCHAR COMMENT 'JSON: what came in, what came out, what was set aside',
  "QUALITY" VARCHAR COMMENT 'JSON array: what nexus_quality shows as rows',
  "STEPS" VARCHAR COMMENT 'JSON: rows that each step made, rounds of the contraction',
  "ERROR" VARCHAR COMMENT 'What went wrong'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'One row per run that published or failed.';
