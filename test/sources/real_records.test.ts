import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventKey, sorted, sourceOf, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const T = 1_700_000_000;
const NAMES = ['event_id', 'event_name'];
const GROUPS = ['event_id', 'identifier_type', 'identifier_value'];
const PEOPLE = ['event_id', 'identifier_value', 'role'];

describe('Stripe: records as they come', () => {
  const stripe = sourceOf('stripe');
  const all = sourceOf('stripe', { livemode: ['true', 'false'] });
  const key = (kind: string, id: string) => eventKey('stripe', kind, id);
  const expanded = (id: string, more: Row = {}) => JSON.stringify({ id, object: 'customer', ...more });
  const charge: Row = { amount: 100, currency: 'usd', created: T, status: 'succeeded', livemode: true };
  const subscription: Row = { customer: 'cus_1', created: T, livemode: true };

  async function loaded(source: typeof stripe): Promise<Warehouse> {
    const warehouse = await Warehouse.with(source);
    const rows: Record<string, Row[]> = {
      stripe_customers: [
        { id: 'cus_1', object: 'customer', created: T, email: 'ann@shop.example', livemode: true },
        // What is left of a customer who was deleted.
        { id: 'cus_1', object: 'customer' },
        { id: 'cus_2', object: 'customer', created: T, livemode: false },
      ],
      stripe_charges: [
        { ...charge, id: 'ch_1', customer: 'cus_1' },
        { ...charge, id: 'ch_2', customer: expanded('cus_1', { email: 'ann@shop.example' }) },
        { ...charge, id: 'ch_3', customer: expanded('cus_1', { deleted: true }) },
        { ...charge, id: 'ch_4', customer: null },
        { ...charge, id: 'ch_5', customer: 'cus_2', livemode: false },
      ],
      stripe_refunds: ['succeeded', 'pending', 'requires_action', 'canceled', 'failed', null].map((status, index) => ({
        id: `re_${String(index + 1)}`,
        charge: index === 0 ? JSON.stringify({ id: 'ch_1', object: 'charge' }) : 'ch_1',
        amount: 10,
        currency: 'usd',
        created: T,
        status,
      })),
      stripe_subscriptions: [
        { ...subscription, id: 'sub_1', status: 'canceled', canceled_at: T + 5, ended_at: T + 9 },
        { ...subscription, id: 'sub_2', status: 'incomplete_expired', canceled_at: T + 5, ended_at: T + 5 },
        { ...subscription, id: 'sub_3', status: 'incomplete', customer: expanded('cus_1') },
      ],
      stripe_invoices: [{ id: 'in_1', customer: expanded('cus_1'), created: T, livemode: true }],
    };
    rows['stripe_refunds']?.push({ id: 're_7', charge: 'ch_5', amount: 1, currency: 'usd', created: T });
    for (const [table, given] of Object.entries(rows)) await warehouse.insert(source, table, given);
    return warehouse;
  }

  let live: Warehouse;
  beforeAll(async () => {
    live = await loaded(stripe);
  });

  test('the remains of a deleted customer are no event', async () => {
    expect(await live.rows('stripe_events', [...NAMES, 'occurred_at'])).toContainEqual([
      key('customer', 'cus_1'),
      'customer_created',
      '2023-11-14 22:13:20',
    ]);
    const made = (await live.rows('stripe_events', NAMES)).filter(([, name]) => name === 'customer_created');
    expect(made).toEqual([[key('customer', 'cus_1'), 'customer_created']]);
  });

  test('a customer is one group, named by an id or given whole, deleted or not', async () => {
    const groups = (await live.rows('stripe_group_identifiers', GROUPS)).filter(
      ([, type]) => type === 'stripe_customer_id',
    );
    expect(new Set(groups.map(([, , value]) => value))).toEqual(new Set(['cus_1']));
    const events = new Set(groups.map(([event]) => event));
    for (const id of ['ch_1', 'ch_2', 'ch_3']) expect(events).toContain(key('charge', id));
    expect(events).toContain(key('invoice_created', 'in_1'));
    expect(events).toContain(key('refund', 're_1'));
  });

  test('a refund is one once the money went back', async () => {
    const refunds = (await live.rows('stripe_events', NAMES)).filter(([, name]) => /refund/.test(String(name)));
    expect(refunds).toEqual(
      sorted([
        [key('refund', 're_1'), 'charge_refunded'],
        [key('refund', 're_2'), 'refund_pending'],
        [key('refund', 're_3'), 'refund_pending'],
        [key('refund', 're_4'), 'refund_cancelled'],
        [key('refund', 're_5'), 'refund_failed'],
        [key('refund', 're_6'), 'charge_refunded'],
        [key('refund', 're_7'), 'charge_refunded'],
      ]),
    );
  });

  test('a subscription that was never paid has neither begun nor ended', async () => {
    const moments = (await live.rows('stripe_events', NAMES)).filter(([, name]) => /subscription/.test(String(name)));
    expect(moments).toEqual(
      sorted([
        [key('subscription_created', 'sub_1'), 'subscription_created'],
        [key('subscription_cancelled', 'sub_1'), 'subscription_cancelled'],
        [key('subscription_ended', 'sub_1'), 'subscription_ended'],
        [key('subscription_created', 'sub_2'), 'subscription_incomplete'],
        [key('subscription_created', 'sub_3'), 'subscription_incomplete'],
      ]),
    );
  });

  test('what was made in test mode is left out, unless it is asked for', async () => {
    const tests = [key('charge', 'ch_5'), key('customer', 'cus_2')];
    const ids = async (warehouse: Warehouse) => (await warehouse.rows('stripe_events', NAMES)).map(([id]) => id);
    expect((await ids(live)).filter((id) => tests.includes(String(id)))).toEqual([]);
    const every = await loaded(all);
    expect((await ids(every)).filter((id) => tests.includes(String(id))).sort()).toEqual([...tests].sort());
    // A refund does not say its mode: of a charge in test mode it is an event of nobody.
    const ofRefund = (rows: unknown[][]) => rows.filter(([id]) => id === key('refund', 're_7')).length;
    expect(ofRefund(await live.rows('stripe_group_identifiers', GROUPS))).toBe(0);
    expect(ofRefund(await every.rows('stripe_group_identifiers', GROUPS))).toBe(1);
  });
});

describe('Gmail: headers as they come', () => {
  const gmail = sourceOf('gmail', { own_domains: ['own.example'], support_addresses: ['support@own.example'] });
  const key = (id: string) => eventKey('gmail', 'message', id);
  const message = (id: string, headers: Record<string, string>, labelIds: string[] = ['INBOX']): Row => ({
    id,
    internalDate: '1740000000123',
    labelIds,
    payload: { headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
  });
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await Warehouse.with(gmail);
    const via = "'Cat Ray' via Support <support@own.example>";
    await warehouse.insert(gmail, 'gmail_messages', [
      message('group', { From: via, 'X-Original-Sender': 'cat@z.example', To: 'support@own.example' }),
      message('reply_to', { From: via, 'Reply-To': 'Cat Ray <cat@z.example>', To: 'support@own.example' }),
      message('own_reply', { From: via, 'X-Original-Sender': 'jas@own.example', To: 'support@own.example' }),
      message('ours', { From: 'Support <support@own.example>', 'Reply-To': 'desk@z.example', To: 'dan@z.example' }, [
        'SENT',
      ]),
      message('own_name', { From: '"jas@own.example" <jas.home@gmail.example>', To: 'eve@own.example' }),
      message('support_name', { From: 'eve@own.example', To: '"support@own.example" <mallory@z.example>' }),
      message('bare', { From: 'jas@own.example', To: 'Desk <support+urgent@own.example>, eve@own.example' }),
      message('chat', { From: 'cat@z.example', To: 'jas@own.example' }, ['CHAT']),
      message('trash', { From: 'cat@z.example', To: 'jas@own.example' }, ['TRASH']),
      message('no_address', { From: 'cat@z.example', To: 'Undisclosed recipients, jas@own.example' }),
    ]);
  });

  test('a group that sends under its own address is not who wrote', async () => {
    expect(await warehouse.rows('gmail_events', NAMES)).toEqual(
      sorted([
        [key('group'), 'support_asked'],
        [key('reply_to'), 'support_asked'],
        [key('own_reply'), 'support_replied'],
        [key('ours'), 'support_replied'],
        [key('own_name'), 'message_received'],
        [key('support_name'), 'message_sent'],
        [key('bare'), 'support_replied'],
        [key('no_address'), 'message_received'],
      ]),
    );
  });

  test('the writer is the sender', async () => {
    const senders = (await warehouse.rows('gmail_person_identifiers', PEOPLE)).filter(
      ([, , role]) => role === 'sender',
    );
    expect(senders).toEqual(
      sorted([
        [key('group'), 'cat@z.example', 'sender'],
        [key('reply_to'), 'cat@z.example', 'sender'],
        [key('own_reply'), 'jas@own.example', 'sender'],
        [key('ours'), 'support@own.example', 'sender'],
        [key('own_name'), 'jas.home@gmail.example', 'sender'],
        [key('support_name'), 'eve@own.example', 'sender'],
        [key('bare'), 'jas@own.example', 'sender'],
        [key('no_address'), 'cat@z.example', 'sender'],
      ]),
    );
  });

  test('an entry without an address is given with its text, to be set aside and listed', async () => {
    const given = (await warehouse.rows('gmail_person_identifiers', PEOPLE)).filter(([id]) => id === key('no_address'));
    expect(given.map(([, value, role]) => [value, role])).toEqual(
      sorted([
        ['cat@z.example', 'sender'],
        ['Undisclosed recipients', 'recipient'],
        ['jas@own.example', 'recipient'],
      ]),
    );
    const hosts = await warehouse.rows('gmail_group_identifiers', ['identifier_value']);
    expect(new Set(hosts.flat())).toEqual(new Set(['z.example', 'own.example', 'gmail.example']));
  });
});

describe('Google Calendar: answers', () => {
  const calendar = sourceOf('google_calendar');
  const meeting = (moment: string, id: string) => eventKey('google_calendar', moment, id);
  const start = (dateTime: string): Row => ({ dateTime });
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await Warehouse.with(calendar);
    const attendees = [
      { email: 'bob@z.example', responseStatus: 'accepted' },
      { email: 'cy@z.example', responseStatus: 'declined' },
    ];
    const x: Row = { id: 'x', status: 'confirmed', summary: 'Intro', created: '2025-01-01T00:00:00Z', attendees };
    await warehouse.insert(calendar, 'google_calendar_events', [
      { ...x, start: start('2025-02-01T10:00:00Z'), _ingested_at: '2025-01-01T01:00:00Z' },
      { ...x, start: start('2025-02-02T10:00:00Z'), _ingested_at: '2025-01-02T01:00:00Z' },
    ]);
  });

  test('who declined did not attend, whenever the answer came', async () => {
    const roles = await warehouse.rows('google_calendar_person_identifiers', ['event_id', 'identifier_value', 'role']);
    const ofMeeting = roles
      .filter(([id]) => id === meeting('meeting', 'x'))
      .map(([, value = null, role = null]) => [value, role]);
    expect(sorted(ofMeeting)).toEqual(
      sorted([
        ['bob@z.example', 'attendee'],
        ['bob@z.example', 'attendee'],
        ['cy@z.example', 'declined'],
        ['cy@z.example', 'declined'],
      ]),
    );
    const seats = await warehouse.rows('google_calendar_person_identifiers', [
      'row_id',
      'identifier_value',
      'event_id',
    ]);
    // Two deliveries of the same seat are one link group.
    expect(new Set(seats.map(String)).size).toBe(seats.length / 2);
  });
});
