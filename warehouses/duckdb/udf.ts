import { runInContext } from 'node:vm';
import {
  BOOLEAN,
  DOUBLE,
  DuckDBScalarFunction,
  JSDuckDBValueConverter,
  JSToDuckDBValueConverter,
  LIST,
  STRUCT,
  VARCHAR,
} from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { messageOf } from '../../procedures/message_of.ts';
import type { UdfSignature, UdfType } from '../../udfs/udf.ts';
import { createBareContext } from './bare_context.ts';
import { Memo } from './memo.ts';
import './whole_texts.ts';

export interface DuckDBUdf {
  readonly name: string;
  readonly signature: UdfSignature;
  /** A JavaScript function expression, as `udfDefinition` gives it for DuckDB. */
  readonly body: string;
}

/** Of results kept for each function: some hundred thousand addresses, or headers of mail. */
const MEMO_BYTES = 128 * 1024 * 1024;
/** Characters of arguments beyond which a result is not kept: they are seldom the same twice, and fill the memory fast. */
const LONGEST_KEPT = 4_000;

/**
 * Makes a built function callable in SQL, on every connection of the instance, replacing one of its name. It runs in
 * a context without Node's globals. What it throws becomes the query's error, after the function's name.
 *
 * @throws if the body does not compile.
 */
export function registerUdf(connection: DuckDBConnection, { name, signature, body }: DuckDBUdf): void {
  const call = compile(name, body);
  const parameterTypes = signature.args.map(({ type }) => duckdbType(type));
  const returnType = duckdbType(signature.returns);
  const compute = (args: readonly unknown[]): DuckDBValue =>
    JSToDuckDBValueConverter(toPlain(call(...args), signature.returns), returnType, JSToDuckDBValueConverter);
  const isScalar = signature.args.every(({ type }) => typeof type === 'string');
  const evaluate = isScalar ? memoize(compute) : compute;
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes,
      returnType,
      // Without it DuckDB answers NULL itself when any argument is; the functions decide that for each argument.
      specialHandling: true,
      mainFunction: (info, input, output) => {
        try {
          const columns = parameterTypes.map((_, index) => input.convertColumnValues(index, JSDuckDBValueConverter));
          for (let row = 0; row < input.rowCount; row++) {
            output.setItem(row, evaluate(columns.map((column) => column[row] ?? null)));
          }
          output.flush();
        } catch (error) {
          info.setError(`${name}: ${messageOf(error)}`);
        }
      },
    }),
  );
}

function compile(name: string, body: string): (...args: unknown[]) => unknown {
  try {
    return runInContext(body, createBareContext(), { filename: `${name}.js` }) as (...args: unknown[]) => unknown;
  } catch (error) {
    throw new Error(`${name} does not compile: ${messageOf(error)}`, { cause: error });
  }
}

function memoize(compute: (args: readonly unknown[]) => DuckDBValue): (args: readonly unknown[]) => DuckDBValue {
  const memo = new Memo(MEMO_BYTES);
  return (args) => {
    const length = args.reduce((sum: number, arg) => sum + (typeof arg === 'string' ? arg.length : 0), 0);
    if (length > LONGEST_KEPT) return compute(args);
    const key = JSON.stringify(args);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const result = compute(args);
    memo.set(key, result);
    return result;
  };
}

function duckdbType(type: UdfType): DuckDBType {
  if (type === 'string') return VARCHAR;
  if (type === 'float') return DOUBLE;
  if (type === 'boolean') return BOOLEAN;
  if ('array' in type) return LIST(duckdbType(type.array));
  return STRUCT(Object.fromEntries(Object.entries(type.struct).map(([field, value]) => [field, duckdbType(value)])));
}

/** Undefined is null for every warehouse, and a struct must name all of its fields for the converter. */
function toPlain(value: unknown, type: UdfType): JsValue {
  if (value == null) return null;
  if (typeof type === 'string') return value as JsValue;
  if ('array' in type) return (value as unknown[]).map((item) => toPlain(item, type.array));
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(type.struct).map(([name, field]) => [name, toPlain(fields[name], field)]));
}

type JsValue = Parameters<typeof JSToDuckDBValueConverter>[0];
