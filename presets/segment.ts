import type { Preset } from './preset.ts';
import { EMAIL, PERSON_ID } from './preset.ts';

/** Columns as Segment's warehouse schema names them, which others took over. */
export const segment: Preset = {
  name: 'segment',
  title: 'Segment and RudderStack',
  page: 'https://www.twilio.com/docs/segment/connections/storage/warehouses/schema',
  identifierTypes: {
    user_id: PERSON_ID,
    anonymous_id: PERSON_ID,
    email: EMAIL,
  },
  tables: {
    identifies: {
      key: 'id',
      occurred_at: 'timestamp',
      parts: {
        person: {
          identifiers: { user_id: 'user_id', anonymous_id: 'anonymous_id', email: 'email' },
          traits: { name: 'name' },
          role: 'user',
        },
      },
    },
    tracks: {
      key: 'id',
      occurred_at: 'timestamp',
      parts: {
        person: { identifiers: { user_id: 'user_id', anonymous_id: 'anonymous_id' }, role: 'user' },
      },
      events: { tracked: { name: '{event}', description: '{event_text}', type: 'product', significance: 1 } },
    },
  },
  loaders: {
    segment: {
      pages: ['https://www.twilio.com/docs/segment/connections/storage/warehouses/schema'],
      column: '{field}',
      ingested_at: 'received_at',
      tables: { identifies: { table: 'identifies' }, tracks: { table: 'tracks' } },
      note: 'A trait has a column once it had a value: `"email": null` or `"name": null` where nobody has one.',
    },
    rudderstack: {
      pages: ['https://www.rudderstack.com/docs/destinations/warehouse-destinations/warehouse-schema/'],
      column: '{field}',
      ingested_at: 'received_at',
      tables: {
        identifies: {
          table: 'identifies',
          columns: { email: 'context_traits_email', name: 'context_traits_name' },
        },
        tracks: { table: 'tracks' },
      },
    },
  },
  note: 'Where calls reach the warehouse later than `resolution.late_arrival_hours` after they were received, raise it. A browser that several people use makes one person of them by `anonymous_id`: `entity_limit` on `user_id` says how many accounts one person may have.',
};
