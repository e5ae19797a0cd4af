CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_AUDIENCE_MEMBERS" (
  "AUDIENCE" COMMENT 'Audience',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "ENTITY_ID" COMMENT 'Entity id',
  "IS_HELD_OUT" COMMENT 'Whether the entity is of the share that is held out: by a hash of the name of the audience and the id',
  "ENTERED_AT" COMMENT 'Start of the run that found it in, UTC; null where the config says that `audience_history` is false',
  "NAME" COMMENT 'Trait `name`, where the entity type has it',
  "EMAIL" COMMENT 'Its address: the column of the first identifier type for e-mail, where the entity type has one'
)
COPY GRANTS
COMMENT = 'Who is in which audience of the config now, as of the last run.'
AS
SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  entities."NAME" AS name,
  entities."EMAIL" AS email
FROM
  "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS" AS members
  LEFT JOIN "ACME"."NEXUS"."NEXUS_PERSONS" AS entities ON entities."PERSON_ID" = members.entity_id
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
  CAST(NULL AS VARCHAR) AS name,
  entities."EMAIL" AS email
FROM
  "ACME"."NEXUS"."NEXUS_AUDIENCE_INTERVALS" AS members
  LEFT JOIN "ACME"."NEXUS"."NEXUS_GROUPS" AS entities ON entities."GROUP_ID" = members.entity_id
WHERE
  members.exited_run_number IS NULL
  AND members.entity_type = 'group';
