CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_RESOLVED_PERSON_TRAITS" (
  "PERSON_ID" COMMENT 'Entity id',
  "TRAIT_NAME" COMMENT 'Trait',
  "TRAIT_VALUE" COMMENT 'Winning value',
  "SOURCE" COMMENT 'Source of the winning row',
  "EVENT_ID" COMMENT 'Event of the winning row',
  "OCCURRED_AT" COMMENT 'When the winning row happened, UTC'
)
COPY GRANTS
COMMENT = 'Winning traits of each person.'
AS
SELECT
  entity_id AS "PERSON_ID",
  "TRAIT_NAME",
  "TRAIT_VALUE",
  "SOURCE",
  "EVENT_ID",
  "OCCURRED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_TRAITS"
WHERE
  entity_type = 'person';
