CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_RECEIPTS" (
  "RECEIPT_ID" VARCHAR NOT NULL COMMENT 'Id of the receipt',
  "SUBJECT_HASH" VARCHAR NOT NULL COMMENT 'Keyed SHA-256 of the identifier that was asked for',
  "REQUESTED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'When the erasure began, UTC',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that erased',
  "ENTITIES" NUMBER(38,0) NOT NULL COMMENT 'Entities that the identifier was of',
  "IDENTIFIERS_ERASED" NUMBER(38,0) NOT NULL COMMENT 'Identifiers that were erased and are suppressed',
  "IDENTIFIERS_KEPT" NUMBER(38,0) NOT NULL COMMENT 'Identifiers of the entity that others share, which stay',
  "RECORDS_ERASED" NUMBER(38,0) COMMENT 'Records of the event log that went away',
  "HISTORY" VARCHAR COMMENT 'What the warehouse may still hold of what was erased',
  "HISTORY_UNTIL" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'By when that has gone, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'One row per erasure, without personal data.';
