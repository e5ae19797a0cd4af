import { freeName } from '../config/free_name.ts';
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
const LEAST_OF_PART = 0.02;
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

/** How a column is called that may hold the ids of a table: after it, or as any of its kind is. */
function naming(reading: Reading, { named, kind }: ReadTable): 'after' | 'alike' | undefined {
  const words = meant(reading);
  if (words.includes(named.noun)) return 'after';
  const isAlike =
    kind.about === 'group' ? words.some((word) => WORDS.company.has(word)) : words.some((word) => PERSONS.has(word));
  return isAlike ? 'alike' : undefined;
}

/** Names of types, each for one kind of ids: two counters under one name would make one person of two. */
class TypeNames {
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  take(...wanted: readonly string[]): string {
    const isTaken = (name: string): boolean => this.#taken.has(name);
    const name = wanted.find((one) => !isTaken(one)) ?? freeName(wanted.at(-1) ?? 'id', isTaken);
    this.#taken.add(name);
    return name;
  }
}

interface Search {
  readonly tables: readonly ReadTable[];
  readonly found: Map<Column, IdUse>;
  readonly warehouse: WarehouseName;
  readonly types: TypeNames;
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

/** Tables whose keys are ids of persons or companies. */
const owners = (tables: readonly ReadTable[]): (ReadTable & { readonly key: Reading })[] =>
  tables.flatMap((table) => {
    const { key, kind } = table;
    const isOne = key !== undefined && !kind.isEvents && kind.about !== 'nobody' && isIdLike(key);
    return isOne && isOfRows(table, key) ? [{ ...table, key }] : [];
  });

/** Of a table that was read in part others refer to rows that were not. */
const leastShared = ({ table }: ReadTable): number => (table.rows.length < table.total ? LEAST_OF_PART : LEAST_SHARED);

/** The ids of tables of persons and companies: their keys, and the columns of other tables that hold them. */
function ofKeys({ tables, found, warehouse, types }: Search): void {
  const all = owners(tables);
  const use = (column: Column, about: IdUse['about'], type: string, why: string): void => {
    found.set(column, { type, about, value: idValue(column, warehouse), why });
  };
  for (const owner of all) {
    const { key, kind, named } = owner;
    if (found.has(key.column) || kind.about === 'nobody') continue;
    const values = ids(key);
    const isLong = isTelling(values);
    const isOnly = all.filter((other) => other.kind.about === kind.about).length === 1;
    const type = types.take(typeOf(owner), plainName(`${named.table} id`, 'id'), `${named.source}_${named.table}_id`);
    const holders: string[] = [];
    for (const other of tables.filter(({ table }) => table !== owner.table)) {
      for (const reading of other.readings) {
        if (found.has(reading.column) || !isIdLike(reading)) continue;
        const name = naming(reading, owner);
        // Numbers from 1 on are in every table: they are this one's where they are called so, and no other may be meant.
        if (!isLong && (name === undefined || (name === 'alike' && !isOnly) || reading === other.key)) continue;
        const held = ids(reading);
        const share = overlap(held, values);
        if (share < leastShared(owner) || share * held.size < FEWEST) continue;
        holders.push(`${other.named.table}."${reading.column.label}"`);
        use(
          reading.column,
          kind.about,
          type,
          `${percent(share)} of its values are in ${named.table}."${key.column.label}"`,
        );
      }
    }
    const shared = holders.length === 0 ? '' : `; ${holders.join(', ')} refers to it`;
    use(key.column, kind.about, type, `its own id, each value once${shared}`);
  }
}

/** Ids of persons that several tables have and none is the table of. */
function ofNobody({ tables, found, warehouse, types }: Search): void {
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
      const wanted = words.length === 0 ? 'external_id' : plainName([...words, 'id'].join(' '), 'id');
      const known = found.get(one.reading.column) ?? found.get(other.reading.column);
      const use = { type: known?.type ?? types.take(wanted), about: 'person' as const };
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
function ofActors({ tables, found, warehouse, types }: Search): void {
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
      const name = plainName(column.label, 'id');
      const type = types.take(named.isTool ? `${named.source}_${name}` : name);
      const why = `${percent(single / addresses.size)} of its values stand beside one "${email.column.label}" only`;
      found.set(column, { type, about: 'person', value: idValue(column, warehouse), why });
    }
  }
}

/**
 * The columns with ids that tie records: by column.
 *
 * @param taken names of types that mean something already
 */
export function idUses(
  tables: readonly ReadTable[],
  warehouse: WarehouseName,
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<Column, IdUse> {
  const search = { tables, found: new Map<Column, IdUse>(), warehouse, types: new TypeNames(taken) };
  ofKeys(search);
  ofNobody(search);
  ofActors(search);
  return search.found;
}

/** Columns that are called ids and tie nothing, for which a reader would look. */
export const isLooseId = (reading: Reading, uses: ReadonlyMap<Column, IdUse>): boolean =>
  reading.kind === 'id' &&
  reading.column.words.some((word) => ['id', 'uuid', 'guid'].includes(word)) &&
  !reading.isApart &&
  !uses.has(reading.column) &&
  fill(reading.column) > 0.02;
