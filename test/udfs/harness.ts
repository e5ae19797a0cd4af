import { runInContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { udfBody, udfDefinition } from '../../build/udf_definition.ts';
import { readSignatures, sqlType } from '../../build/udf_signature.ts';
import { createBareContext } from '../../warehouses/duckdb/bare_context.ts';
import { registerUdf } from '../../warehouses/duckdb/udf.ts';
import { UDFS } from '../../udfs/index.ts';
import type { UdfName } from '../../udfs/index.ts';
import type { UdfType } from '../../udfs/udf.ts';

/** The body as the warehouse runs it for one row, in a context that lacks what warehouses lack. */
export function compileBody(warehouse: 'snowflake' | 'bigquery', name: UdfName): (args: readonly unknown[]) => unknown {
  const parameters = readSignatures()[name].args.map((argument) =>
    warehouse === 'snowflake' ? argument.name.toUpperCase() : argument.name,
  );
  const source = `(function (${parameters.join(', ')}) {\n${udfBody(warehouse, name)}\n})`;
  const run = runInContext(source, createBareContext()) as (...args: unknown[]) => unknown;
  return (args) => run(...args);
}

/** A plain copy: values of another context have other prototypes, which toEqual would tell apart. */
export function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

export async function connectWithUdfs(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name } of UDFS) {
    registerUdf(connection, { name, signature: readSignatures()[name], body: udfDefinition('duckdb', name, name) });
  }
  return connection;
}

/** The one value of a query of one row and one column. */
export async function queryValue(connection: DuckDBConnection, sql: string): Promise<Json> {
  const rows = (await connection.runAndReadAll(sql)).getRowsJson();
  return rows[0]?.[0] ?? null;
}

/** A value as an SQL expression of DuckDB with the declared type. */
export function duckdbLiteral(value: unknown, type: UdfType): string {
  return `CAST(${untypedLiteral(value)} AS ${sqlType('duckdb', type)})`;
}

function untypedLiteral(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replace(/'/g, "''")}'`;
  if (Array.isArray(value)) return `[${value.map(untypedLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([name, field]) => `'${name}': ${untypedLiteral(field)}`)
      .join(', ')}}`;
  }
  return String(value);
}
