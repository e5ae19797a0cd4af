import { adapters } from '../../sql/sources/index.ts';
import type { Row } from '../support/world.ts';

/** A record of a raw table that says all that its adapter reads, and values of others for each number. */
interface Sample {
  readonly record: (number: number) => Row;
  /** What cannot be cleared: without it the record is none, or says nothing of when it happened. */
  readonly needed: readonly string[];
  /** What names who takes part: who is not named any more stays, each being a link group of their own. */
  readonly lists?: readonly string[];
}

const T = 1_750_000_000;
const when = '2025-06-15T15:06:40Z';

/** By raw table. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  gadget_shops: {
    needed: ['createdAt'],
    record: (n) => ({
      id: String(n),
      createdAt: when,
      updatedAt: '2025-06-16T00:00:00Z',
      name: `Shop ${String(n)}`,
      domain: `shop${String(n)}.example.com`,
      myshopifyDomain: `shop-${String(n)}.myshopify.com`,
      email: `owner${String(n)}@shop.example`,
      phone: `+1 415 555 ${String(2000 + n)}`,
      shopOwner: `Ann Owner${String(n)}`,
      countryCode: 'US',
      currency: 'USD',
      ianaTimezone: 'America/New_York',
      planDisplayName: 'Basic',
    }),
  },
  gadget_shop_events: {
    needed: ['occurredAt'],
    record: (n) => ({
      id: String(n),
      shopId: `of event ${String(n)}`,
      type: 'plan_changed',
      planName: 'pro',
      previousPlanName: 'free',
      reason: 'growth',
      occurredAt: when,
      createdAt: when,
    }),
  },
  gadget_shop_contacts: {
    needed: ['createdAt'],
    record: (n) => ({
      id: String(n),
      shopId: `of contact ${String(n)}`,
      name: `Bob Contact${String(n)}`,
      email: `contact${String(n)}@shop.example`,
      phone: `+1 415 555 ${String(4000 + n)}`,
      role: 'Buyer',
      createdAt: when,
      updatedAt: '2025-06-16T00:00:00Z',
    }),
  },
  gmail_messages: {
    needed: ['internalDate'],
    lists: ['payload', 'payload.headers'],
    record: (n) => ({
      id: `m${String(n)}`,
      labelIds: ['INBOX'],
      internalDate: String(T * 1000),
      payload: {
        headers: [
          { name: 'From', value: `Cat Writer <cat${String(n)}@mail${String(n)}.example>` },
          { name: 'To', value: `Dan <dan${String(n)}@mail.example>` },
          { name: 'Subject', value: 'Hello' },
        ],
      },
    }),
  },
  google_calendar_events: {
    needed: ['created', 'start', 'start.dateTime'],
    lists: ['organizer.email', 'organizer', 'attendees'],
    record: (n) => ({
      id: `meeting${String(n)}`,
      status: 'confirmed',
      created: when,
      summary: 'Talk',
      organizer: { email: `eve${String(n)}@meet${String(n)}.example`, displayName: 'Eve' },
      start: { dateTime: when },
      attendees: [{ email: `fay${String(n)}@meet.example`, displayName: 'Fay', responseStatus: 'accepted' }],
      eventType: 'default',
    }),
  },
  stripe_customers: {
    needed: ['created'],
    record: (n) => ({
      id: `cus_${String(n)}`,
      created: T,
      email: `gus${String(n)}@pay.example`,
      phone: `+1 415 555 ${String(6000 + n)}`,
      name: `Gus ${String(n)}`,
      currency: 'usd',
      livemode: true,
      address: { country: 'US' },
      metadata: { shop_domain: `pay-${String(n)}.myshopify.com`, website: `pay${String(n)}.example.com` },
    }),
  },
  stripe_subscriptions: {
    needed: ['created', 'trial_start', 'ended_at', 'canceled_at'],
    record: (n) => ({
      id: `sub_${String(n)}`,
      customer: `cus_sub${String(n)}`,
      status: 'canceled',
      created: T,
      trial_start: T + 1,
      canceled_at: T + 2,
      ended_at: T + 3,
      livemode: true,
      metadata: { plan: 'pro' },
    }),
  },
  stripe_invoices: {
    needed: ['created', 'status_transitions', 'status_transitions.paid_at', 'amount_paid'],
    record: (n) => ({
      id: `in_${String(n)}`,
      number: `N-${String(n)}`,
      customer: `cus_in${String(n)}`,
      currency: 'usd',
      amount_due: 100,
      amount_paid: 100,
      created: T,
      status_transitions: { paid_at: String(T + 1) },
      livemode: true,
    }),
  },
  stripe_charges: {
    needed: ['created'],
    record: (n) => ({
      id: `ch_${String(n)}`,
      customer: `cus_ch${String(n)}`,
      amount: 100,
      currency: 'usd',
      created: T,
      status: 'succeeded',
      description: 'A charge',
      livemode: true,
      billing_details: {
        email: `hal${String(n)}@pay.example`,
        phone: `+1 415 555 ${String(8000 + n)}`,
        name: `Hal ${String(n)}`,
      },
    }),
  },
  stripe_refunds: {
    needed: ['created'],
    // Without its charge nobody is known to have got it, as before.
    lists: ['charge'],
    record: (n) => ({
      id: `re_${String(n)}`,
      charge: `ch_${String(n)}`,
      amount: 10,
      currency: 'usd',
      created: T,
      reason: 'duplicate',
      status: 'succeeded',
    }),
  },
};

const isObject = (value: unknown): value is Row => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A record without one of its values, or one of a member: `billing_details.email`. */
function without(record: Row, path: string): Row {
  const [column = '', member] = path.split('.');
  if (member === undefined) return { ...record, [column]: null };
  return { ...record, [column]: without(record[column] as Row, member) };
}

/** Records of a raw table as they were first, each for one of the ways to clear it, and as they come again. */
export function clearings(table: string): readonly { what: string; before: Row; after: Row }[] {
  const { record, needed, lists = [] } = SAMPLES[table] as Sample;
  const kept = ['id', ...needed, ...lists];
  const paths = Object.entries(record(0)).flatMap(([column, value]) => [
    column,
    ...(isObject(value) ? Object.keys(value).map((member) => `${column}.${member}`) : []),
  ]);
  const each = paths
    .filter((path) => !kept.includes(path))
    .map((what, at) => ({ what, before: record(at + 1), after: without(record(at + 1), what) }));
  const before = record(each.length + 1);
  const after = Object.fromEntries(Object.entries(before).filter(([name]) => kept.includes(name)));
  return [...each, { what: 'all', before, after }];
}

/** The raw tables of an adapter. */
export const rawTablesOf = (adapter: string): readonly string[] =>
  adapters[adapter]?.rawTables.map(({ name }) => name) ?? [];
