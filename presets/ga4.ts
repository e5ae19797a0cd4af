import { FIVETRAN } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { PERSON_ID } from './preset.ts';

/** Fields as the schema of the export names them, and what tells its rows apart. */
export const ga4: Preset = {
  name: 'ga4',
  title: 'Google Analytics 4',
  page: 'https://developers.google.com/analytics/bigquery/event-schema',
  identifierTypes: { user_id: PERSON_ID, ga_client_id: PERSON_ID },
  tables: {
    events: {
      key: 'row_id',
      occurred_at: 'event_timestamp',
      // Of a day that is not over; its rows come again.
      where: { is_intraday: { not: true } },
      parts: {
        person: { identifiers: { user_id: 'user_id', ga_client_id: 'user_pseudo_id' }, role: 'visitor' },
      },
      events: {
        tracked: {
          name: '{event_name}',
          at: 'event_timestamp',
          description: '{event_name}',
          value: { amount: 'event_value_in_usd', unit: 'USD' },
          type: 'web',
          significance: 1,
        },
      },
    },
  },
  loaders: {
    fivetran: {
      pages: [
        'https://fivetran.com/docs/connectors/applications/google-analytics-4-export',
        'https://github.com/fivetran/dbt_ga4_export/tree/main/macros',
      ],
      column: '{field}',
      columns: {
        row_id: '_fivetran_id',
        event_name: 'name',
        event_timestamp: 'timestamp',
        event_value_in_usd: 'value_in_usd',
      },
      ingested_at: FIVETRAN.ingested_at,
      tables: { events: { table: 'event' } },
      note: 'The connector Google Analytics 4 Export, of connections since July 2023.',
    },
  },
  note: "Google's own export to BigQuery has a table for each day, which it writes anew for three days, and nothing that says when a row came in: no mapping reads what is new of it. Where new days are copied into one table with the time of copying, that table is a [mapping](mapping.md) of your own. A browser that several people use makes one person of them by `ga_client_id`: `entity_limit` on `user_id` says how many accounts one person may have.",
};
