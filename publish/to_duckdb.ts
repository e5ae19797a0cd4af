import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { columnsOf } from '../sql/columns_of.ts';
import { id, join, nexus, relation, render, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Destination } from './destination.ts';

/** Another DuckDB file: it has one process at a time, so that nobody reads, or publishes, in the middle. */
export function toDuckDb(warehouse: DuckDbWarehouse, attached: string, schema: string): Destination {
  const context = contextOf(dialects.duckdb, { database: attached, schema });
  const spelled = (statement: Sql): string => render(statement, context).text;
  const query = async (statement: Sql) => (await warehouse.query(spelled(statement))).rows;
  return {
    place: `${attached}.${schema}`,
    table: (name) => relation({ kind: 'external', database: attached, schema, name }),
    run: (statement) => warehouse.execute(spelled(statement)),
    query,
    lock: () => Promise.resolve(),
    makeSchema: () =>
      warehouse.execute(
        `CREATE SCHEMA IF NOT EXISTS ${dialects.duckdb.quote(attached)}.${dialects.duckdb.quote(schema)}`,
      ),
    async relations() {
      const rows = await query(
        sql`SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE database_name = ${attached} AND schema_name = ${schema} ORDER BY table_name, column_index`,
      );
      return byRelation(rows);
    },
    async prints(tables) {
      if (tables.size === 0) return new Map();
      const rows = await query(
        join(
          [...tables].map(
            ([name, columns]) =>
              sql`SELECT ${name}, COUNT(*) || ':' || COALESCE(SUM(CAST(${rowPrint(columnsOf('t', columns))} AS HUGEINT)), 0) FROM ${nexus(name)} AS t`,
          ),
          '\nUNION ALL\n',
        ),
      );
      return new Map(rows.map(([name, print]) => [String(name), String(print)]));
    },
    typeOf: (type) => type,
    seenAs: (type) => type,
    value: (column) => column,
    original: (column) => column,
    finish: () => Promise.resolve(),
    async describe({ name, description, columns }, names) {
      await this.run(sql`COMMENT ON TABLE ${nexus(name)} IS ${description}`);
      for (const column of names) {
        await this.run(sql`COMMENT ON COLUMN ${nexus(name)}.${id(column)} IS ${columns[column]?.description ?? null}`);
      }
    },
    refresh: () => Promise.resolve(),
    analyze: () => Promise.resolve(),
  };
}

/**
 * A 64-bit print of a row. hash() alone is no good hash of texts, as `hashKey` says; as a text a row is unambiguous, since
 * parts with commas or quotes are quoted, and the word NULL is.
 */
export const rowPrint = (columns: Sql): Sql => sql`hash(md5(CAST(row(${columns}) AS VARCHAR)))`;

/** Rows of relation, column and type as columns by relation. */
export function byRelation(rows: readonly (readonly unknown[])[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [name, column, type] of rows) {
    const columns = found.get(String(name)) ?? new Map<string, string>();
    if (column !== null) columns.set(String(column), String(type));
    found.set(String(name), columns);
  }
  return found;
}
