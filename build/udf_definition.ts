import { UDFS } from '../udfs/index.ts';
import type { UdfName } from '../udfs/index.ts';
import { bundleUdf, udfGlobal } from './udf_bundle.ts';
import { readSignatures, sqlType } from './udf_signature.ts';
import type { WarehouseName } from '../sql/dialect.ts';

/**
 * The statement that creates a function, with the name spelled and quoted as the caller wants it. For DuckDB, which
 * has no SQL for it, the JavaScript expression that `registerUdf` compiles.
 */
export function udfDefinition(warehouse: WarehouseName, name: UdfName, qualifiedName: string): string {
  const { args, returns } = readSignatures()[name];
  const description = UDFS.find((udf) => udf.name === name)?.description ?? '';
  const declared = args.map((argument) => `${argument.name} ${sqlType(warehouse, argument.type)}`).join(', ');
  const returned = sqlType(warehouse, returns);
  switch (warehouse) {
    case 'snowflake':
      return `CREATE OR REPLACE FUNCTION ${qualifiedName}(${declared})
  COPY GRANTS
  RETURNS ${returned}
  LANGUAGE JAVASCRIPT
  IMMUTABLE
  COMMENT = '${description.replace(/['\\]/g, (character) => character + character)}'
AS $$
${udfBody('snowflake', name)}$$;
`;
    case 'bigquery':
      return `CREATE OR REPLACE FUNCTION ${qualifiedName}(${declared})
RETURNS ${returned}
DETERMINISTIC
LANGUAGE js
OPTIONS (description = ${JSON.stringify(description)})
AS r'''
${udfBody('bigquery', name)}''';
`;
    case 'duckdb':
      return `// ${qualifiedName}(${declared}) -> ${returned}
(function (${args.map((argument) => argument.name).join(', ')}) {
${udfBody('duckdb', name)}})
`;
  }
}

/** The body alone: JavaScript that sets itself up once and returns the result for the arguments in scope. */
export function udfBody(warehouse: WarehouseName, name: UdfName): string {
  const { args } = readSignatures()[name];
  if (warehouse === 'snowflake') {
    // Unquoted arguments are upper case in a body, and only undefined is surely SQL's NULL for every result type.
    const call = `${udfGlobal(name)}(${args.map((argument) => argument.name.toUpperCase()).join(', ')})`;
    return `${bundleUdf(name)}var nexus_result = ${call};\nreturn nexus_result === null ? undefined : nexus_result;\n`;
  }
  const call = `${udfGlobal(name)}(${args.map((argument) => argument.name).join(', ')})`;
  return `${bundleUdf(name)}return ${call};\n`;
}
