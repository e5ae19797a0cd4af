CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_entity_redirects` (
  `entity_id` OPTIONS (description = 'The id'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `redirect_to` OPTIONS (description = 'Live id of the entity that has most of what it claims now, in one hop'),
  `status` OPTIONS (description = 'live, redirected, or retired (none of its identifiers is left)'),
  `run_id` OPTIONS (description = 'Run that last changed the row')
)
OPTIONS (description = 'Where an id that is no longer live leads, in one hop; null where nothing is left of it.')
AS
SELECT
  `entity_id`,
  `entity_type`,
  `redirect_to`,
  `status`,
  `run_id`
FROM
  `acme-project`.`nexus`.`nexus_entity_ids`
WHERE
  status <> 'live';
