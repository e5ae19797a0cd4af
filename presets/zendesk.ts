import { AIRBYTE, DLT, FIVETRAN, STITCH } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { EMAIL, GROUP_ID, PERSON_ID, PHONE } from './preset.ts';

/** Most loaders call the tables as the API does. */
const PLURAL = { users: { table: 'users' }, organizations: { table: 'organizations' }, tickets: { table: 'tickets' } };

/** Fields as the API of Zendesk Support names them. */
export const zendesk: Preset = {
  name: 'zendesk',
  title: 'Zendesk Support',
  page: 'https://developer.zendesk.com/api-reference/ticketing/users/users/',
  identifierTypes: {
    zendesk_user_id: PERSON_ID,
    zendesk_organization_id: GROUP_ID,
    email: EMAIL,
    phone: PHONE,
  },
  tables: {
    users: {
      key: 'id',
      occurred_at: 'updated_at',
      // Agents are no customers, and a user who was deleted is not active.
      where: { role: 'end-user', active: { not: false } },
      parts: {
        person: {
          identifiers: { zendesk_user_id: 'id', email: 'email', phone: 'phone' },
          traits: { name: 'name' },
          role: 'end_user',
        },
        group: { identifiers: { zendesk_organization_id: 'organization_id' } },
      },
    },
    organizations: {
      key: 'id',
      occurred_at: 'updated_at',
      parts: { group: { identifiers: { zendesk_organization_id: 'id' }, traits: { name: 'name' } } },
    },
    tickets: {
      key: 'id',
      occurred_at: 'updated_at',
      where: { status: { not: 'deleted' } },
      parts: {
        requester: {
          entity_type: 'person',
          identifiers: { zendesk_user_id: 'requester_id' },
          member_of: 'group',
        },
        group: { identifiers: { zendesk_organization_id: 'organization_id' } },
      },
      events: { ticket_created: { at: 'created_at', description: '{subject}', type: 'support', significance: 3 } },
    },
  },
  loaders: {
    fivetran: {
      pages: ['https://fivetran.com/docs/connectors/applications/zendesk'],
      column: '{field}',
      ...FIVETRAN,
      tables: { users: { table: 'user' }, organizations: { table: 'organization' }, tickets: { table: 'ticket' } },
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/zendesk-support'],
      column: '{field}',
      ...AIRBYTE,
      tables: PLURAL,
    },
    stitch: {
      pages: ['https://github.com/singer-io/tap-zendesk'],
      column: '{field}',
      ...STITCH,
      tables: PLURAL,
    },
    dlt: {
      // Users and organizations are written anew by each load.
      pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/zendesk'],
      column: '{field}',
      ...DLT,
      tables: {
        users: { table: 'users', delivery: 'snapshot' },
        organizations: { table: 'organizations', delivery: 'snapshot' },
        tickets: { table: 'tickets' },
      },
    },
    api: {
      pages: ['https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/'],
      column: '{field}',
      times: 'text',
      tables: PLURAL,
      note: 'A row an object. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
  note: 'When a ticket was solved is in its metrics, and no field of it. Domains of an organization are a list.',
};
