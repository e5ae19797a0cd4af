CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_OVERRIDES" (
  "OVERRIDE_ID" VARCHAR NOT NULL COMMENT 'Any unique text',
  "KIND" VARCHAR NOT NULL COMMENT 'link, veto, pin, block or retract',
  "ENTITY_TYPE" VARCHAR COMMENT 'person, group or a custom type',
  "IDENTIFIER_TYPE_A" VARCHAR COMMENT 'First identifier: type',
  "IDENTIFIER_VALUE_A" VARCHAR COMMENT 'First identifier: value',
  "IDENTIFIER_TYPE_B" VARCHAR COMMENT 'Second identifier: type',
  "IDENTIFIER_VALUE_B" VARCHAR COMMENT 'Second identifier: value',
  "ENTITY_ID" VARCHAR COMMENT 'pin: the id to keep',
  "SOURCE" VARCHAR COMMENT 'retract: source of the row',
  "EVENT_ID" VARCHAR COMMENT 'retract: event of the row',
  "ROW_ID" VARCHAR COMMENT 'retract: the row',
  "AUTHOR" VARCHAR COMMENT 'Who decided',
  "REASON" VARCHAR COMMENT 'Why',
  "CREATED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'When, UTC',
  "WITHDRAWN_AT" TIMESTAMP_NTZ(6) COMMENT 'When it was withdrawn, UTC'
)
COMMENT = 'Decisions of the analyst, a row each; withdrawing a row undoes it. No run of this version reads them.';
