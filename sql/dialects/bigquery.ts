import type { Dialect } from '../dialect.ts';
import type { Literal, LogicalType } from '../tag.ts';
import { id, join, keyword, sql } from '../tag.ts';
import { jsonPath } from './json_path.ts';
import { legible } from '../legible.ts';

const TYPES: Record<LogicalType, string> = {
  string: 'STRING',
  int: 'INT64',
  float: 'FLOAT64',
  bool: 'BOOL',
  timestamp: 'TIMESTAMP',
  json: 'JSON',
  key: 'INT64',
};

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#string_and_bytes_literals
function literal(value: Literal): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return String(value).toUpperCase();
  return `'${legible(value.replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? character))}'`;
}

/** GoogleSQL as BigQuery runs it. https://cloud.google.com/bigquery/docs/reference/standard-sql */
export const bigquery: Dialect = {
  name: 'bigquery',
  // Escapes are those of texts: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#quoted_identifiers
  quote: (name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``,
  literal,
  // A constant false condition is the documented way to replace all rows atomically:
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#merge_examples
  replaceRows: (table, columns, query) => `MERGE INTO ${table} AS stored
USING (
${query}
) AS given
ON FALSE
WHEN NOT MATCHED BY SOURCE THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT (${columns.join(', ')}) VALUES (${columns.map((name) => `given.${name}`).join(', ')})`,
  fillWorkTable: (name, _columns, query) => `CREATE OR REPLACE TEMP TABLE ${name} AS\n${query}`,
  // "BigQuery executes the query for each reference" of a common table expression, and plans it as often:
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#with_clause
  fillsShared: true,
  operations: {
    type: (type) => keyword(TYPES[type]),
    hashKey: (text) => sql`FARM_FINGERPRINT(${text})`,
    keyFunction: () => sql`'FARM_FINGERPRINT'`,
    md5Hex: (text) => sql`TO_HEX(MD5(${text}))`,
    sha256Hex: (text) => sql`TO_HEX(SHA256(${text}))`,
    rowPrint: (values) => sql`MOD(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(${join(values, ', ')}))), 4294967296)`,
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast_as_integer
    hexToInt: (text) => sql`SAFE_CAST(CONCAT('0x', ${text}) AS INT64)`,
    safeCast: (value, type) => sql`SAFE_CAST(${value} AS ${keyword(TYPES[type])})`,
    // JSON_VALUE takes JSON and STRING alike, so a source may store either.
    jsonText: (json, path) => sql`JSON_VALUE(${json}, ${jsonPath(path)})`,
    parseJson: (text) => sql`PARSE_JSON(${text})`,
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-reference#safe_prefix
    tryParseJson: (text) => sql`SAFE.PARSE_JSON(${text})`,
    jsonObject: (fields) =>
      sql`TO_JSON_STRING(STRUCT(${join(
        Object.entries(fields).map(([name, value]) => sql`${value} AS ${id(name)}`),
        ', ',
      )}))`,
    unnestJson: ({ relation, alias }, json, path, element) =>
      sql`${relation} AS ${id(alias)} CROSS JOIN UNNEST(JSON_QUERY_ARRAY(${json}, ${jsonPath(path)})) AS ${id(element)}`,
    jsonElement: (alias) => id(alias),
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_value_array
    jsonContains: (json, path, text) => sql`(${text} IN UNNEST(JSON_VALUE_ARRAY(${json}, ${jsonPath(path)})))`,
    // An array and its first element, not LIMIT 1: a correlated subquery with LIMIT is refused.
    jsonFind: (json, path, { where, is, give }) =>
      sql`JSON_VALUE(ARRAY(SELECT member FROM UNNEST(JSON_QUERY_ARRAY(${json}, ${jsonPath(path)})) AS member WITH OFFSET AS member_offset WHERE LOWER(JSON_VALUE(member, ${jsonPath([where])})) = ${is} ORDER BY member_offset)[SAFE_OFFSET(0)], ${jsonPath([give])})`,
    structArray: (fields) =>
      sql`ARRAY_AGG(STRUCT(${join(
        Object.entries(fields).map(([name, value]) => sql`${value} AS ${id(name)}`),
        ', ',
      )}))`,
    textList: (text, order) => sql`STRING_AGG(${text}, ',' ORDER BY ${order})`,
    // A statement of DML reads its tables as they were before it.
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/transactions
    readFirst: (query) => query,
    // BigQuery refuses an array with a null in it: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#array_nulls
    floatArray: (value) => sql`ARRAY_AGG(CAST(${value} AS FLOAT64) IGNORE NULLS)`,
    unnestArray: ({ relation, alias }, array, element, offset) =>
      sql`${relation} AS ${id(alias)} CROSS JOIN UNNEST(${array}) AS ${id(element)}${
        offset === undefined ? sql`` : sql` WITH OFFSET AS ${id(offset)}`
      }`,
    element: (alias, type) => sql`CAST(${id(alias)} AS ${keyword(TYPES[type])})`,
    offset: (_element, offset) => id(offset),
    field: (alias, name) => sql`${id(alias)}.${id(name)}`,
    structField: (structure, name) => sql`${structure}.${id(name)}`,
    timestampText: (timestamp) => sql`FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', ${timestamp}, 'UTC')`,
    parseTimestamp: (text) => sql`SAFE_CAST(${text} AS TIMESTAMP)`,
    readTimestamp: (value) => bigquery.operations.parseTimestamp(value),
    // Its case is of no account: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#case_sensitivity
    sourceColumn: (name) => id(name),
    instant: (timestamp) => sql`CAST(${timestamp} AS TIMESTAMP)`,
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#collate
    sourceText: (value) => sql`COLLATE(CAST(${value} AS STRING), '')`,
    // The functions of JSON take JSON and STRING alike.
    sourceJson: (value) => value,
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#to_json
    recordJson: (value) => sql`TO_JSON(${value})`,
    fromUnixSeconds: (seconds) => sql`TIMESTAMP_MICROS(CAST(ROUND(${seconds} * 1000000) AS INT64))`,
    epochMicros: (timestamp) => sql`UNIX_MICROS(${timestamp})`,
    addSeconds: (timestamp, seconds) => sql`TIMESTAMP_ADD(${timestamp}, INTERVAL ${seconds} SECOND)`,
    now: () => sql`CURRENT_TIMESTAMP()`,
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/security_functions#session_user
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/debugging_functions#error
    raise: (message) => sql`ERROR(${message})`,
    // Time travel is 7 days at most, and fail-safe 7 more: https://cloud.google.com/bigquery/docs/time-travel
    historyKept: () => sql`'time travel (7 days unless the data set says less), then fail-safe (7 days)'`,
    historySeconds: () => sql`1209600`,
    caller: () => sql`SESSION_USER()`,
    uuid: () => sql`GENERATE_UUID()`,
    regexpContains: (text, pattern) => sql`REGEXP_CONTAINS(${text}, ${pattern})`,
    // An array, and not a union of queries, each of which would be planned as one.
    constants: (alias, columns, rows) => {
      const fields = join(
        Object.entries(columns).map(([name, type]) => sql`${id(name)} ${keyword(TYPES[type])}`),
        ', ',
      );
      return sql`UNNEST(ARRAY<STRUCT<${fields}>>[${join(
        rows.map(
          (row) =>
            sql`STRUCT(${join(
              row.map((value) => sql`${value}`),
              ', ',
            )})`,
        ),
        ', ',
      )}]) AS ${id(alias)}`;
    },
    splitToRows: (text, separator, alias) =>
      sql`(SELECT value FROM UNNEST(SPLIT(${text}, ${separator})) AS value) AS ${id(alias)}`,
    text: (value) => sql`CAST(${value} AS STRING)`,
    splitArray: (text, separator) => sql`SPLIT(${text}, ${separator})`,
    splitPart: (text, separator, count) => sql`NULLIF(SPLIT(${text}, ${separator})[SAFE_ORDINAL(${count})], '')`,
  },
};
