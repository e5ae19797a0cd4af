import type { SnowflakeWarehouse } from '../../warehouses/snowflake.ts';
import { isMissing } from '../../warehouses/snowflake_errors.ts';
import { rootOf } from '../errors.ts';

/** What the checks need of a warehouse. */
export type Asked = Pick<SnowflakeWarehouse, 'at' | 'context' | 'columns' | 'query' | 'virtualWarehouse'>;

/** A row by the names of its columns in lower case: a listing has them so, a query in upper case. */
export type NamedRow = Readonly<Record<string, unknown>>;

export async function rowsOf(warehouse: Pick<Asked, 'query'>, text: string): Promise<NamedRow[]> {
  const { columns, rows } = await warehouse.query(text);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.toLowerCase(), row[index]])));
}

/** The same, or undefined where what the statement names is not there, or may not be seen: Snowflake does not tell which. */
export async function rowsIfThere(warehouse: Pick<Asked, 'query'>, text: string): Promise<NamedRow[] | undefined> {
  try {
    return await rowsOf(warehouse, text);
  } catch (error) {
    if (isMissing(rootOf(error))) return undefined;
    throw error;
  }
}
