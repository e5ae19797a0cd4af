import { AIRBYTE, DLT, FIVETRAN, STITCH } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { DOMAIN, EMAIL, GROUP_ID, PERSON_ID, PHONE } from './preset.ts';
import { STITCH_RECORDS } from './stitch_records.ts';

/** Fields are properties as HubSpot's API names them, and `id` and `archived`, which stand beside them there. */
export const hubspot: Preset = {
  name: 'hubspot',
  title: 'HubSpot',
  page: 'https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide',
  identifierTypes: {
    hubspot_contact_id: PERSON_ID,
    hubspot_company_id: GROUP_ID,
    email: EMAIL,
    phone: PHONE,
    domain: DOMAIN,
  },
  tables: {
    contacts: {
      key: 'id',
      occurred_at: 'lastmodifieddate',
      parts: {
        person: {
          identifiers: {
            hubspot_contact_id: 'id',
            email: ['email', { column: 'hs_additional_emails', separator: ';' }],
            phone: 'mobilephone',
          },
          traits: {
            name: '{firstname} {lastname}',
            job_title: 'jobtitle',
            lifecycle_stage: 'lifecyclestage',
            office_phone: 'phone',
          },
          role: 'contact',
        },
        group: { identifiers: { hubspot_company_id: 'associatedcompanyid' } },
      },
      events: {
        contact_created: {
          at: 'createdate',
          description: 'Contact {firstname} {lastname}',
          type: 'crm',
          significance: 2,
        },
      },
    },
    companies: {
      key: 'id',
      occurred_at: 'hs_lastmodifieddate',
      parts: {
        group: {
          identifiers: { hubspot_company_id: 'id', domain: 'domain' },
          traits: { name: 'name', industry: 'industry' },
        },
      },
    },
    deals: {
      key: 'id',
      occurred_at: 'hs_lastmodifieddate',
      parts: { group: { identifiers: { hubspot_company_id: 'hs_primary_associated_company' } } },
      events: {
        deal_created: { at: 'createdate', description: 'Deal {dealname}', type: 'crm', significance: 3 },
        deal_won: {
          at: 'closedate',
          where: { hs_is_closed_won: true },
          description: 'Deal {dealname}',
          value: { amount: 'amount', unit: '{deal_currency_code}' },
          type: 'crm',
          significance: 5,
        },
        deal_lost: {
          at: 'closedate',
          where: { hs_is_closed_lost: true },
          description: 'Deal {dealname}',
          type: 'crm',
          significance: 3,
        },
      },
    },
  },
  loaders: {
    fivetran: {
      pages: ['https://fivetran.com/docs/connectors/applications/hubspot'],
      column: 'property_{field}',
      ...FIVETRAN,
      tables: {
        contacts: { table: 'contact', columns: { id: 'id' } },
        companies: { table: 'company', columns: { id: 'id' }, deleted: 'is_deleted' },
        deals: { table: 'deal', columns: { id: 'deal_id' }, deleted: 'is_deleted' },
      },
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/hubspot'],
      column: 'properties->{field}',
      ...AIRBYTE,
      deleted: 'archived',
      tables: {
        contacts: { table: 'contacts', columns: { id: 'id' } },
        companies: { table: 'companies', columns: { id: 'id' } },
        deals: { table: 'deals', columns: { id: 'id' } },
      },
    },
    stitch: {
      pages: [
        'https://github.com/stitchdata/docs/tree/master/_saas-integrations/hubspot',
        'https://github.com/singer-io/tap-hubspot',
      ],
      column: 'property_{field}__value',
      ...STITCH,
      tables: {
        contacts: { table: 'contacts', columns: { id: 'vid' } },
        companies: { table: 'companies', columns: { id: 'companyid' } },
        deals: { table: 'deals', columns: { id: 'dealid' } },
      },
      note: `What is deleted in HubSpot stays. A property that had values of two types has a column for each, such as \`property_amount__value__double\`. ${STITCH_RECORDS}`,
    },
    dlt: {
      pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/hubspot'],
      column: '{field}',
      ...DLT,
      tables: { contacts: { table: 'contacts' }, companies: { table: 'companies' }, deals: { table: 'deals' } },
      note: 'It loads few properties unless `properties` names them: name those that the mapping reads. With `soft_delete`, `"deleted": "is_deleted"` of the source.',
    },
    api: {
      pages: ['https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide'],
      column: 'properties->{field}',
      times: 'text',
      deleted: 'archived',
      tables: {
        contacts: { table: 'contacts', columns: { id: 'id' } },
        companies: { table: 'companies', columns: { id: 'id' } },
        deals: { table: 'deals', columns: { id: 'id' } },
      },
      note: 'A row an object, as `/crm/v3/objects/contacts` gives it. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
  note: 'A contact belongs to its primary company, and so does a deal. Further associations are lists or tables of their own, which a mapping does not read.',
};
