import { StatementError } from '../../deploy/warehouse.ts';
import type { DuckDbWarehouse } from '../../deploy/warehouses/duckdb.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { id, join, op, render, sql } from '../../sql/tag.ts';

/** A row by column name. A column that is not named is null. */
export type Row = Readonly<Record<string, unknown>>;

/** In the stack, not the message: a test that expects a message must not find it in the statement. */
function showStatement(error: unknown): unknown {
  if (error instanceof StatementError && error.stack?.includes(error.statement) === false) {
    error.stack = `${error.name}: ${error.message}\n\nThe statement was:\n${error.statement}\n${error.stack.slice(error.stack.indexOf('\n    at '))}`;
  }
  return error;
}

/** Gives a promise's result; a statement that fails is shown in the report of the test. */
export async function showingStatements<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw showStatement(error);
  }
}

/** Rows as objects, without null columns; timestamps as ISO 8601 text, integers (but keys) as numbers. */
export async function readRows(warehouse: DuckDbWarehouse, text: string): Promise<Row[]> {
  const described = await showingStatements(warehouse.query(`DESCRIBE ${text}`));
  const context = contextOf(dialects.duckdb, { database: undefined, schema: '' });
  const columns = described.rows.map(([name, type]) => {
    const column = id(String(name));
    if (String(type).startsWith('TIMESTAMP')) return sql`${op.timestampText(column)} AS ${column}`;
    return /^(BIGINT|HUGEINT)$/.test(String(type)) ? sql`CAST(${column} AS DOUBLE) AS ${column}` : column;
  });
  const { columns: names, rows } = await showingStatements(
    warehouse.query(`SELECT ${render(join(columns, ', '), context).text} FROM (\n${text}\n) AS read_rows`),
  );
  return rows
    .map((row) =>
      Object.fromEntries(names.map((name, index) => [name, row[index]]).filter(([, value]) => value !== null)),
    )
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}
