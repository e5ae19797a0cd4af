CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS" (
  "AUDIENCE_INTERVAL_ID" VARCHAR NOT NULL COMMENT 'Surrogate key of audience, entity_id and entered_run_number',
  "AUDIENCE" VARCHAR NOT NULL COMMENT 'Audience',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'The entity, by its id of then; one that is merged into another leaves',
  "IS_HELD_OUT" BOOLEAN COMMENT 'Whether it was of the share that is held out; where that changes, an interval ends and one begins',
  "ENTERED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of the run that found it in, UTC',
  "ENTERED_RUN_NUMBER" NUMBER(38,0) NOT NULL COMMENT 'Number of that run, inclusive',
  "EXITED_AT" TIMESTAMP_NTZ(6) COMMENT 'Start of the run that found it out, UTC; null while it is in',
  "EXITED_RUN_NUMBER" NUMBER(38,0) COMMENT 'Number of that run, exclusive; null while it is in'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'When which entity was in which audience, as runs found it: intervals [entered, exited) by the id of then. nexus_audience_history has them by the entities of today.';
