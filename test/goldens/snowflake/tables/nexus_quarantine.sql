CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_QUARANTINE" (
  "ENTITY_TYPE" VARCHAR NOT NULL COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE" VARCHAR NOT NULL COMMENT 'Type of the identifier',
  "IDENTIFIER_VALUE" VARCHAR NOT NULL COMMENT 'Value as sources gave it',
  "NORMALIZED_VALUE" VARCHAR COMMENT 'Value that was compared, if there is one',
  "REASON" VARCHAR NOT NULL COMMENT 'invalid, blocked, free_mail or unknown_type',
  "RULE" VARCHAR NOT NULL COMMENT 'Rule of the config that decided',
  "FIRST_RUN_ID" VARCHAR NOT NULL COMMENT 'Run that set it aside',
  "SINCE" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC'
)
COMMENT = 'Identifiers that are set aside: they link nobody and belong to nobody.';
