import { describe, expect, test } from '@jest/globals';
import { isAmbiguous, readTime } from '../../propose/times.ts';
import { columnOf } from './support/tables.ts';

const inFile = { warehouse: 'duckdb', isFile: true } as const;
const inTable = { warehouse: 'duckdb', isFile: false } as const;

describe('a column of times', () => {
  test.each([
    ['2026-01-31', 'at'],
    ['2026-01-31T09:30:00+01:00', 'at'],
    ['2026-01-31 09:30:00 UTC', 'at'],
    ['2026-01-31 09:30:00 -0500', { sql: `try_strptime("at", ['%Y-%m-%d %H:%M:%S %z'])` }],
    ['31.01.2026', { sql: `try_strptime("at", ['%d.%m.%Y %H:%M:%S', '%d.%m.%Y %H:%M', '%d.%m.%Y'])` }],
    ['31/01/2026 9:05', { sql: `try_strptime("at", ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y'])` }],
    ['01/31/2026', { sql: `try_strptime("at", ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M', '%m/%d/%Y'])` }],
    ['1769848200', { column: 'at', as: 'seconds' }],
    ['1769848200000', { column: 'at', as: 'milliseconds' }],
    ['Tuesday', undefined],
  ])('in a file: %s', (value, time) => {
    expect(readTime(columnOf('at', [value, null]), inFile)?.time).toEqual(time);
  });

  test('in a table of texts is said to be text, and one of timestamps goes without saying', () => {
    expect(readTime(columnOf('at', ['2026-01-31']), inTable)?.time).toEqual({ column: 'at', as: 'text' });
    expect(readTime(columnOf('at', ['2026-01-31T00:00:00.000000Z'], 'TIMESTAMP'), inTable)?.time).toBe('at');
  });

  test('is read by each warehouse in its own words', () => {
    const column = columnOf('at', ['31.01.2026']);
    expect(readTime(column, { warehouse: 'bigquery', isFile: false })?.time).toEqual({
      sql: "COALESCE(SAFE.PARSE_TIMESTAMP('%d.%m.%Y %H:%M:%S', `at`), SAFE.PARSE_TIMESTAMP('%d.%m.%Y %H:%M', `at`), SAFE.PARSE_TIMESTAMP('%d.%m.%Y', `at`))",
    });
    expect(
      readTime(columnOf('at', ['2026-01-31 09:30:00 -0500']), { warehouse: 'snowflake', isFile: false })?.time,
    ).toEqual({
      sql: `TRY_TO_TIMESTAMP_TZ("at", 'YYYY-MM-DD HH24:MI:SS TZHTZM')`,
    });
  });

  test('of which nothing tells day and month apart is none', () => {
    const column = columnOf('at', ['01/02/2026', '03/04/2026']);
    expect([readTime(column, inFile), isAmbiguous(column), isAmbiguous(columnOf('at', ['01/31/2026']))]).toEqual([
      undefined,
      true,
      false,
    ]);
  });
});
