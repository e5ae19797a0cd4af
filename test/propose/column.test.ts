import { describe, expect, test } from '@jest/globals';
import { columnsOf, distinctness, figures, fill, percent, presentText } from '../../propose/column.ts';
import { columnOf, fileOf } from './support/tables.ts';

test('a cell without a value is what a mapping takes for none', () => {
  expect([' ', 'NULL', '<null>', '[null]', '-', 'N/A', '\u00a0', '#N/A'].map(presentText)).toEqual(Array(8).fill(null));
  expect([' Null ', '0', 'none'].map(presentText)).toEqual(['Null', '0', 'none']);
});

test('figures are of filled rows', () => {
  const column = columnOf('Plan', ['a', 'a', null, 'b']);
  expect([fill(column), distinctness(column), figures(column)]).toEqual([0.75, 2 / 3, '75 % filled, 2 different']);
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', 'under 1 %', '50 %', '99 %', '100 %']);
});

describe('columns', () => {
  test('of JSON are its members, however deep within two', () => {
    const rows = [
      ['{"email":"a@x.example","plan":{"tier":"pro","seats":{"n":1}}}'],
      ['{"email":"b@x.example"}'],
      [null],
    ];
    const columns = columnsOf(fileOf('t', ['properties'], rows));
    expect(columns.map(({ value, values }) => [value, values])).toEqual([
      ['properties->email', ['a@x.example', 'b@x.example', null]],
      ['properties->plan->tier', ['pro', null, null]],
    ]);
  });

  test('that are lists, or cannot be named, are left out', () => {
    const table = fileOf('t', ["What's your name?", 'Tags', 'ok'], [['Ann', '["a"]', 'x']]);
    expect(columnsOf(table).map(({ label }) => label)).toEqual(['ok']);
  });

  test('with signs that a mapping reads are named as objects', () => {
    const [arrow, braces] = columnsOf(fileOf('t', ['a->b', 'x {y}'], [['1', '2']]));
    expect([arrow?.value, arrow?.braced, braces?.value]).toEqual([{ column: 'a->b' }, undefined, { column: 'x {y}' }]);
  });

  test('that were quoted on Snowflake are so in the mapping', () => {
    const [column] = columnsOf(fileOf('t', ['firstName'], [['Ann']]), (name) => name !== name.toUpperCase());
    expect([column?.value, column?.braced, column?.label]).toEqual(['"firstName"', '{"firstName"}', 'firstName']);
  });
});
