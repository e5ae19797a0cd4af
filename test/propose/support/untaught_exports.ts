import { cast, homePhone, iso, minutes } from './cast.ts';
import type { Schema } from './schema.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Connections of a profile: `31 Jan 2026`, pages of people on one site, and hardly an address. */
function connections(): Schema {
  const { people, random } = cast(51);
  const rows = people.map((person, index) => {
    const [year = '', month = '', day = ''] = iso(person.joined).slice(0, 10).split('-');
    return {
      'First Name': person.first,
      'Last Name': person.last,
      URL: `https://www.linkedin.com/in/${person.first.toLowerCase().replace(/[^a-z]/g, '')}-${String(index)}`,
      'Email Address': index % 12 === 0 ? person.email : '',
      Company: person.company.name,
      Position: random.pick(['Buyer', 'Owner', 'Engineer']),
      'Connected On': `${day} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    };
  });
  return {
    title: 'LinkedIn: connections',
    tables: [
      {
        name: 'Connections',
        rows,
        truth: [
          'key URL',
          'occurred_at Connected On',
          'person.email Email Address',
          'person.traits.name {First Name} {Last Name}',
          'group.domain Email Address',
          'group.traits.name Company',
        ],
      },
    ],
  };
}

/** Orders of a shop by the names of its database. */
function wooCommerce(): Schema {
  const { people, random } = cast(52, { work: 0.1 });
  const rows = Array.from({ length: 200 }, (_, index) => {
    const person = random.pick(people);
    return {
      order_id: String(7000 + index),
      order_number: String(7000 + index),
      order_date: `${minutes(person.joined)}:00`,
      paid_date: random.chance(0.9) ? `${minutes(person.joined + 1e6)}:00` : '',
      status: random.pick(['completed', 'processing']),
      order_total: `${String(random.between(5, 200))}.90`,
      order_currency: 'EUR',
      customer_id: String(person.number),
      billing_first_name: person.first,
      billing_last_name: person.last,
      billing_company: '',
      billing_email: person.email,
      billing_phone: homePhone(person.phone),
      billing_country: 'US',
      shipping_first_name: random.pick(people).first,
      shipping_last_name: person.last,
    };
  });
  return {
    title: 'WooCommerce: orders',
    tables: [
      {
        name: 'woocommerce_orders',
        rows,
        truth: [
          'key order_id',
          'occurred_at order_date',
          'person.woocommerce_customer_id customer_id',
          'person.email billing_email',
          'person.phone billing_phone',
          'person.traits.name {billing_first_name} {billing_last_name}',
          'event order_created ',
          'event order_paid paid_date',
        ],
      },
    ],
  };
}

/** Answers to a form, with its questions as names of columns. */
function formAnswers(): Schema {
  const { people, random } = cast(53);
  const rows = people.slice(0, 90).map((person) => {
    const [year = '', month = '', day = ''] = iso(person.joined).slice(0, 10).split('-');
    return {
      Timestamp: `${String(Number(month))}/${String(Number(day))}/${year} ${iso(person.joined).slice(11, 19)}`,
      'Email Address': person.email,
      'Your full name': `${person.first} ${person.last}`,
      'Which company do you work for?': person.company.name,
      'Phone (with country code)': person.phone,
      'Will you come?': random.pick(['Yes', 'No']),
    };
  });
  return {
    title: 'Google Forms: answers',
    tables: [
      {
        name: 'Signup (Responses) - Form Responses 1',
        rows,
        truth: [
          'key Email Address',
          'occurred_at Timestamp',
          'person.email Email Address',
          'person.phone Phone (with country code)',
          'person.traits.name Your full name',
          'group.domain Email Address',
          'group.traits.name Which company do you work for?',
          'event response_created ',
        ],
      },
    ],
  };
}

/** Tickets with persons of three roles. */
function freshdesk(): Schema {
  const { people, random } = cast(54);
  const rows = Array.from({ length: 180 }, (_, index) => {
    const person = random.pick(people);
    return {
      'Ticket ID': String(index + 40),
      Subject: random.pick(['Login fails', 'Refund']),
      Status: random.pick(['Closed', 'Open']),
      Agent: random.pick(['Ada Agent', 'Bo Agent']),
      'Created time': `${minutes(person.joined)}:00`,
      'Resolved time': random.chance(0.5) ? `${minutes(person.joined + 1e8)}:00` : '',
      'Full name': `${person.first} ${person.last}`,
      'Contact ID': String(person.number),
      Email: person.email,
      'Work phone': homePhone(person.phone),
      'Company Name': person.company.name,
      'Company Domains': person.company.domain,
    };
  });
  return {
    title: 'Freshdesk: tickets',
    tables: [
      {
        name: 'freshdesk_tickets',
        rows,
        truth: [
          'key Ticket ID',
          'occurred_at Created time',
          'person.freshdesk_contact_id Contact ID',
          'person.email Email',
          'person.phone Work phone',
          'person.traits.name Full name',
          'group.domain Company Domains',
          'group.traits.name Company Name',
          'event ticket_created ',
          'event ticket_resolved Resolved time',
        ],
      },
    ],
  };
}

/** Schemas that were measured once, and after which nothing was changed. */
export const untaught = (): Schema[] => [connections(), wooCommerce(), formAnswers(), freshdesk()];
