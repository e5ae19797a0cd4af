CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_RESOLUTION_LOG" (
  "RUN_ID" VARCHAR NOT NULL COMMENT 'The run',
  "LOGGED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of the run, UTC',
  "SUBJECT" VARCHAR NOT NULL COMMENT 'identifier or id',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "SUBJECT_TYPE" VARCHAR COMMENT 'Identifiers: type',
  "SUBJECT_VALUE" VARCHAR NOT NULL COMMENT 'Identifiers: normalised value; ids: the id',
  "FROM_VALUE" VARCHAR COMMENT 'Identifiers: entity before; ids: unborn, live or a redirect',
  "TO_VALUE" VARCHAR COMMENT 'Identifiers: entity after; ids: live, a redirect, or null',
  "KIND" VARCHAR NOT NULL COMMENT 'born, accreted, merged, split, repointed, set_aside, returned, revived or forgotten',
  "CAUSE" VARCHAR COMMENT 'Rule that sets the identifier aside, or pin that decides who has the id'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'What each run decided: at most one row per subject and run.';
