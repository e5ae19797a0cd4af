CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_TRAITS" (
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'Entity',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "TRAIT_NAME" VARCHAR NOT NULL COMMENT 'Trait',
  "TRAIT_VALUE" VARCHAR NOT NULL COMMENT 'Winning value',
  "SURVIVORSHIP" VARCHAR NOT NULL COMMENT 'Rule by which it won',
  "SOURCE" VARCHAR NOT NULL COMMENT 'Source of the winning row',
  "EVENT_ID" VARCHAR NOT NULL COMMENT 'Event of the winning row',
  "ROW_ID" VARCHAR COMMENT 'Link group of the winning row',
  "OCCURRED_AT" TIMESTAMP_NTZ(6) COMMENT 'When the winning row happened, UTC',
  "ENTITY_BUCKET" NUMBER(38,0) NOT NULL COMMENT 'Which of 256 parts of about equal size the entity falls into: the last two hex digits of its id, or 0',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that chose it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'The winning value of each trait of each entity, with the row that won.';
