import { id, list, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, RawTable, SourceView } from '../adapter.ts';
import { eventId } from '../keys.ts';
import { IS_GONE } from '../base_view.ts';
import { eventColumns } from '../layers.ts';
import { isMomentGone, moments } from '../moments.ts';
import { orElse } from '../text.ts';

export const googleCalendarEvents: RawTable = {
  name: 'google_calendar_events',
  description: 'https://developers.google.com/workspace/calendar/api/v3/reference/events',
  columns: {
    id: 'string',
    status: 'string',
    created: 'timestamp',
    summary: 'string',
    'organizer->email': 'string',
    'organizer->displayName': 'string',
    'start->dateTime': 'timestamp',
    'start->date': 'timestamp',
    'originalStartTime->dateTime': 'timestamp',
    'originalStartTime->date': 'timestamp',
    attendees: 'json',
    eventType: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['status', 'created'],
  signs: ['iCalUID'],
};

/** Where a loader keeps the attendees of all events in a table of their own. */
export const googleCalendarAttendees: RawTable = {
  name: 'google_calendar_attendees',
  description: 'https://developers.google.com/workspace/calendar/api/v3/reference/events#attendees',
  columns: {
    event_id: 'string',
    email: 'string',
    displayName: 'string',
    organizer: 'string',
    resource: 'string',
    responseStatus: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['event_id', 'email'],
};

/** Entries of a calendar that are nobody's meeting. */
const NOT_MEETINGS = ['birthday', 'focusTime', 'outOfOffice', 'workingLocation'];

/** A time of the API: an instant, or the day of an all-day event, which counts from midnight UTC. */
const time = (field: string): Sql => sql`COALESCE(${id(`${field}_dateTime`)}, ${id(`${field}_date`)})`;

const IS_CANCELLED = sql`COALESCE(${id('status')}, '') = 'cancelled'`;
const STARTS_AT = sql`COALESCE(${time('start')}, ${time('originalStartTime')})`;

/**
 * One row per delivery of a meeting. Of one that was deleted the API need say no more than its id, and wants it removed:
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#status
 */
export const normalizedMeetings = (context: AdapterContext): SourceView => ({
  name: 'normalized_meetings',
  layer: 'normalized',
  description: 'Meetings with their times, deleted ones as gone; each instance of a recurring one is its own.',
  query: sql`SELECT
  ${id('id')} AS meeting_id,
  ${IS_CANCELLED} AS is_cancelled,
  ${id('summary')} AS summary,
  ${id('created')} AS created_at,
  ${STARTS_AT} AS starts_at,
  ${id('organizer_email')} AS organizer_email,
  ${id('organizer_displayName')} AS organizer_name,
  ${id('attendees')} AS attendees,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} OR (${IS_CANCELLED} AND COALESCE(${id('created')}, ${STARTS_AT}) IS NULL) AS ${id(IS_GONE)}
FROM ${context.view('base_events')}
WHERE COALESCE(${id('eventType')}, 'default') NOT IN (${list(NOT_MEETINGS)})`,
});

/**
 * Two events: that the meeting was made, and the meeting itself at its start. Whether it is held or cancelled is one
 * event's name, so that a cancellation replaces the meeting. A meeting of the future is dated in the future.
 */
export function intermediateMeetings(context: AdapterContext): SourceView {
  const { source } = context;
  const meetings = moments(context.view('normalized_meetings'), 'meetings', {
    meeting_scheduled: sql`meetings.created_at`,
    meeting: sql`meetings.starts_at`,
  });
  const columns = eventColumns(source, {
    eventId: eventId(source, sql`moment`, sql`meeting_id`),
    occurredAt: sql`moment_at`,
    name: sql`CASE WHEN moment <> 'meeting' THEN moment WHEN is_cancelled THEN 'meeting_cancelled' ELSE 'meeting_held' END`,
    description: sql`CASE
    WHEN moment <> 'meeting' THEN 'Meeting scheduled: '
    WHEN is_cancelled THEN 'Meeting cancelled: '
    ELSE 'Meeting: '
  END || ${orElse(sql`summary`, '(no title)')}`,
    significance: sql`CASE moment WHEN 'meeting' THEN 3 ELSE 1 END`,
    type: 'meeting',
    table: googleCalendarEvents.name,
    key: sql`meeting_id`,
    isGone: isMomentGone(),
  });
  return {
    name: 'intermediate_meetings',
    layer: 'intermediate',
    description: 'meeting_scheduled, and meeting_held or meeting_cancelled, with who was asked.',
    query: sql`SELECT
  ${columns},
  moment,
  meeting_id,
  organizer_email,
  organizer_name,
  attendees
FROM ${meetings}`,
  };
}
