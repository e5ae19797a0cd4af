import { describe, expect, test } from '@jest/globals';
import { isOwnId, keyColumn, keyFacts } from '../../propose/keys.ts';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const keysOf = (table: SampledTable): unknown[] => {
  const [read] = readOf(table);
  return keyFacts(read?.readings ?? [], ['orders', 'order']).map((fact) =>
    fact.kind === 'key' ? fact.key : fact.kind,
  );
};
const emails = many(10, (n) => `p${String(n)}@x.example`);

describe('the key', () => {
  test('is the table’s own id before others and before an address', () => {
    const rows = emails.map((email, n) => [email, `u${String(n)}`, String(n)]);
    expect(keysOf(fileOf('orders', ['Email', 'User ID', 'Order ID'], rows))).toEqual(['Order ID']);
    expect(keysOf(fileOf('orders', ['Email', 'User ID'], rows))).toEqual(['User ID']);
    expect(keysOf(fileOf('orders', ['Email'], rows))).toEqual(['Email']);
  });

  test('leaves out rows without it, where lines stand below a record', () => {
    const rows = emails.map((_, n) => [n % 2 === 0 ? String(n) : null, 'x']);
    expect(keysOf(fileOf('orders', ['Id', 'Line'], rows))).toEqual(['Id', 'where']);
  });

  test('may repeat where it is plainly the id, and else is of several columns', () => {
    const rows = many(30, String).map((n) => [
      String(Math.floor(Number(n) / 2)),
      `2026-01-${n.padStart(2, '0')}`,
      String(Number(n) % 3),
    ]);
    expect(keysOf(fileOf('orders', ['Order ID', 'Day', 'Line'], rows))).toEqual(['Order ID']);
    expect(keysOf(fileOf('orders', ['Group', 'Day', 'Line'], rows))).toEqual([['Day', 'Group']]);
  });

  test('is not there where rows are alike', () => {
    expect(
      keysOf(
        fileOf(
          'orders',
          ['a', 'b'],
          many(20, () => '').map(() => ['x', 'y']),
        ),
      ),
    ).toEqual([]);
  });
});

test('an own id is called after its table or nothing', () => {
  const [read] = readOf(fileOf('orders', ['Record ID', 'orderNumber', 'User ID'], [['1', '2', '3']]));
  expect(read?.readings.map((reading) => isOwnId(reading, ['orders', 'order']))).toEqual([true, true, false]);
  expect(keyColumn(read?.keyFacts ?? [], read?.readings ?? [])?.column.label).toBe('Record ID');
});
