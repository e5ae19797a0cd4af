CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_ENTITY_NAMES" (
  "ENTITY_ID" VARCHAR NOT NULL COMMENT 'The id',
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" VARCHAR NOT NULL COMMENT 'Type of the identifier',
  "NORMALIZED_VALUE" VARCHAR NOT NULL COMMENT 'Value that is compared',
  "KIND" VARCHAR NOT NULL COMMENT 'minted (the id was minted from it), claimed (there when the id was minted, or new to all and joined when the entity held nothing else than claims of the id) or named',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'First run in which the id named it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Which identifiers each entity id ever named, and which of them it claims when its entity comes apart.';
