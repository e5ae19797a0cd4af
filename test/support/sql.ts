import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Location } from '../../procedures/locations.ts';
import { contextOf } from '../../procedures/locations.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { LogicalType, Sql } from '../../sql/tag.ts';
import { id, join, op, render, sql } from '../../sql/tag.ts';
import type { Row } from './rows.ts';
import { readRows, showingStatements } from './rows.ts';

const LOCATIONS: Record<WarehouseName, Location> = {
  duckdb: { database: undefined, schema: 'nexus' },
  snowflake: { database: 'ACME', schema: 'NEXUS' },
  bigquery: { database: 'acme', schema: 'nexus' },
};

/** A piece of SQL as one warehouse would get it. */
export const spell = (warehouse: WarehouseName, piece: Sql): string =>
  render(piece, contextOf(dialects[warehouse], LOCATIONS[warehouse])).text;

/** An embedded database without a deployment, to try pieces of SQL. */
export interface Sandbox {
  readonly warehouse: DuckDbWarehouse;
  spell(piece: Sql): string;
  execute(piece: Sql): Promise<void>;
  /** Rows of a query without null columns, sorted; see {@link readRows}. */
  rows(query: Sql): Promise<Row[]>;
  /** The value of an expression; null if it is null. */
  value(expression: Sql): Promise<unknown>;
  close(): Promise<void>;
}

export async function openSandbox(): Promise<Sandbox> {
  const warehouse = await DuckDbWarehouse.open(':memory:', LOCATIONS.duckdb.schema);
  await warehouse.execute('CREATE SCHEMA nexus');
  const rows = (query: Sql): Promise<Row[]> => readRows(warehouse, query);
  return {
    warehouse,
    spell: (piece) => spell('duckdb', piece),
    execute: (piece) => showingStatements(warehouse.execute(spell('duckdb', piece))),
    rows,
    value: async (expression) => (await rows(sql`SELECT ${expression} AS found`))[0]?.['found'] ?? null,
    close: () => warehouse.close(),
  };
}

/** Rows as a query, for pieces that take one; a column that a row does not name is null. */
export function rowsOf(columns: Readonly<Record<string, LogicalType>>, rows: readonly Row[]): Sql {
  const value = (given: unknown, type: LogicalType): Sql => {
    const literal = sql`${(given ?? null) as string | number | boolean | null}`;
    return type === 'timestamp' && given != null
      ? op.parseTimestamp(literal)
      : sql`CAST(${literal} AS ${op.type(type)})`;
  };
  const selects = rows.map(
    (row) =>
      sql`SELECT ${join(
        Object.entries(columns).map(([name, type]) => sql`${value(row[name], type)} AS ${id(name)}`),
        ', ',
      )}`,
  );
  const none = sql`SELECT ${join(
    Object.entries(columns).map(([name, type]) => sql`${value(null, type)} AS ${id(name)}`),
    ', ',
  )} WHERE 1 = 0`;
  return join(selects.length === 0 ? [none] : selects, '\nUNION ALL\n');
}
