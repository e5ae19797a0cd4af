import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventKey, sorted, sourceOf, surrogate, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const gadget = sourceOf('gadget_shopify_app');
const SOURCE = 'gadget_shopify_app';
const EVENT = ['event_id', 'occurred_at', 'event_name', 'event_description'];
const IDENTIFIER = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role'];
const TRAIT = ['row_id', 'identifier_type', 'identifier_value', 'trait_name', 'trait_value', 'occurred_at'];
const MEMBERSHIP = [
  'row_id',
  'person_identifier_type',
  'person_identifier',
  'group_identifier_type',
  'group_identifier',
  'role',
];

async function loaded(tables: Record<string, Row[]>): Promise<Warehouse> {
  const warehouse = await Warehouse.with(gadget);
  for (const [table, rows] of Object.entries(tables)) await warehouse.insert(gadget, table, rows);
  return warehouse;
}

describe('shops', () => {
  let warehouse: Warehouse;
  const event = (id: string) => eventKey(SOURCE, 'shop', id);
  const person = (id: string) => surrogate(SOURCE, 'shop', id, 'person');
  const group = (id: string) => surrogate(SOURCE, 'shop', id, 'group');

  beforeAll(async () => {
    warehouse = await loaded({
      gadget_shops: [
        {
          id: '1',
          createdAt: '2024-05-01T08:00:00.000Z',
          updatedAt: '2024-06-01T08:00:00.000Z',
          state: { created: 'installed' },
          name: 'Blue "Door" Tea',
          domain: 'WWW.Blue-Door.example',
          myshopifyDomain: 'blue-door.myshopify.com',
          email: 'Jane@Blue-Door.example',
          customerEmail: 'support@blue-door.example',
          phone: '(212) 555-0101',
          shopOwner: 'Doe, Jane',
          countryCode: 'US',
          currency: 'USD',
          ianaTimezone: 'America/New_York',
          planName: 'basic',
          planDisplayName: 'Basic',
        },
        {
          id: '2',
          createdAt: '2024-05-02T08:00:00.000Z',
          name: '',
          domain: 'Two.MyShopify.com',
          myshopifyDomain: 'two.myshopify.com',
          email: '',
          phone: '+1 212 555 0102',
          shopOwner: 'Madonna',
        },
        { id: '3', domain: '', myshopifyDomain: null, email: null, phone: '', shopOwner: '' },
      ],
    });
  });

  test('events', async () => {
    expect(await warehouse.rows(`${SOURCE}_events`, EVENT)).toEqual(
      sorted([
        [event('1'), '2024-05-01 08:00:00', 'shop_created', 'Shop created: Blue "Door" Tea'],
        [event('2'), '2024-05-02 08:00:00', 'shop_created', 'Shop created: two.myshopify.com'],
        [event('3'), null, 'shop_created', 'Shop created: (no name)'],
      ]),
    );
  });

  test('the owner is one link group; the address for shoppers is nobody’s', async () => {
    expect(await warehouse.rows(`${SOURCE}_person_identifiers`, IDENTIFIER)).toEqual(
      sorted([
        [event('1'), person('1'), 'email', 'Jane@Blue-Door.example', 'owner'],
        [event('1'), person('1'), 'phone', '(212) 555-0101', 'owner'],
        [event('2'), person('2'), 'phone', '+1 212 555 0102', 'owner'],
      ]),
    );
  });

  test('the shop is one link group; its myshopify domain is no domain of its own', async () => {
    expect(await warehouse.rows(`${SOURCE}_group_identifiers`, IDENTIFIER)).toEqual(
      sorted([
        [event('1'), group('1'), 'gadget_shop_id', '1', 'shop'],
        [event('1'), group('1'), 'myshopify_domain', 'blue-door.myshopify.com', 'shop'],
        [event('1'), group('1'), 'domain', 'WWW.Blue-Door.example', 'shop'],
        [event('2'), group('2'), 'gadget_shop_id', '2', 'shop'],
        [event('2'), group('2'), 'myshopify_domain', 'two.myshopify.com', 'shop'],
        [event('3'), group('3'), 'gadget_shop_id', '3', 'shop'],
      ]),
    );
  });

  test('traits are as of the last change', async () => {
    const changed = '2024-06-01 08:00:00';
    const jane = (name: string, value: string) => [
      person('1'),
      'email',
      'Jane@Blue-Door.example',
      name,
      value,
      changed,
    ];
    const two = (name: string) => [person('2'), 'phone', '+1 212 555 0102', name, 'Madonna', '2024-05-02 08:00:00'];
    expect(await warehouse.rows(`${SOURCE}_person_traits`, TRAIT)).toEqual(
      sorted([
        jane('name', 'Doe, Jane'),
        jane('given_name', 'Jane'),
        jane('family_name', 'Doe'),
        two('name'),
        two('given_name'),
      ]),
    );
    const shop = (name: string, value: string) => [group('1'), 'gadget_shop_id', '1', name, value, changed];
    expect(await warehouse.rows(`${SOURCE}_group_traits`, TRAIT)).toEqual(
      sorted([
        shop('name', 'Blue "Door" Tea'),
        shop('country', 'US'),
        shop('currency', 'USD'),
        shop('timezone', 'America/New_York'),
        shop('shopify_plan', 'Basic'),
      ]),
    );
  });

  test('memberships', async () => {
    expect(await warehouse.rows(`${SOURCE}_membership_identifiers`, MEMBERSHIP)).toEqual(
      sorted([
        [person('1'), 'email', 'Jane@Blue-Door.example', 'gadget_shop_id', '1', 'owner'],
        [person('1'), 'phone', '(212) 555-0101', 'gadget_shop_id', '1', 'owner'],
        [person('2'), 'phone', '+1 212 555 0102', 'gadget_shop_id', '2', 'owner'],
      ]),
    );
  });
});

test('shop events', async () => {
  const at = { occurredAt: '2024-05-01T08:00:00.250Z', createdAt: '2024-05-01T08:00:03.000Z' };
  const warehouse = await loaded({
    gadget_shop_events: [
      { ...at, id: '1', shopId: '7', type: 'installed', planName: 'growth' },
      { ...at, id: '2', shopId: '7', type: 'plan_changed', planName: 'scale', previousPlanName: 'growth' },
      { ...at, id: '3', shopId: '7', type: 'uninstalled', reason: `other: "it's us" 🙈` },
      { ...at, id: '4', shopId: '7', type: 'uninstalled', reason: '' },
      { ...at, id: '5', shopId: '8', type: 'reinstalled', planName: '' },
      { id: '6', shopId: null, type: ' Paused ', createdAt: '2024-05-01T08:00:03.000Z' },
      { id: '7', shopId: '' },
    ],
  });
  const event = (id: string) => eventKey(SOURCE, 'shop_event', id);
  const happened = '2024-05-01 08:00:00.25';
  expect(await warehouse.rows(`${SOURCE}_events`, EVENT)).toEqual(
    sorted([
      [event('1'), happened, 'installed', 'App installed, plan growth'],
      [event('2'), happened, 'plan_changed', 'Plan changed from growth to scale'],
      [event('3'), happened, 'uninstalled', `App uninstalled: other: "it's us" 🙈`],
      [event('4'), happened, 'uninstalled', 'App uninstalled: (no reason given)'],
      [event('5'), happened, 'reinstalled', 'App installed again, plan (none)'],
      [event('6'), '2024-05-01 08:00:03', 'paused', 'App: paused'],
      [event('7'), null, 'unknown', 'App: unknown'],
    ]),
  );
  const row = (id: string) => surrogate(SOURCE, 'shop_event', id, 'group');
  expect(await warehouse.rows(`${SOURCE}_group_identifiers`, IDENTIFIER)).toEqual(
    sorted(
      ['1', '2', '3', '4', '5'].map((id) => [event(id), row(id), 'gadget_shop_id', id === '5' ? '8' : '7', 'shop']),
    ),
  );
  expect(await warehouse.rows(`${SOURCE}_group_traits`, TRAIT)).toEqual(
    sorted([
      [row('1'), 'gadget_shop_id', '7', 'plan', 'growth', happened],
      [row('2'), 'gadget_shop_id', '7', 'plan', 'scale', happened],
    ]),
  );
});

test('contacts', async () => {
  const at = { createdAt: '2024-05-01T08:00:00Z', updatedAt: '2024-05-09T08:00:00Z' };
  const warehouse = await loaded({
    gadget_shop_contacts: [
      {
        ...at,
        id: '1',
        shopId: '7',
        name: 'Jane A. Doe',
        email: 'jane@x.example ',
        phone: '+12125550101',
        role: 'finance',
      },
      { ...at, id: '2', shopId: '7', name: null, email: null, phone: '+12125550102', role: '' },
      { ...at, id: '3', shopId: '7', name: 'Bob', email: "'; DROP TABLE x; --", phone: 'call me', role: 'owner' },
      { ...at, id: '4', shopId: '7', name: 'Front desk', email: '', phone: '' },
      { ...at, id: '5', shopId: null, name: 'Stray', email: 'stray@x.example' },
    ],
  });
  const event = (id: string) => eventKey(SOURCE, 'contact', id);
  const person = (id: string) => surrogate(SOURCE, 'contact', id, 'person');
  expect(await warehouse.rows(`${SOURCE}_events`, EVENT)).toEqual(
    sorted(
      [
        ['1', 'Jane A. Doe'],
        ['2', '+12125550102'],
        ['3', 'Bob'],
        ['4', 'Front desk'],
        ['5', 'Stray'],
      ].map(([id = '', name]) => [event(id), '2024-05-01 08:00:00', 'contact_added', `Contact added: ${name}`]),
    ),
  );
  const identifiers: [string, string, string][] = [
    ['1', 'email', 'jane@x.example '],
    ['1', 'phone', '+12125550101'],
    ['2', 'phone', '+12125550102'],
    ['3', 'email', "'; DROP TABLE x; --"],
    ['3', 'phone', 'call me'],
    ['5', 'email', 'stray@x.example'],
  ];
  expect(await warehouse.rows(`${SOURCE}_person_identifiers`, IDENTIFIER)).toEqual(
    sorted(identifiers.map(([id, type, value]) => [event(id), person(id), type, value, 'contact'])),
  );
  expect(await warehouse.rows(`${SOURCE}_group_identifiers`, IDENTIFIER)).toEqual(
    sorted(
      ['1', '2', '3', '4'].map((id) => [
        event(id),
        surrogate(SOURCE, 'contact', id, 'group'),
        'gadget_shop_id',
        '7',
        'shop',
      ]),
    ),
  );
  const changed = '2024-05-09 08:00:00';
  expect(await warehouse.rows(`${SOURCE}_person_traits`, TRAIT)).toEqual(
    sorted([
      [person('1'), 'email', 'jane@x.example ', 'name', 'Jane A. Doe', changed],
      [person('1'), 'email', 'jane@x.example ', 'given_name', 'Jane', changed],
      [person('1'), 'email', 'jane@x.example ', 'family_name', 'Doe', changed],
      [person('1'), 'email', 'jane@x.example ', 'title', 'finance', changed],
      [person('3'), 'phone', 'call me', 'name', 'Bob', changed],
      [person('3'), 'phone', 'call me', 'given_name', 'Bob', changed],
      [person('3'), 'phone', 'call me', 'title', 'owner', changed],
      [person('5'), 'email', 'stray@x.example', 'name', 'Stray', changed],
      [person('5'), 'email', 'stray@x.example', 'given_name', 'Stray', changed],
    ]),
  );
  expect(await warehouse.rows(`${SOURCE}_membership_identifiers`, MEMBERSHIP)).toEqual(
    sorted(
      identifiers
        .filter(([id]) => id !== '5')
        .map(([id, type, value]) => [person(id), type, value, 'gadget_shop_id', '7', 'contact']),
    ),
  );
});

test('a corrected contact keeps its ids, so the correction replaces it', async () => {
  const contact = { id: '1', shopId: '7', createdAt: '2024-05-01T08:00:00Z' };
  const warehouse = await loaded({
    gadget_shop_contacts: [
      { ...contact, email: 'jane@gmial.com' },
      { ...contact, email: 'jane@gmail.com', _ingested_at: '2025-02-01T00:00:00Z' },
    ],
  });
  const columns = ['event_id', 'row_id', 'identifier_value', '_ingested_at'];
  const [event, person] = [eventKey(SOURCE, 'contact', '1'), surrogate(SOURCE, 'contact', '1', 'person')];
  expect(await warehouse.rows(`${SOURCE}_person_identifiers`, columns)).toEqual([
    [event, person, 'jane@gmail.com', '2025-02-01 00:00:00'],
    [event, person, 'jane@gmial.com', '2025-01-02 03:04:05.000006'],
  ]);
});
