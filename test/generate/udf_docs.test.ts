import { describe, expect, test } from '@jest/globals';
import { renderFunctionDocs } from '../../generate/udf_docs.ts';
import { UDFS } from '../../udfs/index.ts';

describe('renderFunctionDocs', () => {
  const docs = renderFunctionDocs();

  test.each(UDFS.map((udf) => [udf.name, udf] as const))(
    '%s has a row, a section and its examples',
    (name, { examples }) => {
      expect(docs).toContain(`](#${name}) | `);
      const section = docs.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
      const rows = section.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| NULL'));
      expect(rows).toHaveLength(examples.length);
    },
  );

  test('shows the types of every warehouse', () => {
    expect(docs).toContain('| edges | `ARRAY` | `ARRAY<FLOAT64>` | `DOUBLE[]` |');
  });

  test('every row of a table has as many cells as its head', () => {
    let columns = 0;
    for (const line of docs.split('\n')) {
      const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
      if (columns > 0 && cells > 0) expect([line, cells]).toEqual([line, columns]);
      columns = cells;
    }
  });
});
