import type { Warehouse } from '../../warehouses/warehouse.ts';
import { spell, StatementError } from '../../warehouses/warehouse.ts';
import type { Sql } from '../../sql/tag.ts';
import { id, join, op, sql } from '../../sql/tag.ts';
import type { Row } from './engine.ts';

export type { Row } from './engine.ts';

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

const INTEGER = /INT(EGER|64)?$|^NUMBER/;

/** Integers that the client gives as text, as numbers where a number can hold them. */
const plain = (value: unknown, type: string): unknown =>
  INTEGER.test(type) && typeof value === 'string' && Number.isSafeInteger(Number(value)) ? Number(value) : value;

/**
 * Rows of a query as objects, sorted, without null columns; timestamps as ISO 8601 text with six digits.
 *
 * @param known types of its columns, by name; the warehouse is asked for them if they are not given
 */
export async function readRows(warehouse: Warehouse, query: Sql, known?: ReadonlyMap<string, string>): Promise<Row[]> {
  const types = known ?? (await showingStatements(warehouse.columns(sql`(\n${query}\n) AS described`)));
  if (types === undefined) throw new Error(`There is no such relation:\n${spell(warehouse, query)}`);
  const columns = [...types].map(([name, type]) =>
    type.startsWith('TIMESTAMP') ? sql`${op.timestampText(id(name))} AS ${id(name)}` : id(name),
  );
  const { columns: names, rows } = await showingStatements(
    warehouse.query(spell(warehouse, sql`SELECT ${join(columns, ', ')} FROM (\n${query}\n) AS read_rows`)),
  );
  return rows
    .map((row) =>
      Object.fromEntries(
        names
          .map((name, index) => [name.toLowerCase(), plain(row[index], types.get(name.toLowerCase()) ?? '')] as const)
          .filter(([, value]) => value !== null),
      ),
    )
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}
