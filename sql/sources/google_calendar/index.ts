import type { Adapter } from '../adapter.ts';
import { baseView } from '../base_view.ts';
import { eventsOf, unionedViews } from '../layers.ts';
import { loaders, otherLoaders } from './loaders.ts';
import { googleCalendarAttendees, googleCalendarEvents, intermediateMeetings, normalizedMeetings } from './meetings.ts';
import { intermediateParticipants, participants } from './participants.ts';

/** Meetings as events; organisers and attendees as people, their domains as groups. */
export const google_calendar: Adapter = {
  name: 'google_calendar',
  description: 'Items of Google Calendar, as events.list gives them with singleEvents=true and showDeleted=true.',
  rawTables: [googleCalendarEvents],
  parts: [googleCalendarAttendees],
  loaders,
  otherLoaders,
  views(context) {
    const raw = context.raw(googleCalendarEvents.name);
    const attendees = context.raw(googleCalendarAttendees.name);
    if (raw === undefined) return [];
    return [
      baseView('events', raw),
      ...(attendees === undefined ? [] : [baseView('attendees', attendees)]),
      normalizedMeetings(context),
      intermediateMeetings(context),
      intermediateParticipants(context),
      ...unionedViews([{ events: [eventsOf(context, 'intermediate_meetings')] }, participants(context)]),
    ];
  },
};
