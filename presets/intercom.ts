import { AIRBYTE, FIVETRAN, STITCH } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { DOMAIN, EMAIL, GROUP_ID, PERSON_ID } from './preset.ts';
import { STITCH_RECORDS } from './stitch_records.ts';

const PLURAL = {
  contacts: { table: 'contacts' },
  companies: { table: 'companies' },
  conversations: { table: 'conversations' },
};

/** Fields as the REST API of Intercom names them. */
export const intercom: Preset = {
  name: 'intercom',
  title: 'Intercom',
  page: 'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/contacts/contact',
  identifierTypes: {
    intercom_contact_id: PERSON_ID,
    intercom_company_id: GROUP_ID,
    user_id: PERSON_ID,
    email: EMAIL,
    domain: DOMAIN,
  },
  tables: {
    contacts: {
      key: 'id',
      occurred_at: 'updated_at',
      parts: {
        person: {
          // The id that your own program gave.
          identifiers: { intercom_contact_id: 'id', user_id: 'external_id', email: 'email' },
          traits: { name: 'name' },
          role: 'contact',
        },
      },
      events: {
        contact_created: { at: 'created_at', description: 'Contact {name}', type: 'support', significance: 2 },
      },
    },
    companies: {
      key: 'id',
      occurred_at: 'updated_at',
      parts: {
        group: { identifiers: { intercom_company_id: 'id', domain: 'website' }, traits: { name: 'name' } },
      },
    },
    conversations: {
      key: 'id',
      occurred_at: 'updated_at',
      // Those that a teammate or a campaign began are about nobody yet.
      where: { 'source->author->type': ['user', 'lead', 'contact'] },
      parts: {
        author: { entity_type: 'person', identifiers: { intercom_contact_id: 'source->author->id' } },
      },
      events: {
        conversation_started: {
          at: 'created_at',
          description: '{source->subject}',
          type: 'support',
          significance: 3,
        },
      },
    },
  },
  loaders: {
    fivetran: {
      pages: ['https://fivetran.com/docs/connectors/applications/intercom', 'https://github.com/fivetran/dbt_intercom'],
      column: '{field}',
      ingested_at: FIVETRAN.ingested_at,
      // A row a version.
      where: { _fivetran_active: true },
      tables: {
        contacts: { table: 'contact_history' },
        companies: { table: 'company_history' },
        conversations: {
          table: 'conversation_history',
          columns: {
            'source->author->id': 'source_author_id',
            'source->author->type': 'source_author_type',
            'source->subject': 'source_subject',
          },
        },
      },
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/intercom'],
      column: '{field}',
      times: 'seconds',
      ...AIRBYTE,
      tables: PLURAL,
    },
    stitch: {
      pages: ['https://github.com/singer-io/tap-intercom'],
      column: '{field}',
      ...STITCH,
      tables: {
        ...PLURAL,
        conversations: {
          table: 'conversations',
          columns: {
            'source->author->id': 'source__author__id',
            'source->author->type': 'source__author__type',
            'source->subject': 'source__subject',
          },
        },
      },
      note: STITCH_RECORDS,
    },
    api: {
      pages: ['https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/conversation'],
      column: '{field}',
      times: 'seconds',
      tables: PLURAL,
      note: 'A row an object. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
  note: 'Who belongs to which company is a list in each contact, or a table of its own: a mapping reads neither, and the domain of an address says it in part.',
};
