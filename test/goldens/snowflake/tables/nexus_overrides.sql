CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_OVERRIDES" (
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
  "CREATED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'When it was decided, UTC',
  "AUTHOR" VARCHAR COMMENT 'Who decided',
  "REASON" VARCHAR COMMENT 'Why',
  "WITHDRAWN_AT" TIMESTAMP_NTZ(6) COMMENT 'From when on it is withdrawn, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Decisions of the analyst, a row each; the next run follows them. Withdrawing a row, or deleting it, undoes it.';
