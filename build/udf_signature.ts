import { createRequire } from 'node:module';
import type * as TypeScriptJsonSchema from 'typescript-json-schema';
import type { Definition, DefinitionOrBoolean } from 'typescript-json-schema';
import type { WarehouseName } from '../sql/dialect.ts';
import { UDFS } from '../udfs/index.ts';
import type { UdfName } from '../udfs/index.ts';
import type { UdfSignature, UdfType } from '../udfs/udf.ts';
import { inProject } from './compile_module.ts';
import { remembered } from './remembered.ts';

let signatures: Record<UdfName, UdfSignature> | undefined;

/**
 * The signature of every function of the catalogue, read from its `Arguments` and `Result` types. The first call
 * compiles them (about two seconds), if no other process did.
 *
 * @throws if a type cannot cross the JavaScript boundary of every warehouse.
 */
export function readSignatures(): Record<UdfName, UdfSignature> {
  signatures ??= remembered('signatures', compileSignatures);
  return signatures;
}

function compileSignatures(): Record<UdfName, UdfSignature> {
  // Loading it takes half a second, which only this needs.
  const { buildGenerator, getProgramFromFiles } = createRequire(import.meta.url)(
    'typescript-json-schema',
  ) as typeof TypeScriptJsonSchema;
  // Every SQL type is nullable, so null is left out of the unions: strictNullChecks is off here and only here.
  const program = getProgramFromFiles(
    UDFS.map(({ name }) => inProject(`udfs/${name}.ts`)),
    { strictNullChecks: false, allowImportingTsExtensions: true, noEmit: true, types: [], skipLibCheck: true },
  );
  const generator = buildGenerator(program, {
    ref: false,
    propOrder: true,
    required: false,
    uniqueNames: true,
    ignoreErrors: true,
  });
  if (!generator) throw new Error('the types of the UDFs do not compile');
  const schemaOf = (name: string, typeName: string): Definition => {
    const symbol = generator
      .getSymbols(typeName)
      // Of the folder's path the compiler escapes what is not plain.
      .find(({ fullyQualifiedName }) => fullyQualifiedName.endsWith(`/udfs/${name}".${typeName}`));
    if (!symbol) throw new Error(`udfs/${name}.ts exports no type ${typeName}`);
    return generator.getSchemaForSymbol(symbol.name);
  };
  const entries = UDFS.map(({ name }): [UdfName, UdfSignature] => {
    const { propertyOrder = [], properties = {} } = schemaOf(name, 'Arguments');
    const args = propertyOrder.map((argument) => ({
      name: argument,
      type: udfType(properties[argument], `argument ${argument} of ${name}`),
    }));
    return [name, { args, returns: udfType(schemaOf(name, 'Result'), `the result of ${name}`) }];
  });
  return Object.fromEntries(entries) as Record<UdfName, UdfSignature>;
}

/** Maps a JSON schema to the type that crosses the boundary. `what` is named in the error. */
export function udfType(schema: DefinitionOrBoolean | undefined, what: string): UdfType {
  if (typeof schema === 'object') {
    const { type, items, properties, propertyOrder } = schema;
    if (type === 'string') return 'string';
    if (type === 'number') return 'float';
    if (type === 'boolean') return 'boolean';
    if (type === 'array' && !Array.isArray(items)) return { array: udfType(items, what) };
    if (type === 'object' && properties && propertyOrder) {
      return { struct: Object.fromEntries(propertyOrder.map((field) => [field, udfType(properties[field], what)])) };
    }
  }
  throw new Error(
    `${what} has a type that no warehouse can pass to JavaScript: ${JSON.stringify(schema)}; ` +
      'use string, number, boolean, or arrays and objects of them',
  );
}

/** How each warehouse spells a type; the one table of the project. */
export function sqlType(warehouse: WarehouseName, type: UdfType): string {
  if (type === 'string') return { snowflake: 'VARCHAR', bigquery: 'STRING', duckdb: 'VARCHAR' }[warehouse];
  if (type === 'float') return { snowflake: 'FLOAT', bigquery: 'FLOAT64', duckdb: 'DOUBLE' }[warehouse];
  if (type === 'boolean') return { snowflake: 'BOOLEAN', bigquery: 'BOOL', duckdb: 'BOOLEAN' }[warehouse];
  if ('array' in type) {
    // Snowflake's JavaScript takes semi-structured arrays only, which do not declare what they hold.
    if (warehouse === 'snowflake') return 'ARRAY';
    const item = sqlType(warehouse, type.array);
    return warehouse === 'bigquery' ? `ARRAY<${item}>` : `${item}[]`;
  }
  if (warehouse === 'snowflake') return 'OBJECT';
  const fields = Object.entries(type.struct).map(([name, field]) => `${name} ${sqlType(warehouse, field)}`);
  return warehouse === 'bigquery' ? `STRUCT<${fields.join(', ')}>` : `STRUCT(${fields.join(', ')})`;
}
