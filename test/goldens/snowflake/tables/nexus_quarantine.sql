CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_QUARANTINE" (
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" VARCHAR NOT NULL COMMENT 'Type of the identifier; pairs: of the one whose type and value sort first',
  "IDENTIFIER_VALUE" VARCHAR NOT NULL COMMENT 'Value as sources gave it; pairs: normalised',
  "NORMALIZED_VALUE" VARCHAR COMMENT 'Value that was compared, if there is one',
  "OTHER_TYPE" VARCHAR COMMENT 'Pairs: type of the other identifier',
  "OTHER_VALUE" VARCHAR COMMENT 'Pairs: normalised value of the other identifier',
  "REASON" VARCHAR NOT NULL COMMENT 'invalid, blocked, free_mail, unknown_type or hub; pairs: refused',
  "RULE" VARCHAR NOT NULL COMMENT 'Rule of the config that decided, as its path there, or `override` and its id',
  "FIRST_RUN_ID" VARCHAR NOT NULL COMMENT 'Run that set it aside',
  "SINCE" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'What is set aside: identifiers that link nobody and belong to nobody, and pairs of identifiers that rows link and a rule keeps apart.';
