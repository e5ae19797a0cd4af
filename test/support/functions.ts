import { udfDefinition } from '../../build/udf_definition.ts';
import { readSignatures } from '../../build/udf_signature.ts';
import { withSignature } from '../../build/duckdb_definitions.ts';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { UdfName } from '../../udfs/index.ts';

/** Makes built functions callable in a database that holds no deployment. */
export function registerFunctions(warehouse: DuckDbWarehouse, names: readonly UdfName[]): void {
  for (const name of names) {
    warehouse.registerFunction(name, withSignature(udfDefinition('duckdb', name, name), readSignatures()[name]));
  }
}
