import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, DLT, FIVETRAN, givenBy, loadedWorld, renamed, said, STITCH } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const dated = (created: string, modified = created): Fields => ({
  CreatedDate: `${created}T08:00:00.000Z`,
  LastModifiedDate: `${modified}T09:30:00.000Z`,
  SystemModstamp: '2026-02-28T00:00:00.000Z',
  IsDeleted: false,
});
const CONTACTS: readonly Fields[] = [
  {
    Id: '0031G00001ADA',
    AccountId: '0011G00001ENG',
    FirstName: 'Ada',
    LastName: 'Lovelace',
    Email: 'ada@engines.example',
    Phone: '+44 20 7946 0100',
    MobilePhone: '+44 20 7946 0123',
    Title: 'Analyst',
    ...dated('2026-01-05', '2026-02-01'),
  },
  { Id: '0031G00001OLD', LastName: 'Gone', Email: 'gone@engines.example', ...dated('2026-01-06'), IsDeleted: true },
];
const LEADS: readonly Fields[] = [
  {
    Id: '00Q1G00001ADA',
    FirstName: 'Ada',
    LastName: 'King',
    Company: 'Engines',
    Email: 'countess@example.org',
    MobilePhone: null,
    Title: null,
    Status: 'Qualified',
    Website: null,
    IsConverted: true,
    ConvertedDate: '2026-01-05',
    ConvertedContactId: '0031G00001ADA',
    ConvertedAccountId: '0011G00001ENG',
    ...dated('2026-01-02', '2026-01-05'),
  },
  {
    Id: '00Q1G00001GRA',
    FirstName: 'Grace',
    LastName: 'Hopper',
    Company: 'Cobol Inc',
    Email: 'grace@cobol.example',
    Status: 'Open',
    Website: 'https://www.cobol.example/en',
    IsConverted: false,
    ...dated('2026-01-20'),
  },
];
const ACCOUNTS: readonly Fields[] = [
  {
    Id: '0011G00001ENG',
    Name: 'Analytical Engines',
    Website: 'engines.example',
    Industry: 'Machinery',
    ...dated('2026-01-01', '2026-02-02'),
  },
];
const opportunity = (id: string, fields: Fields): Fields => ({
  Id: id,
  Name: `Engine ${id}`,
  AccountId: '0011G00001ENG',
  Amount: null,
  CloseDate: '2026-02-03',
  IsClosed: false,
  IsWon: false,
  ...dated('2026-01-10', '2026-02-03'),
  ...fields,
});
const OPPORTUNITIES = [
  opportunity('7', { IsClosed: true, IsWon: true, Amount: 1200.5 }),
  opportunity('8', { IsClosed: true }),
  opportunity('9', { Amount: 80 }),
];

const snake = (name: string): string =>
  ({ Id: 'id', IsDeleted: 'is_deleted', SystemModstamp: 'system_modstamp' })[name] ??
  name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`);
const fivetran = (fields: Fields) => ({ ...renamed(fields, snake), ...FIVETRAN });
const airbyte = (fields: Fields) => ({ ...fields, ...AIRBYTE });
const stitch = (fields: Fields) => ({ ...fields, ...STITCH });
// It asks for what is not deleted.
const dlt = (fields: Fields) => (fields['IsDeleted'] === true ? undefined : { ...renamed(fields, snake), ...DLT });
const api = (fields: Fields) => fields;
const all = (row: Shape[string]): Shape => ({ contacts: row, leads: row, accounts: row, opportunities: row });
const SHAPES = { fivetran: all(fivetran), airbyte: all(airbyte), stitch: all(stitch), dlt: all(dlt), api: all(api) };

describe('Salesforce', () => {
  let world: World;
  beforeAll(async () => {
    const records = { contacts: CONTACTS, leads: LEADS, accounts: ACCOUNTS, opportunities: OPPORTUNITIES };
    world = await loadedWorld('salesforce', SHAPES, records);
  });

  test('of Fivetran gives contacts, leads and what became of them, accounts and opportunities', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'contact_created 2026-01-05T08:00:00.000000Z Contact Ada Lovelace',
        'lead_converted 2026-01-05T00:00:00.000000Z Lead Ada King, Engines',
        'lead_created 2026-01-02T08:00:00.000000Z Lead Ada King, Engines',
        'lead_created 2026-01-20T08:00:00.000000Z Lead Grace Hopper, Cobol Inc',
        'opportunity_created 2026-01-10T08:00:00.000000Z Opportunity Engine 7',
        'opportunity_created 2026-01-10T08:00:00.000000Z Opportunity Engine 8',
        'opportunity_created 2026-01-10T08:00:00.000000Z Opportunity Engine 9',
        'opportunity_lost 2026-02-03T00:00:00.000000Z Opportunity Engine 8',
        'opportunity_won 2026-02-03T00:00:00.000000Z Opportunity Engine 7 1200.5',
      ],
      group_identifiers: [
        'domain engines.example',
        'domain https://www.cobol.example/en',
        'salesforce_account_id 0011G00001ENG',
      ],
      group_traits: [
        'domain https://www.cobol.example/en lead_company Cobol Inc',
        'salesforce_account_id 0011G00001ENG industry Machinery',
        'salesforce_account_id 0011G00001ENG lead_company Engines',
        'salesforce_account_id 0011G00001ENG name Analytical Engines',
      ],
      membership_identifiers: [
        'email ada@engines.example salesforce_account_id 0011G00001ENG',
        'email countess@example.org salesforce_account_id 0011G00001ENG',
        'email grace@cobol.example domain https://www.cobol.example/en',
        'phone +44 20 7946 0123 salesforce_account_id 0011G00001ENG',
        'salesforce_contact_id 0031G00001ADA salesforce_account_id 0011G00001ENG',
        'salesforce_lead_id 00Q1G00001ADA salesforce_account_id 0011G00001ENG',
        'salesforce_lead_id 00Q1G00001GRA domain https://www.cobol.example/en',
      ],
      person_identifiers: [
        'email ada@engines.example',
        'email countess@example.org',
        'email grace@cobol.example',
        'phone +44 20 7946 0123',
        'salesforce_contact_id 0031G00001ADA',
        'salesforce_lead_id 00Q1G00001ADA',
        'salesforce_lead_id 00Q1G00001GRA',
      ],
      person_traits: [
        'salesforce_contact_id 0031G00001ADA job_title Analyst',
        'salesforce_contact_id 0031G00001ADA name Ada Lovelace',
        'salesforce_contact_id 0031G00001ADA office_phone +44 20 7946 0100',
        'salesforce_lead_id 00Q1G00001ADA lead_status Qualified',
        'salesforce_lead_id 00Q1G00001ADA name Ada King',
        'salesforce_lead_id 00Q1G00001GRA lead_status Open',
        'salesforce_lead_id 00Q1G00001GRA name Grace Hopper',
      ],
    });
  });

  test.each(Object.keys(SHAPES).slice(1))('of %s gives the same, row by row', async (loader) => {
    expect(await givenBy(world, loader)).toEqual(await givenBy(world, 'fivetran'));
  });
});
