/** A row of a query. */
export type Row = Readonly<Record<string, unknown>>;

/** Values of columns as answers have them: warehouses give integers as numbers or as text. */
export const textOf = (value: unknown): string => String(value ?? '');
export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
export const numberOf = (value: unknown): number => Number(value ?? 0);
export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);
