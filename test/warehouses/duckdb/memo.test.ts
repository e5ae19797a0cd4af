import { describe, expect, test } from '@jest/globals';
import { listValue, structValue } from '@duckdb/node-api';
import { Memo } from '../../../warehouses/duckdb/memo.ts';

/** Bytes of the characters of all that a memo answers for. */
const heldCharacters = (memo: Memo, keys: readonly string[]): number =>
  keys.filter((key) => memo.get(key) !== undefined).reduce((sum, key) => sum + key.length, 0);

describe('Memo', () => {
  test('answers what it was told, also where a result is NULL', () => {
    const memo = new Memo(100_000);
    memo.set('a', 'x');
    memo.set('b', null);
    expect([memo.get('a'), memo.get('b'), memo.get('c')]).toEqual(['x', null, undefined]);
  });

  test.each([1, 50, 5_000])(
    'of distinct keys of %d characters and results keeps no more bytes than allowed',
    (length) => {
      const memo = new Memo(1_000_000);
      const keys = Array.from({ length: 20_000 }, (_, index) => String(index).padEnd(length, 'k'));
      for (const key of keys) {
        memo.set(key, key);
        expect(memo.bytes).toBeLessThanOrEqual(1_000_000);
      }
      const held = heldCharacters(memo, keys.slice(-5_000));
      expect(held).toBeGreaterThan(0);
      expect(4 * held).toBeLessThanOrEqual(1_000_000);
    },
  );

  test('counts what is in lists and structs', () => {
    const memo = new Memo(1_000_000);
    const mailboxes = listValue(
      Array.from({ length: 100 }, () => structValue({ name: 'n'.repeat(100), address: 'a'.repeat(100) })),
    );
    for (let index = 0; index < 1_000; index++) memo.set(String(index), mailboxes);
    // 40,000 bytes of text each: a dozen in each half.
    const kept = Array.from({ length: 1_000 }, (_, index) => String(index)).filter(
      (key) => memo.get(key) !== undefined,
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(26);
  });

  test('keeps what is asked for again and again', () => {
    const memo = new Memo(100_000);
    memo.set('often', 'x');
    for (let index = 0; index < 10_000; index++) {
      memo.set(`once ${String(index)}`, 'y');
      expect(memo.get('often')).toBe('x');
    }
  });

  test('does not keep what is larger than its half', () => {
    const memo = new Memo(1_000);
    memo.set('k', 'x'.repeat(1_000));
    expect([memo.get('k'), memo.bytes]).toEqual([undefined, 0]);
  });
});
