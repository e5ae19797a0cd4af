import type { Dialect } from '../dialect.ts';
import type { Interpolation, Literal, LogicalType, Sql } from '../tag.ts';
import { id, join, keyword, sql } from '../tag.ts';
import { jsonPath } from './json_path.ts';

const TYPES: Record<LogicalType, string> = {
  string: 'VARCHAR',
  int: 'BIGINT',
  float: 'DOUBLE',
  bool: 'BOOLEAN',
  // Naive, in UTC: the connection's zone is set to UTC, and TIMESTAMPTZ would need ICU for arithmetic.
  timestamp: 'TIMESTAMP',
  json: 'JSON',
  key: 'UBIGINT',
};

function literal(value: Literal): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value).toUpperCase();
}

/** DuckDB, embedded. https://duckdb.org/docs/stable/sql/introduction */
export const duckdb: Dialect = {
  name: 'duckdb',
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  // Joined on an impossible row id and not ON FALSE: that is a cross product here (1M rows: 0.1 s against minutes).
  replaceRows: (table, columns, query) => `MERGE INTO ${table} AS stored
USING (
WITH query_rows AS MATERIALIZED (
${query}
)
SELECT query_rows.*, -1 AS no_row FROM query_rows
) AS given
ON stored.rowid = given.no_row
WHEN NOT MATCHED BY SOURCE THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT (${columns.join(', ')}) VALUES (${columns.map((name) => `given.${name}`).join(', ')})`,
  fillWorkTable: (name, _columns, query) => `CREATE OR REPLACE TEMP TABLE ${name} AS\n${query}`,
  // Made once where several parts of a query refer to it:
  // https://duckdb.org/docs/stable/sql/query_syntax/with#cte-materialization
  fillsShared: false,
  operations: {
    type: (type) => keyword(TYPES[type]),
    // hash() alone is no 64-bit hash of texts: those of one shape meet, such as 1|person|email|jobrien29@proton.me and
    // 1|person|email|tobrien23@proton.me. Over md5 it is as good as md5, at a third of the cost of md5_number_lower.
    hashKey: (text) => sql`hash(md5(${text}))`,
    // DuckDB may change its hash with any version: https://duckdb.org/docs/stable/sql/functions/utility#hashvalue
    keyFunction: () => sql`'hash of md5, ' || version()`,
    md5Hex: (text) => sql`md5(${text})`,
    sha256Hex: (text) => sql`sha256(${text})`,
    // Over md5 for the reason above: of two rows of one shape an edit in two places could go unseen.
    rowPrint: (values) => sql`CAST(hash(md5(CAST(row(${join(values, ', ')}) AS VARCHAR))) % 4294967296 AS BIGINT)`,
    hexToInt: (text) => sql`TRY_CAST('0x' || ${text} AS BIGINT)`,
    safeCast: (value, type) => sql`TRY_CAST(${value} AS ${keyword(TYPES[type])})`,
    jsonText: (json, path) => sql`json_extract_string(${json}, ${jsonPath(path)})`,
    parseJson: (text) => sql`CAST(${text} AS JSON)`,
    tryParseJson: (text) => sql`TRY_CAST(${text} AS JSON)`,
    jsonObject: (fields) =>
      sql`CAST(to_json(struct_pack(${join(
        Object.entries(fields).map(([name, value]) => sql`${id(name)} := ${value}`),
        ', ',
      )})) AS VARCHAR)`,
    // UNNEST in the select list, not a correlated join: only here does a filter on the relation reach its scan.
    unnestJson: ({ relation, alias }, json, path, element) =>
      sql`(SELECT ${id(alias)}.*, UNNEST(json_extract(${json}, ${`${jsonPath(path)}[*]`})) AS ${id(element)} FROM ${relation} AS ${id(alias)}) AS ${id(alias)}`,
    jsonElement: (alias) => id(alias),
    jsonContains: (json, path, text) =>
      sql`list_contains(json_extract_string(${json}, ${`${jsonPath(path)}[*]`}), ${text})`,
    // https://duckdb.org/docs/stable/sql/functions/lambda
    jsonFind: (json, path, { where, is, give }) =>
      sql`json_extract_string(list_filter(json_extract(${json}, ${`${jsonPath(path)}[*]`}), lambda member: lower(json_extract_string(member, ${jsonPath([where])})) = ${is})[1], ${jsonPath([give])})`,
    structArray: (fields) =>
      sql`list(struct_pack(${join(
        Object.entries(fields).map(([name, value]) => sql`${id(name)} := ${value}`),
        ', ',
      )}))`,
    textList: (text, order) => sql`string_agg(${text}, ',' ORDER BY ${order})`,
    // Version 1.5 reads the target of a statement in one branch of a union while it writes the rows of another: what was
    // just inserted is then found, or garbage ("Invalid unicode"). A common table expression that is said to be
    // materialized is made first: https://duckdb.org/docs/stable/sql/query_syntax/with#cte-materialization
    // Row groups are passed over by the least and greatest value of a column in them, and rows are kept in the order in which
    // they are inserted: https://duckdb.org/docs/stable/guides/performance/indexing#zonemaps
    readFirst: (query, order) => sql`WITH read_first AS MATERIALIZED (
${order === undefined ? query : sql`SELECT * FROM (\n${query}\n) AS unordered ORDER BY ${order}`}
)
SELECT * FROM read_first`,
    floatArray: (value) => sql`list(CAST(${value} AS DOUBLE))`,
    unnestArray: ({ relation, alias }, array, element, offset) => {
      const position = offset === undefined ? sql`` : sql`, generate_subscripts(${array}, 1) - 1 AS ${id(offset)}`;
      return sql`(SELECT ${id(alias)}.*, UNNEST(${array}) AS ${id(element)}${position} FROM ${relation} AS ${id(alias)}) AS ${id(alias)}`;
    },
    element: (alias, type) => sql`CAST(${id(alias)} AS ${keyword(TYPES[type])})`,
    offset: (_element, offset) => id(offset),
    field: (alias, name) => sql`struct_extract(${id(alias)}, ${name})`,
    structField: (structure, name) => sql`struct_extract(${structure}, ${name})`,
    timestampText: (timestamp) => sql`strftime(${timestamp}, '%Y-%m-%dT%H:%M:%S.%fZ')`,
    // TIMESTAMPTZ reads an offset where there is one and takes the connection's zone, UTC, where there is none. It reads
    // the word infinity too, which is no time: https://duckdb.org/docs/stable/sql/data_types/timestamp#special-values
    parseTimestamp: (text) =>
      sql`CAST(NULLIF(NULLIF(TRY_CAST(${text} AS TIMESTAMPTZ), 'infinity'), '-infinity') AS TIMESTAMP)`,
    // A text of each time, and then reading it, is most of what it takes to look at a large file. The type is known when a
    // statement is bound, so that one branch is left. Of TIMESTAMP_NS a cast cuts towards 1970, and reading downwards.
    readTimestamp: (value) =>
      sql`CASE WHEN typeof(${value}) IN ('TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP WITH TIME ZONE', 'DATE') THEN NULLIF(NULLIF(TRY_CAST(${value} AS TIMESTAMP), 'infinity'), '-infinity') ELSE ${duckdb.operations.parseTimestamp(sql`CAST(${value} AS VARCHAR)`)} END`,
    sourceColumn: (name) => id(name),
    // A product of two 32-bit integers would overflow.
    // The session's zone is UTC.
    instant: (timestamp) => sql`CAST(${timestamp} AS TIMESTAMP)`,
    // A cast of 42.0 gives 42.0. The type is known when a statement is bound, so that one branch is left of these.
    sourceText: (value) =>
      sql`CASE WHEN regexp_matches(typeof(${value}), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST(${value} AS VARCHAR), '[.]0+$', '') ELSE CAST(${value} AS VARCHAR) END`,
    // Also structures and lists, which it makes of JSON that it reads without types.
    sourceJson: (value) => sql`TRY_CAST(${value} AS JSON)`,
    recordJson: (value) => sql`TRY_CAST(${value} AS JSON)`,
    fromUnixSeconds: (seconds) => sql`make_timestamp(CAST(ROUND(${seconds} * CAST(1000000 AS BIGINT)) AS BIGINT))`,
    epochMicros: (timestamp) => sql`epoch_us(${timestamp})`,
    addSeconds: (timestamp, seconds) => sql`(${timestamp} + to_seconds(${seconds}))`,
    now: () => sql`CAST(get_current_timestamp() AS TIMESTAMP)`,
    raise: (message) => sql`error(${message})`,
    // What is deleted stays in free blocks of the file until they are written again or the database is copied:
    // https://duckdb.org/docs/stable/operations_manual/footprint_of_duckdb/reclaiming_space
    historyKept: () => sql`'free blocks of the database file and copies of it'`,
    historySeconds: () => sql`0`,
    caller: () => sql`current_user`,
    uuid: () => sql`CAST(uuid() AS VARCHAR)`,
    regexpContains: (text, pattern) => sql`regexp_matches(${text}, ${pattern})`,
    constants: (alias, columns, rows) => {
      const types = Object.values(columns);
      // The first row gives the types, or a column of nulls would have none.
      const valueOf = (value: Interpolation, row: number, column: number): Sql =>
        row === 0 ? sql`CAST(${value} AS ${keyword(TYPES[types[column] ?? 'string'])})` : sql`${value}`;
      const tuples = rows.map(
        (row, number) =>
          sql`(${join(
            row.map((value, column) => valueOf(value, number, column)),
            ', ',
          )})`,
      );
      return sql`(VALUES ${join(tuples, ', ')}) AS ${id(alias)}(${join(Object.keys(columns).map(id), ', ')})`;
    },
    splitToRows: (text, separator, alias) => sql`UNNEST(string_split(${text}, ${separator})) AS ${id(alias)}(value)`,
    text: (value) => sql`CAST(${value} AS VARCHAR)`,
    splitArray: (text, separator) => sql`string_split(${text}, ${separator})`,
    splitPart: (text, separator, count) => sql`NULLIF(split_part(${text}, ${separator}, ${count}), '')`,
  },
};
