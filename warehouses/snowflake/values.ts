import type { Column } from 'snowflake-sdk';

/** Types that the driver is to give as text: it would round numbers, and make a Date of what has microseconds. */
export const AS_TEXT = ['Number', 'Date', 'JSON'] as const;

/**
 * How timestamps are printed, for the statement alone. The default has milliseconds.
 * https://docs.snowflake.com/en/sql-reference/parameters#timestamp-ntz-output-format
 */
export const TIMESTAMP_FORMATS = {
  TIMESTAMP_NTZ_OUTPUT_FORMAT: 'YYYY-MM-DD HH24:MI:SS.FF6',
  TIMESTAMP_LTZ_OUTPUT_FORMAT: 'YYYY-MM-DD HH24:MI:SS.FF6 TZHTZM',
  TIMESTAMP_TZ_OUTPUT_FORMAT: 'YYYY-MM-DD HH24:MI:SS.FF6 TZHTZM',
} as const;

type Typed = Pick<Column, 'getType' | 'getScale' | 'getPrecision'>;

/** JSON text without the line breaks of Snowflake's; what is no JSON, such as `undefined` in an array, as it came. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * A value as the driver gives it, with {@link AS_TEXT}, made plain. An integer becomes a number where a number can hold
 * it; a NUMBER with a scale and a timestamp stay text; of a VARIANT, OBJECT or ARRAY comes JSON text.
 */
export function plainValue(value: unknown, column: Typed): unknown {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (typeof value !== 'string') return value;
  const type = column.getType().toLowerCase();
  if (type === 'text') return value;
  // How the driver gives a NULL that it was asked to give as text; none of these types has such a value.
  if (value === 'NULL') return null;
  switch (type) {
    case 'fixed':
      return column.getScale() === 0 && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case 'real':
      return Number(value.replace(/^(-?)inf$/i, '$1Infinity'));
    case 'variant':
    case 'object':
    case 'array':
      return compact(value);
    default:
      return value;
  }
}

/** A type as it is spelled in a definition. The protocol has names of its own for some. */
export function typeName(column: Typed): string {
  const type = column.getType().toUpperCase();
  switch (type) {
    case 'FIXED':
      return `NUMBER(${String(column.getPrecision())},${String(column.getScale())})`;
    case 'TEXT':
      return 'VARCHAR';
    case 'REAL':
      return 'FLOAT';
    default:
      return type;
  }
}
