import { id, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { readObjects } from '../warehouses/warehouse.ts';
import { clipped } from './clipped.ts';

/** What of a warehouse the page needs. */
export type Readable = Pick<Warehouse, 'name' | 'context' | 'place' | 'concurrency' | 'query'>;

export type Row = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => (value === null || value === undefined ? '' : clipped(String(value)));
export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : text(value);
export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

export const when = (column: Sql, name: string): Sql => sql`${op.timestampText(column)} AS ${id(name)}`;

/** The rows of each query, by its name; side by side where the warehouse takes several statements at once. */
export async function readAll<Name extends string>(
  warehouse: Readable,
  queries: Readonly<Record<Name, Sql>>,
): Promise<Record<Name, Row[]>> {
  const named = Object.entries<Sql>(queries);
  const read: Row[][] =
    warehouse.concurrency > 1 ? await Promise.all(named.map(([, query]) => readObjects(warehouse, query))) : [];
  if (read.length === 0) for (const [, query] of named) read.push(await readObjects(warehouse, query));
  return Object.fromEntries(named.map(([name], index) => [name, read[index] ?? []])) as Record<Name, Row[]>;
}
