CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_ENTITY_MAP" (
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" VARCHAR NOT NULL COMMENT 'Type of the identifier',
  "IDENTIFIER_VALUE" VARCHAR NOT NULL COMMENT 'Value as sources gave it',
  "NORMALIZED_VALUE" VARCHAR COMMENT 'Value that is compared; null where it is not a valid one',
  "IDENTIFIER_KEY" NUMBER(20,0) COMMENT 'Hash of entity type, identifier type and normalised value. Internal',
  "COMPONENT_ID" VARCHAR COMMENT 'Entity id of the component that rows connect, before constraints',
  "ENTITY_ID" VARCHAR COMMENT 'Entity; null where the identifier is set aside',
  "FIRST_SEEN_AT" TIMESTAMP_NTZ(6) COMMENT 'Earliest occurred_at of a row that holds it, UTC',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that last changed the row'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Which entity each identifier belongs to.';
