import { expect, test } from '@jest/globals';
import { isCore, kindOf, reachedBy } from '../../../../warehouses/duckdb/attach/kinds.ts';

test('a type that is not known is attached by the extension of its name', () => {
  expect(kindOf('mssql')).toEqual({ extensions: ['mssql'], isServer: true });
  expect([isCore('mssql'), isCore('postgres')]).toEqual([false, true]);
});

test('what a place is reached by', () => {
  expect(reachedBy(['postgres:dbname=lake', 's3://lake/data'])).toEqual(['postgres_scanner', 'httpfs']);
  expect(reachedBy(['ducklake:sqlite:meta.db', 'abfss://lake@x/y'])).toEqual(['sqlite_scanner', 'azure']);
  expect(reachedBy(['/srv/s3/x', 'crm.db', 'host=x'])).toEqual([]);
});
