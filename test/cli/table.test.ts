import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellText, fitWidths, printRows, renderTable, rowObjects } from '../../cli/table.ts';
import { plainOutput } from './support/terminal.ts';

describe('renderTable', () => {
  test('aligns names to the left, numbers to the right, and shows nulls', () => {
    const { output } = plainOutput();
    const rows = [
      ['Ann', 7, '12', '2026-01-01'],
      ['Bob "B" Østergård', 1234, '5', null],
    ];
    expect(renderTable({ columns: ['name', 'n', 'big', 'at'], rows }, output).split('\n')).toEqual([
      'name                  n  big  at',
      'Ann                   7   12  2026-01-01',
      'Bob "B" Østergård  1234    5  ∅',
    ]);
  });

  test('cuts what is too wide, and keeps columns apart', () => {
    const { output } = plainOutput({ columns: 40, isTTY: true });
    const colored = renderTable(
      {
        columns: ['a', 'b'],
        rows: [
          ['x'.repeat(100), 'short'],
          ['y', 'z'],
        ],
      },
      output,
    );
    const text = colored.replace(/\u001b\[\d+m/g, '');
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^a {34}b$/),
      expect.stringMatching(/^x+… {2}short$/),
      expect.stringMatching(/^y {34}z$/),
    ]);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('has a line per row, whatever stands in it', () => {
    const { output } = plainOutput({ columns: 60 });
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 })), (rows) => {
        expect(renderTable({ columns: ['a', 'b', 'c'], rows }, output).split('\n')).toHaveLength(rows.length + 1);
      }),
    );
  });
});

describe('cellText', () => {
  test.each([
    [null, '∅'],
    ['two\nlines\tand a tab', 'two lines and a tab'],
    ['\u001b[31mred\u001b]0;title\u0007', String.raw`\x1b[31mred\x1b]0;title\x07`],
    [{ a: [1, 'x'] }, '{"a":[1,"x"]}'],
    [12n, '12'],
    [true, 'true'],
  ])('of %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});

describe('fitWidths', () => {
  test('leaves alone what fits', () => {
    expect(fitWidths([3, 10, 7], 24)).toEqual([3, 10, 7]);
  });

  test('takes from the widest, down to a readable rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }),
        fc.nat(300),
        (natural, room) => {
          const widths = fitWidths(natural, room);
          const total = widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1);
          widths.forEach((width, column) => {
            expect(width).toBeLessThanOrEqual(natural[column] ?? 0);
            expect(width).toBeGreaterThanOrEqual(Math.min(natural[column] ?? 0, 8));
          });
          if (total > room) expect(Math.max(...widths)).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});

describe('printRows', () => {
  test('shows a terminal the first hundred, and says how many there are', () => {
    const { output, stdout } = plainOutput({ isTTY: true });
    printRows({ columns: ['n'], rows: Array.from({ length: 1234 }, (_, n) => [n]) }, output);
    const lines = stdout.text.trimEnd().split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toContain('1,234 rows, 1,134 not shown (--json, --csv or a pipe has all)');
  });

  test('says that there are none', () => {
    const { output, stdout } = plainOutput();
    printRows({ columns: ['n'], rows: [] }, output);
    expect(stdout.text).toBe('n\n0 rows\n');
  });
});

test('rowObjects name the values', () => {
  expect(rowObjects({ columns: ['a', 'b'], rows: [[1, null]] })).toEqual([{ a: 1, b: null }]);
});
