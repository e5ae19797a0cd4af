import type { WarehouseName } from '../sql/dialect.ts';

/** A column's name in an expression of the warehouse's own SQL; one with a quote is never proposed. */
export const quoted = (name: string, warehouse: WarehouseName): string =>
  warehouse === 'bigquery' ? `\`${name}\`` : `"${name}"`;
