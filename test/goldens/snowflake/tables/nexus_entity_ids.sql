CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_ENTITY_IDS" (
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'The id',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "STATUS" VARCHAR NOT NULL COMMENT 'live, redirected, or retired (none of its identifiers is left)',
  "REDIRECT_TO" VARCHAR COMMENT 'Live id of the entity that has most of what it claims now, in one hop',
  "IDENTIFIER_COUNT" NUMBER(38,0) COMMENT 'How many distinct identifiers the entity holds; 0 where it is not live',
  "MINTED_TYPE" VARCHAR NOT NULL COMMENT 'Identifier that it was minted from: type',
  "MINTED_VALUE" VARCHAR NOT NULL COMMENT 'Identifier that it was minted from: normalised value',
  "GENERATION" NUMBER(38,0) COMMENT 'How many ids were minted from that identifier before',
  "CREATED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of the run that minted it, UTC',
  "CREATED_RUN_ID" VARCHAR NOT NULL COMMENT 'Run that minted it',
  "CREATED_RUN_NUMBER" NUMBER(38,0) COMMENT 'Number of that run: orders ids by age, whatever the clock said',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that last changed the row'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Every entity id ever given, what it was minted from, and where it leads now.';
