import { DEFAULT_BLOCKS } from '../config/default_blocks.ts';
import { normalize_email } from '../udfs/normalize_email.ts';
import { normalize_phone } from '../udfs/normalize_phone.ts';
import type { Column } from './column.ts';
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

const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

/** How many people names are of: those with a word in common are one, or one family. */
function peopleIn(names: readonly string[]): number {
  const groups: Set<string>[] = [];
  for (const name of names) {
    const words = wordsIn(name);
    const shared = groups.filter((group) => words.some((word) => group.has(word)));
    const joined = new Set([...words, ...shared.flatMap((group) => [...group])]);
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.length;
}

/** What is proposed of a table: the columns that tie persons, and those with their names. */
export interface UsedColumns {
  readonly table: ReadTable;
  readonly identifiers: ReadonlySet<Column>;
  readonly names: readonly Column[];
}

const MOST_NAMES = 30;

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
export function blockedValues(used: readonly UsedColumns[], region: string | undefined): BlockedValue[] {
  const found = new Map<string, BlockedValue & { readonly rows: number }>();
  for (const { table, identifiers, names } of used) {
    const { readings, kind, named } = table;
    const nameOf = (row: number): string =>
      names
        .map(({ values }) => values[row] ?? '')
        .join(' ')
        .trim();
    for (const reading of readings) {
      const normalizer = reading.kind;
      if ((normalizer !== 'email' && normalizer !== 'phone') || !identifiers.has(reading.column)) continue;
      const normal = (value: string): string | null =>
        normalizer === 'email' ? normalize_email(value, null) : normalize_phone(value, region ?? null);
      for (const [value, held] of holders(reading, nameOf, normal)) {
        const { rows } = held;
        if (rows < FEWEST_ROWS || isKnown(normalizer, value)) continue;
        const people = peopleIn([...held.names].slice(0, MOST_NAMES));
        const isMany =
          held.names.size === 0 && rows >= MANY_ROWS && !kind.isEvents && rows >= reading.column.filled * 0.01;
        if (people < FEWEST_NAMES && !isMany) continue;
        const of = people === 0 ? '' : ` of ${people >= MOST_NAMES ? 'many' : String(people)} people by their names`;
        const why = `in ${String(rows)} rows${of}, ${named.table}."${reading.column.label}"`;
        const key = `${normalizer} ${value}`;
        if ((found.get(key)?.rows ?? 0) < rows) found.set(key, { normalizer, value, why, rows });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_BLOCKED)
    .map(({ normalizer, value, why }) => ({ normalizer, value, why }));
}
