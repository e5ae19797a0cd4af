import type { Loader } from '../../../config/loaders.ts';
import { AIRBYTE } from '../../../config/loaders.ts';
import type { RawTable } from '../adapter.ts';
import { API, apiLoader } from '../given_table.ts';

export const loaders = (messages: RawTable): Readonly<Record<string, Loader>> => ({
  [API]: apiLoader([messages], 'milliseconds'),
  airbyte: {
    pages: ['https://docs.airbyte.com/integrations/sources/gmail'],
    column: '{field}',
    times: 'milliseconds',
    ...AIRBYTE,
    tables: { [messages.name]: { table: 'messages_details' } },
    note: 'Its stream `messages_details`. It reads all messages with each sync, with their bodies.',
  },
});

export const otherLoaders: Readonly<Record<string, string>> = {
  fivetran:
    "Fivetran's connector for Gmail is a private preview that spreads headers over tables: make gmail_messages of them with a view",
  stitch: 'Stitch has no connector for Gmail',
  dlt: 'dlt has no verified source for the API of Gmail: its inbox reads IMAP',
};
