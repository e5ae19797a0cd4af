import type { Interpolation, Literal, LogicalType, Sql } from './piece.ts';

/** A relation and the alias by which the array to unnest refers to it. */
export interface UnnestSource {
  readonly relation: Sql;
  readonly alias: string;
}

export type WarehouseName = 'duckdb' | 'snowflake' | 'bigquery';

/**
 * Everything that is spelled differently on the three warehouses. Each operation is total: a dialect that lacks one
 * does not compile. About 40, and no more without need; names follow the cross-database macros of dbt where those exist.
 */
export interface DialectOperations {
  /** Type name, as in a cast or a column definition. */
  type(type: LogicalType): Sql;
  /** The fastest native 64-bit hash of a text. Internal: differs between warehouses. */
  hashKey(text: Sql): Sql;
  /** Name and, where it may change, version of the hash behind {@link hashKey}. */
  keyFunction(): Sql;
  /** MD5 of a text as 32 lower-case hex digits. */
  md5Hex(text: Sql): Sql;
  /** SHA-256 of a text as 64 lower-case hex digits. */
  sha256Hex(text: Sql): Sql;
  /**
   * A number of 32 bits that is another, all but surely, where one of the values is: a row's fingerprint, of which a sum
   * tells whether rows changed. Internal: differs between warehouses.
   */
  rowPrint(values: readonly Sql[]): Sql;
  /** The number that a text of so many hex digits stands for; null where it is no such text. */
  hexToInt(text: Sql, digits: number): Sql;
  /** A cast that gives null where the value does not fit. */
  safeCast(value: Sql, type: LogicalType): Sql;
  /** Text of a scalar inside a JSON value; null if absent or JSON null. Objects and arrays: not to be asked for. */
  jsonText(json: Sql, path: readonly string[]): Sql;
  /** A JSON value from text, for {@link jsonText}. */
  parseJson(text: Sql): Sql;
  /** The same; null where the text is no JSON. */
  tryParseJson(text: Sql): Sql;
  /** A JSON object, as text, of the given values. */
  jsonObject(fields: Readonly<Record<string, Sql>>): Sql;
  /** `FROM` item: a relation crossed with the elements of a JSON array in it; read them with {@link jsonElement}. */
  unnestJson(from: UnnestSource, json: Sql, path: readonly string[], element: string): Sql;
  /** The element (JSON) of {@link unnestJson}. */
  jsonElement(alias: string): Sql;
  /** Whether a JSON array of texts holds a text; null or false where there is no array. */
  jsonContains(json: Sql, path: readonly string[], text: string): Sql;
  /**
   * Text of one member of the first object in a JSON array whose other member is the given text, letter case apart
   * (`is` in lower case); null if there is none. For lists of names and values such as the headers of a mail.
   */
  jsonFind(json: Sql, path: readonly string[], find: { where: string; is: string; give: string }): Sql;
  /** An array of structures over a group, for an argument of our functions. Nulls inside stay null. */
  structArray(fields: Readonly<Record<string, Sql>>): Sql;
  /** The texts of a group in one, with commas between, in the order of a value; null where all of them are null. */
  textList(text: Sql, order: Sql): Sql;
  /**
   * The same query, read to its end before the first of its rows is written: for the source of a statement that reads
   * what it writes.
   *
   * @param order in which the rows are best written, where a warehouse finds rows by where they lie
   */
  readFirst(query: Sql, order?: Sql): Sql;
  /** An array of floats over a group. The value must not be null. */
  floatArray(value: Sql): Sql;
  /**
   * `FROM` item: a relation crossed with an array in it that one of our functions gave; read the elements with
   * {@link element} or {@link field}, and the position from 0, where an alias for it is given, with {@link offset}.
   */
  unnestArray(from: UnnestSource, array: Sql, element: string, offset?: string): Sql;
  /** The element of {@link unnestArray}, of a scalar type. */
  element(alias: string, type: LogicalType): Sql;
  /** Position, from 0, of the element of {@link unnestArray}; takes both of its aliases. */
  offset(element: string, offset: string): Sql;
  /** One text field of the element of {@link unnestArray}. */
  field(alias: string, name: string): Sql;
  /** One text field of a structure that one of our functions gave. */
  structField(structure: Sql, name: string): Sql;
  /** `YYYY-MM-DDTHH:MM:SS.ffffffZ` in UTC; sorts as time does. */
  timestampText(timestamp: Sql): Sql;
  /** Reads ISO 8601 text, zone included (UTC where none is given); null where it cannot. */
  parseTimestamp(text: Sql): Sql;
  /** The same of a column that is a text, or of a type for times where a file gives it one. */
  readTimestamp(value: Sql): Sql;
  /**
   * A column of a user's, by the name that a mapping calls it. Snowflake tells names apart by the case of their letters where
   * they were quoted when the table was made: a name that had to be, or is said to have been, is taken letter by letter.
   */
  sourceColumn(name: string, isExact: boolean): Sql;
  /** A column of a user's, of any type for timestamps that the warehouse has, as our timestamp: in UTC. */
  instant(timestamp: Sql): Sql;
  /**
   * A column of a user's, of any scalar type, as our text: compared by its characters, whatever its collation says. A whole
   * number is written like an integer, also where the column is of floats: an id is one id in both.
   */
  sourceText(value: Sql): Sql;
  /** A column of a user's with JSON, of any type that loaders keep it in, for {@link jsonText} and its like. */
  sourceJson(value: Sql): Sql;
  /** The same of a column of the warehouse's own nested type, where a loader makes such: JSON too. */
  recordJson(value: Sql): Sql;
  /** Timestamp of a count of seconds since 1970 (integer or float). */
  fromUnixSeconds(seconds: Sql): Sql;
  /** Microseconds since 1970. */
  epochMicros(timestamp: Sql): Sql;
  /** Timestamp plus a count of seconds (may be negative). */
  addSeconds(timestamp: Sql, seconds: Sql): Sql;
  /** The present, in UTC. */
  now(): Sql;
  /** What the warehouse keeps of rows that were deleted, in words. */
  historyKept(): Sql;
  /** For how many seconds at most. */
  historySeconds(): Sql;
  /** Who runs the statement, as the warehouse names its users. */
  caller(): Sql;
  /** An expression that fails with a message as soon as it is evaluated; of no type that could be relied on. */
  raise(message: string): Sql;
  /** A random identifier. */
  uuid(): Sql;
  /** Whether a text contains a match of a regular expression (RE2 syntax, common subset). */
  regexpContains(text: Sql, pattern: Sql): Sql;
  /** `FROM` item of rows that the program knows, at least one: by column, and in each row in the order of the columns. */
  constants(
    alias: string,
    columns: Readonly<Record<string, LogicalType>>,
    rows: readonly (readonly Interpolation[])[],
  ): Sql;
  /** `FROM` item over the parts of a text; the column is `value`. */
  splitToRows(text: Sql, separator: string, alias: string): Sql;
  /** Text from a value of any scalar type, the same on all three. */
  text(value: Sql): Sql;
  /** The parts of a text as an array, for {@link unnestArray}; the separator may differ by row. */
  splitArray(text: Sql, separator: Sql): Sql;
  /** The count-th part, from 1, of a text split at a separator; null past the end. */
  splitPart(text: Sql, separator: string, count: number): Sql;
}

/** How one warehouse spells SQL. */
export interface Dialect {
  readonly name: WarehouseName;
  /** An identifier in quotes, in the case that unquoted text of ours resolves to. */
  quote(name: string): string;
  literal(value: Literal): string;
  readonly operations: DialectOperations;
  /** Whether what several parts of a statement share is filled into a work table first: see `Shared`. */
  readonly fillsShared: boolean;
  /** One statement of DML, atomic, after which a stored table holds just the rows of a query. */
  replaceRows(table: string, columns: readonly string[], query: string): string;
  /** Fills a work table anew from a query, whatever was in it. */
  fillWorkTable(name: string, columns: readonly string[], query: string): string;
}
