CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_audience_members` (
  `audience` OPTIONS (description = 'Audience'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `entity_id` OPTIONS (description = 'Entity id'),
  `is_held_out` OPTIONS (description = 'Whether the entity is of the share that is held out: by a hash of the name of the audience and the id'),
  `entered_at` OPTIONS (description = 'Start of the run that found it in, UTC; null where the config says that `audience_history` is false'),
  `name` OPTIONS (description = 'Trait `name`, where the entity type has it'),
  `email` OPTIONS (description = 'Its address: the column of the first identifier type for e-mail, where the entity type has one')
)
OPTIONS (description = 'Who is in which audience of the config now, as of the last run.')
AS
SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  entities.`name` AS name,
  entities.`email` AS email
FROM
  `acme-project`.`nexus`.`nexus_audience_intervals` AS members
  LEFT JOIN `acme-project`.`nexus`.`nexus_persons` AS entities ON entities.`person_id` = members.entity_id
WHERE
  members.exited_run_number IS NULL
  AND members.entity_type = 'person'
UNION ALL
SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  CAST(NULL AS STRING) AS name,
  entities.`email` AS email
FROM
  `acme-project`.`nexus`.`nexus_audience_intervals` AS members
  LEFT JOIN `acme-project`.`nexus`.`nexus_groups` AS entities ON entities.`group_id` = members.entity_id
WHERE
  members.exited_run_number IS NULL
  AND members.entity_type = 'group';
