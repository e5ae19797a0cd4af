import { id, join, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/**
 * Whether a row is what is left of an object that was deleted: its id, and not what each such object has.
 * https://docs.stripe.com/api/customers/delete, https://docs.stripe.com/api/invoices/delete
 */
export const isRemains = (...columns: readonly string[]): Sql =>
  sql`(${join(
    columns.map((column) => sql`${id(column)} IS NULL`),
    ' AND ',
  )})`;
