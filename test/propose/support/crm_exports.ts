import { cast, homePhone, iso, minutes } from './cast.ts';
import type { Schema } from './schema.ts';

const OWNERS = ['Tom Poole', 'Rita Hale', 'Sam Ortiz'];

/** Contacts and companies, each with the columns of an export of all properties in use. */
export function hubspot(): Schema {
  const { people, companies, random } = cast(11);
  const contacts = people.map((person, index) => ({
    'Record ID': String(person.number),
    'First Name': index % 9 === 0 ? '' : person.first,
    'Last Name': person.last,
    Email: index % 20 === 7 ? '' : person.email,
    'Phone Number': index % 3 === 0 ? '' : random.chance(0.5) ? person.phone : homePhone(person.phone),
    'Contact owner': random.pick(OWNERS),
    'Lead Status': random.pick(['New', 'Open', 'In Progress', '']),
    'Lifecycle Stage': random.pick(['lead', 'opportunity', 'customer']),
    'Job Title': random.pick(['CEO', 'Buyer', 'Head of Sales', '']),
    'Country/Region': random.pick(['United States', 'United States', '']),
    'Company Name': person.company.name,
    'Website URL': `https://www.${person.company.domain}`,
    'Primary Associated Company ID': String(person.company.number),
    'Create Date': minutes(person.joined),
    'Last Modified Date': minutes(person.joined + 86_400_000 * 9),
  }));
  const accounts = companies.map((company) => ({
    'Record ID': String(company.number),
    'Company name': company.name,
    'Company owner': random.pick(OWNERS),
    'Create Date': minutes(Date.UTC(2025, 3, 4) + company.number),
    'Phone Number': `+1 415 555 01${String(random.between(10, 99))}`,
    City: random.pick(['Austin', 'Boston', 'Denver']),
    Industry: company.industry,
    'Company Domain Name': company.domain,
    'Number of Employees': String(random.between(3, 900)),
  }));
  return {
    title: 'HubSpot: contacts, companies',
    tables: [
      {
        name: 'hubspot-crm-exports-contacts',
        rows: contacts,
        truth: [
          'key Record ID',
          'occurred_at Last Modified Date',
          'person.hubspot_contact_id Record ID',
          'person.email Email',
          'person.phone Phone Number',
          'person.traits.name {First Name} {Last Name}',
          'group.hubspot_company_id Primary Associated Company ID',
          'group.traits.name Company Name',
        ],
      },
      {
        name: 'hubspot-crm-exports-companies',
        rows: accounts,
        truth: [
          'key Record ID',
          'occurred_at Create Date',
          'group.hubspot_company_id Record ID',
          'group.domain Company Domain Name',
          'group.traits.name Company name',
        ],
      },
    ],
  };
}

const salesforceId = (prefix: string, number: number): string =>
  `${prefix}5f00000${number.toString(36).toUpperCase().padStart(8, '0').slice(-8)}`;
const salesforceTime = (time: number): string => iso(time).replace('Z', '.000+0000');

/** Objects with the fields of the data export: names of the API. */
export function salesforce(): Schema {
  const { people, companies, random } = cast(12);
  const owner = (): string => salesforceId('005', random.below(4) + 77);
  const contacts = people.slice(0, 110).map((person) => ({
    Id: salesforceId('003', person.number),
    IsDeleted: 'false',
    AccountId: salesforceId('001', person.company.number),
    LastName: person.last,
    FirstName: person.first,
    Name: `${person.first} ${person.last}`,
    MailingCountry: random.pick(['United States', 'US', '']),
    Phone: homePhone(person.phone),
    Fax: '',
    MobilePhone: random.chance(0.3) ? person.phone : '',
    Email: person.email,
    Title: random.pick(['Buyer', 'Owner', 'VP']),
    LeadSource: random.pick(['Web', 'Referral']),
    OwnerId: owner(),
    CreatedDate: salesforceTime(person.joined),
    CreatedById: owner(),
    LastModifiedDate: salesforceTime(person.joined + 5e8),
  }));
  const accounts = companies.map((company) => ({
    Id: salesforceId('001', company.number),
    IsDeleted: 'false',
    Name: company.name,
    Type: random.pick(['Customer', 'Prospect']),
    ParentId: '',
    BillingCity: random.pick(['Austin', 'Boston']),
    BillingCountry: 'United States',
    Phone: '(415) 555-0100',
    Website: `www.${company.domain}`,
    Industry: company.industry,
    OwnerId: owner(),
    CreatedDate: salesforceTime(Date.UTC(2025, 1, 1)),
    LastModifiedDate: salesforceTime(Date.UTC(2025, 6, 1) + company.number),
  }));
  const leads = people.slice(60).map((person, index) => ({
    Id: salesforceId('00Q', person.number + 5),
    IsDeleted: 'false',
    LastName: person.last,
    FirstName: person.first,
    Title: random.pick(['Buyer', 'Owner']),
    Company: person.company.name,
    Country: random.pick(['United States', '']),
    Phone: index % 2 === 0 ? homePhone(person.phone) : '',
    Email: person.email,
    Website: index % 3 === 0 ? '' : `http://${person.company.domain}/`,
    Status: random.pick(['Open', 'Qualified']),
    OwnerId: owner(),
    IsConverted: index < 50 ? 'true' : 'false',
    ConvertedAccountId: index < 50 ? salesforceId('001', person.company.number) : '',
    ConvertedContactId: index < 50 ? salesforceId('003', person.number) : '',
    CreatedDate: salesforceTime(person.joined),
    LastModifiedDate: salesforceTime(person.joined + 4e8),
  }));
  const times = ['occurred_at LastModifiedDate', 'deleted IsDeleted'];
  return {
    title: 'Salesforce: Contact, Lead, Account',
    tables: [
      {
        name: 'salesforce_contact',
        rows: contacts,
        truth: [
          'key Id',
          ...times,
          'person.salesforce_contact_id Id',
          'person.email Email',
          'person.phone Phone',
          'person.phone MobilePhone',
          'person.traits.name {FirstName} {LastName}',
          'group.salesforce_account_id AccountId',
        ],
      },
      {
        name: 'salesforce_lead',
        rows: leads,
        truth: [
          'key Id',
          ...times,
          'person.salesforce_lead_id Id',
          'person.salesforce_contact_id ConvertedContactId',
          'person.email Email',
          'person.phone Phone',
          'person.traits.name {FirstName} {LastName}',
          'group.salesforce_account_id ConvertedAccountId',
          'group.domain Website',
          'group.traits.name Company',
        ],
      },
      {
        name: 'salesforce_account',
        rows: accounts,
        truth: ['key Id', ...times, 'group.salesforce_account_id Id', 'group.domain Website', 'group.traits.name Name'],
      },
    ],
  };
}

/** The export of lists: the name of the list before each column. */
export function pipedrive(): Schema {
  const { people, random } = cast(13);
  const persons = people.map((person, index) => ({
    'Person - Name': `${person.first} ${person.last}`,
    'Person - Label': random.pick(['Hot lead', 'Customer', '']),
    'Person - Organization': person.company.name,
    'Person - Email - Work': index % 10 === 0 ? '' : person.email,
    'Person - Email - Home':
      index % 8 === 0 ? `${person.last.toLowerCase().replace(/[^a-z]/g, '')}${String(index)}@gmail.com` : '',
    'Person - Phone - Work': homePhone(person.phone),
    'Person - Phone - Mobile': index % 4 === 0 ? person.phone : '',
    'Person - Open deals': String(random.below(3)),
    'Person - Owner': random.pick(OWNERS),
    'Person - ID': String(index + 1),
    'Person - Person created': `${minutes(person.joined)}:00`,
    'Person - Update time': `${minutes(person.joined + 3e8)}:00`,
  }));
  const deals = people.slice(0, 90).map((person, index) => ({
    'Deal - ID': String(index + 1),
    'Deal - Title': `${person.company.name} deal`,
    'Deal - Value': String(random.between(100, 9000)),
    'Deal - Currency of Value': 'USD',
    'Deal - Organization': person.company.name,
    'Deal - Contact person': `${person.first} ${person.last}`,
    'Deal - Status': random.pick(['Open', 'Won', 'Lost']),
    'Deal - Deal created': `${minutes(person.joined)}:00`,
    'Deal - Owner': random.pick(OWNERS),
  }));
  return {
    title: 'Pipedrive: people, deals',
    tables: [
      {
        name: 'pipedrive_people',
        rows: persons,
        truth: [
          'key Person - ID',
          'occurred_at Person - Update time',
          'person.pipedrive_person_id Person - ID',
          'person.email Person - Email - Work',
          'person.email Person - Email - Home',
          'person.phone Person - Phone - Work',
          'person.phone Person - Phone - Mobile',
          'person.traits.name Person - Name',
          'group.domain Person - Email - Work',
          'group.traits.name Person - Organization',
        ],
      },
      // Persons and companies are there by name alone, which identifies nobody.
      { name: 'pipedrive_deals', rows: deals, truth: [] },
    ],
  };
}
