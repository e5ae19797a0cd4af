import { BigQuery } from '@google-cloud/bigquery';
import { describe, expect, test } from '@jest/globals';
import { plainValue } from '../../../warehouses/bigquery/values.ts';

type Schema = Parameters<typeof BigQuery.mergeSchemaWithRows_>[0];

/** A row as the client makes it from an answer of the API. */
function clientRow(fields: readonly object[], values: readonly unknown[]): Record<string, unknown> {
  const rows = BigQuery.mergeSchemaWithRows_({ fields } as Schema, [{ f: values.map((v) => ({ v })) }] as never, {
    wrapIntegers: true,
  });
  return (rows as Record<string, unknown>[])[0] ?? {};
}

/** The value of one field. */
const read = (type: string, value: unknown, more: object = {}): unknown =>
  plainValue(clientRow([{ name: 'x', type, mode: 'NULLABLE', ...more }], [value])['x']);

describe('plainValue, of what the client gives', () => {
  test.each([
    ['INTEGER', '7', 7],
    ['INTEGER', '-9007199254740991', -9007199254740991],
    ['INTEGER', '9223372036854775807', '9223372036854775807'],
    ['FLOAT', '0.5', 0.5],
    ['BOOLEAN', 'true', true],
    ['STRING', 'Ann', 'Ann'],
    ['STRING', '', ''],
    ['DATE', '2026-01-31', '2026-01-31'],
    ['DATETIME', '2026-01-31T09:30:00.123456', '2026-01-31T09:30:00.123456'],
    ['TIME', '09:30:00', '09:30:00'],
    ['NUMERIC', '1234567890.123456789', '1234567890.123456789'],
    ['BYTES', 'YWI=', 'YWI='],
  ])('%s %s', (type, value, wanted) => {
    expect(read(type, value)).toEqual(wanted);
  });

  test('a timestamp keeps all its digits', () => {
    // The API gives microseconds, as the client asks for them.
    expect(read('TIMESTAMP', '1769851800123456')).toBe('2026-01-31T09:30:00.123456000Z');
  });

  test('null, whatever the type', () => {
    expect(read('TIMESTAMP', null)).toBeNull();
    expect(plainValue(undefined)).toBeNull();
  });

  test('arrays and records, inside out', () => {
    const fields = [
      { name: 'n', type: 'INTEGER', mode: 'NULLABLE' },
      { name: 'on', type: 'DATE', mode: 'NULLABLE' },
    ];
    const record = { f: [{ v: '1' }, { v: '2026-01-31' }] };
    expect(read('RECORD', [{ v: record }], { mode: 'REPEATED', fields })).toEqual([{ n: 1, on: '2026-01-31' }]);
  });

  test('a record with a field named value stays a record', () => {
    expect(plainValue({ value: 'x', other: 1 })).toEqual({ value: 'x', other: 1 });
    expect(plainValue({ value: 'x' })).toEqual({ value: 'x' });
  });
});
