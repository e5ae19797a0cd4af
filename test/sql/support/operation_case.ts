import type { WarehouseName } from '../../../sql/dialect.ts';
import { op, sql } from '../../../sql/tag.ts';
import type { Sql } from '../../../sql/tag.ts';

/** One use of an operation: what it is spelled as, and what it gives on the embedded database. */
export interface OperationCase {
  readonly piece: Sql;
  readonly spelled: Record<WarehouseName, string>;
  /** Queries with the values that they give, null columns left out; an expression is `SELECT … AS found`. */
  readonly gives: readonly { readonly query: Sql; readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
}

export const given = (expression: Sql, found: unknown): OperationCase['gives'][number] => ({
  query: sql`SELECT ${expression} AS found`,
  rows: found === null ? [{}] : [{ found }],
});

/** A moment, from its text. */
export const at = (text: string): Sql => op.parseTimestamp(sql`${text}`);
