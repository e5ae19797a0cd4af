import type { Dialect } from '../dialect.ts';
import type { Literal, LogicalType } from '../tag.ts';
import { id, join, keyword, op, sql } from '../tag.ts';
import { legible } from '../legible.ts';

const TYPES: Record<LogicalType, string> = {
  string: 'VARCHAR',
  int: 'NUMBER(38,0)',
  float: 'FLOAT',
  bool: 'BOOLEAN',
  // Naive, in UTC: an owner's-rights procedure sees the caller's time zone, so a zoned type would move.
  timestamp: 'TIMESTAMP_NTZ(6)',
  json: 'VARIANT',
  key: 'NUMBER(20,0)',
};

/** A carriage return as it is would not arrive: `snow sql` reads a file's line ends as line feeds, and so do forms of a browser. */
const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "''", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// https://docs.snowflake.com/en/sql-reference/data-types-text#escape-sequences-in-single-quoted-string-constants
function literal(value: Literal): string {
  if (value === null) return 'NULL';
  return typeof value === 'string'
    ? `'${legible(value.replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? character))}'`
    : String(value).toUpperCase();
}

const member = (path: readonly string[]): string => path.map((name) => `['${name}']`).join('');

/** Snowflake. https://docs.snowflake.com/en/sql-reference */
export const snowflake: Dialect = {
  name: 'snowflake',
  // Upper case: unquoted text of ours resolves to it, and so do the names that loaders create.
  quote: (name) => `"${name.toUpperCase().replaceAll('"', '""')}"`,
  literal,
  // Truncates and inserts in one statement, which is DML and so part of an open transaction:
  // https://docs.snowflake.com/en/sql-reference/sql/insert, https://docs.snowflake.com/en/sql-reference/transactions
  replaceRows: (table, columns, query) => `INSERT OVERWRITE INTO ${table} (${columns.join(', ')})\n${query}`,
  // DML, where CREATE OR REPLACE would commit the caller's transaction.
  fillWorkTable: (name, columns, query) => `INSERT OVERWRITE INTO ${name} (${columns.join(', ')})\n${query}`,
  // A fill would be a statement more, with its compilation and its commit, and no limit is known of what one statement may
  // plan. Whether an expression is computed once is the optimizer's choice; there is no keyword for it:
  // https://docs.snowflake.com/en/sql-reference/constructs/with
  fillsShared: false,
  operations: {
    type: (type) => keyword(TYPES[type]),
    hashKey: (text) => sql`MD5_NUMBER_LOWER64(${text})`,
    keyFunction: () => sql`'MD5_NUMBER_LOWER64'`,
    md5Hex: (text) => sql`MD5(${text})`,
    sha256Hex: (text) => sql`SHA2(${text}, 256)`,
    // https://docs.snowflake.com/en/sql-reference/functions/hash
    rowPrint: (values) => sql`MOD(HASH(${join(values, ', ')}), 4294967296)`,
    // https://docs.snowflake.com/en/sql-reference/sql-format-models#hexadecimal-numeric-format-elements
    hexToInt: (text, digits) => sql`TRY_TO_NUMBER(${text}, ${'X'.repeat(digits)})`,
    // TRY_CAST takes a text and nothing else: https://docs.snowflake.com/en/sql-reference/functions/try_cast
    safeCast: (value, type) => sql`TRY_CAST(CAST(${value} AS VARCHAR) AS ${keyword(TYPES[type])})`,
    // GET_PATH of an object or array would print it; only scalars are text on the other two.
    jsonText: (json, path) => sql`CAST(${json}${keyword(member(path))} AS VARCHAR)`,
    parseJson: (text) => sql`PARSE_JSON(${text})`,
    tryParseJson: (text) => sql`TRY_PARSE_JSON(${text})`,
    jsonObject: (fields) =>
      sql`TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL(${join(
        Object.entries(fields).map(([name, value]) => sql`${name}, ${value}`),
        ', ',
      )}))`,
    unnestJson: ({ relation, alias }, json, path, element) =>
      sql`${relation} AS ${id(alias)}, LATERAL FLATTEN(INPUT => ${json}${keyword(member(path))}) AS ${id(element)}`,
    jsonElement: (alias) => sql`${id(alias)}.VALUE`,
    // https://docs.snowflake.com/en/sql-reference/functions/array_contains
    jsonContains: (json, path, text) =>
      sql`ARRAY_CONTAINS(TO_VARIANT(${text}), CAST(${json}${keyword(member(path))} AS ARRAY))`,
    // https://docs.snowflake.com/en/sql-reference/functions/filter
    jsonFind: (json, path, { where, is, give }) =>
      sql`CAST(FILTER(CAST(${json}${keyword(member(path))} AS ARRAY), member -> LOWER(CAST(member[${where}] AS VARCHAR)) = ${is})[0][${give}] AS VARCHAR)`,
    structArray: (fields) =>
      sql`ARRAY_AGG(OBJECT_CONSTRUCT_KEEP_NULL(${join(
        Object.entries(fields).map(([name, value]) => sql`${name}, ${value}`),
        ', ',
      )}))`,
    // Over nothing but nulls it is the empty text: https://docs.snowflake.com/en/sql-reference/functions/listagg
    textList: (text, order) => sql`NULLIF(LISTAGG(${text}, ',') WITHIN GROUP (ORDER BY ${order}), '')`,
    // A statement reads what was committed before it began, and what its transaction did before.
    // https://docs.snowflake.com/en/sql-reference/transactions#read-committed-isolation
    readFirst: (query) => query,
    floatArray: (value) => sql`ARRAY_AGG(CAST(${value} AS FLOAT))`,
    unnestArray: ({ relation, alias }, array, element) =>
      sql`${relation} AS ${id(alias)}, LATERAL FLATTEN(INPUT => ${array}) AS ${id(element)}`,
    element: (alias, type) => sql`CAST(${id(alias)}.VALUE AS ${keyword(TYPES[type])})`,
    offset: (element) => sql`${id(element)}.INDEX`,
    field: (alias, name) => sql`CAST(${id(alias)}.VALUE[${name}] AS VARCHAR)`,
    structField: (structure, name) => sql`CAST(${structure}[${name}] AS VARCHAR)`,
    timestampText: (timestamp) =>
      sql`(TO_CHAR(CAST(${timestamp} AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z')`,
    // Text without a zone is UTC, not the session's zone; `12` is no timestamp, though Snowflake reads it as seconds. A cast
    // would follow TIMESTAMP_INPUT_FORMAT of the session: https://docs.snowflake.com/en/sql-reference/functions/try_to_timestamp
    parseTimestamp: (text) => sql`CASE
      WHEN REGEXP_INSTR(${text}, '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(${text}, 'AUTO')) AS TIMESTAMP_NTZ(6))
      WHEN REGEXP_INSTR(${text}, '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ(${text}, 'AUTO') AS TIMESTAMP_NTZ(6))
    END`,
    readTimestamp: (value) => snowflake.operations.parseTimestamp(value),
    // What needs no quotes is in capitals, unless it was given some all the same:
    // https://docs.snowflake.com/en/sql-reference/identifiers-syntax#double-quoted-identifiers
    sourceColumn: (name, isExact) =>
      isExact || !/^[A-Za-z_][A-Za-z0-9_$]*$/.test(name) ? keyword(`"${name.replaceAll('"', '""')}"`) : id(name),
    // The microseconds since 1970 are those of the instant where a type knows its zone, and of the clock where not:
    // https://docs.snowflake.com/en/sql-reference/functions/date_part. A cast would give the clock in the session's zone,
    // which an owner's-rights procedure has from its caller.
    instant: (timestamp) =>
      sql`CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, ${timestamp}), 6) AS TIMESTAMP_NTZ(6))`,
    // https://docs.snowflake.com/en/sql-reference/functions/collate
    sourceText: (value) => sql`COLLATE(CAST(${value} AS VARCHAR), '')`,
    // A loader's VARIANT, OBJECT or ARRAY, or its text, also where a VARIANT holds the text of an object: an element of a
    // text does not compile, and of a VARIANT with a text it is null.
    sourceJson: (value) =>
      sql`CASE TYPEOF(CAST(${value} AS VARIANT)) WHEN 'VARCHAR' THEN TRY_PARSE_JSON(CAST(${value} AS VARCHAR)) ELSE CAST(${value} AS VARIANT) END`,
    // Loaders keep objects in a VARIANT, which is asked as any other.
    recordJson: (value) => op.sourceJson(value),
    fromUnixSeconds: (seconds) =>
      sql`CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(${seconds} * 1000000) AS NUMBER(38,0)), 6) AS TIMESTAMP_NTZ(6))`,
    epochMicros: (timestamp) => sql`DATE_PART(EPOCH_MICROSECOND, ${timestamp})`,
    addSeconds: (timestamp, seconds) => sql`DATEADD(SECOND, ${seconds}, ${timestamp})`,
    now: () => sql`CAST(SYSDATE() AS TIMESTAMP_NTZ(6))`,
    // There is no function that raises; a text that is no number is quoted in the error.
    raise: (message) => sql`TO_NUMBER(${message})`,
    // https://docs.snowflake.com/en/user-guide/data-time-travel, https://docs.snowflake.com/en/user-guide/data-failsafe
    historyKept: () =>
      sql`'Time Travel (DATA_RETENTION_TIME_IN_DAYS of the tables: 1 unless set, 90 at most), then Fail-safe (7 days)'`,
    historySeconds: () => sql`8380800`,
    caller: () => sql`CURRENT_USER()`,
    uuid: () => sql`UUID_STRING()`,
    // REGEXP_LIKE matches the whole text; REGEXP_INSTR finds.
    regexpContains: (text, pattern) => sql`(REGEXP_INSTR(${text}, ${pattern}) > 0)`,
    // VALUES takes what it can compute at compile time, which is not said of a cast or of a variable:
    // https://docs.snowflake.com/en/sql-reference/constructs/values
    constants: (alias, columns, rows) => {
      const entries = Object.entries(columns);
      const selects = rows.map(
        (row) =>
          sql`SELECT ${join(
            entries.map(
              ([name, type], column) => sql`CAST(${row[column] ?? null} AS ${keyword(TYPES[type])}) AS ${id(name)}`,
            ),
            ', ',
          )}`,
      );
      return sql`(${join(selects, ' UNION ALL ')}) AS ${id(alias)}`;
    },
    splitToRows: (text, separator, alias) =>
      sql`(SELECT CAST(parts.VALUE AS VARCHAR) AS value FROM (SELECT 1 AS one) AS single, LATERAL FLATTEN(INPUT => SPLIT(${text}, ${separator})) AS parts) AS ${id(alias)}`,
    text: (value) => sql`CAST(${value} AS VARCHAR)`,
    splitArray: (text, separator) => sql`SPLIT(${text}, ${separator})`,
    splitPart: (text, separator, count) => sql`NULLIF(SPLIT_PART(${text}, ${separator}, ${count}), '')`,
  },
};
