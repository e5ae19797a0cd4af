CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_DUE" (
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'Entity',
  "DUE_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'When the first of its waiting rules of states comes due, UTC',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that found it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Entities that have a state which time alone will change, with when: what a run without new rows acts on.';
