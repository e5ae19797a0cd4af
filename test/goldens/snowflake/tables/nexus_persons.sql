CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_PERSONS" (
  "PERSON_ID" VARCHAR COMMENT 'Entity id; stable over runs',
  "EMAIL" VARCHAR COMMENT 'email by work_mail, then source_rank, then latest',
  "PHONE" VARCHAR COMMENT 'Earliest phone',
  "USER_ID" VARCHAR COMMENT 'Earliest user_id',
  "NAME" VARCHAR COMMENT 'name, most_frequent',
  "CITY" VARCHAR COMMENT 'Where they''re from',
  "FIRST_SEEN_AT" TIMESTAMP_NTZ(6) COMMENT 'Earliest appearance of any identifier, UTC',
  "IDENTIFIER_COUNT" NUMBER(38,0) COMMENT 'How many identifiers it has'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'One row per person.';
