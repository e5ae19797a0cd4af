import { expect, test } from '@jest/globals';
import { configParts, EVERYTHING, isProposed, typesByNormalizer, unusable } from '../../propose/config_parts.ts';
import { factText } from '../../propose/facts.ts';
import { propose } from '../../propose/propose.ts';
import { RAW_TABLES } from '../../fixtures/raw_tables.ts';
import { fileOf, many } from './support/tables.ts';

const contacts = fileOf(
  'contacts',
  ['ID', 'Email', 'Phone', 'Name'],
  [
    ...many(10, String).map((n) => [
      n,
      `p${n}@x.example`,
      `(415) 555-01${n.padStart(2, '0')}`,
      `Ann ${String.fromCharCode(65 + Number(n))}lee`,
    ]),
    ...['Bo Ray', 'Cy Fox', 'Di Orr'].map((name, n) => [String(50 + n), 'desk@x.example', null, name]),
  ],
);
const columns = (RAW_TABLES.find(({ name }) => name === 'stripe_customers')?.columns ?? []).map(({ name }) => name);
const raw = fileOf('stripe_customers', columns, [columns.map(() => 'x')]);
const proposal = propose([contacts, raw, fileOf('products', ['Title'], [['Mug']])], {
  warehouse: 'duckdb',
  freeMail: new Set(),
});

test('a proposal adds its sources, and the types that they name', () => {
  expect(proposal.tables.map(isProposed)).toEqual([true, true, false]);
  expect(configParts(proposal)).toMatchObject({
    sources: [
      {
        name: 'stripe',
        adapter: 'stripe',
        raw: { stripe_customers: { file: 'data/stripe_customers.csv' } },
        without: ['stripe_subscriptions', 'stripe_invoices', 'stripe_charges', 'stripe_refunds'],
      },
      { name: 'data', tables: { contacts: { file: 'data/contacts.csv', key: 'ID' } } },
    ],
    identifier_types: {
      contact_id: {},
      email: { normalizer: 'email', blocked: ['desk@x.example'] },
      phone: { normalizer: 'phone', default_region: 'US' },
      domain: { normalizer: 'domain' },
      stripe_customer_id: {},
    },
  });
});

test('what is left is not in it', () => {
  const parts = configParts(proposal, {
    ...EVERYTHING,
    takesTable: ({ name }) => name === 'contacts',
    takes: (_, fact) => !/phone|domain/.test(factText(fact).join()),
    takesBlocked: () => false,
  });
  expect(Object.entries(parts.identifier_types)).toEqual([
    ['contact_id', {}],
    ['email', { normalizer: 'email' }],
  ]);
});

test('a table without a key, or without anybody, is of no use', () => {
  const without = (pattern: RegExp): string[] =>
    unusable(proposal, { ...EVERYTHING, takes: (_, fact) => !pattern.test(factText(fact)[0]) }).map(({ name }) => name);
  expect([without(/^key$/), without(/^(person|group)\.(?!traits)/), without(/phone/)]).toEqual([
    ['contacts'],
    ['contacts'],
    [],
  ]);
});

test('types that a config has keep their names', () => {
  expect(typesByNormalizer({ identifier_types: { mail: { normalizer: 'email' }, id: {} } })).toEqual({ email: 'mail' });
});
