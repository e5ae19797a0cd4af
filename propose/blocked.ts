import { DEFAULT_BLOCKS } from '../config/default_blocks.ts';
import { normalize_email } from '../udfs/normalize_email.ts';
import { normalize_phone } from '../udfs/normalize_phone.ts';
import type { ReadTable } from './read_tables.ts';
import type { Reading } from './readings.ts';

/** A value that too many share to be one person's. */
export interface BlockedValue {
  readonly normalizer: 'email' | 'phone';
  readonly value: string;
  readonly why: string;
}

const FEWEST_ROWS = 3;
const FEWEST_NAMES = 3;
/** Where no name tells people apart: rows that one person has hardly. */
const MANY_ROWS = 20;
const MOST_BLOCKED = 50;

const isKnown = (normalizer: 'email' | 'phone', value: string): boolean =>
  DEFAULT_BLOCKS.some(
    ({ normalizers, pattern }) => normalizers.includes(normalizer) && new RegExp(pattern).test(value.toLowerCase()),
  );

const plain = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');

/** Of each row, who it speaks of, as far as a name says. */
function namesOf(readings: readonly Reading[]): (row: number) => string {
  const names = readings.filter(({ kind, isApart }) => ['first', 'last', 'name'].includes(kind) && !isApart);
  return (row) => plain(names.map(({ column }) => column.values[row] ?? '').join(' '));
}

interface Holders {
  readonly rows: number;
  readonly names: ReadonlySet<string>;
}

function holders(
  reading: Reading,
  names: (row: number) => string,
  normal: (value: string) => string | null,
): Map<string, Holders> {
  const found = new Map<string, { rows: number; names: Set<string> }>();
  reading.column.values.forEach((value, row) => {
    const key = value === null ? null : normal(value);
    if (key === null) return;
    const held = found.get(key) ?? { rows: 0, names: new Set<string>() };
    held.rows++;
    const name = names(row);
    if (name !== '') held.names.add(name);
    found.set(key, held);
  });
  return found;
}

/** Mailboxes and telephones that several people share, by the names in their rows; what is blocked by itself is left out. */
export function blockedValues(tables: readonly ReadTable[], region: string | undefined): BlockedValue[] {
  const found = new Map<string, BlockedValue & { readonly rows: number }>();
  for (const { readings, kind, named } of tables) {
    if (kind.about === 'nobody') continue;
    const names = namesOf(readings);
    for (const reading of readings) {
      if ((reading.kind !== 'email' && reading.kind !== 'phone') || reading.isApart) continue;
      const normalizer = reading.kind;
      const normal = (value: string): string | null =>
        normalizer === 'email' ? normalize_email(value, null) : normalize_phone(value, region ?? null);
      for (const [value, { rows, names: people }] of holders(reading, names, normal)) {
        const isShared = rows >= FEWEST_ROWS && people.size >= FEWEST_NAMES && people.size >= rows * 0.5;
        const isMany = people.size === 0 && rows >= MANY_ROWS && !kind.isEvents && rows >= reading.column.filled * 0.01;
        if ((!isShared && !isMany) || isKnown(normalizer, value)) continue;
        const of = people.size === 0 ? '' : ` of ${String(people.size)} names`;
        const why = `in ${String(rows)} rows${of} of ${named.table}."${reading.column.label}"`;
        if ((found.get(`${normalizer} ${value}`)?.rows ?? 0) < rows)
          found.set(`${normalizer} ${value}`, { normalizer, value, why, rows });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_BLOCKED)
    .map(({ normalizer, value, why }) => ({ normalizer, value, why }));
}
