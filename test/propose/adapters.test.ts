import { expect, test } from '@jest/globals';
import { fittingAdapter, isFit } from '../../propose/adapters.ts';
import { customers } from '../../sql/sources/stripe/raw_tables.ts';
import { fileOf } from './support/tables.ts';

const names = Object.keys(customers.columns).filter((name) => name !== '_ingested_at');

test('an adapter fits a table that has all its columns and a stamp, by whatever loader', () => {
  const fit = fittingAdapter(fileOf('customers', [...names, 'extra', '_airbyte_extracted_at'], []));
  expect(isFit(fit) && [fit.adapter, fit.rawTable, fit.ref]).toEqual([
    'stripe',
    'stripe_customers',
    { file: 'data/customers.csv', columns: { _ingested_at: '_airbyte_extracted_at' } },
  ]);
});

test('one that is nearly so is told of, and one that is not is not', () => {
  const near = fittingAdapter(fileOf('customers', names.slice(1), []));
  expect(isFit(near) ? [] : near?.lacking).toEqual(['id', '_ingested_at']);
  expect(fittingAdapter(fileOf('contacts', ['id', 'email', 'name'], []))).toBeUndefined();
});
