import { expect, test } from '@jest/globals';
import { quoted } from '../../propose/quoted.ts';

test('a name in the SQL of each warehouse', () => {
  expect((['duckdb', 'snowflake', 'bigquery'] as const).map((name) => quoted('Created at', name))).toEqual([
    '"Created at"',
    '"Created at"',
    '`Created at`',
  ]);
});
