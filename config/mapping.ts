import type {
  ColumnCondition,
  MappedPart,
  MappedTable,
  MappedTime,
  MappedValue,
  NegatedCondition,
  TimeOf,
  ValueOf,
} from './mapping_types.ts';
import type { DeliveryName, Source } from './types.ts';

/** A column, or a member of the JSON in one. */
export interface ColumnRef {
  readonly column: string;
  /** Given in quotes: Snowflake has it in just these letters. */
  readonly isExact: boolean;
  /** Names of members; empty for the column itself. */
  readonly path: readonly string[];
}

/** What a value is made from. */
export type ValueOrigin =
  | { readonly kind: 'column'; readonly ref: ColumnRef }
  | { readonly kind: 'text'; readonly pieces: readonly (string | ColumnRef)[] }
  | { readonly kind: 'sql'; readonly sql: string };

/** A text without braces is the name of a column, or a text, by the place where it stands. */
export type Bare = 'column' | 'text';

const named = (name: string, path: readonly string[]): ColumnRef => {
  const quoted = /^"(.+)"$/.exec(name.trim())?.[1];
  return { column: quoted ?? name, isExact: quoted !== undefined, path };
};

/** `properties->email`: a column, and the way into its JSON. */
export function columnRef(text: string): ColumnRef {
  const [name = '', ...path] = text.split('->').map((part) => part.trim());
  return named(path.length === 0 ? text : name, path);
}

/** `{First Name} {Last Name}`: what stands between braces is a column. */
const piecesOf = (text: string): (string | ColumnRef)[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.*\}$/s.test(piece) ? columnRef(piece.slice(1, -1)) : piece));

export function valueOrigin(value: MappedValue, bare: Bare): ValueOrigin {
  if (typeof value === 'string') {
    return bare === 'column' && !/[{}]/.test(value)
      ? { kind: 'column', ref: columnRef(value) }
      : { kind: 'text', pieces: piecesOf(value) };
  }
  if (value.sql !== undefined) return { kind: 'sql', sql: value.sql };
  if (value.text !== undefined) return { kind: 'text', pieces: piecesOf(value.text) };
  return { kind: 'column', ref: named(value.column ?? '', value.path ?? []) };
}

export const objectOfValue = (value: MappedValue): ValueOf => (typeof value === 'string' ? {} : value);

/** A time as an object; of a text the column. */
export function timeOf(time: MappedTime): TimeOf & { readonly ref?: ColumnRef } {
  if (typeof time === 'string') return { ref: columnRef(time) };
  return time.column === undefined ? time : { ...time, ref: named(time.column, time.path ?? []) };
}

/** The time at which a file was written. */
export const isFileTime = (time: MappedTime | undefined): boolean =>
  typeof time === 'object' && time.file_time === true;

/** One, several or none, as a list. */
export const asList = <T>(value: T | T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const isNegated = (condition: ColumnCondition): condition is NegatedCondition =>
  typeof condition === 'object' && condition !== null && !Array.isArray(condition);

/** Columns of a value; of an expression none are known. */
export function refsOfValue(value: MappedValue, bare: Bare): ColumnRef[] {
  const origin = valueOrigin(value, bare);
  if (origin.kind === 'column') return [origin.ref];
  return origin.kind === 'text' ? origin.pieces.filter((piece) => typeof piece !== 'string') : [];
}

/** A part of a record with what goes without saying. */
export interface PartModel extends MappedPart {
  readonly name: string;
  readonly entityType: string;
}

export const partsOf = (table: MappedTable): PartModel[] =>
  Object.entries(table.parts ?? {}).map(([name, part]) => ({ ...part, name, entityType: part.entity_type ?? name }));

/** Who belongs to what: the names of a person and a group of one record. */
export function memberships(table: MappedTable): { readonly person: PartModel; readonly group: PartModel }[] {
  const parts = partsOf(table);
  const persons = parts.filter(({ entityType }) => entityType === 'person');
  const groups = parts.filter(({ entityType }) => entityType === 'group');
  const isPlain = persons.length === 1 && groups.length === 1;
  return persons.flatMap((person) =>
    groups
      .filter(({ name }) => (person.member_of === undefined ? isPlain : asList(person.member_of).includes(name)))
      .map((group) => ({ person, group })),
  );
}

const isPattern = (file: string): boolean => /[*?[]/.test(file);

/** How a table is delivered, by what is said of it, and by what it is where nothing is said. */
export function deliveryOf(source: Pick<Source, 'delivery'>, table: MappedTable): DeliveryName {
  const said = table.delivery ?? source.delivery;
  if (said !== undefined) return said;
  return table.ingested_at === undefined && !isPattern(table.file ?? '') ? 'snapshot' : 'replace';
}

/** When a row came in; undefined where only a look at the whole can tell what is new. */
export function ingestedAtOf(source: Pick<Source, 'delivery'>, table: MappedTable): MappedTime | undefined {
  if (table.ingested_at !== undefined) return table.ingested_at;
  return table.file !== undefined && deliveryOf(source, table) !== 'snapshot' ? { file_time: true } : undefined;
}
