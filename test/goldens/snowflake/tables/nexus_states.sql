CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_STATES" (
  "STATE_ID" VARCHAR NOT NULL COMMENT 'Surrogate key of entity_id, state_name and state_entered_at, and of state_unit where there is one',
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'Entity',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "STATE_NAME" VARCHAR NOT NULL COMMENT 'State',
  "STATE_VALUE" VARCHAR NOT NULL COMMENT 'Its value in the interval',
  "STATE_ENTERED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start, inclusive, UTC',
  "STATE_EXITED_AT" TIMESTAMP_NTZ(6) COMMENT 'End, exclusive, UTC; null while it lasts',
  "IS_CURRENT" BOOLEAN COMMENT 'Whether it lasts',
  "TRIGGER_EVENT_ID" VARCHAR COMMENT 'Event that caused the change into it',
  "STATE_NUMBER" FLOAT COMMENT 'Of a state of numbers: its value in the interval',
  "STATE_UNIT" VARCHAR COMMENT 'Unit of the number, such as USD; intervals of several units may overlap',
  "ENTITY_BUCKET" NUMBER(38,0) NOT NULL COMMENT 'Which of 256 parts of about equal size the entity falls into: the last two hex digits of its id, or 0',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that computed it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'State intervals [entered, exited) of each entity.';
