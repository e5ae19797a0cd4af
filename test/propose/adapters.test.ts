import { describe, expect, test } from '@jest/globals';
import { LOADER_SHAPES } from '../../fixtures/loader_shapes.ts';
import { RAW_TABLES } from '../../fixtures/raw_tables.ts';
import { fittingAdapter, isFit } from '../../propose/adapters.ts';
import type { AdapterFit } from '../../propose/adapters.ts';
import { configParts } from '../../propose/config_parts.ts';
import type { Proposal } from '../../propose/propose.ts';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { fileOf } from './support/tables.ts';

const api = (name: string): string[] =>
  (RAW_TABLES.find((table) => table.name === name)?.columns ?? [])
    .map((column) => column.name)
    .filter((column) => column !== '_ingested_at');

/** What a table is found to be. */
const found = (table: SampledTable): unknown[] => {
  const fit = fittingAdapter(table);
  return isFit(fit) ? [fit.adapter, fit.loader, fit.rawTable] : [fit];
};

const shaped = Object.entries(LOADER_SHAPES).flatMap(([adapter, loaders]) =>
  Object.entries(loaders).flatMap(([loader, tables]) => tables.map((table) => ({ adapter, loader, ...table }))),
);

describe('an adapter fits', () => {
  test.each(RAW_TABLES.map(({ name }) => name))('%s as the API gives it, by whatever stamp', (name) => {
    const fit = fittingAdapter(fileOf(name, [...api(name), 'extra', '_loaded_at'], []));
    expect(isFit(fit) && [fit.rawTable, fit.loader, fit.ref]).toEqual([
      name,
      undefined,
      { file: `data/${name}.csv`, columns: { _ingested_at: '_loaded_at' } },
    ]);
  });

  test.each(shaped)('$table of $adapter as $loader leaves it', ({ adapter, loader, table, of, columns }) => {
    const isPart = table === 'attendee';
    expect(found(fileOf(table, Object.keys(columns), []))).toEqual([
      adapter,
      loader,
      isPart ? 'google_calendar_attendees' : of,
    ]);
  });

  test('a table that lacks a column of a member that never had a value', () => {
    const { columns = {} } = LOADER_SHAPES['stripe']?.['dlt']?.[0] ?? {};
    const names = Object.keys(columns).filter((name) => name !== 'metadata__website');
    const fit = fittingAdapter(fileOf('customer', names, []));
    expect(isFit(fit) && fit.ref.lacks).toEqual(['metadata->website']);
  });
});

test('one that is nearly so is told of, and one that is not is not', () => {
  const near = fittingAdapter(fileOf('customers', api('stripe_customers').slice(1), []));
  expect(isFit(near) ? [] : near?.lacking).toEqual(['id', '_ingested_at']);
  expect(fittingAdapter(fileOf('contacts', ['id', 'email', 'name'], []))).toBeUndefined();
});

test('the source says the loader; tables of two loaders are two sources', () => {
  const proposal = (...tables: SampledTable[]): Proposal => ({
    tables: tables.map((table) => ({
      table,
      source: 'raw',
      name: table.name,
      adapter: fittingAdapter(table) as AdapterFit,
      facts: [],
      left: [],
    })),
    types: [],
    blocked: [],
  });
  const [customer, subscription] = (LOADER_SHAPES['stripe']?.['fivetran'] ?? []).map((one) =>
    fileOf(one.table, Object.keys(one.columns), []),
  );
  const other = fileOf('charges', [...api('stripe_charges'), '_ingested_at'], []);
  const given = [customer, subscription].flatMap((table) => table ?? []);
  const without = ['stripe_invoices', 'stripe_charges', 'stripe_refunds'];
  expect(configParts(proposal(...given)).sources).toEqual([
    {
      name: 'stripe',
      adapter: 'stripe',
      loader: 'fivetran',
      raw: {
        stripe_customers: { file: 'data/customer.csv' },
        stripe_subscriptions: { file: 'data/subscription_history.csv' },
      },
      without,
    },
  ]);
  const mixed = configParts(proposal(...given, other)).sources;
  expect(mixed.map(({ name, loader }) => [name, loader])).toEqual([
    ['stripe_fivetran', 'fivetran'],
    ['stripe', undefined],
  ]);
});
