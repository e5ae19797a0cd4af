import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { nexus_states } from '../tables/results.ts';
import { bool, int, string, timestamp } from '../table.ts';
import { columnsOf } from '../columns_of.ts';
import { nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { pick } from './columns.ts';

const KEYS = {
  membership_id: string('Surrogate key of person_id and group_id'),
  person_id: string('Person'),
  group_id: string('Group'),
};

const SEEN = {
  first_seen_at: timestamp('Earliest evidence, UTC'),
  last_seen_at: timestamp('Latest evidence, UTC'),
  evidence_count: int('Rows that say so'),
};

/**
 * @param records those of memberships, among others
 * @param ids a query of ids, of which one is to be on one side, where only such memberships are wanted
 */
const rolesOf = (records: Sql, ids?: Sql): Sql => {
  const [joined, wanted] =
    ids === undefined
      ? [sql``, sql``]
      : [
          sql`
  LEFT JOIN (${ids}) AS wanted_persons ON wanted_persons.entity_id = persons.entity_id
  LEFT JOIN (${ids}) AS wanted_groups ON wanted_groups.entity_id = group_map.entity_id`,
          sql` AND (wanted_persons.entity_id IS NOT NULL OR wanted_groups.entity_id IS NOT NULL)`,
        ];
  return sql`SELECT
  ${generateSurrogateKey([sql`person_id`, sql`group_id`, sql`role`])} AS membership_role_id,
  ${generateSurrogateKey([sql`person_id`, sql`group_id`])} AS membership_id,
  person_id,
  group_id,
  role,
  ROW_NUMBER() OVER (
    PARTITION BY person_id, group_id
    ORDER BY
      CASE WHEN role IS NULL THEN 1 ELSE 0 END,
      CASE WHEN last_seen_at IS NULL THEN 1 ELSE 0 END,
      last_seen_at DESC,
      evidence_count DESC,
      role
  ) = 1 AS is_current,
  first_seen_at,
  last_seen_at,
  evidence_count
FROM (
  SELECT
    persons.entity_id AS person_id,
    group_map.entity_id AS group_id,
    log.role,
    MIN(log.occurred_at) AS first_seen_at,
    MAX(log.occurred_at) AS last_seen_at,
    COUNT(*) AS evidence_count
  FROM ${records} AS log
  JOIN ${nexus('nexus_entity_map')} AS persons
    ON persons.entity_type = 'person'
    AND persons.identifier_type = log.identifier_type
    AND persons.identifier_value = log.identifier_value
  JOIN ${nexus('nexus_entity_map')} AS group_map
    ON group_map.entity_type = 'group'
    AND group_map.identifier_type = log.group_identifier_type
    AND group_map.identifier_value = log.group_identifier${joined}
  WHERE log.record_kind = 'membership' AND persons.entity_id IS NOT NULL AND group_map.entity_id IS NOT NULL${wanted}
  GROUP BY persons.entity_id, group_map.entity_id, log.role
) AS seen`;
};

const roles: View = {
  name: 'nexus_membership_roles',
  description:
    'Every part that a person plays or played in a group, with the evidence; which of them is the one of today.',
  columns: {
    membership_role_id: string('Surrogate key of person_id, group_id and role'),
    ...KEYS,
    role: string('Part that the person plays there; null where rows say none'),
    is_current: bool(
      'Whether it is the one that was seen last; of several at one instant the one with most evidence, then the first by name',
    ),
    ...SEEN,
  },
  query: rolesOf(nexus('nexus_records')),
};

const membershipsOf = (roles: Sql): Sql => sql`SELECT
  roles.membership_id,
  roles.person_id,
  roles.group_id,
  MAX(CASE WHEN roles.is_current THEN roles.role END) AS role,
  COUNT(roles.role) AS role_count,
  MIN(roles.first_seen_at) AS first_seen_at,
  MAX(roles.last_seen_at) AS last_seen_at,
  CAST(SUM(roles.evidence_count) AS ${op.type('int')}) AS evidence_count
FROM ${roles} AS roles
GROUP BY roles.membership_id, roles.person_id, roles.group_id`;

/** Memberships of some entities, in the columns of `nexus_memberships`. @param ids a query of theirs */
export const membershipsWith = (records: Sql, ids: Sql): Sql =>
  membershipsOf(sql`(
${rolesOf(records, ids)}
)`);

const memberships: View = {
  name: 'nexus_memberships',
  description: 'Which person belongs to which group. All roles, with their evidence, are in nexus_membership_roles.',
  columns: {
    ...KEYS,
    role: string('Part that the person plays there today: the one that was seen last'),
    role_count: int('How many parts the person plays or played there'),
    ...SEEN,
  },
  query: membershipsOf(nexus('nexus_membership_roles')),
};

const STATE = [
  'state_id',
  'state_name',
  'state_value',
  'state_entered_at',
  'state_exited_at',
  'is_current',
  'trigger_event_id',
  'state_number',
  'state_unit',
];

const states: View = {
  name: 'nexus_membership_states',
  description:
    'States of both sides of each membership: what a person sees of their companies, and a company of its people.',
  columns: {
    ...KEYS,
    role: string('Part that the person plays there today'),
    entity_type: string('Whose state it is: person or group'),
    ...pick(nexus_states, STATE),
  },
  query: sql`SELECT
  sides.membership_id,
  sides.person_id,
  sides.group_id,
  sides.role,
  sides.entity_type,
  ${columnsOf('states', STATE)}
FROM (
  SELECT memberships.*, 'person' AS entity_type, person_id AS entity_id FROM ${nexus('nexus_memberships')} AS memberships
  UNION ALL
  SELECT memberships.*, 'group', group_id FROM ${nexus('nexus_memberships')} AS memberships
) AS sides
JOIN ${nexus('nexus_states')} AS states ON states.entity_id = sides.entity_id`,
};

export const membershipViews: readonly View[] = [roles, memberships, states];
