import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { IS_GONE } from '../base_view.ts';
import { rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { origin, recordsOf } from '../layers.ts';
import { hostOf } from '../text.ts';
import { trimmed } from '../../white_space.ts';
import { googleCalendarAttendees } from './meetings.ts';

/** Rooms and calendars have addresses too. */
const OF_CALENDARS = sql`'%calendar.google.com'`;

/** One row per person who takes part in an event, with the organiser once. */
export function intermediateParticipants(context: AdapterContext): SourceView {
  const meetings = context.view('intermediate_meetings');
  const isSplit = context.raw(googleCalendarAttendees.name) !== undefined;
  const attendee = (field: string): Sql =>
    isSplit ? sql`attendee.${id(field)}` : op.jsonText(op.jsonElement('attendee'), [field]);
  // A list of the meeting's own; or a table, of which the filter on `_ingested_at` reaches nothing but the meetings.
  const asked = isSplit
    ? sql`${meetings} AS meetings JOIN ${context.view('base_attendees')} AS attendee ON attendee.event_id = meetings.meeting_id AND NOT attendee.${id(IS_GONE)}`
    : op.unnestJson({ relation: meetings, alias: 'meetings' }, sql`meetings.attendees`, [], 'attendee');
  const isOrganizer = sql`COALESCE(${attendee('organizer')}, 'false') = 'true'`;
  const columns = sql`meetings.event_id,
    meetings.moment,
    meetings.meeting_id,
    meetings.occurred_at,
    meetings.${id('_ingested_at')} AS ${id('_ingested_at')},
    ${origin('meetings')}`;
  const part = (entity: string, value: Sql): Sql =>
    // An answer that comes later is about the same seat.
    rowId(
      context.source,
      sql`moment`,
      sql`meeting_id`,
      entity,
      sql`CASE role WHEN 'declined' THEN 'attendee' ELSE role END`,
      value,
    );
  return {
    name: 'intermediate_participants',
    layer: 'intermediate',
    description: 'One row per organiser and attendee of a meeting, without rooms.',
    query: sql`SELECT
  event_id,
  ${part('person', sql`LOWER(${trimmed(sql`address`)})`)} AS person_row_id,
  ${part('group', sql`host`)} AS group_row_id,
  moment,
  role,
  address,
  display_name,
  host,
  occurred_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${origin()}
FROM (
  SELECT named.*, ${hostOf(sql`address`)} AS host
  FROM (
    SELECT
      ${columns},
      'organizer' AS role,
      meetings.organizer_email AS address,
      meetings.organizer_name AS display_name
    FROM ${meetings} AS meetings
    UNION ALL
    SELECT
      ${columns},
      CASE WHEN ${isOrganizer} THEN 'organizer' WHEN ${attendee('responseStatus')} = 'declined' THEN 'declined' ELSE 'attendee' END AS role,
      ${attendee('email')} AS address,
      ${attendee('displayName')} AS display_name
    FROM ${asked}
    WHERE COALESCE(${attendee('resource')}, 'false') <> 'true'
      AND NOT (${isOrganizer} AND meetings.organizer_email IS NOT NULL)
  ) AS named
) AS hosted
WHERE ${trimmed(sql`address`)} <> '' AND host NOT LIKE ${OF_CALENDARS}`,
  };
}

/** What the participants of meetings give to the relations of the convention. */
export function participants(context: AdapterContext): Contributions {
  const person = {
    ...recordsOf(context, 'intermediate_participants'),
    rowId: sql`person_row_id`,
    role: sql`role`,
  };
  return {
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: { email: sql`address` } })],
    group_identifiers: [
      unpivotIdentifiers({ ...person, rowId: sql`group_row_id`, identifiers: { domain: sql`host` } }),
    ],
    person_traits: [
      unpivotTraits({
        ...person,
        // The scheduling: a name that is given today for a meeting of next year is today's.
        from: sql`(SELECT * FROM ${person.from} AS participants WHERE moment = 'meeting_scheduled') AS scheduled`,
        identifierType: sql`'email'`,
        identifierValue: sql`address`,
        traits: { name: sql`display_name` },
      }),
    ],
    membership_identifiers: [
      unpivotMemberships({
        ...person,
        persons: { email: sql`address` },
        groupIdentifierType: sql`'domain'`,
        groupIdentifier: sql`host`,
      }),
    ],
  };
}
