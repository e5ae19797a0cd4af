import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventKey, sorted, sourceOf, surrogate, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const stripe = sourceOf('stripe');
const T = 1_700_000_000;
const AT = '2023-11-14 22:13:20';
const EVENT = ['event_id', 'occurred_at', 'event_name', 'event_description', 'event_value', 'value_unit'];
const IDENTIFIER = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role'];
const TRAIT = ['row_id', 'identifier_type', 'identifier_value', 'trait_name', 'trait_value'];
const MEMBERSHIP = [
  'row_id',
  'person_identifier_type',
  'person_identifier',
  'group_identifier_type',
  'group_identifier',
  'role',
];

async function loaded(tables: Record<string, Row[]>): Promise<Warehouse> {
  const warehouse = await Warehouse.with(stripe);
  for (const [table, rows] of Object.entries(tables)) await warehouse.insert(stripe, table, rows);
  return warehouse;
}

describe('customers', () => {
  let warehouse: Warehouse;
  const person = (id: string) => surrogate('stripe', 'customer', id, 'person');
  const group = (id: string) => surrogate('stripe', 'customer', id, 'group');
  const event = (id: string) => eventKey('stripe', 'customer', id);

  beforeAll(async () => {
    warehouse = await loaded({
      stripe_customers: [
        {
          id: 'cus_1',
          created: T,
          email: ' Jane@Shop.example',
          phone: '(212) 555-0101',
          name: 'Jane\'s "Shop"',
          currency: 'usd',
          address: { country: 'US' },
          metadata: { shop_domain: 'SHOP.myshopify.com', website: 'https://www.shop.example/about' },
        },
        { id: 'cus_2', created: T, email: '', phone: null, name: '', metadata: { shop_domain: 'www.two.example' } },
        { id: 'cus_3', metadata: { shop_domain: 'three.example', website: 'http://3.example' }, email: 'n/a' },
        { id: 'cus_4', created: T, metadata: {}, address: null },
        { id: 'cus_5', created: T, metadata: null, name: "'); DROP TABLE x; --" },
      ],
    });
  });

  test('events', async () => {
    const described: [string, string | null, string][] = [
      ['cus_1', AT, `Stripe customer created: Jane's "Shop"`],
      ['cus_2', AT, 'Stripe customer created: (no name)'],
      ['cus_3', null, 'Stripe customer created: n/a'],
      ['cus_4', AT, 'Stripe customer created: (no name)'],
      ['cus_5', AT, "Stripe customer created: '); DROP TABLE x; --"],
    ];
    expect(await warehouse.rows('stripe_events', EVENT)).toEqual(
      sorted(described.map(([id, at, text]) => [event(id), at, 'customer_created', text, null, null])),
    );
  });

  test('person identifiers, as they stand in the row', async () => {
    expect(await warehouse.rows('stripe_person_identifiers', IDENTIFIER)).toEqual(
      sorted([
        [event('cus_1'), person('cus_1'), 'email', ' Jane@Shop.example', 'customer'],
        [event('cus_1'), person('cus_1'), 'phone', '(212) 555-0101', 'customer'],
        [event('cus_3'), person('cus_3'), 'email', 'n/a', 'customer'],
      ]),
    );
  });

  test('group identifiers: a shop domain is of Shopify or the shop itself', async () => {
    const of = (id: string, type: string, value: string) => [event(id), group(id), type, value, 'customer'];
    expect(await warehouse.rows('stripe_group_identifiers', IDENTIFIER)).toEqual(
      sorted([
        ...['cus_1', 'cus_2', 'cus_3', 'cus_4', 'cus_5'].map((id) => of(id, 'stripe_customer_id', id)),
        of('cus_1', 'myshopify_domain', 'SHOP.myshopify.com'),
        of('cus_1', 'domain', 'https://www.shop.example/about'),
        of('cus_2', 'domain', 'www.two.example'),
        of('cus_3', 'domain', 'three.example'),
        of('cus_3', 'domain', 'http://3.example'),
      ]),
    );
  });

  test('traits', async () => {
    expect(await warehouse.rows('stripe_person_traits', TRAIT)).toEqual([]);
    const of = (id: string, name: string, value: string) => [group(id), 'stripe_customer_id', id, name, value];
    expect(await warehouse.rows('stripe_group_traits', TRAIT)).toEqual(
      sorted([
        of('cus_1', 'billing_name', `Jane's "Shop"`),
        of('cus_1', 'currency', 'USD'),
        of('cus_1', 'country', 'US'),
        of('cus_5', 'billing_name', "'); DROP TABLE x; --"),
      ]),
    );
  });

  test('memberships', async () => {
    const of = (id: string, type: string, value: string) => [
      person(id),
      type,
      value,
      'stripe_customer_id',
      id,
      'customer',
    ];
    expect(await warehouse.rows('stripe_membership_identifiers', MEMBERSHIP)).toEqual(
      sorted([
        of('cus_1', 'email', ' Jane@Shop.example'),
        of('cus_1', 'phone', '(212) 555-0101'),
        of('cus_3', 'email', 'n/a'),
      ]),
    );
  });
});

test('subscriptions: one event for each time that the record holds', async () => {
  const warehouse = await loaded({
    stripe_subscriptions: [
      {
        id: 'sub_1',
        customer: 'cus_1',
        status: 'canceled',
        created: T,
        trial_start: T,
        trial_end: T + 100,
        canceled_at: T + 200,
        ended_at: T + 300,
        metadata: { plan: 'growth' },
      },
      { id: 'sub_2', customer: null, status: 'active', created: T, metadata: {} },
      { id: 'sub_3', customer: 'cus_3' },
    ],
  });
  const event = (moment: string, id: string) => eventKey('stripe', moment, id);
  expect(await warehouse.rows('stripe_events', [...EVENT.slice(0, 4), 'event_significance'])).toEqual(
    sorted([
      [event('subscription_created', 'sub_1'), AT, 'subscription_created', 'Subscription created: growth', 4],
      [event('trial_started', 'sub_1'), AT, 'trial_started', 'Trial started: growth', 4],
      [
        event('subscription_cancelled', 'sub_1'),
        '2023-11-14 22:16:40',
        'subscription_cancelled',
        'Subscription cancelled: growth',
        5,
      ],
      [
        event('subscription_ended', 'sub_1'),
        '2023-11-14 22:18:20',
        'subscription_ended',
        'Subscription ended: growth',
        5,
      ],
      [event('subscription_created', 'sub_2'), AT, 'subscription_created', 'Subscription created: (no plan)', 4],
    ]),
  );
  expect(await warehouse.rows('stripe_group_identifiers', IDENTIFIER)).toEqual(
    sorted(
      ['subscription_created', 'trial_started', 'subscription_cancelled', 'subscription_ended'].map((moment) => [
        event(moment, 'sub_1'),
        surrogate('stripe', moment, 'sub_1', 'group'),
        'stripe_customer_id',
        'cus_1',
        'customer',
      ]),
    ),
  );
  expect(await warehouse.rows('stripe_group_traits', TRAIT.slice(1))).toEqual([
    ['stripe_customer_id', 'cus_1', 'plan', 'growth'],
  ]);
});

test('invoices: nobody pays an invoice of nothing', async () => {
  const transitions = (paid_at: number | null, more: Record<string, number> = {}) => ({
    finalized_at: T,
    marked_uncollectible_at: null,
    voided_at: null,
    ...more,
    paid_at,
  });
  const invoice = { customer: 'cus_1', currency: 'usd', created: T, status: 'open' };
  const warehouse = await loaded({
    stripe_invoices: [
      {
        ...invoice,
        id: 'in_1',
        number: 'A-1',
        amount_due: 2900,
        amount_paid: 0,
        status_transitions: transitions(null),
      },
      {
        ...invoice,
        id: 'in_1',
        number: 'A-1',
        amount_due: 2900,
        amount_paid: 2950,
        status_transitions: transitions(T + 1),
      },
      { ...invoice, id: 'in_2', number: '', amount_due: 0, amount_paid: 0, status_transitions: transitions(T) },
      {
        ...invoice,
        id: 'in_3',
        amount_due: 4350,
        amount_paid: 4350,
        currency: 'jpy',
        status_transitions: transitions(T),
      },
      {
        ...invoice,
        id: 'in_4',
        amount_due: 100,
        amount_paid: 0,
        status_transitions: transitions(null, { voided_at: T }),
      },
      {
        ...invoice,
        id: 'in_5',
        amount_due: 100,
        amount_paid: 0,
        status_transitions: transitions(null, { marked_uncollectible_at: T }),
      },
      { id: 'in_6', created: T },
    ],
  });
  const of = (moment: string, id: string, text: string, value: number | null, unit: string | null, at = AT) => [
    eventKey('stripe', moment, id),
    at,
    moment,
    text,
    value,
    unit,
  ];
  const created = of('invoice_created', 'in_1', 'Invoice A-1 created', 29, 'USD');
  expect(await warehouse.rows('stripe_events', EVENT)).toEqual(
    sorted([
      created,
      created,
      of('invoice_paid', 'in_1', 'Invoice A-1 paid', 29.5, 'USD', '2023-11-14 22:13:21'),
      of('invoice_created', 'in_2', 'Invoice in_2 created', 0, 'USD'),
      of('invoice_created', 'in_3', 'Invoice in_3 created', 4350, 'JPY'),
      of('invoice_paid', 'in_3', 'Invoice in_3 paid', 4350, 'JPY'),
      of('invoice_created', 'in_4', 'Invoice in_4 created', 1, 'USD'),
      of('invoice_voided', 'in_4', 'Invoice in_4 voided', 1, 'USD'),
      of('invoice_created', 'in_5', 'Invoice in_5 created', 1, 'USD'),
      of('invoice_uncollectible', 'in_5', 'Invoice in_5 given up as uncollectible', 1, 'USD'),
      of('invoice_created', 'in_6', 'Invoice in_6 created', null, null),
    ]),
  );
  expect(new Set((await warehouse.rows('stripe_group_identifiers', ['identifier_value'])).flat())).toEqual(
    new Set(['cus_1']),
  );
});

describe('charges and refunds', () => {
  let warehouse: Warehouse;
  const event = (id: string) => eventKey('stripe', 'charge', id);
  const person = (id: string) => surrogate('stripe', 'charge', id, 'person');

  beforeAll(async () => {
    const charge = { customer: 'cus_1', amount: 2900, currency: 'usd', created: T, status: 'succeeded' };
    warehouse = await loaded({
      stripe_charges: [
        {
          ...charge,
          id: 'ch_1',
          description: 'Subscription update',
          billing_details: { email: 'jane@shop.example', name: 'Doe, Jane', phone: '+1 212 555 0101' },
        },
        // The same charge, once it was refunded: nothing of it is another event.
        {
          ...charge,
          id: 'ch_1',
          description: 'Subscription update',
          refunded: true,
          billing_details: { email: 'jane@shop.example', name: 'Doe, Jane', phone: '+1 212 555 0101' },
          _ingested_at: '2025-02-01T00:00:00Z',
        },
        {
          ...charge,
          id: 'ch_2',
          status: 'failed',
          failure_message: 'Your card was declined.',
          billing_details: { email: null, name: '', phone: null },
        },
        {
          id: 'ch_3',
          amount: 1234,
          currency: 'KWD',
          created: T,
          status: 'succeeded',
          billing_details: { email: 'none', name: 'Guest', phone: '+44 20 7946 0018' },
        },
      ],
      stripe_refunds: [
        {
          id: 're_1',
          charge: 'ch_1',
          amount: 2900,
          currency: 'usd',
          created: T + 9,
          reason: 'duplicate',
          status: 'succeeded',
        },
        { id: 're_2', charge: 'ch_1', amount: 50, currency: 'usd', created: T, status: 'failed' },
        { id: 're_3', charge: 'ch_nowhere', amount: 1, currency: 'usd', created: T, status: 'succeeded' },
        { id: 're_4', charge: 'ch_3', amount: 1, currency: 'usd', created: T, status: 'pending' },
      ],
    });
  });

  test('events', async () => {
    const charge = [event('ch_1'), AT, 'charge_succeeded', 'Charge succeeded: Subscription update', 29, 'USD'];
    const refund = (id: string) => eventKey('stripe', 'refund', id);
    expect(await warehouse.rows('stripe_events', EVENT)).toEqual(
      sorted([
        charge,
        charge,
        [event('ch_2'), AT, 'charge_failed', 'Charge failed: Your card was declined.', 29, 'USD'],
        [event('ch_3'), AT, 'charge_succeeded', 'Charge succeeded: (no description)', 1.234, 'KWD'],
        [refund('re_1'), '2023-11-14 22:13:29', 'charge_refunded', 'Charge refunded: duplicate', 29, 'USD'],
        [refund('re_2'), AT, 'refund_failed', 'Refund failed: (no reason given)', 0.5, 'USD'],
        [refund('re_3'), AT, 'charge_refunded', 'Charge refunded: (no reason given)', 0.01, 'USD'],
        [refund('re_4'), AT, 'refund_pending', 'Refund pending: (no reason given)', 0.01, 'USD'],
      ]),
    );
  });

  test('person identifiers come from the billing details', async () => {
    const jane = [
      [event('ch_1'), person('ch_1'), 'email', 'jane@shop.example', 'payer'],
      [event('ch_1'), person('ch_1'), 'phone', '+1 212 555 0101', 'payer'],
    ];
    expect(await warehouse.rows('stripe_person_identifiers', IDENTIFIER)).toEqual(
      sorted([
        ...jane,
        ...jane,
        [event('ch_3'), person('ch_3'), 'email', 'none', 'payer'],
        [event('ch_3'), person('ch_3'), 'phone', '+44 20 7946 0018', 'payer'],
      ]),
    );
  });

  test('a name hangs on the address, or on the phone where the address is none', async () => {
    const jane = [person('ch_1'), 'email', 'jane@shop.example', 'name', 'Doe, Jane'];
    expect(await warehouse.rows('stripe_person_traits', TRAIT)).toEqual(
      sorted([jane, jane, [person('ch_3'), 'phone', '+44 20 7946 0018', 'name', 'Guest']]),
    );
  });

  test('group identifiers: a refund is of the customer of its charge', async () => {
    const charge = (id: string) => [event(id), surrogate('stripe', 'charge', id, 'group'), 'cus_1'];
    const refund = (id: string) => [
      eventKey('stripe', 'refund', id),
      surrogate('stripe', 'refund', id, 'group'),
      'cus_1',
    ];
    const found = await warehouse.rows('stripe_group_identifiers', ['event_id', 'row_id', 'identifier_value']);
    // Each of them twice, once for each delivery of the charge, which a load takes for one.
    expect(new Set(found.map(String))).toEqual(
      new Set([charge('ch_1'), charge('ch_2'), refund('re_1'), refund('re_2')].map(String)),
    );
    expect(found).toHaveLength(7);
  });

  test('memberships: a guest is nobody’s', async () => {
    const of = (type: string, value: string) => [person('ch_1'), type, value, 'stripe_customer_id', 'cus_1', 'payer'];
    const jane = [of('email', 'jane@shop.example'), of('phone', '+1 212 555 0101')];
    expect(await warehouse.rows('stripe_membership_identifiers', MEMBERSHIP)).toEqual(sorted([...jane, ...jane]));
  });
});

test.each([
  ['usd', 1050, 10.5],
  ['USD', -1050, -10.5],
  ['jpy', 1050, 1050],
  ['krw', 1, 1],
  ['kwd', 1050, 1.05],
  ['ugx', 500, 5],
  ['isk', 500, 5],
  ['eur', 0, 0],
  ['eur', 9_007_199_254_740_991, 90_071_992_547_409.91],
])('%s %d is %d', async (currency, amount, expected) => {
  const warehouse = await loaded({
    stripe_charges: [{ id: 'ch', currency, amount, created: T, status: 'succeeded' }],
  });
  expect(await warehouse.rows('stripe_events', ['event_value', 'value_unit'])).toEqual([
    [expected, currency.toUpperCase()],
  ]);
});
