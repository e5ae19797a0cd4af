CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_SUPPRESSIONS" (
  "SUPPRESSION_HASH" VARCHAR NOT NULL COMMENT 'Keyed SHA-256 of what is suppressed',
  "KIND" VARCHAR NOT NULL COMMENT 'identifier (a value as a normaliser makes it), link_group or happened (an event that an erased identifier was in); of the first stored format: raw, value, row, event',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that erased it or first passed over it',
  "SUPPRESSED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC',
  "IDENTIFIER_TYPE" VARCHAR COMMENT 'Identifiers: type that they were erased under',
  "NORMALIZER" VARCHAR COMMENT 'Identifiers: normaliser whose result was hashed',
  "PARAMETER" VARCHAR COMMENT 'Identifiers: what that normaliser depends on: rules of addresses as JSON, or a region',
  "IS_OWN" NUMBER(38,0) COMMENT 'Identifiers: 1 where that is how they were compared, or spelled, when they were erased; 0 for what counts only once the type has this normaliser',
  "SOURCE" VARCHAR COMMENT 'Link groups and events: name of the source'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'What a load passes over because it was erased, as hashes under the secret of this deployment.';
