import { expect, test } from '@jest/globals';
import { readTables } from '../../propose/read_tables.ts';
import { fileOf } from './support/tables.ts';

test('a table is read with its name, key and kind; on Snowflake letters are told apart', () => {
  const table = fileOf('contacts', ['ID', 'email'], [['1', 'a@x.example']]);
  const [here] = readTables([table], 'duckdb');
  const [there] = readTables([table], 'snowflake');
  expect([here?.named.table, here?.key?.column.label, here?.kind.about]).toEqual(['contacts', 'ID', 'person']);
  expect([here, there].map((read) => read?.readings.map(({ column }) => column.value))).toEqual([
    ['ID', 'email'],
    ['ID', '"email"'],
  ]);
});
