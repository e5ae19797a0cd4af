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

test('gives back what is repeated near, far and across itself', () => {
  const line = (index: number) => `WHERE "C${String(index % 11)}" = ${String(index)} `;
  const far = Array.from({ length: 3_000 }, (_, index) => line(index)).join('');
  for (const text of [far + far, `${far}x${far}y${far.slice(40_000)}`, 'ab'.repeat(60_000), `${'a'.repeat(40_000)}b`]) {
    expect(JSON.parse(unpack(pack(text)))).toBe(text);
  }
  const length = (text: string) => pack(text).length;
  expect(length(far + far)).toBeLessThan(length(far) + 40);
});
