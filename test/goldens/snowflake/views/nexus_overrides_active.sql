CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_OVERRIDES_ACTIVE" (
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
  "CREATED_AT" COMMENT 'When it was decided, UTC'
)
COPY GRANTS
COMMENT = 'Rows of nexus_overrides that are not withdrawn, each once.'
AS
SELECT DISTINCT
  MD5(
    CONCAT(
      COALESCE(CAST(LENGTH("OVERRIDE_ID") AS VARCHAR) || ':' || "OVERRIDE_ID", '-'),
      COALESCE(CAST(LENGTH("KIND") AS VARCHAR) || ':' || "KIND", '-'),
      COALESCE(CAST(LENGTH("ENTITY_TYPE") AS VARCHAR) || ':' || "ENTITY_TYPE", '-'),
      COALESCE(CAST(LENGTH("IDENTIFIER_TYPE_A") AS VARCHAR) || ':' || "IDENTIFIER_TYPE_A", '-'),
      COALESCE(CAST(LENGTH("IDENTIFIER_VALUE_A") AS VARCHAR) || ':' || "IDENTIFIER_VALUE_A", '-'),
      COALESCE(CAST(LENGTH("IDENTIFIER_TYPE_B") AS VARCHAR) || ':' || "IDENTIFIER_TYPE_B", '-'),
      COALESCE(CAST(LENGTH("IDENTIFIER_VALUE_B") AS VARCHAR) || ':' || "IDENTIFIER_VALUE_B", '-'),
      COALESCE(CAST(LENGTH("ENTITY_ID") AS VARCHAR) || ':' || "ENTITY_ID", '-'),
      COALESCE(CAST(LENGTH("SOURCE") AS VARCHAR) || ':' || "SOURCE", '-'),
      COALESCE(CAST(LENGTH("EVENT_ID") AS VARCHAR) || ':' || "EVENT_ID", '-'),
      COALESCE(CAST(LENGTH("ROW_ID") AS VARCHAR) || ':' || "ROW_ID", '-'),
      COALESCE(
        CAST(
          LENGTH((TO_CHAR(CAST("CREATED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z')) AS VARCHAR
        ) || ':' || (TO_CHAR(CAST("CREATED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'),
        '-'
      )
    )
  ) AS override_key,
  "OVERRIDE_ID",
  "KIND",
  "ENTITY_TYPE",
  "IDENTIFIER_TYPE_A",
  "IDENTIFIER_VALUE_A",
  "IDENTIFIER_TYPE_B",
  "IDENTIFIER_VALUE_B",
  "ENTITY_ID",
  "SOURCE",
  "EVENT_ID",
  "ROW_ID",
  "CREATED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_OVERRIDES"
WHERE
  (
    withdrawn_at IS NULL
    OR withdrawn_at > CAST(SYSDATE() AS TIMESTAMP_NTZ(6))
  );
