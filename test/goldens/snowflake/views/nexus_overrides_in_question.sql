CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_OVERRIDES_IN_QUESTION" (
  "OVERRIDE_KEY" COMMENT 'MD5 of what the row says',
  "OVERRIDE_ID" COMMENT 'Any unique text',
  "KIND" COMMENT 'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)',
  "ENTITY_TYPE" COMMENT 'All but retract: person, group or a custom type',
  "IDENTIFIER_TYPE_A" COMMENT 'All but retract: first identifier, type',
  "IDENTIFIER_VALUE_A" COMMENT 'All but retract: first identifier, value as a source would give it',
  "IDENTIFIER_TYPE_B" COMMENT 'link, veto: second identifier, type',
  "IDENTIFIER_VALUE_B" COMMENT 'link, veto: second identifier, value as a source would give it',
  "ENTITY_ID" COMMENT 'pin: the id to keep',
  "SOURCE" COMMENT 'retract: source of the row',
  "EVENT_ID" COMMENT 'retract: event of the row',
  "ROW_ID" COMMENT 'retract: the row; null for all rows of the event and the event itself',
  "CREATED_AT" COMMENT 'When it was decided, UTC',
  "IS_ACTIVE" COMMENT '1: it stands',
  "IS_CHANGED" COMMENT '1: it came or went since the last run, so the next has work'
)
COPY GRANTS
COMMENT = 'Overrides that stand, and those that stood when the last run read them.'
AS
SELECT
  COALESCE(active."OVERRIDE_KEY", followed."OVERRIDE_KEY") AS "OVERRIDE_KEY",
  COALESCE(active."OVERRIDE_ID", followed."OVERRIDE_ID") AS "OVERRIDE_ID",
  COALESCE(active."KIND", followed."KIND") AS "KIND",
  COALESCE(active."ENTITY_TYPE", followed."ENTITY_TYPE") AS "ENTITY_TYPE",
  COALESCE(active."IDENTIFIER_TYPE_A", followed."IDENTIFIER_TYPE_A") AS "IDENTIFIER_TYPE_A",
  COALESCE(active."IDENTIFIER_VALUE_A", followed."IDENTIFIER_VALUE_A") AS "IDENTIFIER_VALUE_A",
  COALESCE(active."IDENTIFIER_TYPE_B", followed."IDENTIFIER_TYPE_B") AS "IDENTIFIER_TYPE_B",
  COALESCE(active."IDENTIFIER_VALUE_B", followed."IDENTIFIER_VALUE_B") AS "IDENTIFIER_VALUE_B",
  COALESCE(active."ENTITY_ID", followed."ENTITY_ID") AS "ENTITY_ID",
  COALESCE(active."SOURCE", followed."SOURCE") AS "SOURCE",
  COALESCE(active."EVENT_ID", followed."EVENT_ID") AS "EVENT_ID",
  COALESCE(active."ROW_ID", followed."ROW_ID") AS "ROW_ID",
  COALESCE(active."CREATED_AT", followed."CREATED_AT") AS "CREATED_AT",
  CASE
    WHEN active.override_key IS NULL THEN 0
    ELSE 1
  END AS is_active,
  CASE
    WHEN active.override_key IS NULL
    OR followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  "ACME"."NEXUS"."NEXUS_OVERRIDES_ACTIVE" AS active
  FULL OUTER JOIN "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS followed ON followed.override_key = active.override_key;
