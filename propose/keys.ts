import type { MappedValue } from '../config/types.ts';
import type { Column } from './column.ts';
import { distinctness, figures, fill, percent } from './column.ts';
import type { Fact } from './facts.ts';
import type { Reading } from './readings.ts';
import { singular, WORDS } from './words.ts';

const FULL = 0.98;
const UNIQUE = 0.999;
const MOST_COMBINED = 8;

/** Words that a table's own id may have besides those of its table. */
const OWN = new Set('record person row object unique internal interne'.split(' '));

/** Whether a column is called as the id of the rows of its own table is. */
export const isOwnId = ({ kind, column }: Reading, ofTable: readonly string[]): boolean =>
  (kind === 'id' || kind === 'other') &&
  column.words.some((word) => WORDS.id.has(word)) &&
  column.words.every(
    (word) =>
      WORDS.id.has(word) || OWN.has(word) || ofTable.includes(word) || ofTable.some((one) => singular(one) === word),
  );

const rank = (reading: Reading, ofTable: readonly string[]): number =>
  isOwnId(reading, ofTable)
    ? 3
    : reading.kind === 'id' && !reading.isApart
      ? 2
      : reading.kind === 'email' && !reading.isApart
        ? 1
        : 0;

const valuesOf = (columns: readonly Column[]): MappedValue | MappedValue[] => {
  const [first, ...more] = columns.map(({ value }) => value);
  return first !== undefined && more.length === 0 ? first : columns.map(({ value }) => value);
};

/** Different rows for each row, by several columns. */
function combined(columns: readonly Column[]): number {
  const rows = columns[0]?.values.length ?? 0;
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) seen.add(JSON.stringify(columns.map(({ values }) => values[row])));
  return rows === 0 ? 0 : seen.size / rows;
}

/** The columns that tell rows apart best where no single one does; undefined where rows repeat. */
function combination(readings: readonly Reading[]): { columns: Column[]; share: number } | undefined {
  const columns = readings
    .map(({ column }) => column)
    .filter((column) => fill(column) >= UNIQUE)
    .sort((a, b) => b.counts.size - a.counts.size)
    .slice(0, MOST_COMBINED);
  let best: { columns: Column[]; share: number } | undefined;
  const rate = (tried: Column[]): boolean => {
    const share = combined(tried);
    if (share > (best?.share ?? 0)) best = { columns: tried, share };
    return share >= UNIQUE;
  };
  for (const [index, one] of columns.entries()) {
    for (const other of columns.slice(index + 1)) if (rate([one, other])) return best;
  }
  const [first, second] = columns;
  if (first !== undefined && second !== undefined) {
    for (const third of columns.slice(2)) if (rate([first, second, third])) return best;
  }
  return best !== undefined && best.share >= 0.9 ? best : undefined;
}

/** What tells the records of a table apart; none where nothing does. */
export function keyFacts(readings: readonly Reading[], ofTable: readonly string[]): Fact[] {
  const ranked = readings
    .filter((reading) => rank(reading, ofTable) > 0)
    .sort((a, b) => rank(b, ofTable) - rank(a, ofTable));
  const isUnique = ({ column }: Reading): boolean => distinctness(column) >= UNIQUE;
  const full = ranked.find((reading) => isUnique(reading) && fill(reading.column) >= UNIQUE);
  if (full !== undefined) return [{ kind: 'key', key: full.column.value, why: figures(full.column) }];
  // Lines below a record leave its id blank; and so does what was never given one.
  const partly = ranked.find((reading) => isUnique(reading) && fill(reading.column) >= 0.3);
  if (partly !== undefined && typeof partly.column.value === 'string') {
    const { column } = partly;
    const why = `${percent(1 - fill(column))} of the rows have none: they are left out`;
    return [
      { kind: 'key', key: partly.column.value, why: figures(column) },
      { kind: 'where', column: partly.column.value, why },
    ];
  }
  const other = readings.find(
    (reading) => isUnique(reading) && fill(reading.column) >= UNIQUE && reading.kind !== 'time',
  );
  if (other !== undefined) return [{ kind: 'key', key: other.column.value, why: figures(other.column) }];
  const repeated = ranked.find(
    (reading) => rank(reading, ofTable) >= 3 && distinctness(reading.column) >= 0.2 && fill(reading.column) >= FULL,
  );
  if (repeated !== undefined) {
    const why = `${figures(repeated.column)}: rows of one value are one record`;
    return [{ kind: 'key', key: repeated.column.value, why }];
  }
  const several = combination(readings);
  if (several === undefined) return [];
  const left = several.share >= UNIQUE ? '' : '; rows that have all of them in common are one record';
  return [{ kind: 'key', key: valuesOf(several.columns), why: `together ${percent(several.share)} different${left}` }];
}

/** The one column of a key; undefined where it has several. */
export function keyColumn(facts: readonly Fact[], readings: readonly Reading[]): Reading | undefined {
  const key = facts.find((fact) => fact.kind === 'key')?.key;
  return Array.isArray(key) ? undefined : readings.find(({ column }) => key !== undefined && column.value === key);
}
