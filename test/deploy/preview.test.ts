import { expect, test } from '@jest/globals';
import { preview } from '../../deploy/preview.ts';
import { configParts } from '../../propose/config_parts.ts';
import { germanList, shopify } from '../propose/support/list_exports.ts';
import { hubspot } from '../propose/support/crm_exports.ts';
import { sampled } from '../propose/support/schema.ts';
import type { Schema } from '../propose/support/schema.ts';
import { proposalOf } from '../propose/support/scores.ts';

const previewed = (schema: Schema) =>
  preview(
    configParts(proposalOf(schema)),
    schema.tables.map((table) => sampled(table)),
  );

test('contacts and companies of a CRM come out as they were made', async () => {
  const found = await previewed(hubspot());
  // 160 contacts, each an id; their 40 companies, by id in both tables.
  expect([found.persons, found.groups, found.memberships, found.events, found.rejected]).toEqual([160, 40, 160, 0, []]);
  expect(found.largest.group[0]).toMatchObject({ identifiers: 2, name: expect.stringMatching(/\w/) });
});

test('lines below an order are no orders, and each order is an event', async () => {
  const found = await previewed(shopify());
  const orders = new Set(shopify().tables[1]?.rows.map((row) => row['Name']));
  expect(found.rejected).toEqual([]);
  expect(found.events).toBeGreaterThan(orders.size);
});

test('what is shared is set aside, and what is no address', async () => {
  const found = await previewed(germanList());
  expect(found.persons).toBe(160);
  expect(found.set_aside.filter(({ type }) => type === 'email')).toEqual([
    { type: 'email', reason: 'blocked', values: 1, example: 'info@sammelkonto.de' },
    { type: 'email', reason: 'invalid', values: 1, example: 'unbekannt' },
  ]);
});

test('what only another warehouse can compute is left out', async () => {
  const table = {
    ...sampled({ name: 'orders', truth: [], rows: [{ id: '1', email: 'a@x.example', at: '31.01.2026' }] }),
    place: { schema: 'RAW', table: 'orders' },
  };
  const time = { sql: "SAFE.PARSE_TIMESTAMP('%d.%m.%Y', `at`)" };
  const parts = { person: { identifiers: { email: 'email', order_id: { sql: "REGEXP_REPLACE(`id`, '[.]0$', '')" } } } };
  const mapping = { ...table.place, key: 'id', occurred_at: time, parts, events: { order_created: {} } };
  const found = await preview(
    {
      sources: [{ name: 'raw', tables: { orders: mapping } }],
      identifier_types: { email: { normalizer: 'email' }, order_id: {} },
    },
    [table],
  );
  expect([found.persons, found.events, found.largest.person[0]?.identifiers]).toEqual([1, 0, 2]);
});
