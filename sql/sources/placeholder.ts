import type { LogicalType, Sql } from '../tag.ts';
import { id, join, nullOf, op, sql } from '../tag.ts';

/** What stands for a view over a source that is not there yet: its columns, and an error for whoever reads it. */
export const placeholder = (source: string, columns: Readonly<Record<string, LogicalType>>): Sql =>
  sql`SELECT ${join(
    Object.entries(columns).map(([name, type]) => sql`${nullOf(type)} AS ${id(name)}`),
    ', ',
  )} FROM (SELECT 1 AS nothing) AS no_rows WHERE ${op.raise(
    `The tables of source ${source} were not there when Nexus was deployed. Deploy again now that they are: npx nexus-warehouse deploy.`,
  )} IS NULL`;
