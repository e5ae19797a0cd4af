CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_RESOLVED_GROUP_TRAITS" (
  "GROUP_ID" COMMENT 'Entity id',
  "TRAIT_NAME" COMMENT 'Trait',
  "TRAIT_VALUE" COMMENT 'Winning value',
  "SOURCE" COMMENT 'Source of the winning row',
  "EVENT_ID" COMMENT 'Event of the winning row',
  "OCCURRED_AT" COMMENT 'When the winning row happened, UTC'
)
COPY GRANTS
COMMENT = 'Winning traits of each group.'
AS
SELECT
  entity_id AS "GROUP_ID",
  "TRAIT_NAME",
  "TRAIT_VALUE",
  "SOURCE",
  "EVENT_ID",
  "OCCURRED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_TRAITS"
WHERE
  entity_type = 'group';
