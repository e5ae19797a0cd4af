import { AIRBYTE, DLT, FIVETRAN, STITCH } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { DOMAIN, EMAIL, GROUP_ID, PERSON_ID, PHONE } from './preset.ts';

const OBJECTS = {
  contacts: { table: 'Contact' },
  leads: { table: 'Lead' },
  accounts: { table: 'Account' },
  opportunities: { table: 'Opportunity' },
};
const IN_SNAKE_CASE = {
  contacts: { table: 'contact' },
  leads: { table: 'lead' },
  accounts: { table: 'account' },
  opportunities: { table: 'opportunity' },
};

/** Fields as the objects of Salesforce name them. */
export const salesforce: Preset = {
  name: 'salesforce',
  title: 'Salesforce',
  page: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm',
  identifierTypes: {
    salesforce_contact_id: PERSON_ID,
    salesforce_lead_id: PERSON_ID,
    salesforce_account_id: GROUP_ID,
    email: EMAIL,
    phone: PHONE,
    domain: DOMAIN,
  },
  tables: {
    contacts: {
      key: 'Id',
      occurred_at: 'LastModifiedDate',
      deleted: 'IsDeleted',
      parts: {
        person: {
          identifiers: { salesforce_contact_id: 'Id', email: 'Email', phone: 'MobilePhone' },
          traits: { name: '{FirstName} {LastName}', job_title: 'Title', office_phone: 'Phone' },
          role: 'contact',
        },
        group: { identifiers: { salesforce_account_id: 'AccountId' } },
      },
      events: {
        contact_created: {
          at: 'CreatedDate',
          description: 'Contact {FirstName} {LastName}',
          type: 'crm',
          significance: 2,
        },
      },
    },
    leads: {
      key: 'Id',
      occurred_at: 'LastModifiedDate',
      deleted: 'IsDeleted',
      parts: {
        person: {
          // A lead that was converted is the contact that came of it.
          identifiers: {
            salesforce_lead_id: 'Id',
            salesforce_contact_id: 'ConvertedContactId',
            email: 'Email',
            phone: 'MobilePhone',
          },
          traits: { name: '{FirstName} {LastName}', job_title: 'Title', lead_status: 'Status' },
          role: 'lead',
        },
        group: {
          identifiers: { salesforce_account_id: 'ConvertedAccountId', domain: 'Website' },
          // What a salesperson typed is no match for the account's own name.
          traits: { lead_company: 'Company' },
        },
      },
      events: {
        lead_created: {
          at: 'CreatedDate',
          description: 'Lead {FirstName} {LastName}, {Company}',
          type: 'crm',
          significance: 3,
        },
        lead_converted: {
          // A day, which loaders leave as a date, a timestamp or a text.
          at: { column: 'ConvertedDate', as: 'text' },
          where: { IsConverted: true },
          description: 'Lead {FirstName} {LastName}, {Company}',
          type: 'crm',
          significance: 4,
        },
      },
    },
    accounts: {
      key: 'Id',
      occurred_at: 'LastModifiedDate',
      deleted: 'IsDeleted',
      parts: {
        group: {
          identifiers: { salesforce_account_id: 'Id', domain: 'Website' },
          traits: { name: 'Name', industry: 'Industry' },
        },
      },
    },
    opportunities: {
      key: 'Id',
      occurred_at: 'LastModifiedDate',
      deleted: 'IsDeleted',
      parts: { group: { identifiers: { salesforce_account_id: 'AccountId' } } },
      events: {
        opportunity_created: { at: 'CreatedDate', description: 'Opportunity {Name}', type: 'crm', significance: 3 },
        opportunity_won: {
          at: { column: 'CloseDate', as: 'text' },
          where: { IsWon: true },
          description: 'Opportunity {Name}',
          value: { amount: 'Amount' },
          type: 'crm',
          significance: 5,
        },
        opportunity_lost: {
          at: { column: 'CloseDate', as: 'text' },
          where: { IsClosed: true, IsWon: false },
          description: 'Opportunity {Name}',
          type: 'crm',
          significance: 3,
        },
      },
    },
  },
  loaders: {
    fivetran: {
      // What is deleted is marked in the tool's own column.
      pages: [
        'https://fivetran.com/docs/connectors/applications/salesforce',
        'https://fivetran.com/docs/core-concepts/sync-modes/soft-delete',
      ],
      column: '{snake_field}',
      ingested_at: FIVETRAN.ingested_at,
      tables: IN_SNAKE_CASE,
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/salesforce'],
      column: '{field}',
      ...AIRBYTE,
      tables: OBJECTS,
    },
    stitch: {
      pages: ['https://github.com/singer-io/tap-salesforce'],
      column: '{field}',
      ...STITCH,
      tables: OBJECTS,
    },
    dlt: {
      pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/salesforce'],
      column: '{snake_field}',
      ...DLT,
      tables: {
        ...IN_SNAKE_CASE,
        // These two are written anew by each load.
        contacts: { ...IN_SNAKE_CASE.contacts, delivery: 'snapshot' },
        leads: { ...IN_SNAKE_CASE.leads, delivery: 'snapshot' },
      },
      note: 'It asks for no deleted records: accounts and opportunities that are deleted in Salesforce stay.',
    },
    api: {
      pages: [
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm',
      ],
      column: '{field}',
      times: 'text',
      tables: OBJECTS,
      note: 'A row a record of the object, a column a field. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
  note: 'Amounts have no unit: where there are several currencies, `"unit": "{CurrencyIsoCode}"` of the value; else such as `"unit": "USD"`.',
};
