import { AIRBYTE, DLT, FIVETRAN } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { EMAIL, PERSON_ID } from './preset.ts';

/** Fields as the Web API of Slack names them. */
export const slack: Preset = {
  name: 'slack',
  title: 'Slack',
  page: 'https://docs.slack.dev/reference/objects/user-object',
  identifierTypes: { slack_user_id: PERSON_ID, email: EMAIL },
  tables: {
    users: {
      key: 'id',
      occurred_at: 'updated',
      where: { is_bot: { not: true } },
      parts: {
        person: {
          identifiers: { slack_user_id: 'id', email: 'profile->email' },
          traits: { name: 'profile->real_name', job_title: 'profile->title' },
        },
      },
    },
    messages: {
      // The time of a message is its id in its channel: https://docs.slack.dev/reference/events/message
      key: ['channel_id', 'ts'],
      occurred_at: 'ts',
      // What joins, leaves and bots write has a subtype.
      where: { subtype: null },
      parts: { author: { entity_type: 'person', identifiers: { slack_user_id: 'user' } } },
      events: { message_posted: { at: 'ts', description: 'Slack message', type: 'chat', significance: 1 } },
    },
  },
  loaders: {
    fivetran: {
      pages: ['https://fivetran.com/docs/connectors/applications/slack'],
      column: '{field}',
      nested: '_',
      ...FIVETRAN,
      tables: { users: { table: 'users' } },
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/slack'],
      column: '{field}',
      times: 'seconds',
      ...AIRBYTE,
      tables: { users: { table: 'users' }, messages: { table: 'channel_messages' } },
    },
    dlt: {
      pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/slack'],
      column: '{field}',
      nested: '__',
      ...DLT,
      // Written anew by each load.
      tables: { users: { table: 'users', delivery: 'snapshot' } },
    },
    api: {
      pages: ['https://docs.slack.dev/reference/methods/users.list'],
      column: '{field}',
      times: 'seconds',
      tables: { users: { table: 'users' }, messages: { table: 'messages' } },
      note: 'A row an object, and of messages with the `channel_id` that they were asked for. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
  note: 'Who was deactivated stays a person. What is written in a message is not read. Messages of Fivetran and dlt are not in it: those of dlt are a table per channel.',
};
