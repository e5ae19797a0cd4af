CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" (
  "OVERRIDE_KEY" VARCHAR NOT NULL COMMENT 'MD5 of what the row says',
  "OVERRIDE_ID" VARCHAR NOT NULL COMMENT 'Any unique text',
  "KIND" VARCHAR NOT NULL COMMENT 'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)',
  "ENTITY_TYPE" VARCHAR COMMENT 'All but retract: person, group or a custom type',
  "IDENTIFIER_TYPE_A" VARCHAR COMMENT 'All but retract: first identifier, type',
  "IDENTIFIER_VALUE_A" VARCHAR COMMENT 'All but retract: first identifier, value as a source would give it',
  "IDENTIFIER_TYPE_B" VARCHAR COMMENT 'link, veto: second identifier, type',
  "IDENTIFIER_VALUE_B" VARCHAR COMMENT 'link, veto: second identifier, value as a source would give it',
  "ENTITY_ID" VARCHAR COMMENT 'pin: the id to keep',
  "SOURCE" VARCHAR COMMENT 'retract: source of the row',
  "EVENT_ID" VARCHAR COMMENT 'retract: event of the row',
  "ROW_ID" VARCHAR COMMENT 'retract: the row; null for all rows of the event and the event itself',
  "CREATED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'When it was decided, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Overrides as the last run read them: where nexus_overrides differs, the next run has work.';
