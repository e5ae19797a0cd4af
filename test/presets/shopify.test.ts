import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, DLT, FIVETRAN, givenBy, loadedWorld, said, STITCH } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const CUSTOMERS: readonly Fields[] = [
  {
    id: 706405506930370000,
    email: 'Ada@engines.example',
    phone: '+442079460123',
    first_name: 'Ada',
    last_name: 'Lovelace',
    created_at: '2026-01-05T10:12:00+01:00',
    updated_at: '2026-02-01T10:00:00+01:00',
  },
];
const order = (id: number, fields: Fields): Fields => ({
  id,
  name: `#${String(id)}`,
  email: null,
  phone: null,
  customer: { id: 706405506930370000, first_name: 'Ada' },
  total_price: '12.50',
  currency: 'GBP',
  test: false,
  cancelled_at: null,
  created_at: '2026-02-02T10:30:00+01:00',
  updated_at: '2026-02-02T10:30:00+01:00',
  ...fields,
});
const ORDERS = [
  order(1001, {}),
  order(1002, { total_price: '1450', currency: 'JPY', cancelled_at: '2026-02-04T00:00:00+01:00' }),
  // A guest's.
  order(1003, { customer: null, email: 'guest@else.example' }),
  order(1004, { test: true }),
];

const flat =
  (name: string, added: Fields): Shape[string] =>
  ({ customer, ...fields }) => ({ ...fields, [name]: (customer as Fields | null)?.['id'] ?? null, ...added });
const whole =
  (added: Fields): Shape[string] =>
  (fields) => ({ ...fields, ...added });
// Amounts are decimals, of which the text has no more digits than the number.
const decimal =
  (shape: Shape[string]): Shape[string] =>
  (fields) =>
    shape({ ...fields, total_price: Number(fields['total_price']) });
const SHAPES: Readonly<Record<string, Shape>> = {
  fivetran: { customers: whole(FIVETRAN), orders: decimal(flat('customer_id', FIVETRAN)) },
  airbyte: { customers: whole(AIRBYTE), orders: decimal(whole(AIRBYTE)) },
  stitch: { customers: whole(STITCH), orders: decimal(flat('customer__id', STITCH)) },
  dlt: { customers: whole(DLT), orders: flat('customer__id', DLT) },
  api: { customers: whole({}), orders: whole({}) },
};

describe('Shopify', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('shopify', SHAPES, { customers: CUSTOMERS, orders: ORDERS });
  });

  test('of Fivetran gives customers, guests, and orders with what they were worth; no tests', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'customer_created 2026-01-05T09:12:00.000000Z Customer Ada Lovelace',
        'order_cancelled 2026-02-03T23:00:00.000000Z Order #1002',
        'order_placed 2026-02-02T09:30:00.000000Z Order #1001 12.5 GBP',
        'order_placed 2026-02-02T09:30:00.000000Z Order #1002 1450 JPY',
        'order_placed 2026-02-02T09:30:00.000000Z Order #1003 12.5 GBP',
      ],
      person_identifiers: [
        'email Ada@engines.example',
        'email guest@else.example',
        'phone +442079460123',
        'shopify_customer_id 706405506930370000',
      ],
      person_traits: ['shopify_customer_id 706405506930370000 name Ada Lovelace'],
    });
  });

  test.each(Object.keys(SHAPES).slice(1))('of %s gives the same, row by row', async (loader) => {
    expect(await givenBy(world, loader)).toEqual(await givenBy(world, 'fivetran'));
  });
});
