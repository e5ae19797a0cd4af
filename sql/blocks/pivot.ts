import { id, join, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * Rows of (name, value) to columns, as a list for a `SELECT … GROUP BY`. Where a name has several values the smallest
 * is shown: `MIN` is the only choice that all three make alike without an order.
 */
export const pivot = (names: readonly string[], nameColumn: Sql, valueColumn: Sql): Sql =>
  join(
    names.map((name) => sql`MIN(CASE WHEN ${nameColumn} = ${name} THEN ${valueColumn} END) AS ${id(name)}`),
    ',\n  ',
  );

/** One column per identifier type. */
export const pivotIdentifiers = (identifierTypes: readonly string[], alias: string): Sql =>
  pivot(identifierTypes, sql`${id(alias)}.identifier_type`, sql`${id(alias)}.identifier_value`);
