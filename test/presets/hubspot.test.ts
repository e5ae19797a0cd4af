import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, DLT, FIVETRAN, givenBy, loadedWorld, renamed, said, STITCH } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const CONTACTS: readonly Fields[] = [
  {
    id: 101,
    email: 'Ada.King@engines.example',
    hs_additional_emails: 'ada@engines.example;countess@example.org',
    firstname: 'Ada',
    lastname: 'Lovelace',
    phone: '+44 20 7946 0123',
    mobilephone: null,
    jobtitle: 'Analyst',
    lifecyclestage: 'customer',
    associatedcompanyid: 900,
    createdate: '2026-01-05T09:12:00.000Z',
    lastmodifieddate: '2026-02-01T10:00:00.500Z',
    archived: false,
  },
  {
    id: 102,
    email: 'grace@cobol.example',
    hs_additional_emails: null,
    firstname: 'Grace',
    lastname: null,
    phone: null,
    mobilephone: '+1 202 555 0143',
    jobtitle: null,
    lifecyclestage: 'lead',
    associatedcompanyid: null,
    createdate: '2026-01-20T00:00:00.000Z',
    lastmodifieddate: '2026-01-20T00:00:00.000Z',
    archived: false,
  },
  {
    id: 103,
    email: 'gone@cobol.example',
    createdate: '2026-01-21T00:00:00.000Z',
    lastmodifieddate: '2026-01-21T00:00:00.000Z',
    archived: true,
  },
];
const COMPANIES: readonly Fields[] = [
  {
    id: 900,
    domain: 'engines.example',
    name: 'Analytical Engines',
    industry: 'COMPUTER_HARDWARE',
    createdate: '2025-12-01T00:00:00.000Z',
    hs_lastmodifieddate: '2026-02-02T00:00:00.000Z',
    archived: false,
  },
];
const deal = (id: number, fields: Fields): Fields => ({
  id,
  dealname: `Engine ${String(id)}`,
  amount: null,
  deal_currency_code: null,
  hs_is_closed_won: 'false',
  hs_is_closed_lost: 'false',
  hs_primary_associated_company: 900,
  createdate: '2026-01-10T08:00:00.000Z',
  closedate: '2026-02-03T16:30:00.000Z',
  hs_lastmodifieddate: '2026-02-03T16:30:00.000Z',
  archived: false,
  ...fields,
});
const DEALS = [
  deal(7, { amount: '1200.50', deal_currency_code: 'GBP', hs_is_closed_won: 'true' }),
  deal(8, { hs_is_closed_lost: 'true' }),
  deal(9, { amount: '80' }),
];

const fivetran =
  (key: string, flag: string) =>
  ({ id, archived, ...properties }: Fields) => ({
    [key]: id,
    ...renamed(properties, (name) => `property_${name}`),
    ...FIVETRAN,
    [flag]: archived,
  });
const airbyte = ({ id, archived, ...properties }: Fields) => ({ id: String(id), archived, properties, ...AIRBYTE });
// These two ask HubSpot for what is not archived.
const stitch =
  (key: string) =>
  ({ id, archived, ...properties }: Fields) =>
    archived === true
      ? undefined
      : { [key]: id, ...renamed(properties, (name) => `property_${name}__value`), ...STITCH };
const dlt = ({ archived, ...fields }: Fields) => (archived === true ? undefined : { ...fields, ...DLT });
const api = ({ id, archived, ...properties }: Fields) => ({ id: String(id), archived, properties });

const SHAPES: Readonly<Record<string, Shape>> = {
  fivetran: {
    contacts: fivetran('id', '_fivetran_deleted'),
    companies: fivetran('id', 'is_deleted'),
    deals: fivetran('deal_id', 'is_deleted'),
  },
  airbyte: { contacts: airbyte, companies: airbyte, deals: airbyte },
  stitch: { contacts: stitch('vid'), companies: stitch('companyid'), deals: stitch('dealid') },
  dlt: { contacts: dlt, companies: dlt, deals: dlt },
  api: { contacts: api, companies: api, deals: api },
};

describe('HubSpot', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('hubspot', SHAPES, { contacts: CONTACTS, companies: COMPANIES, deals: DEALS });
  });

  test('of Fivetran gives people, companies, who belongs to them, and what became of deals', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'contact_created 2026-01-05T09:12:00.000000Z Contact Ada Lovelace',
        'contact_created 2026-01-20T00:00:00.000000Z Contact Grace',
        'deal_created 2026-01-10T08:00:00.000000Z Deal Engine 7',
        'deal_created 2026-01-10T08:00:00.000000Z Deal Engine 8',
        'deal_created 2026-01-10T08:00:00.000000Z Deal Engine 9',
        'deal_lost 2026-02-03T16:30:00.000000Z Deal Engine 8',
        'deal_won 2026-02-03T16:30:00.000000Z Deal Engine 7 1200.5 GBP',
      ],
      group_identifiers: ['domain engines.example', 'hubspot_company_id 900'],
      group_traits: [
        'hubspot_company_id 900 industry COMPUTER_HARDWARE',
        'hubspot_company_id 900 name Analytical Engines',
      ],
      membership_identifiers: [
        'email Ada.King@engines.example hubspot_company_id 900',
        'email ada@engines.example hubspot_company_id 900',
        'email countess@example.org hubspot_company_id 900',
        'hubspot_contact_id 101 hubspot_company_id 900',
      ],
      person_identifiers: [
        'email Ada.King@engines.example',
        'email ada@engines.example',
        'email countess@example.org',
        'email grace@cobol.example',
        'hubspot_contact_id 101',
        'hubspot_contact_id 102',
        'phone +1 202 555 0143',
      ],
      person_traits: [
        'hubspot_contact_id 101 job_title Analyst',
        'hubspot_contact_id 101 lifecycle_stage customer',
        'hubspot_contact_id 101 name Ada Lovelace',
        'hubspot_contact_id 101 office_phone +44 20 7946 0123',
        'hubspot_contact_id 102 lifecycle_stage lead',
        'hubspot_contact_id 102 name Grace',
      ],
    });
  });

  test.each(Object.keys(SHAPES).slice(1))('of %s gives the same, row by row', async (loader) => {
    expect(await givenBy(world, loader)).toEqual(await givenBy(world, 'fivetran'));
  });
});
