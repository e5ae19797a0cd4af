import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CsvScanner } from '../../../../warehouses/duckdb/files/csv_scanner.ts';
import type { CsvDialect } from '../../../../warehouses/duckdb/files/csv_scanner.ts';

const STANDARD: CsvDialect = { delimiter: ',', quote: '"', escape: '"' };

function scan(text: string, dialect = STANDARD, pieces = [Buffer.byteLength(text)]): CsvScanner {
  const scanner = new CsvScanner(dialect);
  const bytes = Buffer.from(text);
  let at = 0;
  for (const length of pieces) {
    scanner.update(bytes.subarray(at, at + length));
    at += length;
  }
  scanner.update(bytes.subarray(at));
  return scanner;
}
const whole = (text: string, dialect = STANDARD): string =>
  Buffer.from(text).subarray(0, scan(text, dialect).complete).toString();

describe('the last whole record', () => {
  test.each([
    ['a,b\n1,2\n3,4', 'a,b\n1,2\n'],
    ['a,b\n1,2\n', 'a,b\n1,2\n'],
    ['a,b\r\n1,2\r\n3', 'a,b\r\n1,2\r\n'],
    ['a,b\r1,2\r3', 'a,b\r1,2\r'],
    ['a,b\n1,"x\ny', 'a,b\n'],
    ['a,b\n1,"x\ny"\n2,"z""\n', 'a,b\n1,"x\ny"\n'],
    ['a,b\n1,5" pipe\n2,x', 'a,b\n1,5" pipe\n'],
    ['a,b\n1, "x\ny', 'a,b\n'],
    ['a,b', ''],
  ])('of %j', (text, expected) => {
    expect(whole(text)).toBe(expected);
  });

  test('with backslashes, or without quotes', () => {
    expect(whole('a\n"x\\"\ny', { ...STANDARD, escape: '\\' })).toBe('a\n');
    expect(whole('a\n"x\ny', { delimiter: ',', quote: '', escape: '' })).toBe('a\n"x\n');
  });
});

test.each([
  ['a,b\n1,2\n\n1,2,3\n', { line: 4, problem: 'fields', fields: 3 }],
  ['a,b\n"x\ny",2\n1\n', { line: 4, problem: 'fields', fields: 1 }],
  ['a,b\r\n1,2\r\n1\r\n', { line: 3, problem: 'fields', fields: 1 }],
  ['a,b\n1,"x\n', { line: 2, problem: 'open quote', fields: 2 }],
  ['a,b\n1,"x"y\n', { line: 2, problem: 'text behind a quote', fields: 2 }],
  ['a,b\n1,"x" \n1,"x""y"\n,\n', undefined],
])('what is odd in %j', (text, expected) => {
  const scanner = scan(text);
  scanner.end();
  expect(scanner.odd).toEqual(expected);
});

test('the kinds of line ends, but not those in values', () => {
  expect([...scan('a\r\n"x\ny"\r\nb\r\n').lineEnds]).toEqual(['\r\n']);
  expect([...scan('a\n"x\r\ny"\n\nb\n').lineEnds]).toEqual(['\n']);
  expect([...scan('a\rb\nc\r\n').lineEnds].sort()).toEqual(['\n', '\r', '\r\n']);
});

test('whatever is written, in whatever pieces: records come out as they went in, and none is cut', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü', '\\'), maxLength: 6 });
  const records = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      records,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
      fc.nat(),
      (rows, end, pieces, cut) => {
        const lines = rows.map((row) => `${row.map(quoted).join(',')}${end}`);
        const text = lines.join('');
        const scanner = scan(text, STANDARD, pieces);
        expect(scanner.complete).toBe(Buffer.byteLength(text));
        scanner.end();
        expect(scanner.odd).toBeUndefined();
        expect([...scanner.lineEnds]).toEqual([end]);
        // A file that is cut anywhere ends with a record, and the half of a line end is one.
        const bytes = Buffer.from(text).subarray(0, cut % (Buffer.byteLength(text) + 1));
        const partial = new CsvScanner(STANDARD);
        partial.update(bytes);
        const kept = bytes.subarray(0, partial.complete).toString();
        const ends = lines.map((_, index) => lines.slice(0, index + 1).join(''));
        expect(['', ...ends, ...ends.map((one) => one.replace(/\r\n$/, '\r'))]).toContain(kept);
      },
    ),
  );
});
