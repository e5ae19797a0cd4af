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
  "ACTIVE"."OVERRIDE_KEY",
  "ACTIVE"."OVERRIDE_ID",
  "ACTIVE"."KIND",
  "ACTIVE"."ENTITY_TYPE",
  "ACTIVE"."IDENTIFIER_TYPE_A",
  "ACTIVE"."IDENTIFIER_VALUE_A",
  "ACTIVE"."IDENTIFIER_TYPE_B",
  "ACTIVE"."IDENTIFIER_VALUE_B",
  "ACTIVE"."ENTITY_ID",
  "ACTIVE"."SOURCE",
  "ACTIVE"."EVENT_ID",
  "ACTIVE"."ROW_ID",
  "ACTIVE"."CREATED_AT",
  1 AS is_active,
  CASE
    WHEN followed.override_key IS NULL THEN 1
    ELSE 0
  END AS is_changed
FROM
  "ACME"."NEXUS"."NEXUS_OVERRIDES_ACTIVE" AS active
  LEFT JOIN "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS followed ON followed.override_key = active.override_key
UNION ALL
SELECT
  "FOLLOWED"."OVERRIDE_KEY",
  "FOLLOWED"."OVERRIDE_ID",
  "FOLLOWED"."KIND",
  "FOLLOWED"."ENTITY_TYPE",
  "FOLLOWED"."IDENTIFIER_TYPE_A",
  "FOLLOWED"."IDENTIFIER_VALUE_A",
  "FOLLOWED"."IDENTIFIER_TYPE_B",
  "FOLLOWED"."IDENTIFIER_VALUE_B",
  "FOLLOWED"."ENTITY_ID",
  "FOLLOWED"."SOURCE",
  "FOLLOWED"."EVENT_ID",
  "FOLLOWED"."ROW_ID",
  "FOLLOWED"."CREATED_AT",
  0 AS is_active,
  1 AS is_changed
FROM
  "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS followed
  LEFT JOIN "ACME"."NEXUS"."NEXUS_OVERRIDES_ACTIVE" AS active ON active.override_key = followed.override_key
WHERE
  active.override_key IS NULL;
