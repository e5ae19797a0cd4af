import type { WarehouseName } from '../sql/dialect.ts';
import { dialects } from '../sql/dialects/index.ts';
import type { UdfType } from '../udfs/udf.ts';
import { sqlType } from './udf_signature.ts';

/** A value as an expression of the type that a function declares for it. */
export function udfLiteral(warehouse: WarehouseName, value: unknown, type: UdfType): string {
  const dialect = dialects[warehouse];
  // Snowflake's semi-structured types are read from text; of all others an untyped literal would have a type of its own.
  if (warehouse === 'snowflake' && typeof type !== 'string') {
    if (value === null) return `CAST(NULL AS ${sqlType(warehouse, type)})`;
    return `CAST(PARSE_JSON(${dialect.literal(JSON.stringify(value))}) AS ${sqlType(warehouse, type)})`;
  }
  return `CAST(${untyped(warehouse, value, type)} AS ${sqlType(warehouse, type)})`;
}

function untyped(warehouse: WarehouseName, value: unknown, type: UdfType): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof type === 'string') return dialects[warehouse].literal(value as string | number | boolean);
  if ('array' in type) {
    return `[${(value as unknown[]).map((item) => untyped(warehouse, item, type.array)).join(', ')}]`;
  }
  const fields = Object.entries(type.struct).map(
    ([name, field]) => [name, untyped(warehouse, (value as Readonly<Record<string, unknown>>)[name], field)] as const,
  );
  return warehouse === 'bigquery'
    ? `STRUCT(${fields.map(([name, text]) => `${text} AS ${name}`).join(', ')})`
    : `{${fields.map(([name, text]) => `'${name}': ${text}`).join(', ')}}`;
}
