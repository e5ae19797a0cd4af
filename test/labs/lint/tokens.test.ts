import { expect, test } from '@jest/globals';
import { tokenize } from './tokens.ts';
import type { Dialect } from './tokens.ts';

const values = (sql: string, dialect: Dialect) => tokenize(sql, dialect).map(({ kind, text }) => `${kind} ${text}`);

test.each<[string, string[]]>([
  ["r'\\'' 'a\\'b' \"it's\"", ["string r'\\''", "string 'a\\'b'", 'string "it\'s"']],
  ["r'''a 'quoted' word''' x", ["string r'''a 'quoted' word'''", 'word x']],
  ["'' ''", ["string ''", "string ''"]],
  ['`a.b` # c `\n-- d\n/* e */ f', ['quoted `a.b`', 'word f']],
  ['@@row_count >= 1.5e3', ['operator @@', 'word row_count', 'operator >=', 'number 1.5e3']],
])('BigQuery: %s', (sql, expected) => {
  expect(values(sql, 'bigquery')).toEqual(expected);
});

test.each<[string, string[]]>([
  ["'it''s' 'a\\'b'", ["string 'it''s'", "string 'a\\'b'"]],
  ['$$ it\'s "x" -- y $$ z', ['dollars $$ it\'s "x" -- y $$', 'word z']],
  [
    '"A""b".c::NUMBER // x\n:1',
    ['quoted "A""b"', 'operator .', 'word c', 'operator ::', 'word NUMBER', 'operator :', 'number 1'],
  ],
])('Snowflake: %s', (sql, expected) => {
  expect(values(sql, 'snowflake')).toEqual(expected);
});

test('a quote that is never closed is an error', () => {
  expect(() => tokenize("SELECT 'a", 'bigquery')).toThrow('a quote opens at 7 and is never closed');
  expect(() => tokenize('SELECT "a', 'snowflake')).toThrow('a quote opens at 7 and is never closed');
});
