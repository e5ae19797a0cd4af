import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DuckDBInstance } from '@duckdb/node-api';
import { spellValues } from '../../../warehouses/duckdb/spelled_values.ts';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const rowOf = async (text: string, values?: (string | number | null)[]): Promise<unknown> =>
  (await connection.runAndReadAll(text, values)).getRowsJson()[0];

describe('values in the place of placeholders', () => {
  test('are what they are when they are bound', async () => {
    const text = 'SELECT CAST($1 AS VARCHAR), CAST($2 AS BIGINT), CAST($3 AS VARCHAR), CAST($1 AS VARCHAR)';
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0')),
      fc.string({ unit: fc.constantFrom("'", '"', '$1', '$', '--', '\\', '\n', '1', '?', ':1', '%', '{') }),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer(), fc.option(texts), async (...values) => {
        expect(await rowOf(spellValues(text, values) ?? '')).toEqual(await rowOf(text, values));
      }),
    );
  });

  test('leave quoted texts, names and comments alone', async () => {
    const text = `SELECT '$1''$1' AS "a $1 "" b", $1 AS x -- $1 '\n, $2 AS y`;
    expect(await rowOf(spellValues(text, ["it's", 2]) ?? '')).toEqual(["$1'$1", "it's", 2]);
  });

  test('are bound where one cannot be written into a text', () => {
    expect(spellValues('SELECT $1', ['a\0b'])).toBeUndefined();
    expect(spellValues('SELECT $1', [1, 'a'.repeat(10_001)])).toBeUndefined();
  });

  test("are none: the text may be anybody's", () => {
    expect(spellValues("SELECT E'\\'$1', $$ '$2 $$", [])).toBe("SELECT E'\\'$1', $$ '$2 $$");
  });
});
