import { cast, german, homePhone, iso, minutes } from './cast.ts';
import type { Schema } from './schema.ts';

/** The export of an audience: merge fields first, then what Mailchimp keeps of each member. */
export function mailchimp(): Schema {
  const { people, random } = cast(31, { work: 0.05 });
  const rows = people.map((person, index) => ({
    'Email Address': person.email,
    'First Name': index % 6 === 0 ? '' : person.first,
    'Last Name': index % 6 === 0 ? '' : person.last,
    Address: '',
    'Phone Number': index % 10 === 0 ? homePhone(person.phone) : '',
    Birthday: '',
    MEMBER_RATING: String(random.between(1, 5)),
    OPTIN_TIME: index % 3 === 0 ? '' : `${minutes(person.joined)}:00`,
    OPTIN_IP: '',
    CONFIRM_TIME: `${minutes(person.joined)}:10`,
    LATITUDE: '30.2',
    LONGITUDE: '-97.7',
    GMTOFF: '-6',
    TIMEZONE: 'America/Chicago',
    CC: 'us',
    REGION: 'tx',
    LAST_CHANGED: `${minutes(person.joined + 2e9)}:00`,
    LEID: String(83_000_000 + index * 41),
    EUID: (person.number * 3).toString(16).padStart(10, 'e'),
    TAGS: random.pick(['"newsletter"', '']),
  }));
  return {
    title: 'Mailchimp: audience',
    tables: [
      {
        name: 'mailchimp_subscribed_segment_export_a1b2c3',
        rows,
        truth: [
          'key Email Address',
          'occurred_at LAST_CHANGED',
          'person.email Email Address',
          'person.phone Phone Number',
          'person.traits.name {First Name} {Last Name}',
        ],
      },
    ],
  };
}

const shopTime = (time: number): string => `${iso(time).replace('T', ' ').replace('Z', '')} -0500`;

/** Customers, and orders with a row for each line: what is said of the order stands in its first row alone. */
export function shopify(): Schema {
  const { people, random } = cast(32, { work: 0.05 });
  const customers = people.map((person, index) => ({
    'Customer ID': `'${String(person.number + 600_000_000_000)}`,
    'First Name': person.first,
    'Last Name': person.last,
    Email: index % 12 === 0 ? '' : person.email,
    'Accepts Email Marketing': random.pick(['yes', 'no']),
    'Default Address Company': '',
    'Default Address Address1': `${String(random.between(1, 900))} Main St`,
    'Default Address City': random.pick(['Austin', 'Boston']),
    'Default Address Province Code': 'TX',
    'Default Address Country Code': 'US',
    'Default Address Zip': random.text(5, '123456789'),
    'Default Address Phone': random.chance(0.4) ? homePhone(person.phone) : '',
    Phone: random.chance(0.4) ? `'${person.phone}` : '',
    'Total Spent': `${String(random.below(900))}.00`,
    'Total Orders': String(random.below(9)),
    Tags: '',
  }));
  const orders = Array.from({ length: 150 }, (_, index) => {
    const person = random.pick(people);
    const created = person.joined + random.below(1e9);
    const isPaid = random.chance(0.9);
    const shared = { Name: `#${String(1001 + index)}`, Email: person.email };
    const first = {
      ...shared,
      'Financial Status': isPaid ? 'paid' : 'pending',
      'Paid at': isPaid ? shopTime(created + 1000) : '',
      'Fulfillment Status': 'fulfilled',
      'Fulfilled at': random.chance(0.8) ? shopTime(created + 2e8) : '',
      'Accepts Marketing': 'no',
      Currency: 'USD',
      Subtotal: '40.00',
      Shipping: '5.00',
      Taxes: '0.00',
      Total: `${String(random.between(10, 300))}.50`,
      'Discount Code': '',
      'Discount Amount': '0.00',
      'Created at': shopTime(created),
      'Lineitem quantity': '1',
      'Lineitem name': random.pick(['Candle', 'Mug', 'Print']),
      'Lineitem price': '20.00',
      'Billing Name': `${person.first} ${person.last}`,
      'Billing Phone': random.chance(0.5) ? homePhone(person.phone) : '',
      'Billing Country': 'US',
      'Shipping Name': `${random.pick(people).first} ${person.last}`,
      'Shipping Phone': random.chance(0.5) ? random.pick(people).phone : '',
      'Cancelled at': random.chance(0.05) ? shopTime(created + 3e8) : '',
      'Refunded Amount': '0.00',
      Vendor: 'Ours',
      Id: String(5_500_000_000_000 + index * 7),
    };
    const blank = Object.fromEntries(Object.keys(first).map((name) => [name, ''])) as typeof first;
    const line = {
      ...blank,
      ...shared,
      'Created at': first['Created at'],
      'Lineitem name': 'Mug',
      'Lineitem quantity': '2',
      'Lineitem price': '9.00',
      Vendor: 'Ours',
    };
    return random.chance(0.4) ? [first, line] : [first];
  }).flat();
  return {
    title: 'Shopify: customers, orders',
    tables: [
      {
        name: 'shopify_customers_export',
        rows: customers,
        truth: [
          'key Customer ID',
          'person.shopify_customer_id Customer ID',
          'person.email Email',
          'person.phone Phone',
          'person.phone Default Address Phone',
          'person.traits.name {First Name} {Last Name}',
        ],
      },
      {
        name: 'shopify_orders_export_1',
        rows: orders,
        truth: [
          'key Id',
          'only rows with Id',
          'occurred_at Created at',
          'person.email Email',
          'person.phone Billing Phone',
          'person.traits.name Billing Name',
          'event order_created ',
          'event order_paid Paid at',
          'event order_fulfilled Fulfilled at',
          'event order_cancelled Cancelled at',
        ],
      },
    ],
  };
}

/** A spreadsheet that a shop in Germany keeps by hand. */
export function germanList(): Schema {
  const { people, random } = cast(33, { country: 'DE', work: 0.6 });
  const rows = people.map((person, index) => ({
    'Kunden-Nr.': `K${String(10_000 + index)}`,
    Anrede: random.pick(['Herr', 'Frau', '']),
    Vorname: person.first,
    Nachname: person.last,
    Firma: person.work ? `${person.company.name} GmbH` : '',
    'E-Mail': index % 11 === 0 ? 'unbekannt' : index % 25 === 3 ? 'info@sammelkonto.de' : person.email,
    Telefon: index % 4 === 0 ? '' : homePhone(person.phone),
    Handy: index % 5 === 0 ? person.phone : '',
    Straße: `Hauptstr. ${String(random.between(1, 99))}`,
    PLZ: random.text(5, '123456789'),
    Ort: random.pick(['Köln', 'Jena', 'Ulm']),
    Land: 'Deutschland',
    'Erstellt am': german(person.joined),
    'Letzte Änderung': german(person.joined + 2e9),
    Umsatz: `${String(random.between(1, 9))}.${String(random.between(100, 999))},50`,
    Bemerkung: random.pick(['', 'ruft zurück']),
  }));
  return {
    title: 'A spreadsheet in German',
    tables: [
      {
        name: 'Kundenliste 2026',
        rows,
        truth: [
          'key Kunden-Nr.',
          'occurred_at Letzte Änderung',
          'person.kunden_nr Kunden-Nr.',
          'person.email E-Mail',
          'person.phone Telefon',
          'person.phone Handy',
          'person.traits.name {Vorname} {Nachname}',
          'group.domain E-Mail',
          'group.traits.name Firma',
        ],
      },
    ],
  };
}

/** Numbers that went through a column of floats, times as counts, times by American habit, words where addresses belong. */
export function wrongTypes(): Schema {
  const { people, random } = cast(34, { work: 0.1 });
  const members = people.map((person, index) => ({
    member_id: `${String(40_000 + index * 37)}.0`,
    full_name: `${person.first} ${person.last}`,
    mail: index % 5 === 0 ? random.pick(['none given', 'at reception', '?']) : person.email,
    cell: index % 6 === 0 ? '' : `${person.phone.slice(1)}.0`,
    active: '1.0',
    joined_ts: String(person.joined),
    age: `${String(random.between(18, 80))}.0`,
  }));
  const visits = Array.from({ length: 260 }, (_, index) => {
    const at = Date.UTC(2025, 0, 1) + random.below(360) * 86_400_000;
    const [year, month, day] = iso(at).slice(0, 10).split('-');
    return {
      visit_id: String(index + 1),
      member_id: String(40_000 + random.below(people.length) * 37),
      visit_date: `${month ?? ''}/${day ?? ''}/${year ?? ''}`,
      amount: `$${String(random.between(5, 90))}.00`,
      class: random.pick(['yoga', 'spin']),
    };
  });
  return {
    title: 'Two tables with wrong types',
    tables: [
      {
        name: 'members',
        rows: members,
        truth: [
          'key member_id',
          'occurred_at joined_ts',
          'person.member_id member_id',
          'person.email mail',
          'person.phone cell',
          'person.traits.name full_name',
        ],
      },
      {
        name: 'visits',
        rows: visits,
        truth: ['key visit_id', 'occurred_at visit_date', 'person.member_id member_id', 'event visit_created '],
      },
    ],
  };
}
