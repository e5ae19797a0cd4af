import type { WorkTable } from './table.ts';
import { id, join, nullOf, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** A query with the columns of a work table and no row. */
export const noRows = (table: WorkTable): Sql =>
  sql`SELECT ${join(
    Object.entries(table.columns).map(([name, type]) => sql`${nullOf(type)} AS ${id(name)}`),
    ', ',
  )} FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0`;
