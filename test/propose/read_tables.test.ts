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

test('columns that no mapping can name are told apart', () => {
  const table = fileOf('answers', ["What's up?", 'Date & Time', 'Email'], [['x', '2026-01-31', 'a@x.example']]);
  const told = (['duckdb', 'snowflake'] as const).map((warehouse) => {
    const [read] = readTables([table], warehouse);
    return [read?.unnamed, read?.readings.map(({ column }) => column.values[0])];
  });
  expect(told).toEqual([
    [["What's up?"], ['2026-01-31', 'a@x.example']],
    [["What's up?", 'Date & Time'], ['a@x.example']],
  ]);
});
