import type { Plain } from './values.ts';
import { canonical } from './values.ts';

const LINES_SHOWN = 12;

type Record_ = Readonly<Record<string, Plain>>;

/**
 * Where two sets of rows differ, in whatever order: some rows of either, or nothing if they are the same. Of a value that
 * may differ it counts whether there is one.
 */
export function differenceOf(
  relation: string,
  ours: readonly Record_[],
  expected: readonly Record_[],
  mayDiffer: (column: string) => boolean,
): string {
  const line = (row: Record_): string =>
    JSON.stringify(
      Object.entries(row)
        .map(
          ([name, value]) =>
            [name.toLowerCase(), mayDiffer(name) && value !== null ? '(any)' : canonical(value)] as const,
        )
        .sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  const counts = new Map<string, number>();
  for (const row of ours) counts.set(line(row), (counts.get(line(row)) ?? 0) + 1);
  for (const row of expected) counts.set(line(row), (counts.get(line(row)) ?? 0) - 1);
  const lines = [...counts]
    .filter(([, count]) => count !== 0)
    .map(([text, count]) => `${count > 0 ? '+' : '-'}${text}`);
  if (lines.length === 0) return '';
  // Two long lines differ somewhere in their middles.
  const [one, other] = lines;
  if (lines.length === 2 && one !== undefined && other !== undefined) {
    const at = [...one].findIndex((character, place) => place > 0 && character !== other[place]);
    return [
      relation,
      ...[one, other].map((text) => `${text[0] ?? ''} … ${text.slice(Math.max(1, at - 80), at + 120)} …`),
    ].join('\n');
  }
  const shown = lines.sort((left, right) => (left.slice(1) < right.slice(1) ? -1 : 1)).slice(0, LINES_SHOWN);
  return [`${relation}: ${String(ours.length)} rows (+), ${String(expected.length)} of DuckDB (-)`, ...shown].join(
    '\n',
  );
}
