import { columnOfTrait } from '../../config/model.ts';
import type { Model } from '../../config/model.ts';
import { bool, string } from '../table.ts';
import { join, list, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { entityViewName, mailColumn, shownColumns } from './entity.ts';

/**
 * The persons that audiences lead to: members, each with the company of most evidence, and the people of companies that
 * are. Both by one reading of members and memberships: what audiences build on is planned as a whole.
 */
const reached = (): Sql => sql`SELECT
    members.audience,
    members.is_held_out,
    CASE members.entity_type WHEN 'person' THEN members.entity_id ELSE sides.person_id END AS person_id,
    sides.group_id,
    sides.role
  FROM ${nexus('nexus_audience_members')} AS members
  LEFT JOIN (
    SELECT
      listed.side,
      CASE listed.side WHEN 'person' THEN known.person_id ELSE known.group_id END AS entity_id,
      known.person_id,
      known.group_id,
      known.role
    FROM (
      SELECT
        of_persons.*,
        ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY evidence_count DESC, group_id) AS standing
      FROM ${nexus('nexus_memberships')} AS of_persons
    ) AS known
    CROSS JOIN ${op.constants('listed', { side: 'string' }, [['person'], ['group']])}
    WHERE listed.side = 'group' OR known.standing = 1
  ) AS sides ON sides.side = members.entity_type AND sides.entity_id = members.entity_id
  WHERE members.entity_type = 'person' OR sides.person_id IS NOT NULL`;

/** Addresses, normalised, that an event says do not work. */
const bounced = (mail: string, names: readonly string[]): Sql => sql`SELECT DISTINCT map.normalized_value AS email
  FROM (
    SELECT source, event_id FROM ${nexus('nexus_events')} WHERE event_name IN (${list(names)})
  ) AS bounces
  JOIN ${nexus('nexus_records')} AS log ON log.source = bounces.source AND log.event_id = bounces.event_id
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'log')}
  WHERE log.record_kind = 'identifier' AND log.entity_type = 'person' AND log.identifier_type = ${mail}`;

/** Whom to write to of each audience, where the config has audiences and persons have addresses. */
export function emailListViews(model: Model): View[] {
  const persons = model.entityTypes.find(({ name }) => name === 'person');
  const { consent_trait, refused_values, consent_required, bounce_events } = model.emailLists;
  const mail = persons && mailColumn(model, persons);
  const isAsked = model.audiences.some(({ entity_type }) => ['person', 'group'].includes(entity_type));
  if (persons === undefined || mail === undefined || !isAsked) return [];
  const shown = shownColumns(model, persons, sql`persons`);
  const traitOf = (trait: string): Sql => shown(columnOfTrait(model, 'person', trait));
  const consent = consent_trait === undefined ? nullOf('string') : traitOf(consent_trait);
  const reasons = [
    ...(bounce_events.length === 0 ? [] : [sql`WHEN bounced.email IS NOT NULL THEN 'bounced'`]),
    ...(consent_trait === undefined
      ? []
      : [sql`WHEN LOWER(${consent}) IN (${list(refused_values.map((value) => value.toLowerCase()))}) THEN 'refused'`]),
    ...(consent_required ? [sql`WHEN ${consent} IS NULL THEN 'no_consent'`] : []),
  ];
  const email = shown(mail);
  return [
    {
      name: 'nexus_email_lists',
      description:
        'Whom to write to of each audience, under the best address: its members, and of companies their people. Who was erased is in none; who is not to be written to has suppressed_by.',
      columns: {
        audience: string('Audience'),
        person_id: string('Person'),
        email: string('Address, as nexus_persons shows it'),
        name: string('Trait `name` of the person'),
        group_id: string('Company: the member, or of a person the one with most evidence'),
        company: string('Trait `name` of the company'),
        role: string('Part that the person plays there today'),
        consent: string('The trait that the config names as consent_trait; null where no source gives it'),
        is_held_out: bool('Whether the member is of the share that is held out'),
        suppressed_by: string(
          'Why not to write: bounced, refused, or no_consent where the config requires one; null where nothing is against it',
        ),
      },
      query: sql`SELECT
  reached.audience,
  reached.person_id,
  ${email} AS email,
  ${traitOf('name')} AS name,
  reached.group_id,
  companies.trait_value AS company,
  reached.role,
  ${consent} AS consent,
  reached.is_held_out,
  ${reasons.length === 0 ? nullOf('string') : sql`CASE ${join(reasons, ' ')} END`} AS suppressed_by
FROM (
  ${reached()}
) AS reached
JOIN ${nexus(entityViewName('person'))} AS persons ON persons.person_id = reached.person_id
LEFT JOIN ${nexus('nexus_traits')} AS companies
  ON companies.entity_id = reached.group_id AND companies.trait_name = 'name'${
    bounce_events.length === 0
      ? sql``
      : sql`
LEFT JOIN (
  ${bounced(mail, bounce_events)}
) AS bounced ON bounced.email = ${email}`
  }
WHERE ${email} IS NOT NULL`,
    },
  ];
}
