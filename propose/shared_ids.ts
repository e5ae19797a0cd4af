import type { MappedValue } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Column } from './column.ts';
import { distinctness, fill, percent } from './column.ts';
import { looksCoded, looksFloated, someValues } from './contents.ts';
import { isOwnId } from './keys.ts';
import { quoted } from './quoted.ts';
import type { ReadTable } from './read_tables.ts';
import type { Reading } from './readings.ts';
import { plainName, singular, WORDS } from './words.ts';

/** A column with ids of persons or companies, and the identifier type that it shares with others. */
export interface IdUse {
  readonly type: string;
  readonly about: 'person' | 'group';
  readonly value: MappedValue;
  readonly why: string;
}

/** What a person is called in a column that holds the person's id. */
const PERSONS = new Set('requester customer user contact member subscriber person client lead kunde'.split(' '));
const LEAST_SHARED = 0.5;
const FEWEST = 3;

/** Ids as they are compared: a number that was once a float is that number. */
const bare = (value: string): string => value.replace(/^(\d+)\.0$/, '$1');

/** An id that was written with a fraction does without it. REGEXP_REPLACE is the same on all three warehouses. */
function idValue(column: Column, warehouse: WarehouseName): MappedValue {
  const { value, type } = column;
  const isText = /CHAR|TEXT|STRING/i.test(type) && typeof value === 'string' && !value.includes('->');
  if (!isText || !looksFloated(column)) return value;
  return { sql: `REGEXP_REPLACE(${quoted(value.replace(/^"(.*)"$/, '$1'), warehouse)}, '[.]0$', '')` };
}

const ids = ({ column }: Reading): Set<string> => new Set(someValues(column, 50_000).map(bare));

/** Whether values are so long that two tables do not share them by chance, as they do with 1, 2, 3. */
function isTelling(values: ReadonlySet<string>): boolean {
  const all = [...values];
  const long = all.filter(
    (value) => (/[a-z]/i.test(value) && /\d/.test(value) && value.length >= 6) || value.length >= 8,
  );
  if (long.length >= all.length * 0.9) return true;
  const numbers = all.map(Number).filter((value) => Number.isFinite(value));
  if (numbers.length < all.length || numbers.length < 10) return false;
  // Numbers that lie far apart are not those of a counter from 1 on.
  return (
    Math.min(...numbers) > 10 * numbers.length || Math.max(...numbers) - Math.min(...numbers) > 20 * numbers.length
  );
}

const isIdLike = (reading: Reading): boolean =>
  (reading.kind === 'id' || (reading.kind === 'other' && looksCoded(reading.column))) &&
  !reading.isApart &&
  reading.column.counts.size >= FEWEST;

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.size === 0 ? 0 : [...one].filter((value) => other.has(value)).length / one.size;

/** Words that an id's name has for what it is an id of. */
const meant = ({ column }: Reading): string[] => column.words.filter((word) => !WORDS.id.has(word)).map(singular);

/** Whether a column is called as if it held the ids of a table. */
function isNamedAfter(reading: Reading, { named, kind }: ReadTable): boolean {
  const words = meant(reading);
  return (
    words.includes(named.noun) ||
    (kind.about === 'group' && words.some((word) => WORDS.company.has(word))) ||
    (kind.about === 'person' && words.some((word) => PERSONS.has(word)))
  );
}

/** What the ids of a table are called: `hubspot_contact_id`; in tables of one's own as the column is. */
function typeOf({ named: { source, noun, isTool }, key }: ReadTable): string {
  if (isTool) return `${source}_${noun}_id`;
  const isNoun = key !== undefined && meant(key).join() === noun;
  return key !== undefined && !isNoun && key.column.words.length > 1
    ? plainName(key.column.label, `${noun}_id`)
    : `${noun}_id`;
}

/** Whether a key is of what the rows are: a contact's row may be the only one of its company, whose id is not the contact's. */
function isOfRows({ named, kind }: ReadTable, key: Reading): boolean {
  const words = meant(key);
  const isOwn = isOwnId(key, [...named.words, named.source]);
  return (
    isOwn ||
    (kind.about === 'person' ? words.some((word) => PERSONS.has(word)) : words.some((word) => WORDS.company.has(word)))
  );
}

/** The ids of tables of persons and companies: their keys, and the columns of other tables that hold them. */
function ofKeys(tables: readonly ReadTable[], found: Map<Column, IdUse>, warehouse: WarehouseName): void {
  for (const owner of tables) {
    const { key, kind } = owner;
    if (key === undefined || kind.isEvents || kind.about === 'nobody' || key.kind === 'email' || key.kind === 'domain')
      continue;
    if (!isIdLike(key) || found.has(key.column) || !isOfRows(owner, key)) continue;
    const values = ids(key);
    const isLong = isTelling(values);
    const type = typeOf(owner);
    const holders: string[] = [];
    for (const other of tables) {
      for (const reading of other.readings) {
        if (other === owner || found.has(reading.column) || !isIdLike(reading)) continue;
        const isNamed = isNamedAfter(reading, owner);
        // The key of another table is its own, unless both are plainly the same.
        if (!(isNamed || isLong) || (reading === other.key && !isLong)) continue;
        const share = overlap(ids(reading), values);
        if (share < LEAST_SHARED) continue;
        const label = `${other.named.table}."${reading.column.label}"`;
        holders.push(label);
        const why = `${percent(share)} of its values are in ${owner.named.table}."${key.column.label}"`;
        found.set(reading.column, { type, about: kind.about, value: idValue(reading.column, warehouse), why });
      }
    }
    const shared = holders.length === 0 ? '' : `; ${holders.join(', ')} refers to it`;
    const why = `its own id, each value once${shared}`;
    found.set(key.column, { type, about: kind.about, value: idValue(key.column, warehouse), why });
  }
}

/** Ids of persons that several tables have and none is the table of. */
function ofNobody(tables: readonly ReadTable[], found: Map<Column, IdUse>, warehouse: WarehouseName): void {
  const candidates = tables
    .filter(({ kind }) => kind.about === 'person')
    .flatMap((table) =>
      table.readings
        .filter((reading) => isIdLike(reading) && reading.kind === 'id' && !found.has(reading.column))
        .filter((reading) => distinctness(reading.column) >= 0.5)
        .map((reading) => ({ table, reading, values: ids(reading) })),
    )
    .filter(({ reading, table }) => reading !== table.key || !table.kind.isEvents);
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      if (one.table === other.table || !isTelling(one.values)) continue;
      const share = Math.max(overlap(one.values, other.values), overlap(other.values, one.values));
      if (share < LEAST_SHARED) continue;
      const words = meant(one.reading).filter((word) => meant(other.reading).includes(word));
      const type = found.get(one.reading.column)?.type ?? plainName([...words, 'id'].join(' '), 'id');
      const use = { type: type === 'id' ? 'external_id' : type, about: 'person' as const };
      const says = (from: typeof one, to: typeof one): string =>
        `${percent(overlap(from.values, to.values))} of its values are in ${to.table.named.table}."${to.reading.column.label}"`;
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        if (found.has(from.reading.column)) continue;
        found.set(from.reading.column, { ...use, value: idValue(from.reading.column, warehouse), why: says(from, to) });
      }
    }
  }
}

/** What analytics calls who did something. */
const ACTORS = new Set([...PERSONS, 'distinct', 'anonymous', 'visitor', 'buyer', 'guest']);

/** Ids that stand in many rows of what happened, each always beside one address: of whoever did it. */
function ofActors(tables: readonly ReadTable[], found: Map<Column, IdUse>, warehouse: WarehouseName): void {
  for (const { readings, kind, named, key } of tables) {
    const email = readings.find((reading) => reading.kind === 'email' && !reading.isApart);
    if (!kind.isEvents || email === undefined) continue;
    for (const reading of readings) {
      const { column } = reading;
      if (reading === key || !isIdLike(reading) || reading.kind !== 'id' || found.has(column)) continue;
      if (!meant(reading).some((word) => ACTORS.has(word)) || distinctness(column) > 0.9) continue;
      const addresses = new Map<string, Set<string>>();
      column.values.forEach((value, row) => {
        const address = email.column.values[row];
        if (value !== null && address != null) addresses.set(value, (addresses.get(value) ?? new Set()).add(address));
      });
      const single = [...addresses.values()].filter((all) => all.size === 1).length;
      if (addresses.size < FEWEST || single < addresses.size * 0.98) continue;
      const type = named.isTool ? `${named.source}_${plainName(column.label, 'id')}` : plainName(column.label, 'id');
      const why = `${percent(single / addresses.size)} of its values stand beside one "${email.column.label}" only`;
      found.set(column, { type, about: 'person', value: idValue(column, warehouse), why });
    }
  }
}

/** The columns with ids that tie records: by column. */
export function idUses(tables: readonly ReadTable[], warehouse: WarehouseName): ReadonlyMap<Column, IdUse> {
  const found = new Map<Column, IdUse>();
  ofKeys(tables, found, warehouse);
  ofNobody(tables, found, warehouse);
  ofActors(tables, found, warehouse);
  return found;
}

/** Columns that are called ids and tie nothing, for which a reader would look. */
export const isLooseId = (reading: Reading, uses: ReadonlyMap<Column, IdUse>): boolean =>
  reading.kind === 'id' &&
  reading.column.words.some((word) => ['id', 'uuid', 'guid'].includes(word)) &&
  !reading.isApart &&
  !uses.has(reading.column) &&
  fill(reading.column) > 0.02;
