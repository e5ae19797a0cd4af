import { cast, homePhone, iso, minutes } from './cast.ts';
import type { Schema } from './schema.ts';

/** An address book: labels and values of addresses side by side, and no id. */
function googleContacts(): Schema {
  const { people, random } = cast(41);
  const rows = people.map((person, index) => ({
    'First Name': person.first,
    'Middle Name': '',
    'Last Name': person.last,
    'Organization Name': person.company.name,
    'Organization Title': random.pick(['Buyer', 'Owner', '']),
    Notes: '',
    'E-mail 1 - Label': 'Work',
    'E-mail 1 - Value': person.email,
    'E-mail 2 - Label': index % 9 === 0 ? 'Home' : '',
    'E-mail 2 - Value': index % 9 === 0 ? `home${String(index)}@gmail.com` : '',
    'Phone 1 - Label': 'Mobile',
    'Phone 1 - Value': index % 2 === 0 ? person.phone : homePhone(person.phone),
  }));
  return {
    title: 'Google Contacts',
    tables: [
      {
        name: 'contacts',
        rows,
        truth: [
          'key E-mail 1 - Value',
          'person.email E-mail 1 - Value',
          'person.email E-mail 2 - Value',
          'person.phone Phone 1 - Value',
          'person.traits.name {First Name} {Last Name}',
          'group.domain E-mail 1 - Value',
          'group.traits.name Organization Name',
        ],
      },
    ],
  };
}

/** What a loader makes of a CRM: a prefix before each property, its words written as one. */
function loadedCrm(): Schema {
  const { people } = cast(42);
  const rows = people.map((person) => ({
    ID: String(person.number),
    _FIVETRAN_DELETED: 'false',
    _FIVETRAN_SYNCED: iso(person.joined + 1e9),
    PROPERTY_EMAIL: person.email,
    PROPERTY_FIRSTNAME: person.first,
    PROPERTY_LASTNAME: person.last,
    PROPERTY_PHONE: homePhone(person.phone),
    PROPERTY_COMPANY: person.company.name,
    PROPERTY_WEBSITE: `http://${person.company.domain}`,
    PROPERTY_HUBSPOT_OWNER_ID: '77',
    PROPERTY_LIFECYCLESTAGE: 'lead',
    PROPERTY_CREATEDATE: iso(person.joined),
    PROPERTY_LASTMODIFIEDDATE: iso(person.joined + 5e8),
  }));
  return {
    title: 'HubSpot contacts by a loader',
    tables: [
      {
        name: 'hubspot_contact',
        rows,
        truth: [
          'key ID',
          'occurred_at PROPERTY_LASTMODIFIEDDATE',
          'deleted _FIVETRAN_DELETED',
          'person.hubspot_contact_id ID',
          'person.email PROPERTY_EMAIL',
          'person.phone PROPERTY_PHONE',
          'person.traits.name {PROPERTY_FIRSTNAME} {PROPERTY_LASTNAME}',
          'group.domain PROPERTY_WEBSITE',
          'group.traits.name PROPERTY_COMPANY',
        ],
      },
    ],
  };
}

function frenchList(): Schema {
  const { people, random } = cast(43);
  const rows = people.map((person, index) => ({
    'N° client': `C-${String(5000 + index)}`,
    Civilité: random.pick(['M.', 'Mme']),
    Prénom: person.first,
    Nom: person.last,
    Société: person.company.name,
    Courriel: person.email,
    Téléphone: `01 99 00 ${String(10 + (index % 90))} ${String(10 + ((index * 7) % 90))}`,
    Ville: random.pick(['Lyon', 'Lille']),
    Pays: 'France',
    'Date de création': iso(person.joined).slice(0, 10).split('-').reverse().join('/'),
  }));
  return {
    title: 'A spreadsheet in French',
    tables: [
      {
        name: 'clients',
        rows,
        truth: [
          'key N° client',
          'occurred_at Date de création',
          'person.client_id N° client',
          'person.email Courriel',
          'person.phone Téléphone',
          'person.traits.name {Prénom} {Nom}',
          'group.domain Courriel',
          'group.traits.name Société',
        ],
      },
    ],
  };
}

/** Attendees of events: who bought and who came stand in one row. */
function eventbrite(): Schema {
  const { people, random } = cast(44);
  const rows = people.map((person, index) => {
    const buyer = people[index - (index % 2)] ?? person;
    return {
      'Order no.': String(880_000 + index - (index % 2)),
      'Order Date': minutes(buyer.joined),
      'Attendee no.': String(1_770_000 + index),
      'First Name': person.first,
      'Last Name': person.last,
      Email: person.email,
      'Ticket Type': random.pick(['Standard', 'Student']),
      Currency: 'USD',
      'Total Paid': '25.00',
      'Buyer First Name': buyer.first,
      'Buyer Last Name': buyer.last,
      'Buyer Email': buyer.email,
      'Cell Phone': homePhone(person.phone),
    };
  });
  return {
    title: 'Eventbrite: attendees',
    tables: [
      {
        name: 'eventbrite_attendees',
        rows,
        truth: [
          'key Attendee no.',
          'occurred_at Order Date',
          'person.eventbrite_attendee_id Attendee no.',
          'person.email Email',
          'person.phone Cell Phone',
          'person.traits.name {First Name} {Last Name}',
          'buyer.email Buyer Email',
          'buyer.traits.name {Buyer First Name} {Buyer Last Name}',
          'group.domain Email',
        ],
      },
    ],
  };
}

function klaviyo(): Schema {
  const { people, random } = cast(45, { work: 0.1 });
  const rows = people.map((person, index) => ({
    Email: person.email,
    'Klaviyo ID': `01H${(person.number * 7).toString(36).toUpperCase()}`,
    'First Name': index % 3 === 0 ? '' : person.first,
    'Last Name': index % 3 === 0 ? '' : person.last,
    'Phone Number': index % 2 === 0 ? person.phone : '',
    'Email Marketing Consent': random.pick(['SUBSCRIBED', 'NEVER_SUBSCRIBED']),
    'Last Open': '',
    'Profile Created On': `${minutes(person.joined)}:00`,
    'Date Added': `${minutes(person.joined + 1e8)}:00`,
    'Last Source': 'Form',
    'Initial Referring Domain': random.pick(['google.com', 'facebook.com', '']),
  }));
  return {
    title: 'Klaviyo: profiles',
    tables: [
      {
        name: 'klaviyo_profiles',
        rows,
        truth: [
          'key Klaviyo ID',
          'occurred_at Profile Created On',
          'person.klaviyo_profile_id Klaviyo ID',
          'person.email Email',
          'person.phone Phone Number',
          'person.traits.name {First Name} {Last Name}',
        ],
      },
    ],
  };
}

/** Schemas that were written when the rules were there, to see how they do on what they were not made for. */
export const unseen = (): Schema[] => [googleContacts(), loadedCrm(), frenchList(), eventbrite(), klaviyo()];
