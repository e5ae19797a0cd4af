import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvText } from '../../cli/csv.ts';

test('what is not known is nothing, an empty text is in quotes, lists are JSON', () => {
  const rows = [
    ['plain', null],
    ['', 'a,b'],
    ['say "no"', ['x', 1]],
    ['two\nlines', false],
  ];
  expect(csvText({ columns: ['a', 'b c'], rows })).toBe(
    'a,b c\nplain,\n"",\"a,b\"\n"say ""no""","[""x"",1]"\n"two\nlines",false\n',
  );
});

test('whatever texts there are come back as they were', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-csv-'));
  const connection = await (await DuckDBInstance.create()).connect();
  const value = fc.option(fc.oneof(fc.constantFrom('', '"', ',', '\n', 'a\r\nb', '∅', ' x '), fc.string()), {
    freq: 4,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), async (rows) => {
      const file = join(directory, 'rows.csv');
      // DuckDB takes a line with nothing in it for no row, where there is one column.
      writeFileSync(file, csvText({ columns: ['a', 'b'], rows }));
      const read = await connection.runAndReadAll(
        `FROM read_csv('${file}', delim = ',', quote = '"', escape = '"', header = true, columns = {'a': 'VARCHAR', 'b': 'VARCHAR'}, allow_quoted_nulls = false, auto_detect = false, new_line = '\\n')`,
      );
      expect(read.getRows()).toEqual(rows);
    }),
    { numRuns: 60 },
  );
  connection.closeSync();
  rmSync(directory, { recursive: true });
});
