import { describe, expect, test } from '@jest/globals';
import type { Json } from '@duckdb/node-api';
import fc from 'fast-check';
import { adapters } from '../../sql/sources/index.ts';
import { eventKey, rawColumns, sorted, sourceOf, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const ODD = [
  `'; DROP TABLE x; --`,
  '"quoted"',
  '`ticks` ${x} $$ $& {{ jinja }} {% x %}',
  '\\ \\n \\u0041 \\',
  'two\nlines\r\nand\ttabs',
  '👩🏽‍🎨 ✨ Ж 山田 أحمد',
  'NULL',
  'null',
  '0',
  ' padded ',
  'x'.repeat(100_000),
];

const blank = (text: string): boolean => /^[ \t\r\n\u00a0]*$/.test(text);

test.each(ODD.map((text) => [text.slice(0, 30), text]))('%j passes unharmed', async (_, text) => {
  const source = sourceOf('gadget_shopify_app');
  const warehouse = await Warehouse.with(source);
  await warehouse.insert(source, 'gadget_shop_contacts', [
    { id: text, shopId: text, email: text, phone: text, role: text },
  ]);
  expect(await warehouse.rows('gadget_shopify_app_person_identifiers', ['event_id', 'identifier_value'])).toEqual([
    [eventKey('gadget_shopify_app', 'contact', text), text],
    [eventKey('gadget_shopify_app', 'contact', text), text],
  ]);
  expect(await warehouse.rows('gadget_shopify_app_group_identifiers', ['identifier_value'])).toEqual([[text]]);
  expect(await warehouse.rows('gadget_shopify_app_person_traits', ['trait_name', 'trait_value'])).toEqual([
    ['title', text],
  ]);
});

test('any text is an identifier as it stands, unless it is blank', async () => {
  const source = sourceOf('stripe');
  const warehouse = await Warehouse.with(source);
  // DuckDB's text holds no zero character.
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 20 }), async (emails) => {
      await warehouse.query('DELETE FROM raw.stripe_customers');
      await warehouse.insert(
        source,
        'stripe_customers',
        emails.map((email, number): Row => ({ id: `cus_${number}`, email, metadata: { shop_domain: email } })),
      );
      const given = emails.flatMap((email) => (email === null || blank(email) ? [] : [[email] as Json[]]));
      expect(await warehouse.rows('stripe_person_identifiers', ['identifier_value'])).toEqual(sorted(given));
      const hosts = (await warehouse.rows('stripe_group_identifiers', ['identifier_type', 'identifier_value']))
        .filter(([type]) => type !== 'stripe_customer_id')
        .map(([, value]) => [value ?? null]);
      expect(sorted(hosts)).toEqual(sorted(given));
    }),
    { numRuns: 30 },
  );
});

describe.each(Object.keys(adapters))('%s', (name) => {
  test('a row with nothing but its id gives an event or nothing, and no error', async () => {
    const source = sourceOf(name);
    const warehouse = await Warehouse.with(source);
    for (const table of source.adapter.rawTables) {
      const columns = rawColumns(source.adapter, table.name);
      const empty = Object.fromEntries(
        Object.entries(columns)
          .filter(([column, type]) => type === 'string' && column !== 'id')
          .map(([column]) => [column, '']),
      );
      const nested = Object.fromEntries(
        Object.entries(columns)
          .filter(([, type]) => type === 'json')
          .map(([column]) => [column, {}]),
      );
      const listed = Object.fromEntries(Object.keys(nested).map((column) => [column, [null, 'x', 1, {}, []]]));
      await warehouse.insert(source, table.name, [
        { id: 'null' },
        { id: 'empty', ...empty, ...nested },
        { id: 'listed', ...listed },
      ]);
    }
    for (const relation of ['person_identifiers', 'person_traits', 'membership_identifiers']) {
      expect(await warehouse.all(`${name}_${relation}`)).toEqual([]);
    }
    const events = await warehouse.rows(`${name}_events`, ['event_id', 'event_name', 'event_description']);
    for (const event of events) expect(event).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(new Set(events.map(([id]) => id)).size).toBe(events.length);
  });
});
