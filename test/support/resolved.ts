import { join } from 'node:path';
import { buildBundle } from '../../build/build.ts';
import { checkSources } from '../../deploy/check_sources.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { openDuckDb } from '../../warehouses/duckdb/duckdb.ts';

/**
 * What a user has after `nexus deploy` and `nexus resolve` in a folder with a config, as files and commands make it.
 *
 * @param prepare makes the tables that the config reads
 */
export async function resolvedIn(
  directory: string,
  prepare: (warehouse: DuckDbWarehouse) => Promise<void> = () => Promise.resolve(),
): Promise<DuckDbWarehouse> {
  const { config } = await loadConfig(join(directory, 'nexus.config.json'));
  const warehouse = await openDuckDb(config, undefined, directory);
  await prepare(warehouse);
  await checkSources(warehouse, config);
  await deploy(warehouse, buildBundle(config, 'duckdb'));
  await warehouse.call('nexus_resolve', []);
  await warehouse.useSchema();
  return warehouse;
}
