import type { Adapter } from '../adapter.ts';
import { baseView, eventsOf, unionedViews } from '../layers.ts';
import { googleCalendarEvents, intermediateMeetings, normalizedMeetings } from './meetings.ts';
import { intermediateParticipants, participants } from './participants.ts';

/** Meetings as events; organisers and attendees as people, their domains as groups. */
export const google_calendar: Adapter = {
  name: 'google_calendar',
  description: 'Items of Google Calendar, as events.list gives them with singleEvents=true and showDeleted=true.',
  rawTables: [googleCalendarEvents],
  views(context) {
    const raw = context.raw(googleCalendarEvents.name);
    if (raw === undefined) return [];
    return [
      baseView('events', raw, googleCalendarEvents),
      normalizedMeetings(context),
      intermediateMeetings(context),
      intermediateParticipants(context),
      ...unionedViews([{ events: [eventsOf(context, 'intermediate_meetings')] }, participants(context)]),
    ];
  },
};
