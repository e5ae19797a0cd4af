CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_ENTITY_REDIRECTS" (
  "ENTITY_ID" COMMENT 'The id',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "REDIRECT_TO" COMMENT 'Live id of the entity that has most of what it claims now, in one hop',
  "STATUS" COMMENT 'live, redirected, or retired (none of its identifiers is left)',
  "RUN_ID" COMMENT 'Run that last changed the row'
)
COPY GRANTS
COMMENT = 'Where an id that is no longer live leads, in one hop; null where nothing is left of it.'
AS
SELECT
  "ENTITY_ID",
  "ENTITY_TYPE",
  "REDIRECT_TO",
  "STATUS",
  "RUN_ID"
FROM
  "ACME"."NEXUS"."NEXUS_ENTITY_IDS"
WHERE
  status <> 'live';
