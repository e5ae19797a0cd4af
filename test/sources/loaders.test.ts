import { describe, expect, test } from '@jest/globals';
import { gmail } from '../../sql/sources/gmail/index.ts';
import { stripe } from '../../sql/sources/stripe/index.ts';
import { Warehouse } from './harness.ts';

const MESSAGE = {
  id: '18c0',
  threadId: '18bf',
  labelIds: ['INBOX', 'SENT'],
  snippet: 'Hello',
  historyId: '99',
  internalDate: '1767225600000',
  payload: { headers: [{ name: 'From', value: 'Ann <ann@acme.com>' }] },
  sizeEstimate: 7,
};
const CUSTOMER = {
  id: 'cus_1',
  object: 'customer',
  address: { country: 'DE' },
  balance: 0,
  created: 1767225600,
  currency: 'eur',
  delinquent: false,
  description: null,
  email: 'ann@acme.com',
  livemode: true,
  metadata: { shop_domain: 'acme.com' },
  name: 'Ann',
  phone: '4915112345678',
};
const RELATIONS = ['events', 'person_identifiers', 'person_traits', 'group_identifiers', 'membership_identifiers'];

async function given(warehouse: Warehouse, source: string): Promise<unknown> {
  const rows = await Promise.all(
    RELATIONS.map((name) => warehouse.all(`${source}_${name}`).catch(() => [] as Record<string, unknown>[])),
  );
  return rows.map((some) => some.map((row) => JSON.stringify(row)).sort());
}

/** A raw table as a loader would have made it, its columns of other types. */
async function reload(warehouse: Warehouse, table: string, types: Readonly<Record<string, string>>): Promise<void> {
  const replaced = Object.entries(types).map(([column, type]) => `CAST("${column}" AS ${type}) AS "${column}"`);
  await warehouse.query(`CREATE TABLE raw.loaded AS SELECT * REPLACE (${replaced.join(', ')}) FROM raw.${table}`);
  await warehouse.query(`DROP TABLE raw.${table}`);
  await warehouse.query(`ALTER TABLE raw.loaded RENAME TO ${table}`);
}

describe('whatever a loader made of the raw tables, the records are the same', () => {
  test.each([
    ['numbers for texts of digits', { historyId: 'BIGINT', internalDate: 'BIGINT' }],
    ['JSON as text', { labelIds: 'VARCHAR', payload: 'VARCHAR' }],
    [
      'lists and structures',
      { labelIds: 'VARCHAR[]', payload: 'STRUCT(headers STRUCT("name" VARCHAR, "value" VARCHAR)[])' },
    ],
    ['times with a zone', { _ingested_at: 'TIMESTAMPTZ' }],
  ])('of mail: %s', async (_what, types) => {
    const warehouse = await Warehouse.with({ adapter: gmail });
    await warehouse.insert({ adapter: gmail }, 'gmail_messages', [MESSAGE]);
    const before = await given(warehouse, 'gmail');
    expect(JSON.stringify(before)).toContain('ann@acme.com');
    await reload(warehouse, 'gmail_messages', types);
    expect(await given(warehouse, 'gmail')).toEqual(before);
  });

  test.each([
    [
      'numbers for texts of digits, and fractions for whole numbers',
      { phone: 'BIGINT', created: 'DOUBLE', balance: 'DECIMAL(18,2)' },
    ],
    ['JSON as text', { metadata: 'VARCHAR', address: 'VARCHAR' }],
    ['structures', { metadata: 'STRUCT(shop_domain VARCHAR)', address: 'STRUCT(country VARCHAR)' }],
  ])('of Stripe: %s', async (_what, types) => {
    const warehouse = await Warehouse.with({ adapter: stripe });
    await warehouse.insert({ adapter: stripe }, 'stripe_customers', [CUSTOMER]);
    const before = await given(warehouse, 'stripe');
    expect(JSON.stringify(before)).toContain('cus_1');
    await reload(warehouse, 'stripe_customers', types);
    expect(await given(warehouse, 'stripe')).toEqual(before);
  });

  test('a raw table that gains a column breaks nothing', async () => {
    const warehouse = await Warehouse.with({ adapter: gmail });
    await warehouse.insert({ adapter: gmail }, 'gmail_messages', [MESSAGE]);
    const before = await given(warehouse, 'gmail');
    await warehouse.query('ALTER TABLE raw.gmail_messages ADD COLUMN message_kind VARCHAR');
    await warehouse.query("UPDATE raw.gmail_messages SET message_kind = 'a name that the views use'");
    expect(await given(warehouse, 'gmail')).toEqual(before);
  });
});
