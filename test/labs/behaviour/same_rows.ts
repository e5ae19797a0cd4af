import { createTwoFilesPatch } from 'diff';
import type { Row } from '../../support/engine.ts';

/** A row as one line of text, without some columns; names in order, since warehouses may order columns otherwise. */
const line = (row: Row, without: ReadonlySet<string>): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => !without.has(name))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

const LINES_SHOWN = 20;

/**
 * Where two relations hold other rows, in whatever order: a unified diff, cut after some lines; empty if they are the same.
 *
 * @param without columns that may differ
 */
export function differences(
  relation: string,
  expected: readonly Row[],
  found: readonly Row[],
  without: ReadonlySet<string>,
): string {
  const text = (rows: readonly Row[]): string =>
    `${rows
      .map((row) => line(row, without))
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
