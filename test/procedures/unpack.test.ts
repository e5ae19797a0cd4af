import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pack } from '../../build/pack.ts';
import { unpack } from '../../procedures/unpack.ts';

test('gives every value back, of any characters', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      const value: unknown = JSON.parse(json);
      expect(JSON.parse(unpack(pack(value)))).toEqual(value);
    }),
    { numRuns: 500 },
  );
});

test('gives a long text back', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `SELECT ${String(index)} AS "é${String(index % 7)}"`).join(
    '\n',
  );
  expect(JSON.parse(unpack(pack(text)))).toBe(text);
});

test('what was damaged is refused', () => {
  expect(() => unpack(pack('SELECT 1').slice(0, 4))).toThrow();
});
