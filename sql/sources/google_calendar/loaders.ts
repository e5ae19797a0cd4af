import type { Loader } from '../../../config/loaders.ts';
import { AIRBYTE, FIVETRAN } from '../../../config/loaders.ts';

export const loaders: Readonly<Record<string, Loader>> = {
  fivetran: {
    pages: ['https://fivetran.com/docs/connectors/applications/google-calendar/connector-schema'],
    column: '{snake_field}',
    nested: '_',
    ...FIVETRAN,
    tables: {
      google_calendar_events: { table: 'event', lacks: ['attendees'] },
      google_calendar_attendees: { table: 'attendee' },
    },
    note: 'Attendees are a table of their own, which is joined: a run reads all of it, and of the events what is new.',
  },
  airbyte: {
    pages: ['https://docs.airbyte.com/integrations/sources/google-calendar'],
    column: '{field}',
    times: 'text',
    ...AIRBYTE,
    tables: { google_calendar_events: { table: 'events' } },
    note: 'From version 1.0.0 on it asks for deleted events as well.',
  },
};

export const otherLoaders: Readonly<Record<string, string>> = {
  stitch: 'Stitch has no connector for Google Calendar',
  dlt: 'dlt has no verified source for Google Calendar',
};
