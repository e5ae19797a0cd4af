import { createTwoFilesPatch } from 'diff';
import type { Row } from '../../support/engine.ts';

/** Whole numbers as text: `20` on BigQuery, as Google's reference implementation has it, and `20.0` on local-bigquery. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^(-?\d+)\.0$/, '$1') : value);

/**
 * A row as one line of text; names in order, since warehouses may order columns otherwise. Of columns that may differ it
 * says that there is a value.
 */
const line = (row: Row, mayDiffer: ReadonlySet<string>): string =>
  JSON.stringify(
    Object.entries(row)
      .map(([name, value]) => [name, mayDiffer.has(name) ? '(any)' : plain(value)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

const LINES_SHOWN = 20;

/**
 * Where two relations hold other rows, in whatever order: a unified diff, cut after some lines; empty if they are the same.
 *
 * @param mayDiffer columns whose values, null apart, may be others
 */
export function differences(
  relation: string,
  expected: readonly Row[],
  found: readonly Row[],
  mayDiffer: ReadonlySet<string>,
): string {
  const text = (rows: readonly Row[]): string =>
    `${rows
      .map((row) => line(row, mayDiffer))
      .sort()
      .join('\n')}\n`;
  const [one, other] = [text(expected), text(found)];
  if (one === other) return '';
  const counts = [`${String(expected.length)} rows`, `${String(found.length)} rows`] as const;
  const patch = createTwoFilesPatch(relation, relation, one, other, ...counts, { context: 0 }).split('\n');
  return patch.length > LINES_SHOWN
    ? [...patch.slice(0, LINES_SHOWN), `… and ${String(patch.length - LINES_SHOWN)} more lines`].join('\n')
    : patch.join('\n');
}
