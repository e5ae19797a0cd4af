import { cast, homePhone, iso, minutes } from './cast.ts';
import type { Schema } from './schema.ts';

/** Customers as the dashboard exports them, and the users of the app that pays through it. */
export function stripe(): Schema {
  const { people, random } = cast(21);
  const uid = (number: number): string => `u_${(number * 7919).toString(36)}`;
  const customers = people.slice(0, 100).map((person, index) => ({
    id: `cus_${(person.number * 104_729).toString(36).toUpperCase()}`,
    Description: '',
    Email: person.email,
    Name: `${person.first} ${person.last}`,
    'Created (UTC)': minutes(person.joined),
    Delinquent: 'false',
    'Card ID': index % 2 === 0 ? `card_${(person.number * 31).toString(36)}` : '',
    'Card Last4': random.text(4, '0123456789'),
    'Card Brand': random.pick(['Visa', 'MasterCard']),
    'Card Issue Country': 'US',
    Plan: random.pick(['pro', 'team', '']),
    Status: random.pick(['active', 'canceled', '']),
    'Total Spend': `${String(random.between(0, 900))}.00`,
    'Payment Count': String(random.below(30)),
    'userId (metadata)': index % 5 === 0 ? '' : uid(person.number),
  }));
  const users = people.map((person) => ({
    user_id: uid(person.number),
    email: person.email,
    signup_source: random.pick(['ad', 'organic']),
    plan: random.pick(['free', 'pro']),
    created_at: iso(person.joined),
  }));
  return {
    title: 'Stripe: customers; users of an app',
    tables: [
      {
        name: 'stripe_customers',
        rows: customers,
        truth: [
          'key id',
          'occurred_at Created (UTC)',
          'person.stripe_customer_id id',
          'person.user_id userId (metadata)',
          'person.email Email',
          'person.traits.name Name',
          'group.domain Email',
        ],
      },
      {
        name: 'app_users',
        rows: users,
        truth: [
          'key user_id',
          'occurred_at created_at',
          'person.user_id user_id',
          'person.email email',
          'group.domain email',
        ],
      },
    ],
  };
}

/** The CSV export of tickets; users as the API has them. */
export function zendesk(): Schema {
  const { people, random } = cast(22);
  const id = (number: number): string => String(number + 360_000_000_000);
  const tickets = Array.from({ length: 300 }, (_, index) => {
    const person = random.pick(people);
    const created = person.joined + random.below(1e9);
    const isSolved = random.chance(0.7);
    return {
      Id: String(index + 1),
      Requester: `${person.first} ${person.last}`,
      'Requester id': id(person.number),
      'Requester external id': '',
      'Requester email': person.email,
      'Requester domain': person.email.replace(/.*@/, ''),
      Submitter: random.pick(['Ada Agent', 'Bo Agent']),
      Assignee: random.pick(['Ada Agent', 'Bo Agent']),
      Group: 'Support',
      Subject: random.pick(['Invoice shows the wrong VAT', 'Login fails', 'How do I export?', 'Refund please']),
      Tags: random.pick(['billing', 'login', '']),
      Status: isSolved ? 'Solved' : 'Open',
      Priority: random.pick(['High', 'Normal']),
      Via: 'Mail',
      'Created at': minutes(created),
      'Updated at': minutes(created + 6e7),
      'Solved at': isSolved ? minutes(created + 5e7) : '',
      Organization: person.work ? person.company.name : '',
    };
  });
  const users = people.map((person, index) => ({
    id: id(person.number),
    name: `${person.first} ${person.last}`,
    email: index % 15 === 0 ? '' : person.email,
    phone: index % 3 === 0 ? person.phone : '',
    role: index < 4 ? 'agent' : 'end-user',
    locale: 'en-US',
    time_zone: random.pick(['Berlin', 'London', 'Austin']),
    created_at: iso(person.joined),
    updated_at: iso(person.joined + 7e8),
  }));
  return {
    title: 'Zendesk: tickets, users',
    tables: [
      {
        name: 'zendesk_tickets',
        rows: tickets,
        truth: [
          'key Id',
          'occurred_at Created at',
          'requester.zendesk_user_id Requester id',
          'requester.email Requester email',
          'requester.traits.name Requester',
          'group.domain Requester domain',
          'group.traits.name Organization',
          'event ticket_created ',
          'event ticket_solved Solved at',
        ],
      },
      {
        name: 'zendesk_users',
        rows: users,
        truth: [
          'key id',
          'occurred_at updated_at',
          'person.zendesk_user_id id',
          'person.email email',
          'person.phone phone',
          'person.traits.name name',
          'group.domain email',
        ],
      },
    ],
  };
}

/** The export of the list of users. */
export function intercom(): Schema {
  const { people, random } = cast(23);
  const rows = people.map((person, index) => ({
    Name: `${person.first} ${person.last}`,
    Owner: random.pick(['Tom Poole', '']),
    Email: person.email,
    Phone: index % 4 === 0 ? person.phone : '',
    ID: (person.number * 1_234_567).toString(16).padStart(24, '6'),
    'User ID': String(90_000 + index * 13),
    'Signed up': minutes(person.joined),
    'Last seen': index % 9 === 0 ? '' : minutes(person.joined + 9e8),
    'Web sessions': String(random.below(60)),
    City: random.pick(['Austin', 'Boston', '']),
    Country: random.pick(['United States', '']),
    'Company name': person.company.name,
  }));
  return {
    title: 'Intercom: users',
    tables: [
      {
        name: 'intercom_users',
        rows,
        truth: [
          'key ID',
          'occurred_at Signed up',
          'person.intercom_user_id ID',
          'person.email Email',
          'person.phone Phone',
          'person.traits.name Name',
          'group.domain Email',
          'group.traits.name Company name',
        ],
      },
    ],
  };
}

const twelve = (time: number): string => {
  const [date = '', clock = ''] = minutes(time).split(' ');
  const hour = Number(clock.slice(0, 2));
  return `${date} ${String(hour % 12 === 0 ? 12 : hour % 12).padStart(2, '0')}:${clock.slice(3)} ${hour < 12 ? 'am' : 'pm'}`;
};

/** The export of events. No column of it tells events apart. */
export function calendly(): Schema {
  const { people, random } = cast(24);
  const rows = Array.from({ length: 140 }, () => {
    const person = random.pick(people);
    const host = random.below(2);
    const start = person.joined + random.below(4e9);
    return {
      'User Name': ['Tom Poole', 'Rita Hale'][host] ?? '',
      'User Email': ['tom@ourtool.net', 'rita@ourtool.net'][host] ?? '',
      'Invitee Name': `${person.first} ${person.last}`,
      'Invitee First Name': person.first,
      'Invitee Last Name': person.last,
      'Invitee Email': person.email,
      'Invitee Time Zone': 'America/New_York',
      'Text Reminder Number': random.chance(0.3) ? person.phone : '',
      'Event Type Name': random.pick(['30 Minute Meeting', 'Demo']),
      'Start Date & Time': twelve(start),
      'End Date & Time': twelve(start + 1_800_000),
      'Event Created Date & Time': twelve(start - 9e8),
      Canceled: 'false',
      'Cancellation reason': '',
      Location: 'Zoom',
    };
  });
  return {
    title: 'Calendly: events',
    tables: [
      {
        name: 'calendly_events',
        rows,
        truth: [
          'key *',
          'occurred_at Event Created Date & Time',
          'invitee.email Invitee Email',
          'invitee.phone Text Reminder Number',
          'invitee.traits.name {Invitee First Name} {Invitee Last Name}',
          'group.domain Invitee Email',
          'event event_created ',
        ],
      },
    ],
  };
}

/** Responses with the block for contact details. */
export function typeform(): Schema {
  const { people, random } = cast(25);
  const rows = people.slice(0, 120).map((person, index) => ({
    '#': (person.number * 99_991).toString(36).padStart(32, 'x'),
    'First name': person.first,
    'Last name': person.last,
    'Phone number': random.chance(0.6) ? homePhone(person.phone) : '',
    Email: person.email,
    Company: person.company.name,
    'How did you hear about us?': random.pick(['Search', 'Friend', 'Ad']),
    'How many people work with you?': String(random.between(1, 400)),
    'Response Type': 'completed',
    'Start Date (UTC)': `${minutes(person.joined)}:00`,
    'Stage Date (UTC)': '',
    'Submit Date (UTC)': `${minutes(person.joined + 90_000)}:00`,
    'Network ID': (person.number * 17).toString(16).padStart(10, String(index % 10)),
    Tags: '',
  }));
  return {
    title: 'Typeform: responses',
    tables: [
      {
        name: 'typeform_responses',
        rows,
        truth: [
          'key #',
          'occurred_at Submit Date (UTC)',
          'person.email Email',
          'person.phone Phone number',
          'person.traits.name {First name} {Last name}',
          'group.domain Email',
          'group.traits.name Company',
          'event response_submitted ',
        ],
      },
    ],
  };
}
