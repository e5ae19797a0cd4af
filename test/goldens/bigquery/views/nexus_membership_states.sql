CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_membership_states` (
  `membership_id` OPTIONS (description = 'Surrogate key of person_id and group_id'),
  `person_id` OPTIONS (description = 'Person'),
  `group_id` OPTIONS (description = 'Group'),
  `role` OPTIONS (description = 'Part that the person plays there today'),
  `entity_type` OPTIONS (description = 'Whose state it is: person or group'),
  `state_id` OPTIONS (description = 'Surrogate key of entity_id, state_name and state_entered_at, and of state_unit where there is one'),
  `state_name` OPTIONS (description = 'State'),
  `state_value` OPTIONS (description = 'Its value in the interval'),
  `state_entered_at` OPTIONS (description = 'Start, inclusive, UTC'),
  `state_exited_at` OPTIONS (description = 'End, exclusive, UTC; null while it lasts'),
  `is_current` OPTIONS (description = 'Whether it lasts'),
  `trigger_event_id` OPTIONS (description = 'Event that caused the change into it'),
  `state_number` OPTIONS (description = 'Of a state of numbers: its value in the interval'),
  `state_unit` OPTIONS (description = 'Unit of the number, such as USD; intervals of several units may overlap')
)
OPTIONS (description = 'States of both sides of each membership: what a person sees of their companies, and a company of its people.')
AS
SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  sides.role,
  sides.entity_type,
  `states`.`state_id`,
  `states`.`state_name`,
  `states`.`state_value`,
  `states`.`state_entered_at`,
  `states`.`state_exited_at`,
  `states`.`is_current`,
  `states`.`trigger_event_id`,
  `states`.`state_number`,
  `states`.`state_unit`
FROM
  (
    SELECT
      memberships.*,
      'person' AS entity_type,
      person_id AS entity_id
    FROM
      `acme-project`.`nexus`.`nexus_memberships` AS memberships
    UNION ALL
    SELECT
      memberships.*,
      'group',
      group_id
    FROM
      `acme-project`.`nexus`.`nexus_memberships` AS memberships
  ) AS sides
  JOIN `acme-project`.`nexus`.`nexus_states` AS states ON states.entity_id = sides.entity_id;
